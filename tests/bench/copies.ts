import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { COPY_MIN_LETTERS, foldText, sketchOfFolded, sketchSimilarity } from '@/lib/model';
import { NEAR_COPY } from '@/lib/scoring/authenticity/likeness';
import { createNeighbourhoods, wordingOf, type Wording } from '@/lib/scoring/authenticity/wordings';
import { once, timed, type BenchRow, type Spread } from './table';
import { shortComments } from './wordings';

/*
 * The search for near copies: from texts to links. Held against comparing every pair, and against the
 * MinHash libraries of npm. These are no part of the project: `npm i minhash minhashjs` in a folder of
 * its own, and KOLENS_RIVALS=that folder, brings them into the table.
 */

const COUNT = 100_000;
/** Pairs of this many are compared for time; a hundred thousand take (100,000 / this)² times as long. */
const PAIRWISE = 4_000;
const DATA = process.env.KOLENS_DATA ?? '../shared/data';

export async function copies(): Promise<BenchRow[]> {
  const texts = shortComments(COUNT);
  const measured = await timed(5, () => search(texts));
  const row = (beside: BenchRow['beside'], what = ''): BenchRow => ({
    what: `near copies among ${COUNT.toLocaleString('en')} short comments${what}`,
    measured,
    unit: 'ms',
    ...(beside && { beside }),
    limit: 'a look-up per pair of shingles',
  });
  const rows = [
    row({
      kind: 'rival',
      what: `every pair (${PAIRWISE.toLocaleString('en')}, extrapolated by the square)`,
      measured: scaled(await timed(3, () => everyPair(texts.slice(0, PAIRWISE))), COUNT / PAIRWISE),
      bar: 20,
    }),
  ];
  for (const [name, took] of rivals(texts)) {
    rows.push(row({ kind: 'rival', what: name, measured: took, bar: 20 }));
  }
  rows.push(recallRow('generated', texts));
  const real = realComments();
  if (real) rows.push(recallRow('real', real));
  return rows;
}

function search(texts: readonly string[]): Wording[] {
  const known = new Map<string, Wording>();
  for (const text of texts) {
    const folded = foldText(text);
    if (folded.length < COPY_MIN_LETTERS || known.has(folded)) continue;
    known.set(folded, wordingOf(folded, folded.length));
  }
  const wordings = [...known.values()];
  createNeighbourhoods().add([...wordings]);
  return wordings;
}

function sketchesOf(texts: readonly string[]): number[][] {
  return [...new Set(texts.map(foldText))]
    .filter(({ length }) => length >= COPY_MIN_LETTERS)
    .map(sketchOfFolded);
}

function everyPair(texts: readonly string[]): number {
  const sketches = sketchesOf(texts);
  let near = 0;
  for (let i = 0; i < sketches.length; i++) {
    for (let j = 0; j < i; j++)
      if (sketchSimilarity(sketches[i]!, sketches[j]!) >= NEAR_COPY) near++;
  }
  return near;
}

function scaled({ median, low, high, runs }: Spread, by: number): Spread {
  return { median: median * by ** 2, low: low * by ** 2, high: high * by ** 2, runs };
}

/** Texts that the libraries take in one run: they are linear, and slow. */
const RIVALS_TAKE = 2_000;

interface Hash {
  update(shingle: string): void;
}
interface RivalIndex {
  insert(key: string, hash: Hash): void;
  query(hash: Hash): string[];
}

function rivals(texts: readonly string[]): [string, Spread][] {
  const folder = process.env.KOLENS_RIVALS;
  if (!folder) return [];
  const require = createRequire(join(folder, 'package.json'));
  const { Minhash, LshIndex } = require('minhash') as {
    Minhash: new () => Hash;
    LshIndex: new (options: { bandSize: number }) => RivalIndex;
  };
  const took = linear(texts, (some) => {
    const index = new LshIndex({ bandSize: 4 });
    const hashes = some.map((text, at) => {
      const hash = new Minhash();
      for (let i = 1; i < text.length; i++) hash.update(text.slice(i - 1, i + 1));
      index.insert(String(at), hash);
      return hash;
    });
    for (const hash of hashes) index.query(hash);
  });
  const found: [string, Spread][] = [['minhash 0.0.9, MinHash and LSH', took]];
  const { MinHash } = require('minhashjs/MinHash.js') as { MinHash: new (n: number) => Hash };
  const hashing = linear(texts, (some) => {
    for (const text of some) {
      const hash = new MinHash(128);
      for (let i = 1; i < text.length; i++) hash.update(text.slice(i - 1, i + 1));
    }
  });
  found.push(['minhashjs 1.0.1, the hashing alone', hashing]);
  return found;
}

function linear(texts: readonly string[], work: (some: string[]) => void): Spread {
  const some = texts.slice(0, RIVALS_TAKE).map(foldText);
  const start = performance.now();
  work(some);
  return once(((performance.now() - start) * texts.length) / RIVALS_TAKE);
}

/** Of all pairs of exact similarity NEAR_COPY and more: how many end in one group of alike wordings. */
function recallRow(name: string, texts: readonly string[]): BenchRow {
  const wordings = search(texts);
  const group = new Map<Wording, number>();
  wordings.forEach((start, number) => {
    if (group.has(start)) return;
    const open = [start];
    group.set(start, number);
    for (const wording of open) {
      for (const next of wording.copies) {
        if (group.has(next)) continue;
        group.set(next, number);
        open.push(next);
      }
    }
  });
  let [pairs, found] = [0, 0];
  for (const [a, b] of nearPairs(wordings)) {
    pairs++;
    if (group.get(a) === group.get(b)) found++;
  }
  return {
    what: `recall on ${texts.length.toLocaleString('en')} ${name} comments, ${pairs.toLocaleString('en')} pairs of Jaccard ≥ ${NEAR_COPY}`,
    measured: once(found / pairs),
    unit: '',
    bar: { atLeast: 0.95 },
    limit: 'pairs that no key joins, and keys with more than eight wordings',
  };
}

/** By a full inverted index: exact, and only for checking. Long wordings, as copies are. */
function* nearPairs(wordings: readonly Wording[]): Generator<[Wording, Wording]> {
  const holders = new Map<number, number[]>();
  const shared = new Uint16Array(wordings.length);
  const long = wordings
    .filter(({ letters }) => letters >= 10)
    .map((wording) => ({ wording, sketch: sketchOfFolded(wording.text) }));
  for (const [at, { wording, sketch }] of long.entries()) {
    const met: number[] = [];
    for (const hash of sketch) {
      const bucket = holders.get(hash);
      if (!bucket) {
        holders.set(hash, [at]);
        continue;
      }
      for (const other of bucket) if (shared[other]!++ === 0) met.push(other);
      bucket.push(at);
    }
    for (const other of met) {
      const enough = shared[other]! >= NEAR_COPY * 0.7 * sketch.length;
      shared[other] = 0;
      if (enough && sketchSimilarity(sketch, long[other]!.sketch) >= NEAR_COPY) {
        yield [wording, long[other]!.wording];
      }
    }
  }
}

function realComments(): string[] | undefined {
  const file = join(DATA, 'threads/comments.jsonl.gz');
  if (!existsSync(file)) return undefined;
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}
