import { publicationOf } from '@/lib/campaign';
import type { FollowedNote } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import { figuresOf } from './campaign-results';

/** Linked notes with their four counts as last read. */
export function NotesTable({ notes, label }: { notes: readonly FollowedNote[]; label: string }) {
  const app = useApp();
  const { t } = app;
  const figures = ['likes', 'saves', 'comments', 'shares'] as const;
  return (
    <div className="sheet-scroll" tabIndex={0} role="group" aria-label={t('table.scroll')}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('link.note')}</th>
            <th scope="col">{t('results.published')}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col">
                {t(`field.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {notes.map((note) => {
            const { link, row } = note;
            const own = figuresOf(note);
            return (
              <tr key={link.noteId}>
                <th scope="row" lang="zh">
                  {row?.note.title ?? link.title ?? t('note.untitled')}{' '}
                  <small>{link.creatorName}</small>
                </th>
                <td>{app.day(publicationOf(link))}</td>
                {figures.map((figure) => (
                  <td key={figure}>{own[figure] ? app.count(own[figure]) : '–'}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
