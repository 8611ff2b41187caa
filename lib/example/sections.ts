import { exactly, exampleId, HOUR, MINUTE, timeAt, type Comment } from '@/lib/model';
import type { Role } from './cast';
import { ENDINGS, HANDED_OUT } from './crews';
import type { Dice } from './dice';
import type { ExampleNote } from './notes';
import type { People, Person } from './people';
import type { Speech } from './speech';
import { CREATOR_REPLIES, EMOJI, REACTIONS, REPLIES, STICKERS } from './words/everywhere';

export interface SectionParts {
  role: Role;
  creator: Person;
  note: ExampleNote;
  /** How many ordinary comments are read. */
  count: number;
  /** ms, when they are read. */
  at: number;
  speech: Speech;
  people: People;
  /** People who came before: some return. */
  regulars: Person[];
  /** Who was sent, if anybody was. */
  crew?: readonly Person[] | undefined;
  dice: Dice;
  /** Gives every comment of the workspace a number of its own. */
  next: () => number;
}

/** Half within a day, the rest thinning out; never after it was read. */
function momentAfter(start: number, parts: SectionParts): number {
  const at = start + parts.dice.logNormal(16, 1.2) * HOUR;
  const last = Math.max(start + MINUTE, parts.at - MINUTE);
  return at < last ? at : start + parts.dice.next() * (last - start);
}

function commentBy(person: Person, at: number, text: string, parts: SectionParts): Comment {
  const { dice, note, next } = parts;
  return {
    id: exampleId('comment', next()),
    noteId: note.id,
    text,
    createdAt: timeAt(Math.floor(at / 1_000) * 1_000, 'second', 'state'),
    ipLocation: person.place,
    likes: exactly(dice.chance(0.6) ? 0 : Math.round(dice.logNormal(2, 1))),
    user: {
      id: person.id,
      nickname: person.nickname,
      registeredAt: person.registeredAt,
    },
  };
}

function ordinaryText({ dice, speech, role }: SectionParts): string {
  if (dice.chance(0.3)) {
    return dice.pick(REACTIONS) + (dice.chance(0.4) ? dice.pick(STICKERS) : '');
  }
  const roll = dice.next();
  const mark = roll < 0.3 ? dice.pick(STICKERS) : roll < 0.34 ? dice.pick(EMOJI) : '';
  return speech.long(role.niche) + mark;
}

function repliesTo(comment: Comment, left: number, parts: SectionParts): Comment[] {
  const { dice, people, speech, creator, role } = parts;
  const wanted = dice.chance(0.3) ? Math.min(left, 1 + Math.floor(dice.next() ** 3 * 6)) : 0;
  return Array.from({ length: wanted }, (_, i) => {
    const isCreator = i === 0 && role.character !== 'hired' && dice.chance(0.55);
    const stock = isCreator ? [...CREATOR_REPLIES, ...role.niche.answers] : REPLIES;
    const at = momentAfter(Date.parse(comment.createdAt!.at), parts);
    const person = isCreator ? creator : people.ordinary();
    const reply = commentBy(person, at, speech.reply(stock), parts);
    return { ...reply, parentId: comment.id, ...(isCreator && { byCreator: true as const }) };
  });
}

function ordinary(parts: SectionParts): Comment[] {
  const { dice, note, people, regulars, role } = parts;
  const list: Comment[] = [];
  while (list.length < parts.count) {
    const returns = regulars.length > 12 && dice.chance(role.character === 'circle' ? 0.72 : 0.05);
    const person = returns
      ? dice.pick(role.character === 'circle' ? regulars.slice(0, 13) : regulars)
      : people.ordinary();
    if (!returns) regulars.push(person);
    const at = momentAfter(note.published, parts);
    const comment = commentBy(person, at, ordinaryText(parts), parts);
    const replies = repliesTo(comment, parts.count - list.length - 1, parts);
    if (dice.chance(0.02)) comment.hasPicture = true;
    list.push({ ...comment, replies: exactly(replies.length) }, ...replies);
  }
  return list;
}

/** The crew posts its lines within some minutes, and comes back under the next note. */
function handedOut(crew: readonly Person[], parts: SectionParts): Comment[] {
  const { dice, note, role } = parts;
  const lines = HANDED_OUT[role.crew ?? ''] ?? [];
  const start = note.published + dice.between(90, 300) * MINUTE;
  const sent = dice.shuffle(crew).slice(0, dice.between(13, 19));
  return sent.map((person) =>
    commentBy(
      person,
      start + dice.next() * 11 * MINUTE,
      dice.pick(lines) + dice.pick(ENDINGS),
      parts,
    ),
  );
}

/** Everything that is read under one open note. */
export function sectionOf(parts: SectionParts): Comment[] {
  const { crew } = parts;
  return [...(crew ? handedOut(crew, parts) : []), ...ordinary(parts)];
}
