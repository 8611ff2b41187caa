import type { ReactNode } from 'react';
import { useApp } from '../app/AppContext';

/** A tag in its colour. */
export function TagChip({
  tag,
  small,
  children,
}: {
  tag: string;
  small?: boolean;
  children?: ReactNode;
}) {
  const { settings } = useApp();
  const colour = Object.hasOwn(settings.tagColours, tag) ? settings.tagColours[tag] : undefined;
  return (
    <span className={`tag ${small ? 'tag-small' : ''} ${colour ? `tag-${colour}` : ''}`}>
      <span className="tag-name">{tag}</span>
      {children}
    </span>
  );
}
