import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  /** Beside the title: a short figure or state. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A named landmark with its heading. */
export function Region({ title, aside, className = '', children }: Props) {
  const id = useId();
  return (
    <section className={`region ${className}`} aria-labelledby={id}>
      <header className="region-head">
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <div className="region-aside">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
