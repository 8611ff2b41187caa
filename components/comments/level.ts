import type { Report, Section } from '@/lib/scoring';

export type Level = Section['level'] | 'unknown';

const ORDER: readonly Section['level'][] = ['none', 'some', 'strong'];

/** The level of a section as people are shown it: too little is its own word, not "none". */
export function levelOf(section: Section): Level {
  return section.outcome === 'scored' ? section.level : 'unknown';
}

/** The highest level among the judged sections; `unknown` when none could be judged. */
export function overallLevel(report: Report): Level {
  const judged = report.sections.filter((section) => section.outcome === 'scored');
  if (judged.length === 0) return 'unknown';
  return ORDER[Math.max(...judged.map((section) => ORDER.indexOf(section.level)))]!;
}
