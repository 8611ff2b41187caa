import { byText } from '../report/distinct';
import type { DatedNote } from '../report/subject';
import type { BrandProfile } from '../types';
import { quoteAround, wordsOf } from './note-words';
import { BRAND_ACCOUNT } from './paid-cues';

/** A brand, or an account that may be one, as the notes name it. */
export interface BrandMentioned {
  name: string;
  /**
   * `own`, `competitor`: a word of the user's; `topic`: a topic that brands give to those they work with;
   * `brand-account`: an account that calls itself official or a shop; `account`: any other, often a person.
   */
  kind: 'own' | 'competitor' | 'topic' | 'brand-account' | 'account';
  /** One a note, newest first as the notes are given. */
  found: { noteId: string; quote: string }[];
}

/** Topics that carry a brand's name before what the creator is to it: 花间推荐官 names 花间. */
const BRAND_TOPIC =
  /^(.+?)(?:推荐官|体验官|试用官|种草官|品鉴官|探店官|测评官|品牌大使|推广大使)$/u;
/** 好物推荐官 names no brand. */
const NO_BRAND = /^(?:好物|美妆|护肤|品牌|生活|时尚|年度|首席|金牌|官方|新品)$/u;

const KINDS = ['own', 'competitor', 'topic', 'brand-account', 'account'] as const;

/**
 * The brands that notes name, each once, with the words around them: the user's own brand and
 * competitors first, then by the number of notes. Names alone: nothing here says that anybody paid.
 */
export function brandsMentionedOf(
  notes: readonly DatedNote[],
  profile: BrandProfile = {},
): BrandMentioned[] | undefined {
  const brands = new Map<string, BrandMentioned>();
  const add = (name: string, kind: BrandMentioned['kind'], noteId: string, quote: string) => {
    const key = name.toLowerCase();
    const known = brands.get(key) ?? { name, kind, found: [] };
    const first = KINDS.indexOf(kind) < KINDS.indexOf(known.kind) ? kind : known.kind;
    const isKnown = known.found.some((one) => one.noteId === noteId);
    const found = isKnown ? known.found : [...known.found, { noteId, quote }];
    brands.set(key, { ...known, kind: first, found });
  };
  const own = (profile.name ?? '').trim();
  const rivals = (profile.competitors ?? []).map((name) => name.trim()).filter(Boolean);
  for (const note of notes) {
    const text = wordsOf(note);
    const words = [text, ...(note.topics ?? []), ...(note.mentions ?? [])].join('\n');
    for (const [name, kind] of [
      ...(own === '' ? [] : [[own, 'own'] as const]),
      ...rivals.map((rival) => [rival, 'competitor'] as const),
    ]) {
      const at = words.toLowerCase().indexOf(name.toLowerCase());
      if (at >= 0) add(name, kind, note.id, quoteAround(words, at, name.length));
    }
    for (const topic of note.topics ?? []) {
      const brand = BRAND_TOPIC.exec(topic)?.[1];
      if (brand && !NO_BRAND.test(brand)) add(brand, 'topic', note.id, `#${topic}`);
    }
    for (const name of note.mentions ?? []) {
      const at = text.indexOf(`@${name}`);
      const quote = at < 0 ? `@${name}` : quoteAround(text, at, name.length + 1);
      add(name, BRAND_ACCOUNT.test(name) ? 'brand-account' : 'account', note.id, quote);
    }
  }
  if (brands.size === 0) return undefined;
  const rank = ({ kind }: BrandMentioned) => (kind === 'own' ? 0 : kind === 'competitor' ? 1 : 2);
  const isPerson = ({ kind }: BrandMentioned) => Number(kind === 'account');
  return [...brands.values()].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      isPerson(a) - isPerson(b) ||
      b.found.length - a.found.length ||
      byText(a.name, b.name),
  );
}
