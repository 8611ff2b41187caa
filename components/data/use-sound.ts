import { useEffect, useState } from 'react';
import { quietMoment } from '../app/quiet-moment';

const HAN = /\p{Script=Han}/u;

type Speak = (name: string) => string;

let speaking: Promise<Speak> | undefined;

/**
 * The dictionary of readings: some hundred kilobytes of the extension's own, loaded once and when wanted.
 * Taking it in costs as much as all the figures: it waits until those stand.
 */
function loadSpeak(): Promise<Speak> {
  speaking ??= quietMoment()
    .then(() => import('pinyin-pro'))
    .then(
      ({ pinyin }) =>
        (name) =>
          pinyin(name, { toneType: 'symbol', type: 'array', nonZh: 'consecutive' })
            .map((part) => part.trim())
            .filter(Boolean)
            .join(' '),
    );
  return speaking;
}

/**
 * How a Chinese name is said, in pinyin: `lín xià de xiǎo chú fáng`. Undefined for a name without Chinese
 * characters, where it is not wanted, and until the dictionary is there.
 */
export function useSound(name: string | undefined, isWanted: boolean): string | undefined {
  const [said, setSaid] = useState<{ name: string; sound: string }>();
  const wanted = isWanted && name !== undefined && HAN.test(name) ? name : undefined;
  useEffect(() => {
    if (wanted === undefined) return;
    let isGone = false;
    void loadSpeak().then(
      (speak) => !isGone && setSaid({ name: wanted, sound: speak(wanted) }),
      // A dictionary that cannot be loaded takes nothing away but the reading.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [wanted]);
  return wanted !== undefined && said?.name === wanted ? said.sound : undefined;
}
