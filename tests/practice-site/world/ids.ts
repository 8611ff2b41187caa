import type { Dice } from '@/lib/example';

/** An id as the site makes them: eight hex digits of Unix seconds, eight zeros, eight random digits. */
export function idAt(ms: number, dice: Dice): string {
  const seconds = Math.floor(ms / 1_000);
  return hex(seconds) + '00000000' + hex(dice.between(0, 0xffffffff));
}

/** The second in an id, in ms. */
export function timeOfId(id: string): number {
  return parseInt(id.slice(0, 8), 16) * 1_000;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
