import { useApp } from '../app/AppContext';
import { noteHref } from './note-href';

interface Props {
  noteId: string;
  title: string | undefined;
}

/** A note's title in a table: itself the way to the note, where there is one. */
export function NoteTitle({ noteId, title }: Props) {
  const { t } = useApp();
  const href = noteHref(noteId);
  const text = <span lang="zh">{title || t('note.untitled')}</span>;
  if (href === undefined) return text;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" title={t('show.note.hint')}>
      {text} <span aria-hidden="true">↗</span>
    </a>
  );
}
