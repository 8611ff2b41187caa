import type { Family, Section } from '../types';
import type { Evidence } from './evidence';
import type { Row } from './row';

/*
 * A section's evidence, weighed. Each finding is a surprise in nats against organic threads; nats of
 * independent findings add up. Thresholds were set on genuine sections first (`npm run eval`).
 */

/** Fewer comments cannot be judged (SCORING §1.8). */
export const LEAST_COMMENTS = 20;

/** How much one finding counts: 1 as it is; less where genuine sections show it for other reasons. */
export const WEIGHTS = {
  copies: 1,
  echoes: 0.6,
  promotion: 1,
  modelLike: 0.4,
  young: 1,
  batch: 0.8,
  repeats: 0.7,
  place: 0.25,
  figures: 1,
} as const;

/** Local notes have local readers: places order sections a little, at most by this much. */
const MOST_PLACE = 6;

/** Bursts mean little alone: the stronger they are, the less each further nat adds. */
function burstNats(surprise: number): number {
  return 2 * Math.log(1 + surprise / 2);
}

/** Nats, and comments behind them, from which one finding alone is worth showing. */
export const ALARMS = {
  copies: { nats: 6, hits: 4 },
  promotion: { nats: 7, hits: 4 },
  young: { nats: 6, hits: 4 },
  batch: { nats: 8, hits: 5 },
  repeats: { nats: 8, hits: 6 },
} as const;

/** Nats from which a family supports another's alarm. */
const SUPPORT = 5;
/** A burst that counts as a family of its own: nats, and share of the dated comments. */
const BURST = { nats: 8, share: 0.1 };
const MIDDLE = 6;
const STEEPNESS = 2.5;
/** What a giveaway explains is set aside: copies, bursts, many comments and new people. */
const IN_GIVEAWAY = 0.1;

export interface Weighed {
  families: Partial<Record<Family, number>>;
  nats: number;
  level: Section['level'];
  context: string[];
}

export function weigh(evidence: Evidence): Weighed {
  const { wording, young, batch, repeats, place, bursts, figures, giveaway } = evidence;
  const aside = giveaway ? IN_GIVEAWAY : 1;
  const text =
    WEIGHTS.copies * Math.max(wording.copySurprise, wording.alikeSurprise) * aside +
    WEIGHTS.echoes * wording.echoSurprise * aside +
    WEIGHTS.promotion * wording.promotion.surprise +
    WEIGHTS.modelLike * wording.modelLike.surprise;
  const people =
    WEIGHTS.young * young.surprise * aside +
    WEIGHTS.batch * (batch?.surprise ?? 0) +
    WEIGHTS.repeats * repeats.surprise +
    WEIGHTS.place * Math.min(MOST_PLACE, place?.surprise ?? 0);
  const time = burstNats(bursts.burst?.surprise ?? 0) * aside;
  const numbers = WEIGHTS.figures * (figures?.surprise ?? 0) * aside;
  const alarms = alarmsOf(evidence);
  const context = giveaway ? ['giveaway'] : [];
  if (isBurst(evidence) && !alarms.text && !alarms.people) context.push('viral');
  const families: Weighed['families'] = {};
  if (wording.copied.n > 0) families.text = strength(text);
  if (bursts.n >= LEAST_COMMENTS) families.time = strength(time);
  if (young.n >= LEAST_COMMENTS || repeats.n >= LEAST_COMMENTS) families.people = strength(people);
  if (figures) families.numbers = strength(numbers);
  const supports = [
    alarms.text || text >= SUPPORT,
    alarms.people || people >= SUPPORT,
    isBurst(evidence) && !giveaway,
    numbers >= 1.5,
  ].filter(Boolean).length;
  const alarmed = alarms.text || alarms.people;
  const level = !alarmed ? 'none' : supports >= 2 ? 'strong' : 'some';
  return { families, nats: text + people + time + numbers, level, context };
}

function isBurst({ bursts }: Evidence): boolean {
  const { burst, n } = bursts;
  return burst !== undefined && burst.surprise >= BURST.nats && burst.hits >= BURST.share * n;
}

function alarmsOf({ wording, young, batch, repeats, giveaway }: Evidence) {
  const over = (nats: number, hits: number, alarm: { nats: number; hits: number }) =>
    nats >= alarm.nats && hits >= alarm.hits;
  return {
    text:
      (!giveaway && over(wording.copySurprise, wording.copies, ALARMS.copies)) ||
      over(wording.promotion.surprise, wording.promotion.hits, ALARMS.promotion),
    people:
      (!giveaway && over(young.surprise, young.hits, ALARMS.young)) ||
      over(batch?.surprise ?? 0, batch?.people ?? 0, ALARMS.batch) ||
      over(repeats.surprise, repeats.extra, ALARMS.repeats),
  };
}

/** 0–1: 0 for nothing found, ½ at the middle of the scale. */
function strength(nats: number): number {
  return nats / (nats + MIDDLE);
}

/** 0–1 from nats: about .08 for a section that shows nothing. */
export function suspicionOf(nats: number): number {
  return 1 / (1 + Math.exp((MIDDLE - Math.min(nats, 80)) / STEEPNESS));
}

export type { Row };
