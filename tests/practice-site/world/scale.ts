import { commentBy, momentAfter } from './comments';
import { CAST } from './cast';
import { idAt, timeOfId } from './ids';
import { noteOf } from './notes';
import { ordinaryPerson } from './people';
import { type Dice, diceFor, ENDS, SCENES } from '@/lib/example';
import type { Person, World, WorldCreator, WorldNote } from './types';

const DAY = 86_400_000;

/** How much there is of everything. */
export interface Scale {
  creators: number;
  /** Of each creator. */
  notes: number;
  /** Of each note, all of them top-level and loadable. */
  comments: number;
}

/**
 * A world for endurance rather than for judgement: as much of everything as is asked for, the same for
 * the same `now`. Its people say half sentences in changing company; nothing here is meant to be told
 * apart by scoring.
 */
export function buildScaleWorld(now: number, scale: Scale): World {
  const world: World = { now, creators: [], people: new Map(), notes: new Map(), hurried: true };
  for (let n = 0; n < scale.creators; n++) {
    const creator = creatorOf(n, scale, now);
    world.creators.push(creator);
    for (const note of creator.notes) {
      world.notes.set(note.id, { note, creator });
      for (const { user } of note.comments) world.people.set(user.id, user);
    }
    world.people.set(creator.id, creator);
  }
  return world;
}

function creatorOf(n: number, { notes, comments }: Scale, now: number): WorldCreator {
  const dice = diceFor(`scale ${n}`);
  // Any role does as a model: what differs is drawn.
  const role = CAST[n % 4]!;
  const creator: WorldCreator = {
    id: idAt(now - dice.between(300, 3_000) * DAY, dice),
    key: `scale-${n}`,
    nickname: `达人${n}号${dice.pick(SCENES).slice(0, 4)}`,
    redId: String(7_000_000_000 + n),
    bio: dice.pick(role.niche.bodies).slice(0, 60),
    gender: dice.pick(['female', 'male'] as const),
    ip: role.ip,
    tags: [...role.tags],
    followers: dice.between(2_000, 9_900),
    following: dice.between(10, 900),
    likesAndSaves: 0,
    hue: dice.between(0, 359),
    notes: [],
  };
  creator.notes = Array.from({ length: notes }, (_, index) => {
    // Small figures are shown to the unit, so that every one of them can be checked to the unit.
    const age = 8 + index * 0.7 + dice.next() * 0.3;
    const note = noteOf({ role, creator, age, index, pinned: false, dice, now });
    note.likes = Math.min(note.likes, 9_000 + dice.between(0, 900));
    note.saves = Math.min(note.saves, note.likes);
    note.shares = Math.min(note.shares, note.likes);
    note.comments = commentsOf(note, comments, dice, now);
    note.commentCount = comments;
    return note;
  });
  creator.likesAndSaves = creator.notes.reduce((sum, { likes, saves }) => sum + likes + saves, 0);
  return creator;
}

function commentsOf(note: WorldNote, count: number, dice: Dice, now: number) {
  const published = timeOfId(note.id);
  const regulars: Person[] = [];
  return Array.from({ length: count }, () => {
    const known = regulars.length > 10 && dice.chance(0.05);
    const user = known ? dice.pick(regulars) : ordinaryPerson(dice, published);
    regulars.push(user);
    const comment = commentBy({ user, at: momentAfter(published, now, dice), note, dice });
    comment.likes = Math.min(comment.likes, 9_999);
    comment.text = dice.pick(SCENES) + dice.pick(SCENES).slice(0, 5) + dice.pick(ENDS);
    return comment;
  });
}
