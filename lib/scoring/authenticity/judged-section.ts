import type { DossierNote } from '@/lib/model';
import type { Copies } from './copies';
import { gather, type Evidence } from './evidence';
import type { OwnMedian } from './numbers';
import type { Read } from './read-text';
import type { Row } from './row';
import { LEAST_COMMENTS, weigh, type Weighed } from './sections';
import { crowdOf, type Crowd } from './tally';

/** One section with its evidence: what reports, findings and signals are drawn from. */
export interface JudgedSection {
  noteId: string;
  note: DossierNote | undefined;
  /** All comments, the creator's own included. */
  all: readonly Row[];
  crowd: Crowd;
  evidence: Evidence;
  weighed: Weighed;
  judged: boolean;
}

export function judgeSection(
  noteId: string,
  all: readonly Row[],
  note: DossierNote | undefined,
  copies: Copies,
  readOf: Read,
  own: OwnMedian | undefined,
): JudgedSection {
  const crowd = crowdOf(
    all.filter((row) => !row.byCreator),
    copies,
  );
  const evidence = gather(crowd, readOf, note, own);
  const judged = crowd.rows.length >= LEAST_COMMENTS;
  return { noteId, note, all, crowd, evidence, weighed: weigh(evidence), judged };
}
