import {
  CHANNELS,
  EDITS,
  PURPOSES,
  type LicenceTier,
  type Right,
  type RightChanges,
} from '@/lib/model';

type Template = Required<
  Pick<Right, 'channels' | 'purposes' | 'territories' | 'edits' | 'exclusive'>
> & {
  /** How long such a licence usually runs. */
  months: number;
};

/**
 * What each tier usually covers, from the smallest to all there is: a start to write from, and no
 * more. The price rises with the tier.
 */
export const TIER_TEMPLATES: Readonly<Record<LicenceTier, Template>> = {
  organic: {
    channels: ['brand-account'],
    purposes: ['organic'],
    territories: ['mainland'],
    edits: [],
    exclusive: false,
    months: 6,
  },
  social: {
    channels: ['brand-account', 'douyin', 'weibo', 'wechat', 'bilibili', 'international'],
    purposes: ['organic'],
    territories: ['mainland', 'hong-kong', 'macau', 'taiwan'],
    edits: ['crop', 'subtitles'],
    exclusive: false,
    months: 12,
  },
  advertising: {
    channels: [
      'brand-account',
      'platform-ads',
      'douyin',
      'weibo',
      'wechat',
      'bilibili',
      'taobao',
      'international',
      'website',
      'email',
    ],
    purposes: ['organic', 'advertising', 'commerce'],
    territories: ['mainland', 'hong-kong', 'macau', 'taiwan'],
    edits: ['cut', 'crop', 'subtitles', 'translation'],
    exclusive: false,
    months: 12,
  },
  full: {
    channels: [...CHANNELS],
    purposes: [...PURPOSES],
    territories: ['world'],
    edits: [...EDITS],
    exclusive: true,
    months: 24,
  },
};

const LAST_DAY = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day before the same day so many months later: a term of whole months. */
export function endOfTerm(startsOn: string, months: number): string {
  const [year, month, day] = startsOn.split('-').map(Number) as [number, number, number];
  const at = month - 1 + months;
  const y = year + Math.floor(at / 12);
  const m = at % 12;
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const last = m === 1 && isLeap ? 29 : LAST_DAY[m]!;
  const end = new Date(Date.UTC(y, m, Math.min(day, last)));
  end.setUTCDate(end.getUTCDate() - (day <= last ? 1 : 0));
  return end.toISOString().slice(0, 10);
}

/**
 * The fields that choosing a tier sets. The term begins where it did, else today.
 * @param today YYYY-MM-DD
 */
export function tierChanges(tier: LicenceTier, right: Right, today: string): RightChanges {
  const { months, ...terms } = TIER_TEMPLATES[tier];
  const startsOn = right.startsOn ?? today;
  return { tier, ...terms, startsOn, endsOn: endOfTerm(startsOn, months) };
}
