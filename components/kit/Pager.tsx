import { useState } from 'react';
import { useApp } from '../app/AppContext';

export interface Page<T> {
  shown: readonly T[];
  /** Of the first one shown, from 0. */
  from: number;
  total: number;
  size: number;
  turnTo: (from: number) => void;
}

/** One page of a list. A list that has become shorter shows its last page. */
export function usePage<T>(items: readonly T[], size: number): Page<T> {
  const [wanted, turnTo] = useState(0);
  const last = Math.max(0, Math.ceil(items.length / size) - 1) * size;
  const from = Math.min(wanted, last);
  return { shown: items.slice(from, from + size), from, total: items.length, size, turnTo };
}

interface Props {
  page: Page<unknown>;
  /** Id of what is turned. */
  controls?: string;
  onTurn?: () => void;
}

/** The way through a list that is longer than a page; nothing for a shorter one. */
export function Pager({ page, controls, onTurn }: Props) {
  const { t, whole } = useApp();
  const { from, total, size, turnTo } = page;
  if (total <= size) return null;
  const to = Math.min(total, from + size);
  const turn = (next: number) => () => {
    if (next < 0 || next >= total) return;
    turnTo(next);
    onTurn?.();
  };
  // Not `disabled`: the button that was pressed keeps the focus on the last page, too.
  const way = (next: number, word: string) => (
    <button
      type="button"
      className="button button-small"
      aria-controls={controls}
      aria-disabled={next < 0 || next >= total}
      onClick={turn(next)}
    >
      {word}
    </button>
  );
  return (
    <div className="pager" role="group" aria-label={t('pager.label')}>
      {way(from - size, t('pager.before'))}
      <span className="quiet" role="status">
        {t('pager.range', { from: whole(from + 1), to: whole(to), total: whole(total) })}
      </span>
      {way(from + size, t('pager.next'))}
    </div>
  );
}
