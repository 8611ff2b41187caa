import type { DossierComment, DossierNote } from '@/lib/model';
import { createJudge, type JudgeInput, type Judgement } from './judge';
import type { Readers } from './read-text';
import { createThreads } from './threads';

export { createJudge, type Judge, type JudgeInput, type Judgement } from './judge';
export { changedSince, createThreads, NO_COMMENTS, type Threads } from './threads';

/** Comments as they come, in any order and with repeats. */
interface Unsorted extends Omit<JudgeInput, 'comments' | 'background'> {
  notes: readonly DossierNote[];
  comments: readonly DossierComment[];
  background: readonly DossierComment[];
  /** Learnt readers other than the reviewed ones: for evaluations alone. */
  readers?: Readers | undefined;
}

/** Their judgement from nothing. */
export function judgeComments({ readers, ...input }: Unsorted): Judgement {
  return createJudge(readers)({
    ...input,
    comments: createThreads()(input.comments),
    background: createThreads()(input.background),
  });
}
