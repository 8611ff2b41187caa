import { checkedFinding, checkedSection } from '../report/checked';
import type { CommentFinding, Section } from '../types';
import { countSignals, type SignalCounts } from './comment-signals';
import { gather, type Evidence, type Setting } from './evidence';
import { findingOf } from './findings';
import type { Row } from './row';
import { sectionReport } from './section-report';
import { LEAST_COMMENTS, weigh, type Weighed } from './sections';
import { crowdOf, type Crowd } from './tally';
import { againAlike } from './wording-evidence';

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
  /** Of the note. */
  id: string;
  report: Section;
  counts: SignalCounts;
  /** Findings that stand in for earlier ones. */
  replaced: CommentFinding[];
  section: JudgedSection;
}

/** Judges a section anew; leaves each comment’s finding in its row. */
export function judgeSection(noteId: string, all: readonly Row[], setting: Setting): SectionResult {
  const crowd = crowdOf(all.filter((row) => !row.byCreator));
  const evidence = gather(crowd, setting);
  const judged = crowd.rows.length >= LEAST_COMMENTS;
  return resultOf({
    ...{ noteId, all, crowd, evidence, judged },
    weighed: weigh(evidence),
  });
}

/**
 * The same where nothing changed but how many comments elsewhere are like these: as judging anew, at
 * the cost of that alone.
 */
export function judgeAgain(before: SectionResult): SectionResult {
  const { section } = before;
  const wording = againAlike(section.crowd, section.evidence.wording);
  const evidence = { ...section.evidence, wording };
  const weighed = weigh(evidence);
  const again = { ...section, evidence, weighed };
  const { level, solid, context } = section.weighed;
  const isSameFinding =
    weighed.level === level && weighed.solid === solid && weighed.context.join() === context.join();
  if (!isSameFinding) return resultOf(again);
  return { ...before, report: checkedSection(sectionReport(again)), replaced: [], section: again };
}

function resultOf(section: JudgedSection): SectionResult {
  return {
    id: section.noteId,
    report: checkedSection(sectionReport(section)),
    counts: countSignals(section),
    replaced: leaveFindings(section),
    section,
  };
}

function leaveFindings({ all, evidence, weighed }: JudgedSection): CommentFinding[] {
  const burst = weighed.context.includes('viral') ? [] : (evidence.bursts.burst?.rows ?? []);
  const context = { giveaway: evidence.giveaway, inBurst: new Set(burst.map(({ id }) => id)) };
  const replaced: CommentFinding[] = [];
  for (const row of all) {
    const finding = checkedFinding(findingOf(row, context));
    if (row.finding && isSame(row.finding, finding)) continue;
    if (row.finding) replaced.push(finding);
    row.finding = finding;
  }
  return replaced;
}

function isSame(a: CommentFinding, b: CommentFinding): boolean {
  return (
    a.suspicion === b.suspicion &&
    a.flagged === b.flagged &&
    a.reasons.length === b.reasons.length &&
    a.reasons.every((reason, i) => reason === b.reasons[i])
  );
}
