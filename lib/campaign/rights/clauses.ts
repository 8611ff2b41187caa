import type { Right } from '@/lib/model';

/** What a contract must settle, in the order in which it is usually written. */
export const CLAUSES = [
  'parties',
  'pieces',
  'grant',
  'uses',
  'advertising',
  'territory',
  'term',
  'purpose',
  'exclusivity',
  'edits',
  'attribution',
  'approval',
  'fee',
  'law',
  'language',
  'contract',
] as const;
export type Clause = (typeof CLAUSES)[number];

const some = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0;

/**
 * Which clauses a record has an answer to. That advertising is not allowed is an answer: it is open
 * only while it is unclear. Under PRC law the language is settled only when the Mandarin text prevails.
 */
export function clausesOf(right: Right): { clause: Clause; isSettled: boolean }[] {
  const { startsOn, endsOn, channels, purposes, law, prevails } = right;
  const settled: Record<Clause, boolean> = {
    parties: right.creatorName !== undefined,
    pieces: right.piece !== undefined || right.noteId !== undefined,
    grant: right.grant !== undefined,
    uses: some(channels),
    advertising:
      some(purposes) && (purposes!.includes('advertising') || !channels?.includes('platform-ads')),
    territory: some(right.territories),
    term: startsOn !== undefined && endsOn !== undefined && startsOn <= endsOn,
    purpose: some(purposes),
    exclusivity: right.exclusive !== undefined,
    edits: right.edits !== undefined,
    // The usual words stand in where no others were agreed.
    attribution: right.attribution !== undefined || right.creatorName !== undefined,
    approval: right.approval !== undefined && right.approval !== 'needed',
    fee: right.fee !== undefined,
    law: law !== undefined,
    language: prevails !== undefined && (law === 'prc' ? prevails === 'zh' : prevails !== 'unsaid'),
    contract: right.contract !== undefined,
  };
  return CLAUSES.map((clause) => ({ clause, isSettled: settled[clause] }));
}
