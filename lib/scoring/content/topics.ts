import { wilson } from '../statistics';
import { byText } from '../report/distinct';
import { PROVISIONAL_N } from '../signals/signal';
import type { DatedNote } from '../report/subject';

export interface TopicShare {
  topic: string;
  notes: number;
  /** Share of the notes with topics. */
  value: number;
  low: number;
  high: number;
}

export interface Topics {
  /** Notes with topics. */
  n: number;
  /** Most frequent first, at most ten. */
  top: TopicShare[];
  /**
   * Share of notes that carry at least one of the creator's three leading topics. From .7 a published
   * card calls a creator vertical.
   */
  verticality: number;
  /** 95 % interval of `verticality`. */
  verticalityRange: { low: number; high: number };
  /** 0 = every topic equally often, 1 = one topic only: 1 − normalised entropy of topic use. */
  focus: number;
}

const TOP = 10;
const LEADING = 3;

/** What the creator writes about, by the topics of the window's notes; absent below PROVISIONAL_N. */
export function topicsOf(notes: readonly DatedNote[]): Topics | undefined {
  const tagged = notes
    .map((note) => new Set((note.topics ?? []).map((topic) => topic.trim().toLowerCase())))
    .filter((topics) => topics.size > 0);
  const n = tagged.length;
  if (n < PROVISIONAL_N) return undefined;
  const counts = new Map<string, number>();
  for (const topics of tagged) {
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b));
  const leading = ranked.slice(0, LEADING).map(([topic]) => topic);
  const led = tagged.filter((topics) => leading.some((topic) => topics.has(topic))).length;
  return {
    n,
    top: ranked
      .slice(0, TOP)
      .map(([topic, hits]) => ({ topic, notes: hits, value: hits / n, ...wilson(hits, n) })),
    verticality: led / n,
    verticalityRange: wilson(led, n),
    focus: focusOf(ranked.map(([, hits]) => hits)),
  };
}

function focusOf(counts: readonly number[]): number {
  if (counts.length === 1) return 1;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const entropy = counts.reduce((sum, count) => {
    const share = count / total;
    return sum - share * Math.log(share);
  }, 0);
  return Math.min(1, Math.max(0, 1 - entropy / Math.log(counts.length)));
}
