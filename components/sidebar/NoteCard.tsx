import { middleOf, msOf, type Dossier, type DossierNote } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { levelOf } from '../comments/level';
import { LevelBadge } from '../comments/LevelBadge';
import { medianCount } from '../figures/note-values';
import { Region } from '../kit/Region';

interface Props {
  note: DossierNote;
  report: Report;
  dossier: Dossier;
}

const FIELDS = ['likes', 'saves', 'comments', 'shares'] as const;

/** The open note against the creator's own median, with its comment section judged. */
export function NoteCard({ note, report, dossier }: Props) {
  const app = useApp();
  const { t } = app;
  const section = report.sections.find((s) => s.noteId === note.id);
  const others = (dossier.notes ?? []).filter((other) => other.id !== note.id);
  return (
    <Region
      title={t('region.note')}
      aside={
        note.publishedAt && (
          <span className="quiet">{app.age(msOf(note.publishedAt), app.services.now())}</span>
        )
      }
      className="note-card"
    >
      <p className="note-title" lang="zh">
        {note.title || t('note.untitled')}
      </p>
      <dl className="counts counts-note">
        {FIELDS.map((field) => {
          const count = note[field];
          const median = medianCount(others, field);
          const own = count && middleOf(count);
          const times =
            own !== undefined && median && median.value > 0 ? own / median.value : undefined;
          return (
            <div className="count" key={field}>
              <dt>{t(`field.${field}`)}</dt>
              <dd className={count ? '' : 'quiet'}>
                {count ? app.count(count) : t('count.notReadable')}
              </dd>
              {times !== undefined && Number.isFinite(times) && median!.n >= 3 && (
                <dd className="count-n">
                  {t('note.timesMedian', { times: app.value(times, 'ratio') })}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      {section && (
        <p className="section-facts">
          <LevelBadge level={levelOf(section)} />
          <span className="quiet">{t('n.comments', { n: section.n })}</span>
        </p>
      )}
    </Region>
  );
}
