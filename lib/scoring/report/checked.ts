import type { CommentFinding, Section, Signal } from '../types';

/*
 * The last gate before a report leaves: whatever a measure did, no NaN, no infinite number and no
 * interval that misses its own value gets out.
 */

/** A signal that breaks a rule of reports becomes an `error` without figures. */
export function checkedSignal(signal: Signal): Signal {
  const { value, low, high, score, n } = signal;
  const numbers = [value, low, high, score, n].filter((x) => x !== undefined);
  const ordered =
    (value === undefined) === (low === undefined) &&
    (low === undefined) === (high === undefined) &&
    (value === undefined || (low! <= value && value <= high!));
  const complete = signal.outcome !== 'scored' || value !== undefined;
  const scoreFits =
    score === undefined || (signal.outcome === 'scored' && score >= 0 && score <= 100);
  if (numbers.every(Number.isFinite) && ordered && complete && scoreFits) return signal;
  return {
    id: signal.id,
    outcome: 'error',
    n: Number.isFinite(n) ? n : 0,
    evidence: signal.evidence,
    reason: 'inconsistent',
  };
}

export function checkedSection(section: Section): Section {
  const { suspicion, low, high } = section;
  const families = Object.entries(section.families).filter(([, v]) => isShare(v));
  const kept: Section = { ...section, families: Object.fromEntries(families) };
  const sound =
    isShare(suspicion) && isShare(low) && isShare(high) && low <= suspicion && suspicion <= high;
  if (sound) return kept;
  delete kept.suspicion;
  delete kept.low;
  delete kept.high;
  return { ...kept, outcome: 'too-little-data', level: 'none' };
}

export function checkedFinding(finding: CommentFinding): CommentFinding {
  return isShare(finding.suspicion)
    ? finding
    : { ...finding, suspicion: 0, flagged: false, reasons: [] };
}

function isShare(x: number | undefined): x is number {
  return x !== undefined && x >= 0 && x <= 1;
}
