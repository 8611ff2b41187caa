import type { DossierComment } from '@/lib/model';
import { judgeComments } from '@/lib/scoring/authenticity';
import { seededStream } from '@/lib/scoring/statistics';

/* Invented threads: ordinary people who write in their own words, and what attacks lay on them. */

export const NOW = Date.UTC(2026, 10, 21);
export const DAY = 86_400_000;
export const NOTE = '690000000000000000000001';

/** A sentence of twelve letters that nobody else writes. */
export function ownWords(draw: () => number): string {
  const letters = Array.from({ length: 12 }, () => 0x4e00 + Math.floor(draw() * 20_000));
  return String.fromCharCode(...letters);
}

export const idAt = (ms: number, tail: number) =>
  Math.floor(ms / 1000)
    .toString(16)
    .padStart(8, '0') + tail.toString(16).padStart(16, '0');

const START = Date.UTC(2025, 9, 28);

/** n comments of different people, years after they registered, over two weeks. */
export function ordinary(n: number, seed = 1, noteId = NOTE): DossierComment[] {
  const draw = seededStream(seed);
  return Array.from({ length: n }, (_, i): DossierComment => {
    const ms = START + 14 * DAY * draw() ** 2;
    const registered = Date.UTC(2016, 0, 1) + draw() * 7 * 365 * DAY;
    return {
      id: idAt(ms, seed * 100_000 + i),
      noteId,
      text: ownWords(draw),
      user: { id: idAt(registered, seed * 200_000 + i) },
    };
  });
}

export function judge(
  comments: DossierComment[],
  more: Partial<Parameters<typeof judgeComments>[0]> = {},
) {
  return judgeComments({ notes: [], comments, background: [], now: NOW, ...more });
}

export const sectionOf = (comments: DossierComment[], more = {}) =>
  judge(comments, more).sections[0]!;
export const authenticityOf = (comments: DossierComment[], more = {}) =>
  judge(comments, more).signals.find(({ id }) => id === 'comment-authenticity')!;

/** The first k comments changed. */
export const changed = (
  comments: DossierComment[],
  k: number,
  change: (comment: DossierComment, i: number) => DossierComment,
) => comments.map((comment, i) => (i < k ? change(comment, i) : comment));

export const timeOf = (comment: DossierComment) => parseInt(comment.id.slice(0, 8), 16) * 1000;
export const withAccount = (comment: DossierComment, ms: number, i: number): DossierComment => ({
  ...comment,
  user: { id: idAt(ms, 900_000 + i) },
});
