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
  const comments = { none: 0, some: 0, strong: 0 };
  for (const { outcome, level, n } of report.sections) {
    if (outcome === 'scored') comments[level] += n;
  }
  const n = comments.none + comments.some + comments.strong;
  const signal = report.signals.find((each) => each.id === 'comment-authenticity');
  const { value, low, high } = signal ?? {};
  return {
    ...(value !== undefined && { suspicion: 1 - value }),
    ...(high !== undefined && { low: 1 - high }),
    ...(low !== undefined && { high: 1 - low }),
    ...(n > 0 && { level: levelOf(comments, n) }),
    n,
  };
}

/** @param comments in the sections of each level */
function levelOf(comments: Readonly<Record<Level, number>>, n: number): Level {
  if (comments.strong / n >= SHARE_FOR_LEVEL) return 'strong';
  if ((comments.strong + comments.some) / n >= SHARE_FOR_LEVEL) return 'some';
  return 'none';
}
