import { foldText, type DossierComment } from '@/lib/model';
import { GENERIC_PHRASES } from './content/generic-phrases';
import { wilson } from './statistics';

/*
 * How many comments say what is said under anything. That is normal here (SCORING §1.3: such rules
 * accuse ordinary people), so it is described with its n and interval and never scored.
 */

/** Fewer comments with words say nothing about a share. */
export const GENERIC_MIN = 20;

export const PLAIN_KINDS = ['phrase', 'emoji', 'mention'] as const;
/** Nothing but set phrases; nothing but emoji or stickers; nothing but the names of friends. */
export type PlainKind = (typeof PLAIN_KINDS)[number];

/**
 * What ordinary sections show, counted with the built-in phrases over 40,294 comments of 50 organic notes:
 * the share of all, and of the notes the middle nine in ten. Described beside a section's own, no bound.
 */
export const GENERIC_ORDINARY: Readonly<
  Record<PlainKind, { value: number; low: number; high: number }>
> = {
  phrase: { value: 0.075, low: 0.01, high: 0.17 },
  emoji: { value: 0.023, low: 0, high: 0.05 },
  mention: { value: 0.067, low: 0, high: 0.12 },
};

/** The user's changes to the built-in phrases. */
export interface OwnPhrases {
  added: readonly string[];
  /** Built-in ones that do not count. */
  left: readonly string[];
}

export interface PlainShare {
  kind: PlainKind;
  /** Comments of the kind. */
  hits: number;
  /** hits over n, with its 95 % interval. */
  value: number;
  low: number;
  high: number;
  /** Their ids, in the order in which they came. */
  evidence: string[];
}

export interface Generic {
  /** Comments by others than the creator whose text is kept. */
  n: number;
  /** One a kind, in the order of PLAIN_KINDS. */
  shares: PlainShare[];
}

/** Longer texts are not tried: nobody strings together so many set phrases. */
const MOST_LETTERS = 24;
/** Said with any phrase, and nothing by themselves. */
const PARTICLES = new Set('啊呀吧呢嘛啦哦噢诶耶喔呜嗷欸了的呐捏太好真我也');
const NAMED = /@[^\s@]/u;

const [UNREACHED, BY_PARTICLES, BY_A_PHRASE] = [0, 1, 2];

/** True when a text, from end to end, is made of these pieces, one phrase at least among them. */
function isMadeOf(text: string, pieces: ReadonlySet<string>, longest: number): boolean {
  const reached = new Uint8Array(text.length + 1);
  reached[0] = BY_PARTICLES!;
  for (let from = 0; from < text.length; from++) {
    const before = reached[from]!;
    if (before === UNREACHED) continue;
    for (let size = 1; size <= Math.min(longest, text.length - from); size++) {
      const piece = text.slice(from, from + size);
      if (!pieces.has(piece)) continue;
      const here = PARTICLES.has(piece) ? before : BY_A_PHRASE!;
      reached[from + size] = Math.max(reached[from + size]!, here);
    }
  }
  return reached[text.length] === BY_A_PHRASE;
}

/** Tells what kind of plain comment a text is; undefined for one that says something of its own. */
export function createPlainReader(own?: OwnPhrases): (text: string) => PlainKind | undefined {
  const left = new Set((own?.left ?? []).map(foldText));
  const phrases = [...GENERIC_PHRASES, ...(own?.added ?? [])]
    .map(foldText)
    .filter((phrase) => phrase !== '' && !left.has(phrase));
  const pieces = new Set([...phrases, ...PARTICLES]);
  const longest = Math.max(...[...pieces].map(({ length }) => length));
  return (text) => {
    const folded = foldText(text);
    if (folded === '') {
      if (NAMED.test(text)) return 'mention';
      return text.trim() === '' ? undefined : 'emoji';
    }
    return folded.length <= MOST_LETTERS && isMadeOf(folded, pieces, longest)
      ? 'phrase'
      : undefined;
  };
}

/**
 * Shares of comments that say nothing of their own; absent below GENERIC_MIN comments with a text.
 * @param comments of one creator or of one note
 */
export function genericOf(
  comments: readonly DossierComment[],
  own?: OwnPhrases,
): Generic | undefined {
  const kindOf = createPlainReader(own);
  const found: Record<PlainKind, string[]> = { phrase: [], emoji: [], mention: [] };
  let n = 0;
  for (const { id, text, byCreator } of comments) {
    if (byCreator || text === undefined) continue;
    n++;
    const kind = kindOf(text);
    if (kind) found[kind].push(id);
  }
  if (n < GENERIC_MIN) return undefined;
  const shares = PLAIN_KINDS.map((kind) => {
    const evidence = found[kind];
    const hits = evidence.length;
    return { kind, hits, value: hits / n, ...wilson(hits, n), evidence };
  });
  return { n, shares };
}
