import { useState } from 'react';
import { saysSame } from './keep';

/** What was given last, as long as what is given now says the same: all that hangs on it stays as well. */
export function useKept<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept === value || saysSame(kept, value)) return kept;
  setKept(value);
  return value;
}
