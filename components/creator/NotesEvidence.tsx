import { useId, useState } from 'react';
import { middleOf, msOf, type Dossier, type DossierNote } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { EvidenceButton } from '../comments/EvidenceButton';

const MOST = 60;

function likesOf(note: DossierNote): number {
  return (note.likes && (middleOf(note.likes) ?? note.likes.min)) ?? -1;
}

function NoteLine({ note }: { note: DossierNote }) {
  const app = useApp();
  const { t } = app;
  const figures = (['likes', 'saves', 'comments', 'shares'] as const).flatMap((field) => {
    const count = note[field];
    return count ? [`${t(`field.${field}`)} ${app.count(count)}`] : [];
  });
  return (
    <li>
      <p className="evidence-text" lang="zh">
        {note.title || note.text?.slice(0, 60) || t('note.untitled')}
      </p>
      <p className="evidence-facts">
        {[
          note.publishedAt &&
            `${app.time(note.publishedAt)} (${app.age(msOf(note.publishedAt), app.services.now())})`,
          ...figures,
          note.pinned && t('note.pinned'),
          note.completeness !== 'detail' && t('note.cardOnly'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}

/** The very notes behind the engagement figures, best liked first. */
export function NotesEvidence({ report, dossier }: { report: Report; dossier: Dossier }) {
  const { t } = useApp();
  const id = useId();
  const [open, setOpen] = useState(false);
  const behind = new Set(
    report.signals.find((signal) => signal.id === 'engagement-rate')?.evidence ?? [],
  );
  const notes = dossier.notes ?? [];
  const counted = notes.filter((note) => behind.has(note.id));
  const shown = (counted.length > 0 ? counted : notes).toSorted((a, b) => likesOf(b) - likesOf(a));
  if (shown.length === 0) return null;
  return (
    <div className="evidence">
      <EvidenceButton
        open={open}
        onToggle={() => setOpen(!open)}
        controls={id}
        about={t('evidence.aboutNotes', { n: shown.length })}
      />
      <div id={id} hidden={!open}>
        {open && (
          <>
            <p className="quiet">
              {t(counted.length > 0 ? 'evidence.notesCounted' : 'evidence.notesSeen', {
                n: shown.length,
              })}
            </p>
            <ul className="evidence-list" aria-label={t('evidence.notes')}>
              {shown.slice(0, MOST).map((note) => (
                <NoteLine key={note.id} note={note} />
              ))}
            </ul>
            {shown.length > MOST && (
              <p className="quiet">{t('evidence.more', { n: shown.length - MOST })}</p>
            )}
          </>
        )}
      </div>
    </div>
  );
}
