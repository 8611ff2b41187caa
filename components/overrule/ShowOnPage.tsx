import { useState } from 'react';
import type { Place } from '@/lib/capture/protocol';
import { useApp } from '../app/AppContext';
import { NoteLink } from './NoteLink';

interface Props {
  what: 'comment' | 'note';
  id: string;
  /** The note that a comment stands under; of a note, itself. */
  noteId?: string | undefined;
  /** What it is about, for screen readers. */
  about: string | undefined;
}

/**
 * Marks the very comment or note on the page, and says where it is. The page is not scrolled: the site
 * would load more on its own account, and that is the user's to decide. On the dashboard, where there is
 * no page, a link leads to the note.
 */
export function ShowOnPage({ what, id, noteId, about }: Props) {
  const { t, services } = useApp();
  const [place, setPlace] = useState<Place>();
  const { showOnPage } = services;
  const of = what === 'note' ? id : noteId;
  if (!showOnPage) return of === undefined ? null : <NoteLink noteId={of} about={about} />;
  return (
    <>
      <button
        type="button"
        className="link overrule"
        aria-description={about}
        onClick={() => void showOnPage(id).then(setPlace)}
      >
        {t('show.button')}
      </button>
      <span role="status" className="quiet show-place">
        {place &&
          (place.at === 'up' || place.at === 'down'
            ? t(`show.${what}.${place.at}`, { n: place.steps })
            : t(place.at === 'here' ? 'show.here' : `show.${what}.absent`))}
      </span>
    </>
  );
}
