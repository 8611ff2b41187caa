import type { Report, Section } from './types';

type Level = Section['level'];

/** One odd section among many is ordinary: a level counts once it covers this share of comments. */
const SHARE_FOR_LEVEL = 0.25;

export interface CommentSummary {
  suspicion?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  level?: Level | undefined;
  /** Comments in the sections that could be judged. */
  n: number;
}

/**
 * What the comment sections of a creator amount to. Suspicion is the complement of the signal
 * `comment-authenticity`, so that the file and the sidebar agree; the level is the strongest one that
 * sections with at least a quarter of the judged comments reach (a strong section counts as some, too).
 */
export function commentSummary(report: Pick<Report, 'sections' | 'signals'>): CommentSummary {
  const judged = report.sections.filter((section) => section.outcome === 'scored');
  const n = judged.reduce((sum, section) => sum + section.n, 0);
  const signal = report.signals.find((each) => each.id === 'comment-authenticity');
  const { value, low, high } = signal ?? {};
  return {
    ...(value !== undefined && { suspicion: 1 - value }),
    ...(high !== undefined && { low: 1 - high }),
    ...(low !== undefined && { high: 1 - low }),
    ...(n > 0 && { level: levelOf(judged, n) }),
    n,
  };
}

function levelOf(judged: readonly Section[], n: number): Level {
  const share = (levels: readonly Level[]) =>
    judged.reduce((sum, { level, n: own }) => sum + (levels.includes(level) ? own : 0), 0) / n;
  if (share(['strong']) >= SHARE_FOR_LEVEL) return 'strong';
  if (share(['strong', 'some']) >= SHARE_FOR_LEVEL) return 'some';
  return 'none';
}
