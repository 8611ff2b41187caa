import { idAt } from './ids';
import { defaultName, type Dice, NAME_HEADS, NAME_TAILS, PROVINCES } from '@/lib/example';
import type { Person } from './types';

const DAY = 86_400_000;

/** A commenter with an ordinary account: median age about five and a half years, few are new. */
export function ordinaryPerson(dice: Dice, now: number): Person {
  // Drawn again when impossible, not cut off: a limit would put many registrations on one day.
  let days = dice.logNormal(1_900, 0.55);
  while (days < 20 || days > 4_300) days = dice.logNormal(1_900, 0.55);
  return { id: idAt(now - days * DAY, dice), nickname: nicknameOf(dice), ip: provinceOf(dice) };
}

/** An account registered within `spread` ms of `at`, as bought batches are. */
export function batchPerson(dice: Dice, at: number, spread: number): Person {
  return {
    id: idAt(at + dice.next() * spread, dice),
    nickname: dice.chance(0.3) ? defaultName(dice) : nicknameOf(dice),
    ip: provinceOf(dice),
  };
}

export function provinceOf(dice: Dice): string {
  return dice.weighted(PROVINCES);
}

function nicknameOf(dice: Dice): string {
  const roll = dice.next();
  if (roll < 0.05) return 'momo';
  if (roll < 0.08) return defaultName(dice);
  const name = dice.pick(NAME_HEADS) + dice.pick(NAME_TAILS);
  // Some share a name but for its digits, which the same roll gives: the rest of the world stays as it is.
  return roll > 0.98 ? `小雨${Math.floor((roll - 0.98) * 500_000)}` : name;
}
