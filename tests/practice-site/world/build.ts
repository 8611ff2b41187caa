import { campaignComments, hiredPeople, mixed } from './campaign';
import { CAST, type Role } from './cast';
import { ordinaryComments } from './comments';
import { idAt, timeOfId } from './ids';
import { noteOf } from './notes';
import { type Dice, diceFor, Speech } from '@/lib/example';
import type { Person, World, WorldComment, WorldCreator, WorldNote } from './types';

const DAY = 86_400_000;

/**
 * The whole practice world as of `now` (ms). The same `now` always gives the same world; another one
 * moves every age with it, so that a creator's newest note is always about a week old.
 */
export function buildWorld(now: number): World {
  const world: World = { now, creators: [], people: new Map(), notes: new Map() };
  for (const role of CAST) {
    const creator = creatorOf(role, now);
    world.creators.push(creator);
    world.people.set(creator.id, creator);
    for (const note of creator.notes) {
      world.notes.set(note.id, { note, creator });
      for (const comment of everyComment(note)) world.people.set(comment.user.id, comment.user);
    }
    world.people.set(creator.id, creator);
  }
  return world;
}

/** Top-level comments and their replies, in one list. */
export function everyComment(note: WorldNote): WorldComment[] {
  return note.comments.flatMap((comment) => [comment, ...comment.replies]);
}

function creatorOf(role: Role, now: number): WorldCreator {
  const dice = diceFor(role.key);
  const { key, nickname, redId, bio, gender, ip, tags, followers, following, hue } = role;
  const creator: WorldCreator = {
    id: idAt(now - role.registeredDaysAgo * DAY, dice),
    ...{ key, nickname, redId, bio, gender, ip, tags, followers, following, hue },
    likesAndSaves: 0,
    notes: [],
  };
  const make = (age: number, index: number, pinned: boolean) =>
    noteOf({ role, creator, age, index, pinned, dice, now });
  const pinned = role.pinnedAges.map((age, i) => make(age, role.noteAges.length + i, true));
  creator.notes = [...pinned, ...role.noteAges.map((age, index) => make(age, index, false))];
  addComments(role, creator, dice, now);
  // The account also has notes that are no longer shown: the lifetime total is larger than their sum.
  const shown = creator.notes.reduce((sum, note) => sum + note.likes + note.saves, 0);
  creator.likesAndSaves = Math.round(shown * 1.8);
  return creator;
}

function addComments(role: Role, creator: WorldCreator, dice: Dice, now: number): void {
  const speech = new Speech(dice);
  const regulars: Person[] = [];
  const hired = role.campaignNotes ? hiredPeople(dice, now, 60) : [];
  const visited = creator.notes
    .filter((note) => !note.pinned && timeOfId(note.id) < now)
    .slice(0, role.campaignNotes ?? 0);
  for (const note of creator.notes) {
    const count = Math.min(note.commentCount, role.loadable);
    const planted = visited.includes(note)
      ? campaignComments({ note, hired, count: dice.between(24, 38), dice })
      : [];
    const ordinary = ordinaryComments({
      ...{ note, creator, niche: role.niche, count, speech, regulars, dice, now },
    });
    note.comments = mixed(ordinary, planted, dice);
    const loadable = everyComment(note).length;
    // Only where the site hides a part does it count more than it lets anyone load.
    note.commentCount = Math.max(note.commentCount, loadable);
  }
}
