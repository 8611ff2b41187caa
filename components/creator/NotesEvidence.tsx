import { useId, useState } from 'react';
import { middleOf, msOf, type Dossier, type DossierNote } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { phrasesOf } from '../app/phrases';
import { EvidenceButton } from '../comments/EvidenceButton';
import { PagedList } from '../kit/PagedList';
import { useOverruling } from '../overrule/OverruleContext';
import { OverruleToggle, PaidToggle } from '../overrule/OverruleToggle';
import { ShowOnPage } from '../overrule/ShowOnPage';

function likesOf(note: DossierNote): number {
  return (note.likes && (middleOf(note.likes) ?? note.likes.min)) ?? -1;
}

/** A note as evidence: title, figures as seen, and what can be done about it. */
export function NoteLine({ note }: { note: DossierNote }) {
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
            phrasesOf(t).aside(
              app.time(note.publishedAt),
              app.age(msOf(note.publishedAt), app.services.now()),
            ),
          ...figures,
          note.pinned && t('note.pinned'),
          note.completeness !== 'detail' && t('note.cardOnly'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="evidence-actions">
        <ShowOnPage what="note" id={note.id} about={note.title} />
        <OverruleToggle target="note" targetId={note.id} about={note.title} />
        <PaidToggle noteId={note.id} about={note.title} />
      </div>
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
  const overruling = useOverruling();
  const notes = dossier.notes ?? [];
  const counted = notes.filter((note) => behind.has(note.id));
  // What was set aside stands below what counts, where it can be taken back.
  const aside = notes.filter(({ id }) => !behind.has(id) && overruling?.of('note', id));
  const shown = (counted.length > 0 ? counted : notes).toSorted((a, b) => likesOf(b) - likesOf(a));
  const listed = counted.length > 0 ? [...shown, ...aside] : shown;
  if (listed.length === 0) return null;
  const n = counted.length || notes.length;
  return (
    <div className="evidence">
      <EvidenceButton
        open={open}
        onToggle={() => setOpen(!open)}
        controls={id}
        about={t('evidence.aboutNotes', { n })}
      />
      <div id={id} hidden={!open}>
        {open && (
          <>
            <p className="quiet">
              {t(counted.length > 0 ? 'evidence.notesCounted' : 'evidence.notesSeen', { n })}
            </p>
            <PagedList
              items={listed}
              label={t('evidence.notes')}
              line={(note) => <NoteLine key={note.id} note={note} />}
            />
          </>
        )}
      </div>
    </div>
  );
}
