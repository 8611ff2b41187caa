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
  echoes: 1,
  promotion: 1,
  hints: 1,
  modelLike: 0.4,
  young: 1,
  recent: 0.8,
  batch: 0.7,
  repeats: 0.7,
  place: 0.6,
  figures: 1,
} as const;

/** Nats that any section may show (searching among many windows and places finds some): not counted. */
const EXPECTED = { batch: 0.5, place: 1, hints: 1 };
/** Local notes have local readers: places order sections a little, at most by this much. */
const MOST_PLACE = 8;

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
  /** Weighted. Organic windows of 50 stay below 6; audiences of new members may not. */
  recent: { nats: 8, hits: 15 },
} as const;

/** Nats from which a family supports another's alarm. */
const SUPPORT = 5;
/** Nats of two kinds of evidence, and of all such, that alarm together where neither does alone. */
const TOGETHER = { each: 2.5, sum: 7 };
/** Comments per like of 1.6 and more. */
const NUMBERS_SUPPORT = 2;
/** A burst that counts as a family of its own: nats, and share of the dated comments. */
const BURST = { nats: 8, share: 0.1 };
const MIDDLE = 6;
const STEEPNESS = 2.5;
/** What a giveaway explains is set aside: copies, bursts, many comments and new people. */
const IN_GIVEAWAY = 0.1;
const MOST_IN_GIVEAWAY = 1;

export interface Weighed {
  families: Partial<Record<Family, number>>;
  /** All evidence, for ranking. */
  nats: number;
  /** Of what may alarm alone: what is shown to a person and moves a score. */
  solid: number;
  level: Section['level'];
  context: string[];
}

export function weigh(evidence: Evidence): Weighed {
  const { wording, young, repeats, bursts, figures, giveaway } = evidence;
  const nats = natsOf(evidence);
  const { level, alone } = levelOf(evidence, nats);
  // A burst alone is what viral notes look like: it counts beside evidence of another kind.
  const time = level === 'none' ? 0 : nats.time;
  const solid = nats.copied + nats.shown + time + nats.numbers;
  const context = giveaway ? ['giveaway'] : [];
  if (alone && isBurst(evidence)) context.push('viral');
  const families: Weighed['families'] = {};
  if (wording.copied.n > 0) families.text = strength(nats.copied);
  if (bursts.n >= LEAST_COMMENTS) families.time = strength(nats.time);
  if (young.n >= LEAST_COMMENTS || repeats.n >= LEAST_COMMENTS)
    families.people = strength(nats.shown);
  if (figures) families.numbers = strength(nats.numbers);
  const all = nats.wording + nats.manner + nats.accounts + nats.place + nats.time + nats.numbers;
  return { families, nats: all, solid, level, context };
}

interface Nats {
  wording: number;
  /** The strict part of wording: copies proper and promotion, without likeness and echoes. */
  copied: number;
  /** Hints, style and places only order sections: nothing shown to a person rests on them. */
  manner: number;
  accounts: number;
  /** The part of it that a person is shown: registration and return, without the sharpest look. */
  shown: number;
  /** What alarms only beside another: kinds of evidence that organic sections hardly show together. */
  joint: readonly number[];
  place: number;
  time: number;
  numbers: number;
}

function natsOf(evidence: Evidence): Nats {
  const { wording, young, recent, batch, repeats, place, bursts, figures, giveaway } = evidence;
  const aside = (nats: number) =>
    giveaway ? Math.min(MOST_IN_GIVEAWAY, IN_GIVEAWAY * nats) : nats;
  // A text is never the worse for where it was written: places refine what accounts tell.
  const placed = young.n >= LEAST_COMMENTS ? Math.min(MOST_PLACE, place?.surprise ?? 0) : 0;
  const copies = Math.max(wording.copySurprise, wording.alikeSurprise);
  const newness = Math.max(WEIGHTS.young * young.surprise, WEIGHTS.recent * recent.surprise);
  const sharper = Math.max(0, WEIGHTS.young * young.sharpest - newness);
  const registered = aside(
    newness + WEIGHTS.batch * Math.max(0, (batch?.surprise ?? 0) - EXPECTED.batch),
  );
  const returning = WEIGHTS.repeats * repeats.surprise;
  const promoted = WEIGHTS.promotion * wording.promotion.surprise;
  const figured = aside(WEIGHTS.figures * (figures?.surprise ?? 0));
  const said = aside(WEIGHTS.copies * copies + WEIGHTS.echoes * wording.echoSurprise) + promoted;
  return {
    wording: said,
    joint: [Math.max(said, aside(wording.shortSurprise)), registered, returning, figured],
    copied: aside(WEIGHTS.copies * wording.copySurprise) + promoted,
    manner:
      WEIGHTS.modelLike * wording.modelLike.surprise +
      WEIGHTS.hints * Math.max(0, wording.hintSurprise - EXPECTED.hints),
    accounts: registered + aside(sharper) + returning,
    shown: registered + returning,
    place: WEIGHTS.place * Math.max(0, placed - EXPECTED.place),
    time: aside(burstNats(bursts.burst?.surprise ?? 0)),
    numbers: figured,
  };
}

function levelOf(
  evidence: Evidence,
  { shown, numbers, joint }: Nats,
): { level: Section['level']; alone: boolean } {
  const alarms = alarmsOf(evidence);
  const together = joint.filter((each) => each >= TOGETHER.each);
  const jointly =
    together.length >= 2 && together.reduce((sum, each) => sum + each, 0) >= TOGETHER.sum;
  if (!alarms.text && !alarms.people && !jointly) return { level: 'none', alone: true };
  const families = [
    alarms.text || joint[0]! >= SUPPORT,
    alarms.people || shown >= SUPPORT,
    isBurst(evidence) && !evidence.giveaway,
    numbers >= NUMBERS_SUPPORT,
  ];
  return { level: families.filter(Boolean).length >= 2 ? 'strong' : 'some', alone: false };
}

function isBurst({ bursts }: Evidence): boolean {
  const { burst, n } = bursts;
  return burst !== undefined && burst.surprise >= BURST.nats && burst.hits >= BURST.share * n;
}

function alarmsOf({ wording, young, recent, batch, repeats, giveaway }: Evidence) {
  const over = (nats: number, hits: number, alarm: { nats: number; hits: number }) =>
    nats >= alarm.nats && hits >= alarm.hits;
  return {
    text:
      (!giveaway && over(wording.copySurprise, wording.copies, ALARMS.copies)) ||
      over(wording.promotion.surprise, wording.promotion.hits, ALARMS.promotion),
    people:
      (!giveaway &&
        (over(young.surprise, young.hits, ALARMS.young) ||
          over(WEIGHTS.recent * recent.surprise, recent.hits, ALARMS.recent) ||
          over(batch?.surprise ?? 0, batch?.people ?? 0, ALARMS.batch))) ||
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
