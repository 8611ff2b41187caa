/** The labelled sets and threads, read from $KOLENS_DATA (default ../shared/data). Nothing of them ships. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';

export const DATA = process.env.KOLENS_DATA ?? '../shared/data';

export function hasData(): boolean {
  return existsSync(join(DATA, 'threads', 'notes.json'));
}

function lines<T>(path: string): T[] {
  const bytes = readFileSync(join(DATA, path));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

export interface ThreadComment {
  s: string;
  note: string;
  id: string;
  parent: string | null;
  user: string;
  nick: string;
  text: string;
  ts: number;
  ip: string;
  likes: number;
  pic: boolean;
  author: boolean;
}

export interface ThreadNote {
  note: string;
  ts: number;
  type: string;
  author: string;
  liked: string;
  collected: string;
  comments: string;
  shares: string;
}

export interface Labelled {
  id: string;
  text: string;
  label: 0 | 1 | null;
  cls?: string;
  section?: string;
  time?: string;
  ip?: string;
  u?: string;
  kind?: string;
}

export interface MixedSection {
  id: string;
  campaign: string;
  n: number;
  p: number;
  label: 0 | 1;
  comments: { text: string; u?: string; ip?: string; time?: string; fake?: 1 }[];
}

export const threadComments = () => lines<ThreadComment>('threads/comments.jsonl.gz');
export const threadNotes = () =>
  JSON.parse(readFileSync(join(DATA, 'threads/notes.json'), 'utf8')) as ThreadNote[];
export const mixedSections = () => lines<MixedSection>('labelled/sections_xhs.jsonl.gz');

const FILES = {
  xhs_digred: 'xhs_digred_labelled.jsonl',
  xhs_gil: 'xhs_gil_genuine.jsonl',
  xhs_llm: 'xhs_llm.jsonl',
  zh_tg_spam: 'zh_tg_spam.jsonl',
  zh_qq_ads: 'zh_qq_ads.jsonl',
  yt_uci: 'yt_uci.jsonl',
  yt_bot_de: 'yt_bot_de.jsonl',
  judol_gb: 'judol_gb.jsonl.gz',
  vispam: 'vispam.jsonl',
  ig_generic_en: 'ig_generic_en.jsonl',
} as const;
export type SetName = keyof typeof FILES;
export const SET_NAMES = Object.keys(FILES) as SetName[];
export const labelled = (name: SetName) => lines<Labelled>(`labelled/${FILES[name]}`);

/** FNV-1a: the same half for the same key on every machine. */
export function hashOf(key: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) >>> 0;
}
