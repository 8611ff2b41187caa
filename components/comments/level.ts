import type { Report, Section } from '@/lib/scoring';
import { commentSummary } from '@/lib/scoring';

export type Level = Section['level'] | 'unknown';

/** The level of a section as people are shown it: too little is its own word, not "none". */
export function levelOf(section: Section): Level {
  return section.outcome === 'scored' ? section.level : 'unknown';
}

/** The level over all sections, as exports write it; `unknown` when none could be judged. */
export function overallLevel(report: Report): Level {
  return commentSummary(report).level ?? 'unknown';
}
