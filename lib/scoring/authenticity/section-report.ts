import { wilson } from '../statistics';
import type { Section } from '../types';
import type { JudgedSection } from './judged-section';
import { LEAST_COMMENTS, suspicionOf } from './sections';
import { distinctWordings } from './tally';
import { isCopied } from './wording-evidence';

/** Evidence is shown, not listed in full. */
const MOST_EVIDENCE = 50;

/** The section as reports show it. */
export function sectionReport(section: JudgedSection): Section {
  const { noteId, all, crowd, weighed, judged } = section;
  const base = { ...(noteId !== '' && { noteId }), n: all.length };
  if (!judged) {
    const comments = LEAST_COMMENTS - crowd.rows.length;
    return { ...base, outcome: 'too-little-data', level: 'none', families: {}, need: { comments } };
  }
  const suspicion = suspicionOf(weighed.nats);
  return {
    ...base,
    outcome: 'scored',
    suspicion,
    ...spread(suspicion, distinctWordings(crowd)),
    level: weighed.level,
    families: weighed.families,
    ...(weighed.context.length > 0 && { context: weighed.context }),
    ...(weighed.level !== 'none' && { evidence: evidenceOf(section) }),
  };
}

function evidenceOf({ crowd, evidence }: JudgedSection): string[] {
  const ids = crowd.rows.filter((row) => isCopied(row)).map(({ id }) => id);
  if (evidence.young.hits > 0) {
    for (const row of evidence.bursts.burst?.rows ?? []) ids.push(row.id);
  }
  return [...new Set(ids)].slice(0, MOST_EVIDENCE);
}

/** As a share of so many comments: the fewer were seen, the wider. */
export function spread(share: number, n: number): { low: number; high: number } {
  const { low, high } = wilson(share * Math.max(1, n), Math.max(1, n));
  return { low: Math.min(low, share), high: Math.max(high, share) };
}
