import { useApp } from '../app/AppContext';
import { noteHref } from './note-href';

interface Props {
  noteId: string;
  /** What it is about, for screen readers. */
  about?: string | undefined;
}

/** The very note on the site, opened by the user's own click in a tab of its own; never by itself. */
export function NoteLink({ noteId, about }: Props) {
  const { t } = useApp();
  const href = noteHref(noteId);
  if (href === undefined) return null;
  return (
    <a
      className="link"
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      title={t('show.note.hint')}
      aria-description={about}
    >
      {t('show.note.open')} ↗
    </a>
  );
}
