import { DAY, HASHTAG_FIELDS } from '@/lib/model';
import type { ReasonSource } from '../advice/rules';
import { datesOf, type Brief, type BriefPart, type BriefPlan } from './brief';
import { englishClaim, hidesAdvertising, looksWritten, wordForWord } from './script-signs';

/** Two or three, say guides 2 and 4. */
export const MOST_MESSAGES = 3;
/** Final preview and approval take two to seven days: guide 4. */
export const APPROVAL_DAYS = 2;

export type BriefField = keyof BriefPlan | keyof BriefPart;

/** Words that a brief should not hold, as whoever knows the lists finds them in a text. */
export interface FoundWords {
  kind: 'banned-claim' | 'restricted-category' | 'brand-safety';
  quote: string;
}

export const PROBLEMS = [
  'missing',
  'too-many-messages',
  'written-out',
  'word-for-word',
  'hides-advertising',
  'banned-claim',
  'restricted-category',
  'unwanted-word',
  'same-hashtag',
  'draft-after-posting',
  'no-time-to-approve',
  'outside-campaign',
  'not-the-agreed-number',
  'gift-with-duties',
] as const;

/** What is wrong with a brief, and at which field it is said. */
export interface BriefProblem {
  field: BriefField;
  problem: (typeof PROBLEMS)[number];
  source: ReasonSource;
  /** The very words. */
  quote?: string;
  /** How many there are. */
  n?: number;
}

/** What every brief needs: guides 2 and 4; disclosure: 3 and 4. */
const NEEDED: readonly [BriefField, ReasonSource][] = [
  ['objective', [2, 4]],
  ['audience', [2, 4]],
  ['keyMessages', [2, 4]],
  ['disclosure', [3, 4]],
  ['hashtagsCampaign', [2, 4]],
  ['hashtagsCategory', [2, 4]],
  ['hashtagsNiche', [2, 4]],
];
/** What a brief for one creator needs besides. */
const NEEDED_OF_PART: readonly [BriefField, ReasonSource][] = [['cited', [2, 4]]];

/** Fields with words that a creator reads. What to avoid may well name what must not be said. */
const READ = [
  'goal',
  'product',
  'keyMessages',
  'mustShow',
  'look',
  'tone',
  'disclosureWords',
  'whyFit',
  'briefNote',
] as const;

/** Of these, what is worked out in words becomes a script. */
const SCRIPTED = new Set<BriefField>(['keyMessages', 'mustShow', 'tone', 'briefNote']);

const textsIn = ({ plan, part }: Brief, field: (typeof READ)[number]): string[] => {
  const value = ({ ...plan, ...part } as Record<string, string | string[] | undefined>)[field];
  return value === undefined ? [] : [value].flat();
};

const isEmpty = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.length === 0);

const CLAIM_SOURCES: Record<FoundWords['kind'], ReasonSource> = {
  'banned-claim': [3, 4],
  'restricted-category': [3, 4],
  'brand-safety': 'figures',
};

function inWords(brief: Brief, found: (text: string) => readonly FoundWords[]): BriefProblem[] {
  const problems: BriefProblem[] = [];
  for (const field of READ) {
    for (const text of textsIn(brief, field)) {
      const say = (
        problem: BriefProblem['problem'],
        source: ReasonSource,
        quote: string | undefined,
      ) => quote !== undefined && problems.push({ field, problem, source, quote });
      if (SCRIPTED.has(field)) {
        say('word-for-word', [1, 2], wordForWord(text));
        if (looksWritten(text)) say('written-out', [1, 2], `${text.slice(0, 40)}…`);
      }
      say('hides-advertising', [3, 4], hidesAdvertising(text));
      const hits = found(text);
      // Some claims, such as 100 %, stand in lists of both languages: said once.
      if (!hits.some(({ kind }) => kind === 'banned-claim')) {
        say('banned-claim', [3, 4], englishClaim(text));
      }
      for (const { kind, quote } of hits) {
        say(kind === 'brand-safety' ? 'unwanted-word' : kind, CLAIM_SOURCES[kind], quote);
      }
    }
  }
  return problems;
}

function inHashtags({ plan }: Brief): BriefProblem[] {
  const seen = new Set<string>();
  return HASHTAG_FIELDS.flatMap((field): BriefProblem[] =>
    (plan[field] ?? []).flatMap((tag): BriefProblem[] => {
      const folded = tag.toLowerCase();
      if (!seen.has(folded)) {
        seen.add(folded);
        return [];
      }
      return [{ field, problem: 'same-hashtag', source: 'figures', quote: `#${tag}` }];
    }),
  );
}

function inDates(brief: Brief): BriefProblem[] {
  const { draftOn, postsOn } = datesOf(brief);
  const { startsOn, endsOn } = brief.plan;
  const problems: BriefProblem[] = [];
  const draft = brief.part.ownDraftOn === undefined ? 'draftOn' : 'ownDraftOn';
  if (draftOn !== undefined && postsOn !== undefined) {
    const days = (Date.parse(postsOn) - Date.parse(draftOn)) / DAY;
    if (days < 0) {
      problems.push({ field: draft, problem: 'draft-after-posting', source: 'figures' });
    } else if (days < APPROVAL_DAYS) {
      problems.push({ field: draft, problem: 'no-time-to-approve', source: [4], n: days });
    }
  }
  const isOutside =
    postsOn !== undefined && (postsOn < (startsOn ?? '') || postsOn > (endsOn ?? '9999'));
  if (isOutside) {
    const field = brief.part.ownPostsOn === undefined ? 'postsOn' : 'ownPostsOn';
    problems.push({ field, problem: 'outside-campaign', source: 'figures' });
  }
  return problems;
}

function inPart(brief: Brief): BriefProblem[] {
  const { imageNotes = 0, videoNotes = 0, notes, collaboration, ownPostsOn } = brief.part;
  const asked = imageNotes + videoNotes;
  const problems: BriefProblem[] = [];
  // A gift asks for nothing: what and when is the creator's own.
  if (collaboration !== 'gifting') {
    if (asked === 0) problems.push({ field: 'imageNotes', problem: 'missing', source: [2, 4] });
    if (datesOf(brief).postsOn === undefined) {
      problems.push({ field: 'postsOn', problem: 'missing', source: [2, 4] });
    }
  }
  if (notes !== undefined && asked > 0 && asked !== notes) {
    problems.push({
      field: 'imageNotes',
      problem: 'not-the-agreed-number',
      source: 'figures',
      n: notes,
    });
  }
  if (collaboration === 'gifting' && ownPostsOn !== undefined) {
    problems.push({ field: 'ownPostsOn', problem: 'gift-with-duties', source: [1] });
  }
  return problems;
}

export interface BriefCheck {
  /** With a creator: what is only theirs is checked too. */
  about: 'campaign' | 'creator';
  /** Words to look twice at in a text. */
  found: (text: string) => readonly FoundWords[];
}

/**
 * What to look at before a brief goes out: warnings, nothing is refused and nothing lost. Whatever
 * the brief does not say is `missing`.
 */
export function briefProblems(brief: Brief, { about, found }: BriefCheck): BriefProblem[] {
  const fields: Partial<Record<BriefField, unknown>> = { ...brief.plan, ...brief.part };
  const needed = about === 'creator' ? [...NEEDED, ...NEEDED_OF_PART] : NEEDED;
  const missing = needed.flatMap(([field, source]): BriefProblem[] =>
    isEmpty(fields[field]) ? [{ field, problem: 'missing', source }] : [],
  );
  const n = brief.plan.keyMessages?.length ?? 0;
  const tooMany: BriefProblem[] =
    n > MOST_MESSAGES
      ? [{ field: 'keyMessages', problem: 'too-many-messages', source: [2, 4], n }]
      : [];
  return [
    ...missing,
    ...tooMany,
    ...inWords(brief, found),
    ...inHashtags(brief),
    ...inDates(brief),
    ...(about === 'creator' ? inPart(brief) : []),
  ];
}

const SCRIPT: ReadonlySet<string> = new Set(['too-many-messages', 'written-out', 'word-for-word']);

/** Whether a brief has become a script, which guide 1 counts among the mistakes. */
export function isScript(problems: readonly BriefProblem[]): boolean {
  return problems.some(({ problem }) => SCRIPT.has(problem));
}
