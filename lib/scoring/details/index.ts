import type { Subject } from '../report/subject';
import type { Details, ScoreOptions } from '../types';

/** Findings beside the signals; each part is absent when nothing of its kind was seen. */
export function detailsOf(_subject: Subject, _options: ScoreOptions): Details {
  return {};
}
