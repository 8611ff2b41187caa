import type { Need, Signal } from '@/lib/scoring';
import type { Format } from '../app/format';
import { isMessageKey } from '@/lib/i18n';
import { SIGNAL_UNITS, countsComments } from './signal-units';

/** A signal in words, ready to draw. */
export interface FigureText {
  /** Absent when there is no value. */
  value?: string;
  interval?: string;
  n: string;
  /** Why there is no value or no score yet, and what would give one. */
  missing?: string;
}

/** What must still be seen, in words: "open 4 more notes". */
export function needText(need: Need | undefined, format: Format): string | undefined {
  if (need?.field) return format.t(`need.${need.field}`);
  if (need?.notes && need.comments) {
    return format.t('need.notesAndComments', { notes: need.notes, comments: need.comments });
  }
  if (need?.notes) return format.t('need.notes', { n: need.notes });
  if (need?.comments) return format.t('need.comments', { n: need.comments });
  return undefined;
}

function missingText(signal: Signal, format: Format): string | undefined {
  if (signal.outcome === 'scored') return undefined;
  const need = needText(signal.need, format);
  if (need) return need;
  const reason = `outcomeReason.${signal.reason ?? ''}`;
  if (isMessageKey(reason)) return format.t(reason);
  return format.t(`outcome.${signal.outcome}`);
}

export function figureText(signal: Signal, format: Format): FigureText {
  const unit = SIGNAL_UNITS[signal.id];
  const { value, low, high } = signal;
  const missing = missingText(signal, format);
  const interval =
    low === undefined || low === high
      ? undefined
      : high === undefined
        ? format.t('figure.atLeast', { low: format.value(low, unit) })
        : format.interval(low, high, unit);
  return {
    ...(value === undefined ? {} : { value: format.value(value, unit) }),
    ...(interval === undefined ? {} : { interval }),
    ...(missing === undefined ? {} : { missing }),
    n:
      signal.id === 'lifetime-ratio'
        ? format.t('n.profile')
        : format.t(countsComments(signal.id) ? 'n.comments' : 'n.notes', { n: signal.n }),
  };
}
