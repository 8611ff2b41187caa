import fc from 'fast-check';
import type { Border } from './border';

export interface Tried {
  name: string;
  cases: number;
  /** ms of computing that the slowest single case took. */
  slowest: number;
  seconds: number;
  /** What went wrong first, with the seed that brings it back. */
  failure?: string;
}

export interface Limits {
  cases: number;
  seed: number;
  /** ms for this border; then it stops with fewer cases. */
  within: number;
  /** ms of computing; a single case that takes longer is a failure: a page could stop the extension with it. */
  longestCase: number;
  /** Cases between two words of progress. */
  onProgress?: (done: number) => void;
}

/** Cases of one call of fast-check: it keeps what it needs to shrink a failure. */
const CHUNK = 2_000;

/** Tries one border. Never rejects: what went wrong is in `failure`. */
export async function tryBorder({ name, cases, check }: Border, limits: Limits): Promise<Tried> {
  const began = performance.now();
  const tried: Tried = { name, cases: 0, slowest: 0, seconds: 0 };
  const timed = async (input: unknown) => {
    const start = process.cpuUsage();
    await check(input);
    // Not by the clock: on a busy machine that tells of the others.
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1_000;
    tried.slowest = Math.max(tried.slowest, took);
    if (took > limits.longestCase) throw new Error(`took ${Math.round(took)} ms`);
  };
  for (let chunk = 0; tried.cases < limits.cases && !tried.failure; chunk++) {
    if (performance.now() - began > limits.within) break;
    const seed = (limits.seed + chunk) | 0;
    const numRuns = Math.min(CHUNK, limits.cases - tried.cases);
    const result = await fc.check(fc.asyncProperty(cases, timed), { seed, numRuns });
    tried.cases += result.numRuns;
    if (result.failed) {
      const why = result.errorInstance instanceof Error ? result.errorInstance.stack : '';
      const message = fc.defaultReportMessage(result) ?? 'failed';
      tried.failure = `seed ${seed}: ${why?.slice(0, 1_500)}\n${message.slice(0, 3_000)}`;
    }
    limits.onProgress?.(tried.cases);
  }
  tried.seconds = (performance.now() - began) / 1_000;
  return tried;
}
