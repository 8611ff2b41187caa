import { DAY, foldText, type DossierComment } from '@/lib/model';

/*
 * The same people under several creators. In one niche that is ordinary: whoever likes one of them
 * finds the others. What ordinary readers rarely do is to come on the same day, or to say the same; so
 * those are counted apart. A pattern between comment sections, never a finding about a person.
 */

/** A text shorter than this is said by everybody: 求推荐, 好看. */
const LETTERS_MIN = 6;
/** Pairs of creators with fewer people on the smaller side are not compared: a single friend is half. */
export const OVERLAP_MIN = 20;

export interface SharedPerson {
  /** Pseudonym of this installation. */
  person: string;
  /** Ids of what they wrote under each of the two. */
  a: string[];
  b: string[];
  /** Two of these were written within a day of each other. */
  sameDay: boolean;
  /** Two of these say the same, in at least six letters. */
  sameWords: boolean;
}

export interface Overlap {
  a: string;
  b: string;
  /** Distinct people under each, the creators themselves aside. */
  peopleA: number;
  peopleB: number;
  shared: SharedPerson[];
  /** Shared people over all people of both (Jaccard). */
  share: number;
  sameDay: number;
  sameWords: number;
  /** One side has too few people for the share to say anything. */
  tooFew: boolean;
}

interface Said {
  id: string;
  at: number | undefined;
  words: string | undefined;
}

type People = Map<string, Said[]>;

/** Who wrote what; the creator and the unnamed aside. */
export function peopleOf(comments: readonly DossierComment[]): People {
  const people: People = new Map();
  for (const { id, user, byCreator, createdAt, text } of comments) {
    if (user?.id === undefined || byCreator) continue;
    const folded = text === undefined ? '' : foldText(text);
    const said = {
      id,
      at: createdAt && createdAt.precision !== 'month' ? Date.parse(createdAt.at) : undefined,
      words: folded.length >= LETTERS_MIN ? folded : undefined,
    };
    const known = people.get(user.id);
    if (known) known.push(said);
    else people.set(user.id, [said]);
  }
  return people;
}

function sharedPerson(person: string, a: readonly Said[], b: readonly Said[]): SharedPerson {
  const near = (one: Said, other: Said) =>
    one.at !== undefined && other.at !== undefined && Math.abs(one.at - other.at) <= DAY;
  const alike = (one: Said, other: Said) => one.words !== undefined && one.words === other.words;
  const some = (test: (one: Said, other: Said) => boolean) =>
    a.some((one) => b.some((other) => test(one, other)));
  return {
    person,
    a: a.map(({ id }) => id),
    b: b.map(({ id }) => id),
    sameDay: some(near),
    sameWords: some(alike),
  };
}

type Comments = ReadonlyMap<string, readonly DossierComment[]>;

/**
 * Every pair of creators that shares a commenter, the most telling first: same words, same day, then
 * share. The same comments give the same result in whatever order they come.
 * @param comments by creator id; writers under names that mean the same for all of them
 */
export function overlapsOf(comments: Comments): Overlap[] {
  const steps = overlapSteps(comments);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same creator by creator, each step saying which share of the work is done (0–1). */
export function* overlapSteps(comments: Comments): Generator<number, Overlap[]> {
  const ids = [...comments.keys()].sort();
  const people = new Map<string, People>();
  const overlaps: Overlap[] = [];
  const pairs = Math.max(1, (ids.length * (ids.length - 1)) / 2);
  let compared = 0;
  // Whoever comes later is held against all before: every pair once.
  for (const b of ids) {
    const ofB = peopleOf(comments.get(b) ?? []);
    for (const [a, ofA] of people) {
      const overlap = overlapOf(a, ofA, b, ofB);
      if (overlap) overlaps.push(overlap);
    }
    compared += people.size;
    people.set(b, ofB);
    yield compared / pairs;
  }
  const order = (x: Overlap, y: Overlap) => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1);
  return overlaps.sort(
    (x, y) =>
      Number(x.tooFew) - Number(y.tooFew) ||
      y.sameWords - x.sameWords ||
      y.sameDay - x.sameDay ||
      y.share - x.share ||
      order(x, y),
  );
}

function overlapOf(a: string, ofA: People, b: string, ofB: People): Overlap | undefined {
  const shared = [...ofA].flatMap(([person, said]) => {
    const there = ofB.get(person);
    return there ? [sharedPerson(person, said, there)] : [];
  });
  if (shared.length === 0) return undefined;
  return {
    a,
    b,
    peopleA: ofA.size,
    peopleB: ofB.size,
    shared: shared.sort((x, y) => (x.person < y.person ? -1 : 1)),
    share: shared.length / (ofA.size + ofB.size - shared.length),
    sameDay: shared.filter(({ sameDay }) => sameDay).length,
    sameWords: shared.filter(({ sameWords }) => sameWords).length,
    tooFew: Math.min(ofA.size, ofB.size) < OVERLAP_MIN,
  };
}
