import type { NextNote, Signal } from '../types';
import type { Weights } from '../weights';
import type { Subject } from './subject';

/** Replaced below by a measured gain; see nextNotes. */
export function nextNotes(
  _subject: Subject,
  _signals: readonly Signal[],
  _weights: Weights,
): NextNote[] {
  return [];
}
