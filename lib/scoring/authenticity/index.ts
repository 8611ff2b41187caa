import type { DossierComment, DossierNote } from '@/lib/model';
import type { CommentFinding, Section, Signal } from '../types';

export interface JudgeInput {
  notes: DossierNote[];
  comments: DossierComment[];
  background: DossierComment[];
  creatorId?: string | undefined;
  now: number;
}

/** Judges nothing yet: the comment families are built in this folder. */
export function judgeComments(_input: JudgeInput): {
  sections: Section[];
  comments: CommentFinding[];
  signals: Signal[];
} {
  return { sections: [], comments: [], signals: [] };
}
