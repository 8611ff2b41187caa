import { useId, useRef, type ReactNode } from 'react';
import { Pager, usePage } from './Pager';

interface Props<T> {
  items: readonly T[];
  /** One line, with its key. */
  line: (item: T) => ReactNode;
  label: string;
  size?: number;
  className?: string;
}

/** Lines drawn at once: more make no list easier to read. */
const SIZE = 40;

/** A list of any length, a page at a time: nothing of it is out of reach, and little of it is drawn. */
export function PagedList<T>({ items, line, label, size = SIZE, className }: Props<T>) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const page = usePage(items, size);
  return (
    <>
      <ul ref={list} id={id} className={`paged ${className ?? 'evidence-list'}`} aria-label={label}>
        {page.shown.map(line)}
      </ul>
      <Pager
        page={page}
        controls={id}
        onTurn={() => list.current?.scrollIntoView?.({ block: 'start' })}
      />
    </>
  );
}
