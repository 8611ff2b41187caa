import { stemIn, type DossierComment } from '@/lib/model';
import { wilson } from './statistics';

/*
 * What the names of commenters are like: default names, and names that differ in their last digits alone.
 * Both are normal here (SCORING §1.3: momo and 小红薯 with a number are 2–7 % each), and no labelled set
 * holds names whole, so that nothing says what a shared stem means. Described with n and interval, weight
 * zero: this file is asked by screens alone, and the report never looks at a mark.
 */

/** Fewer commenters with a known name say nothing about a share. */
export const NAMES_MIN = 20;
/** Two people of one stem are a coincidence of a common word. */
export const ALIKE_MIN = 3;

/**
 * Default names under ordinary notes: of 32,109 commenters of organic threads, and the middle nine in ten of
 * the 50 notes with twenty commenters and more. Described beside a section's own, no bound. What is ordinary
 * of stems is not known: in those threads all but default names are replaced.
 */
export const DEFAULT_NAMES_ORDINARY = { value: 0.087, low: 0.04, high: 0.12 } as const;

/** People whose names share a stem and differ in the digits at the end. */
export interface NameGroup {
  people: number;
  /** Ids of what they wrote under such a name, in the order in which it came. */
  evidence: string[];
}

export interface NameShare {
  /** Commenters of the kind. */
  hits: number;
  /** hits over n, with its 95 % interval. */
  value: number;
  low: number;
  high: number;
  /** Ids of what they wrote, in the order in which it came. */
  evidence: string[];
}

export interface CommenterNames {
  /** Different commenters whose name was seen, the creator aside. */
  n: number;
  defaults: NameShare;
  alike: NameShare;
  /** Those counted as alike, the largest group first. */
  groups: NameGroup[];
}

/** Who wrote, and what. */
interface Written {
  people: Set<string>;
  evidence: string[];
}

const add = (into: Written, person: string, id: string) => {
  into.people.add(person);
  into.evidence.push(id);
};
const nobody = (): Written => ({ people: new Set(), evidence: [] });

function shareOf(hits: number, n: number, evidence: string[]): NameShare {
  return { hits, value: hits / n, ...wilson(hits, n), evidence };
}

/**
 * Shares of default and of alike names; absent below NAMES_MIN commenters with a known name. Comments
 * whose writer or whose name was not seen, as those stored before names were looked at, are in no figure.
 * @param comments of one creator or of one note
 */
export function commenterNamesOf(comments: readonly DossierComment[]): CommenterNames | undefined {
  const everybody = new Set<string>();
  const defaults = nobody();
  const byStem = new Map<string, Written>();
  for (const { id, user, byCreator } of comments) {
    if (byCreator || user?.id === undefined || user.nameMark === undefined) continue;
    everybody.add(user.id);
    const stem = stemIn(user.nameMark);
    if (user.nameMark === 'default') add(defaults, user.id, id);
    if (stem === undefined) continue;
    const group = byStem.get(stem) ?? nobody();
    byStem.set(stem, group);
    add(group, user.id, id);
  }
  const n = everybody.size;
  if (n < NAMES_MIN) return undefined;
  const groups = [...byStem.values()]
    .filter(({ people }) => people.size >= ALIKE_MIN)
    .sort((a, b) => b.people.size - a.people.size || b.evidence.length - a.evidence.length);
  // Somebody who changed their name may be in two groups, and is one person.
  const alike = new Set(groups.flatMap(({ people }) => [...people]));
  const theirs = groups.flatMap(({ evidence }) => evidence);
  return {
    n,
    defaults: shareOf(defaults.people.size, n, defaults.evidence),
    alike: shareOf(alike.size, n, theirs),
    groups: groups.map(({ people, evidence }) => ({ people: people.size, evidence })),
  };
}
