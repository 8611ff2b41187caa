import { commentLikeRatio } from './comment-like-ratio';
import { daysSinceLastNote } from './days-since-last-note';
import { engagementEstimate } from './engagement-estimate';
import { engagementRate } from './engagement-rate';
import { hitRate100 } from './hit-rate-100';
import { hitRate1000 } from './hit-rate-1000';
import { lifetimeRatio } from './lifetime-ratio';
import { likeSaveRate } from './like-save-rate';
import { notesPer30d } from './notes-per-30d';
import { paidEffect } from './paid-effect';
import { paidShare } from './paid-share';
import { saveLikeRatio } from './save-like-ratio';
import { saveRate } from './save-rate';
import { stability } from './stability';
import { COMMENT_SIGNALS } from './comment-signals';
import { SIGNAL_IDS } from '../types';
import type { SignalDescription, SignalSpec } from './signal';

/** Every signal measured from notes and profile. To add one: a file, a line here, its id in types.ts. */
export const NOTE_SIGNALS: readonly SignalSpec[] = [
  engagementRate,
  likeSaveRate,
  saveRate,
  saveLikeRatio,
  commentLikeRatio,
  hitRate100,
  hitRate1000,
  stability,
  notesPer30d,
  daysSinceLastNote,
  paidShare,
  paidEffect,
  lifetimeRatio,
  engagementEstimate,
];

/** What each signal is, in the order of reports: for "How scores work" and docs/scoring.md. */
export function describeSignals(): SignalDescription[] {
  const all = [...NOTE_SIGNALS.map((spec) => spec.description), ...COMMENT_SIGNALS];
  return all.sort((a, b) => SIGNAL_IDS.indexOf(a.id) - SIGNAL_IDS.indexOf(b.id));
}

export type { SignalDescription, Unit } from './signal';
