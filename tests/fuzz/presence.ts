import type { Count, Observation, Time } from '@/lib/model';

/*
 * What "invented" means: a value of the Observation that the page did not give. A word must stand in
 * the page as it is (or as a documented rewriting of it), a figure must be one the page wrote, a time
 * must be the clock of an id, or a moment or date that stands there. The rules are written again here,
 * apart from the reader's own code: a mistake in one does not hide in the other.
 */

/** All that the page gave. */
export interface Given {
  /** Every text. */
  texts: readonly string[];
  /** Every number, and every figure within a text, in decimal. */
  numbers: ReadonlySet<number>;
  /** The texts as one, to find most words at once. */
  all: string;
  /** Pieces may run together, as they do where a tag between them is broken. */
  rendered: boolean;
}

/** Characters that the way between the two worlds writes as a blank. */
// eslint-disable-next-line no-control-regex -- they are the point
const CONTROL = /[\u0000-\u0009\u000B-\u001F]/gu;
const MARKED_TOPIC = /#([^#[\]\n]{1,100})\[[^\]]{1,5}\]#/gu;

const plain = (text: string) => text.replace(CONTROL, ' ').replace(MARKED_TOPIC, '#$1');

export function givenBy(
  texts: readonly string[],
  numbers: Iterable<number> = [],
  rendered = false,
): Given {
  const kept = texts.flatMap((text) => [...new Set([text, plain(text)])]);
  const found = new Set(numbers);
  for (const text of texts) {
    const narrow = text.normalize('NFKC');
    for (const [digits] of narrow.matchAll(/\d[\d,]*/gu))
      found.add(Number(digits.replace(/,/g, '')));
  }
  return { texts: kept, numbers: found, all: kept.join('\u0001'), rendered };
}

/** Every text and number within a value that JSON can carry. */
export function givenIn(value: unknown, url: string): Given {
  const texts: string[] = [url];
  const numbers: number[] = [];
  const visited = new WeakSet();
  const visit = (item: unknown): void => {
    if (typeof item === 'string') texts.push(item);
    else if (typeof item === 'number') numbers.push(item);
    if (typeof item !== 'object' || item === null || visited.has(item)) return;
    visited.add(item);
    for (const [key, inner] of entriesOf(item)) {
      texts.push(key);
      visit(inner);
    }
  };
  visit(value);
  return givenBy(texts, numbers);
}

/** Nothing for an object that does not let itself be looked at. */
function entriesOf(item: object): [string, unknown][] {
  try {
    return Object.entries(item);
  } catch {
    return [];
  }
}

/** @throws with the path of the first value that the page did not give. */
export function nothingInvented(found: Observation, given: Given): void {
  const fail = (what: string, value: unknown): never => {
    throw new Error(`invented ${what}: ${JSON.stringify(value)?.slice(0, 200)}`);
  };
  const word = (what: string, text: string | undefined) => {
    if (text !== undefined && !stands(text, given)) fail(what, text);
  };
  const words = (what: string, texts: readonly string[] | undefined) => {
    for (const text of texts ?? []) word(what, text);
  };
  const count = (what: string, figure: Count | undefined) => {
    if (figure && !isShown(figure, given)) fail(what, figure);
  };
  const time = (what: string, moment: Time | undefined, id: string) => {
    if (moment && !isTold(moment, id, given)) fail(what, moment);
  };
  for (const c of found.creators) {
    word('creator.id', c.id);
    for (const field of ['nickname', 'redId', 'bio', 'ipLocation'] as const) word(field, c[field]);
    words('tags', c.tags);
    for (const field of ['followers', 'following', 'likesAndSaves'] as const)
      count(field, c[field]);
  }
  for (const n of found.notes) {
    word('note.id', n.id);
    for (const field of ['creatorId', 'title', 'text', 'ipLocation'] as const)
      word(field, n[field]);
    words('topics', n.topics);
    words('mentions', n.mentions);
    for (const field of ['likes', 'saves', 'comments', 'shares'] as const) count(field, n[field]);
    time('publishedAt', n.publishedAt, n.id);
    time('editedAt', n.editedAt, n.id);
  }
  for (const c of found.comments) {
    word('comment.id', c.id);
    for (const field of ['noteId', 'parentId', 'text', 'ipLocation'] as const)
      word(field, c[field]);
    count('comment.likes', c.likes);
    count('comment.replies', c.replies);
    time('createdAt', c.createdAt, c.id);
    word('user.id', c.user?.id);
    word('user.nickname', c.user?.nickname);
    if (c.user) time('registeredAt', c.user.registeredAt, c.user.id);
  }
}

/** A text that stands there whole, or is put together of whole pieces that stand there. */
function stands(text: string, { all, texts }: Given): boolean {
  return all.includes(text) || isComposed(text, texts);
}

/** Marks that the reader itself may set between pieces: stickers, names, topics, line breaks. */
const MARKS = /\[表情\]|[[\]@#\n…]/gu;

/** Rendered text comes in pieces (stickers, links, breaks): each of them must be one of the page's. */
function isComposed(text: string, texts: readonly string[]): boolean {
  const pieces = text.split(MARKS).filter((piece) => piece.trim() !== '');
  return pieces.every((piece) => isJoined(piece.trim(), texts));
}

function isJoined(piece: string, texts: readonly string[]): boolean {
  if (texts.some((text) => text.includes(piece))) return true;
  if (piece.length > 5_000) return false;
  const reached = new Uint8Array(piece.length + 1);
  reached[0] = 1;
  const nodes = texts.flatMap((text) => [text, ...text.split(MARKS)]).filter(Boolean);
  for (let i = 0; i < piece.length; i++) {
    if (!reached[i]) continue;
    const rest = piece.slice(i);
    if (nodes.some((node) => node.startsWith(rest))) return true;
    for (const node of nodes) {
      const whole = i === 0 ? endOf(node, piece) : piece.startsWith(node, i) ? node.length : 0;
      if (whole) reached[i + whole] = 1;
    }
  }
  return reached[piece.length] === 1;
}

/** How much of the beginning of `piece` is the end of `node`. */
function endOf(node: string, piece: string): number {
  for (let length = Math.min(node.length, piece.length); length > 0; length--) {
    if (node.endsWith(piece.slice(0, length))) return length;
  }
  return 0;
}

/** A figure is the number that stands there, the string that stands there, or the word for zero. */
function isShown(figure: Count, given: Given): boolean {
  const { min, max, shown } = figure;
  if (shown !== undefined) {
    const narrow = shown.replace(/^1(?=[千万萬亿億])/u, '');
    const there = given.texts.some((text) => text.normalize('NFKC').includes(narrow));
    return there || (given.rendered && isJoined(narrow, given.texts));
  }
  if (min !== max) return false;
  if (given.numbers.has(min) || (min === 0 && ZERO.test(given.all))) return true;
  return given.rendered && isJoined(String(min), given.texts);
}

/** A button's name in place of its figure. */
const ZERO = /赞|讚|喜|收藏|评论|評論|留言|回[复覆復]|分享|like|save|collect|comment|repl|share/iu;

const RELATIVE = /刚刚|剛剛|前|ago|今天|昨|yesterday|today|\d/iu;

function isTold(moment: Time, id: string, given: Given): boolean {
  const ms = Date.parse(moment.at);
  if (moment.source === 'id') return ms === parseInt(id.slice(0, 8), 16) * 1_000;
  if (moment.source === 'state' && moment.precision === 'second') {
    for (const number of given.numbers) if (Math.floor(number / 1_000) * 1_000 === ms) return true;
    return false;
  }
  return given.texts.some((text) => RELATIVE.test(text));
}
