import { useEffect, useState } from 'react';
import type { Readings } from './pinyin';

const NONE: readonly string[] = [];
const HAN = /\p{Script=Han}/u;

/** Loads the dictionary of readings: some hundred kilobytes, so only once somebody searches. */
async function loadReadings(): Promise<Readings> {
  const { polyphonic } = await import('pinyin-pro');
  const known = new Map<string, readonly string[]>();
  return (char) => {
    const before = known.get(char);
    if (before) return before;
    const found = HAN.test(char)
      ? polyphonic(char, { toneType: 'none', type: 'array', v: true })[0]?.filter(
          (reading) => reading !== char,
        )
      : undefined;
    known.set(char, found ?? NONE);
    return found ?? NONE;
  };
}

/**
 * How characters are read, once it is wanted and loaded. Without it a search still finds names by
 * their characters.
 */
export function useReadings(isWanted: boolean): Readings | undefined {
  const [readings, setReadings] = useState<Readings>();
  useEffect(() => {
    if (!isWanted || readings) return;
    let isGone = false;
    void loadReadings().then(
      (loaded) => !isGone && setReadings(() => loaded),
      // A dictionary that cannot be loaded takes nothing away but the search by sound.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, readings]);
  return readings;
}
