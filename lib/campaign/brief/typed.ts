import { hashtagSchema } from '@/lib/model';

/* What people type into a field that holds several things. */

export type LinesTyped =
  { ok: true; lines: string[] } | { ok: false; problem: 'too-many' | 'too-long' };

const BULLET = /^\s*(?:[-*•·–—]|\d{1,2}[.)、．])\s*/u;

/**
 * One item a line; bullets and numbers before them are left out.
 * @param limits how many there may be, and how long each
 */
export function linesIn(text: string, limits: { most: number; each: number }): LinesTyped {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '');
  if (lines.length > limits.most) return { ok: false, problem: 'too-many' };
  if (lines.some((line) => line.length > limits.each)) return { ok: false, problem: 'too-long' };
  return { ok: true, lines };
}

export type HashtagsTyped = { ok: true; tags: string[] } | { ok: false; tag: string };

/** Hashtags with or without #, parted by spaces, commas or the # itself; each once. */
export function hashtagsIn(text: string): HashtagsTyped {
  const tags = text
    .normalize('NFC')
    .split(/[\s,，、;；#＃]+/u)
    .filter((tag) => tag !== '');
  const bad = tags.find((tag) => !hashtagSchema.safeParse(tag).success);
  return bad === undefined ? { ok: true, tags: [...new Set(tags)] } : { ok: false, tag: bad };
}

/** A word of the user's as a hashtag: without what a hashtag cannot hold. Undefined where nothing is left. */
export function asHashtag(word: string): string | undefined {
  const tag = word.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_·-]+/gu, '');
  return hashtagSchema.safeParse(tag).success ? tag : undefined;
}
