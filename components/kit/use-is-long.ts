import { useEffect, useState } from 'react';

/** What takes less than this is not worth a word, ms. */
const SHOWN_AFTER_MS = 500;

/** Whether something has been under way for so long that it should say how far it is. */
export function useIsLong(isWorking: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isWorking) return;
    const timer = setTimeout(() => setLong(true), SHOWN_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isWorking]);
  return isLong;
}
