import type { Dice } from './dice';
import { NAME_HEADS, NAME_TAILS, NUMBERED_NAMES } from './words/everywhere';

/** As the site names whoever has not chosen a name. */
export function defaultName(dice: Dice): string {
  return `小红薯${dice.between(0x10000000, 0x7fffffff).toString(16).toUpperCase()}`;
}

/** An ordinary nickname: about one in eleven is the site's own, and here and there one ends in digits. */
export function nicknameFrom(dice: Dice): string {
  const roll = dice.next();
  if (roll < 0.06) return 'momo';
  if (roll < 0.085) return defaultName(dice);
  if (roll < 0.1) return numberedName(dice, dice.pick(NUMBERED_NAMES));
  return dice.pick(NAME_HEADS) + dice.pick(NAME_TAILS);
}

/** One of those who share a name but for its digits. */
export function numberedName(dice: Dice, stem: string): string {
  return `${stem}${dice.between(2, 9_999)}`;
}
