/*
 * Computes the measured quantiles of lib/scoring/benchmarks/measured.ts from the research data:
 *   node scripts/run.mjs scripts/benchmarks.ts
 * Prints one line a figure; a person compares them and writes the rounded numbers into the file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { endsOf } from '@/lib/scoring/signals/count-ends';
import { median, quantile, rising, robustDispersion } from '@/lib/scoring/statistics';
import { DAY, parseCount } from '@/lib/model';

const data = join(process.env['KOLENS_DATA'] ?? '../shared/data', 'creators');
const PERCENTS = [5, 25, 50, 75, 95];

type Row = Record<string, string>;

function rows(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(join(data, file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** A figure of the files, which hold both "94" and "1.1万". */
function figure(text: string | undefined): number | undefined {
  const count = text ? parseCount(text) : undefined;
  return count && endsOf(count).point;
}

function line(name: string, values: number[]) {
  const sorted = rising(values.filter((v) => Number.isFinite(v)));
  if (sorted.length === 0) return;
  const parts = PERCENTS.map((p) => `p${p} ${quantile(sorted, p / 100).toPrecision(3)}`);
  console.log(`${name.padEnd(34)} n ${String(sorted.length).padStart(3)}  ${parts.join('  ')}`);
}

/** The newest twenty notes of at least a week: the samples are too old for a 90-day window. */
function creators() {
  const notes = new Map<string, Row[]>();
  for (const row of rows('creator_notes.csv')) {
    const list = notes.get(row['user']!);
    if (list) list.push(row);
    else notes.set(row['user']!, [row]);
  }
  const figures: Record<string, number[]> = {};
  const add = (name: string, value: number | undefined) => {
    if (value !== undefined && Number.isFinite(value)) (figures[name] ??= []).push(value);
  };
  for (const creator of rows('creators.csv')) {
    const followers = figure(creator['fans']);
    if (!followers) continue;
    const snapshot = Number(creator['snapshot_ms']);
    const own = (notes.get(creator['user']!) ?? [])
      .map((row) => ({
        age: (Number(row['snapshot_ms']) - Number(row['published_ms'])) / DAY,
        at: Number(row['published_ms']),
        likes: figure(row['liked']),
        saves: figure(row['collected']),
        comments: figure(row['comments']),
      }))
      .filter((n) => n.age >= 7)
      .sort((a, b) => b.at - a.at)
      .slice(0, 20);
    const full = own.filter(
      (n) => n.likes !== undefined && n.saves !== undefined && n.comments !== undefined,
    ) as {
      likes: number;
      saves: number;
      comments: number;
      at: number;
    }[];
    if (full.length < 12) continue;
    add('followers', followers);
    add('engagement-rate', median(full.map((n) => n.likes + n.saves + n.comments)) / followers);
    add('like-save-rate', median(full.map((n) => n.likes + n.saves)) / followers);
    add('save-rate', median(full.map((n) => n.saves)) / followers);
    const liked = full.filter((n) => n.likes >= 10);
    if (liked.length >= 5) {
      add('save-like-ratio', median(liked.map((n) => n.saves / n.likes)));
      add('comment-like-ratio', median(liked.map((n) => n.comments / n.likes)));
    }
    add('hit-rate-100', full.filter((n) => n.likes >= 100).length / full.length);
    add('hit-rate-1000', full.filter((n) => n.likes >= 1000).length / full.length);
    add('stability', robustDispersion(full.map((n) => n.likes)));
    const span = (full[0]!.at - full.at(-1)!.at) / DAY;
    add('notes-per-30d', ((full.length - 1) / span) * 30);
    add('days-since-last-note', (snapshot - full[0]!.at) / DAY);
    add('lifetime-ratio', (figure(creator['liked_and_collected']) ?? NaN) / followers);
    add(
      'likes share of interactions',
      median(full.map((n) => n.likes / (n.likes + n.saves + n.comments))),
    );
    add(
      'like-save share of interactions',
      median(full.map((n) => (n.likes + n.saves) / (n.likes + n.saves + n.comments))),
    );
    add(
      'save share of interactions',
      median(full.map((n) => n.saves / (n.likes + n.saves + n.comments))),
    );
  }
  return figures;
}

if (!existsSync(join(data, 'creators.csv'))) {
  console.error(`no research data at ${data}: nothing measured`);
  process.exit(1);
}
console.log('Small creators abroad, newest 20 notes of a week or older');
for (const [name, values] of Object.entries(creators())) line(name, values);

console.log('\nMarketplace creators (platform medians)');
const market = rows('pgy_benchmark.csv').map((row) => ({
  followers: Number(row['fans']),
  interactions: row['inter_median'] ? Number(row['inter_median']) : NaN,
  notes30: row['notes30'] ? Number(row['notes30']) : NaN,
  ratio:
    row['comment_mean'] && row['like_mean']
      ? Number(row['comment_mean']) / Number(row['like_mean'])
      : NaN,
}));
const sized = market.filter((m) => m.followers > 0 && m.interactions >= 0);
line(
  'interactions / followers',
  sized.map((m) => m.interactions / m.followers),
);
const EDGES = [0, 5e3, 1e4, 2e4, 5e4, Infinity];
EDGES.slice(1).forEach((to, i) => {
  const within = sized.filter((m) => m.followers >= EDGES[i]! && m.followers < to);
  line(
    `  ${EDGES[i]}–${to} followers`,
    within.map((m) => m.interactions / m.followers),
  );
});
line(
  'followers',
  sized.map((m) => m.followers),
);
line(
  'notes in 30 days',
  market.map((m) => m.notes30),
);
line(
  'comments / likes (means)',
  market.map((m) => m.ratio),
);
