import { checkedFinding, checkedSection } from '../report/checked';
import type { CommentFinding, Section } from '../types';
import { countSignals, type SignalCounts } from './comment-signals';
import { gather, type Evidence, type Setting } from './evidence';
import { findingOf } from './findings';
import type { Row } from './row';
import { sectionReport } from './section-report';
import { LEAST_COMMENTS, weigh, type Weighed } from './sections';
import { crowdOf, type Crowd } from './tally';

/** One section with its evidence: what reports, findings and signals are drawn from. */
export interface JudgedSection {
  noteId: string;
  /** All comments, the creator's own included. */
  all: readonly Row[];
  crowd: Crowd;
  evidence: Evidence;
  weighed: Weighed;
  judged: boolean;
}

/** What reports show of a section, and what it adds to the signals. */
export interface SectionResult {
  report: Section;
  counts: SignalCounts;
  /** Rows whose finding is another than before. */
  changed: Row[];
}

/** Judges a section anew; leaves each comment’s finding in its row. */
export function judgeSection(
  noteId: string,
  all: readonly Row[],
  setting: Setting,
  strictness?: number,
): SectionResult {
  const crowd = crowdOf(all.filter((row) => !row.byCreator));
  const evidence = gather(crowd, setting);
  const judged = crowd.rows.length >= LEAST_COMMENTS;
  const section = { noteId, all, crowd, evidence, weighed: weigh(evidence, strictness), judged };
  return {
    report: checkedSection(sectionReport(section)),
    counts: countSignals(section),
    changed: leaveFindings(section),
  };
}

function leaveFindings({ all, evidence, weighed }: JudgedSection): Row[] {
  const burst = weighed.context.includes('viral') ? [] : (evidence.bursts.burst?.rows ?? []);
  const context = { giveaway: evidence.giveaway, inBurst: new Set(burst.map(({ id }) => id)) };
  const changed: Row[] = [];
  for (const row of all) {
    const finding = checkedFinding(findingOf(row, context));
    if (row.finding && isSame(row.finding, finding)) continue;
    row.finding = finding;
    changed.push(row);
  }
  return changed;
}

function isSame(a: CommentFinding, b: CommentFinding): boolean {
  return (
    a.suspicion === b.suspicion &&
    a.flagged === b.flagged &&
    a.reasons.length === b.reasons.length &&
    a.reasons.every((reason, i) => reason === b.reasons[i])
  );
}
