import { DAY, exactly, exampleId, timeAt, type Comment, type Observation } from '@/lib/model';
import type { Role } from './cast';
import { diceFor, type Dice } from './dice';
import { followedOf, looksAt } from './followed';
import { cardOf, notesOf, openedNote, type ExampleNote } from './notes';
import type { People, Person } from './people';
import { sectionOf } from './sections';
import { Speech } from './speech';

/** Days before now on which a creator's profile was visited, first to last. */
const VISITS: Partial<Record<Role['character'], readonly number[]>> = {
  little: [1.2],
  stale: [96, 50, 4.4],
};
const VISITS_LARGE = [112, 81, 55, 29, 9, 1.1] as const;
const VISITS_SMALL = [63, 24, 1.6] as const;

/** How many notes were opened on the last visits. */
function openedOf({ character, followers }: Role, dice: Dice): number {
  if (character === 'little') return 2;
  return followers >= 30_000 || character !== 'plain' ? 13 : dice.between(9, 14);
}

export interface PagesParts {
  role: Role;
  /** The creator's place in the cast. */
  n: number;
  now: number;
  people: People;
  crew?: readonly Person[] | undefined;
  next: () => number;
}

/** What the site would have shown on every visit to one invented creator, oldest first. */
export function pagesOf(parts: PagesParts): Observation[] {
  const { role, n, now } = parts;
  const dice = diceFor(`example ${role.nickname}`);
  const notes = notesOf(role, n, now, dice);
  const ages = VISITS[role.character] ?? (role.followers >= 30_000 ? VISITS_LARGE : VISITS_SMALL);
  const visits = ages.map((age) => now - Math.round((age + dice.next() * 0.4) * DAY));
  const last = visits.at(-1)!;
  const [before] = visits.slice(-2);
  const opened = notes.filter(({ pinned }) => !pinned).slice(0, openedOf(role, dice));
  // Two of the older ones were open on the visit before as well: their figures have a course.
  const twice = opened.filter(({ published }) => published < before! - DAY).slice(0, 3);
  const reader = createReader(parts, dice);
  const looks = followedOf(role, n, now).flatMap((note) =>
    looksAt(note, last).map((at) => lookOf(note, n, at)),
  );
  const pages = visits.flatMap((at, i) => [
    profileOf({ ...parts, notes, at, isFirst: i === 0, dice }),
    ...(at === last ? opened : at === before ? twice : []).map((note, k) =>
      reader(note, at + (k + 1) * 70_000, at === last),
    ),
  ]);
  return [...pages, ...looks].sort((a, b) => a.observedAt.localeCompare(b.observedAt));
}

/** A note that belongs to a campaign, looked at for its figures alone. */
const lookOf = (note: ExampleNote, n: number, at: number): Observation => ({
  ...page('note', at),
  notes: [openedNote(note, exampleId('creator', n), at)],
});

const page = (kind: 'profile' | 'note', at: number): Observation => ({
  schema: 1,
  platform: 'xiaohongshu',
  // Nothing that could be opened: there is no such page.
  url: 'about:blank',
  page: kind,
  observedAt: new Date(at).toISOString(),
  ...{ creators: [], notes: [], comments: [], health: [] },
});

function profileOf(
  input: PagesParts & { notes: ExampleNote[]; at: number; isFirst: boolean; dice: Dice },
): Observation {
  const { role, n, now, at, notes, isFirst } = input;
  const id = exampleId('creator', n);
  const days = (now - at) / DAY;
  // A crew brings followers as well: all at once, and none before.
  const slope = role.character === 'hired' ? (days > 30 ? 0.0062 : 0.0004) : 0.0011;
  const followers = Math.round(role.followers * (1 - Math.min(0.6, days * slope)));
  const everything = notes.reduce((sum, note) => sum + note.likes + note.saves, 0);
  return {
    ...page('profile', at),
    creators: [
      {
        id,
        nickname: isFirst ? (role.before ?? role.nickname) : role.nickname,
        redId: `example-${n + 1}`,
        ...(role.bio !== '' && { bio: role.bio }),
        ...(n % 3 !== 2 && { gender: n % 4 === 3 ? ('male' as const) : ('female' as const) }),
        ipLocation: role.place,
        verifyType: role.followers >= 100_000 ? 1 : 0,
        tags: role.followers > 30_000 ? [`${role.niche.topics[0]}博主`] : [],
        followers: exactly(followers),
        following: exactly(40 + ((n * 37) % 400)),
        likesAndSaves: exactly(Math.round(everything * 1.9 * (1 - days * 0.002))),
      },
    ],
    notes: notes.filter(({ published }) => published < at).map((note) => cardOf(note, id, at)),
  };
}

function createReader({ role, n, now, people, crew, next }: PagesParts, dice: Dice) {
  const id = exampleId('creator', n);
  const speech = new Speech(dice);
  const regulars: Person[] = [];
  const registeredAt = timeAt(now - (500 + n * 40) * DAY, 'second', 'state');
  const creator: Person = { id, registeredAt, nickname: role.nickname, place: role.place };
  let visited = 0;
  return (note: ExampleNote, at: number, withComments: boolean): Observation => {
    const sent = withComments && crew && visited++ < 7 ? crew : undefined;
    const count = Math.min(note.comments, dice.between(19, 28));
    const parts = { role, creator, note, count, at, speech, people, regulars, dice, next };
    const comments: Comment[] = withComments ? sectionOf({ ...parts, crew: sent }) : [];
    return { ...page('note', at), notes: [openedNote(note, id, at)], comments };
  };
}
