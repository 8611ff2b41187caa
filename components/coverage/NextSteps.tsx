import type { Dossier, DossierNote } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Gap } from '../kit/Gap';
import { ShowOnPage } from '../overrule/ShowOnPage';
import { coverageFacts, notesToOpen } from './coverage';

const WINDOW_PLACE = '#/settings/window';

/** A note to open: by its title, and by what can be told apart without reading it. */
function NoteToOpen({ note }: { note: DossierNote }) {
  const app = useApp();
  const { t } = app;
  const marks = [
    note.publishedAt && app.time(note.publishedAt),
    note.likes && t('next.likes', { count: app.count(note.likes) }),
  ].filter(Boolean);
  return (
    <li>
      <span className="next-title" lang="zh">
        {note.title || t('note.untitled')}
      </span>
      <span className="quiet">{marks.join(' · ')}</span>{' '}
      <ShowOnPage what="note" id={note.id} about={note.title} />
    </li>
  );
}

/** To where the window is chosen: in this tab on the dashboard, in one of its own from the sidebar. */
function WindowLink() {
  const { t, services } = useApp();
  if (!services.showOnPage) return <a href={WINDOW_PLACE}>{t('next.window.link')}</a>;
  return (
    <button type="button" className="link" onClick={() => services.openDashboard(WINDOW_PLACE)}>
      {t('next.window.link')}
    </button>
  );
}

/** The one next step that helps most, with the notes it means. */
export function NextSteps({ report, dossier }: { report: Report; dossier: Dossier }) {
  const { t } = useApp();
  const facts = coverageFacts(report, dossier);
  const notes = notesToOpen(report, dossier);
  const engagement = report.signals.find((s) => s.id === 'engagement-rate');
  const authenticity = report.signals.find((s) => s.id === 'comment-authenticity');
  const isWindow =
    dossier.creator?.followers !== undefined &&
    facts.notesSeen > 0 &&
    engagement?.reason === 'few-notes-in-window';
  const step =
    dossier.creator?.followers === undefined
      ? t('next.profile')
      : facts.notesSeen === 0
        ? t('next.noNotes')
        : isWindow
          ? t('next.window')
          : engagement?.reason === 'open-ended-counts'
            ? t('next.exact')
            : facts.notesMissing > 0
              ? t('next.notes', { n: facts.notesMissing })
              : authenticity?.outcome !== 'scored'
                ? t('next.comments', { n: authenticity?.need?.comments ?? 20 })
                : t('next.enough');
  return (
    <div className="next">
      <p>
        <strong>{t('next.title')}</strong>
        <Gap />
        {step}
        <Gap />
        {isWindow && <WindowLink />}
      </p>
      {facts.notesMissing > 0 && notes.length > 0 && (
        <>
          <p className="quiet">{t('next.best')}</p>
          <ol className="next-notes">
            {notes.map((note) => (
              <NoteToOpen key={note.id} note={note} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
