import { DAY, HOUR, exactly, exampleId, MINUTE, timeAt, type Count, type Note } from '@/lib/model';
import type { Role } from './cast';
import { OTHER_BRANDS, OWN_BRAND } from './crews';
import type { Dice } from './dice';

/** An invented note with its figures as they will be once nobody finds it any more. */
export interface ExampleNote {
  id: string;
  published: number;
  type: 'image' | 'video';
  title: string;
  text: string;
  topics: string[];
  mentions: string[];
  place: string;
  likes: number;
  saves: number;
  comments: number;
  shares: number;
  pinned: boolean;
}

/** Likes of a usual note per follower: large accounts reach a smaller part of theirs. */
function usualShare(followers: number): number {
  if (followers >= 500_000) return 0.008;
  if (followers >= 100_000) return 0.013;
  if (followers >= 30_000) return 0.021;
  return followers >= 10_000 ? 0.033 : 0.055;
}

/** China time of the hours at which people post: mostly in the evening. */
const HOURS = [8, 12, 12, 18, 19, 20, 20, 20, 21, 21, 21, 22] as const;

function publishedAt(now: number, age: number, dice: Dice): number {
  const day = Math.floor((now + 8 * HOUR) / DAY) * DAY - 8 * HOUR - Math.floor(age) * DAY;
  const at = day + dice.pick(HOURS) * HOUR + dice.between(0, 59) * MINUTE;
  return Math.min(at, now - 6 * DAY - dice.between(1, 600) * MINUTE);
}

const PAID_EVERY: Partial<Record<Role['character'], number>> = { paid: 2, hired: 4, plain: 9 };

/** All notes of a creator, newest first. */
export function notesOf(role: Role, first: number, now: number, dice: Dice): ExampleNote[] {
  const { niche, character, followers } = role;
  const count = character === 'little' ? 4 : dice.between(16, 24);
  const start = character === 'stale' ? 52 : 7 + dice.next() * 3;
  const gap = 78 / count;
  const share = usualShare(followers) * (0.75 + dice.next() * 0.6);
  const titles = dice.shuffle(niche.titles);
  const savesPerLike = 0.14 + dice.next() * 0.4;
  const commentsPerLike = 0.05 + dice.next() * 0.07;
  return Array.from({ length: count }, (_, i) => {
    const viral = character === 'viral' && i === 5;
    const likes = Math.max(
      3,
      Math.round(dice.logNormal(followers * share, 0.42) * (viral ? 14 : 1)),
    );
    const part = (portion: number) =>
      Math.round(likes * portion * Math.exp((dice.next() - 0.5) * 0.7));
    const every = PAID_EVERY[character];
    const isPaid = every !== undefined && i % every === 1;
    const brand = dice.pick([OWN_BRAND, ...OTHER_BRANDS]);
    const topics = dice.shuffle(niche.topics).slice(0, dice.between(2, 4));
    const body = dice.pick(niche.bodies);
    return {
      id: exampleId('note', first * 0x100 + i),
      published: publishedAt(now, start + i * gap, dice),
      type: dice.chance(0.3) ? 'video' : 'image',
      title: titles[i % titles.length]!,
      text: isPaid ? `${body}\n感谢@${brand}官方 寄送试用，用了两周再来写的。` : body,
      topics: isPaid ? [...topics, `${brand}体验官`] : topics,
      mentions: isPaid ? [`${brand}官方`] : [],
      place: role.place,
      likes: isPaid ? Math.round(likes * 0.72) : likes,
      saves: part(savesPerLike),
      comments: part(commentsPerLike),
      shares: part(0.08),
      pinned: i === count - 1 && followers > 40_000,
    };
  });
}

/** How much of its figures a note has after `age` ms: most of it within the first days. */
const grown = (whole: number, age: number) =>
  exactly(Math.round(whole * (1 - Math.exp(-age / (4 * DAY)))));

/** Cards of the grid are rounded from ten thousand on, as the site does. */
function onCard(count: Count): Count {
  if (count.min < 10_000) return count;
  const tenths = Math.round(count.min / 1_000);
  const shown = `${(tenths / 10).toFixed(1).replace(/\.0$/, '')}万`;
  return { min: Math.max(10_000, tenths * 1_000 - 500), max: tenths * 1_000 + 499, shown };
}

/** The note as the profile's grid shows it at a moment (ms). */
export function cardOf(note: ExampleNote, creatorId: string, at: number): Note {
  return {
    id: note.id,
    creatorId,
    type: note.type,
    title: note.title,
    publishedAt: timeAt(note.published, 'second', 'state'),
    likes: onCard(grown(note.likes, at - note.published)),
    completeness: 'card',
    ...(note.pinned && { pinned: true }),
  };
}

/** The note as it shows itself when it is open. */
export function openedNote(note: ExampleNote, creatorId: string, at: number): Note {
  const age = at - note.published;
  const { topics, mentions } = note;
  return {
    id: note.id,
    creatorId,
    type: note.type,
    title: note.title,
    text: `${note.text}\n${topics.map((topic) => `#${topic}`).join(' ')}`,
    topics,
    ...(mentions.length > 0 && { mentions }),
    publishedAt: timeAt(note.published, 'second', 'state'),
    ipLocation: note.place,
    likes: grown(note.likes, age),
    saves: grown(note.saves, age),
    comments: grown(note.comments, age),
    shares: grown(note.shares, age),
    completeness: 'detail',
  };
}
