import type { ReactNode } from 'react';
import { useApp } from '../app/AppContext';
import { Explain } from '../kit/Explain';

interface Props {
  name: string;
  /** What the share means and how it is worked out. */
  tip: ReactNode;
  share: { value: number; low: number; high: number };
  /** "3 of 40". */
  of: string;
}

/** A share that is described and never scored: its name, figure, interval and n in one line. */
export function ShareLine({ name, tip, share, of }: Props) {
  const { value, interval } = useApp();
  return (
    <p className="generic-share">
      <Explain content={tip}>{name}</Explain>
      <strong>{value(share.value, 'share')}</strong>
      <span className="quiet">
        {interval(share.low, share.high, 'share')} · {of}
      </span>
    </p>
  );
}
