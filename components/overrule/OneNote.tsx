import { useApp } from '../app/AppContext';
import { ShowOnPage } from './ShowOnPage';

interface Props {
  noteId: string;
  title: string | undefined;
}

/** The one note that a figure speaks of, by its title, and the way to it. */
export function OneNote({ noteId, title }: Props) {
  const { t } = useApp();
  return (
    <span className="one-note">
      <span lang="zh">{title || t('note.untitled')}</span>{' '}
      <ShowOnPage what="note" id={noteId} about={title} />
    </span>
  );
}
