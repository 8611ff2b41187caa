import { useState } from 'react';
import type { Change } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { holdingStill } from '../../data/hold';
import { isAtWork, workThrough, type Outcome } from '../../data/work';
import type { Round } from './rounds';

export type Send = (change: Change) => Promise<boolean>;

/**
 * Does to many creators what takes several messages, each acknowledged before the next; what is done
 * when it is stopped or fails stays done. The table is held still meanwhile.
 * @param send takes what fits into one message
 * @returns what carries it out, and why the last time not even the first could be stored
 */
export function useRounds(
  send: Send,
): [carryOut: (rounds: readonly Round[]) => Promise<Outcome>, problem: string | undefined] {
  const { services, failure } = useApp();
  const [problem, setProblem] = useState<string>();
  const carryOut = async (rounds: readonly Round[]): Promise<Outcome> => {
    setProblem(undefined);
    // Whoever is quick enough to ask twice.
    if (isAtWork()) return { done: 0, isAll: false };
    const [only, ...others] = rounds;
    if (!only) return { done: 0, isAll: true };
    if (others.length === 0) {
      const isAll = await send(only.change);
      return { done: isAll ? only.n : 0, isAll };
    }
    const outcome = await holdingStill(() =>
      workThrough(rounds, async ({ change }) => {
        const ack = await services.send(change);
        return ack.ok ? undefined : failure(ack.reason);
      }),
    );
    if (outcome.done === 0) setProblem(outcome.reason);
    return outcome;
  };
  return [carryOut, problem];
}
