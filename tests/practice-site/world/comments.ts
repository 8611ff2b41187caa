import { idAt, timeOfId } from './ids';
import { ordinaryPerson } from './people';
import {
  CREATOR_REPLIES,
  type Dice,
  EMOJI,
  type Niche,
  REACTIONS,
  REPLIES,
  type Speech,
  STICKERS,
} from '@/lib/example';
import type { Person, WorldComment, WorldNote } from './types';

const HOUR = 3_600_000;

/** An ordinary comment section: many hands, short and long, spread over days as interest fades. */
export function ordinaryComments(input: {
  note: WorldNote;
  creator: Person;
  niche: Niche;
  count: number;
  speech: Speech;
  /** People who came before: some return. */
  regulars: Person[];
  dice: Dice;
  now: number;
}): WorldComment[] {
  const { note, creator, niche, speech, regulars, dice, now } = input;
  const published = timeOfId(note.id);
  const list: WorldComment[] = [];
  let left = input.count;
  while (left > 0) {
    const user =
      regulars.length > 20 && dice.chance(0.06)
        ? dice.pick(regulars)
        : ordinaryPerson(dice, published);
    regulars.push(user);
    const at = momentAfter(published, now, dice);
    const comment = commentBy({ user, at, note, dice });
    say(comment, niche, speech, dice, now);
    left--;
    const wanted = dice.chance(0.28) ? Math.min(left, 1 + Math.floor(dice.next() ** 3 * 14)) : 0;
    for (let i = 0; i < wanted; i++) {
      const byCreator = i === 0 && dice.chance(0.55);
      const replyAt = momentAfter(at, now, dice);
      const reply = commentBy({
        user: byCreator ? creator : ordinaryPerson(dice, at),
        at: replyAt,
        note,
        dice,
      });
      reply.byCreator = byCreator;
      reply.text = speech.reply(byCreator ? [...CREATOR_REPLIES, ...niche.answers] : REPLIES);
      comment.replies.push(reply);
      left--;
    }
    comment.replies.sort((a, b) => timeOfId(a.id) - timeOfId(b.id));
    list.push(comment);
  }
  return ranked(list, dice);
}

/** The site's own order: liked ones first, otherwise no order that a reader could rely on. */
export function ranked(list: WorldComment[], dice: Dice): WorldComment[] {
  const weight = new Map(list.map((item) => [item, item.likes + dice.next() * 3]));
  return [...list].sort((a, b) => weight.get(b)! - weight.get(a)!);
}

export function commentBy(input: {
  user: Person;
  at: number;
  note: WorldNote;
  dice: Dice;
}): WorldComment {
  const { user, at, note, dice } = input;
  const likes = dice.chance(0.59) ? 0 : Math.round(dice.logNormal(2, 1.1));
  return {
    id: idAt(at, dice),
    noteId: note.id,
    user,
    mentions: [],
    likes,
    byCreator: false,
    hasPicture: false,
    replies: [],
    planted: false,
  };
}

/** A moment after `start`: half within a day, the rest thinning out, never in the future. */
export function momentAfter(start: number, now: number, dice: Dice): number {
  const lag = dice.logNormal(18, 1.3) * HOUR;
  const latest = Math.max(start + 1_000, now - 60_000);
  return start + lag < latest ? start + lag : start + dice.next() * (latest - start);
}

function say(comment: WorldComment, niche: Niche, speech: Speech, dice: Dice, now: number): void {
  const roll = dice.next();
  if (roll < 0.02) {
    comment.hasPicture = true;
  } else if (roll < 0.09) {
    const friend = ordinaryPerson(dice, now);
    comment.mentions.push(friend);
    comment.text = `@${friend.nickname} ${dice.chance(0.5) ? dice.pick(REACTIONS) : ''}`.trim();
  } else if (roll < 0.37) {
    comment.text = dice.pick(REACTIONS) + (dice.chance(0.4) ? dice.pick(STICKERS) : '');
  } else {
    const end = dice.next();
    const mark = end < 0.3 ? dice.pick(STICKERS) : end < 0.34 ? dice.pick(EMOJI) : '';
    comment.text = speech.long(niche) + mark;
  }
}
