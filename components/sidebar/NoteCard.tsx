import { middleOf, msOf, type Dossier, type DossierNote } from '@/lib/model';
import type { Report, Section } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { ContextText } from '../comments/ContextText';
import { EvidenceBlock } from '../comments/EvidenceBlock';
import { Families } from '../comments/Families';
import { GenericComments } from '../comments/GenericComments';
import { levelOf } from '../comments/level';
import { LevelBadge } from '../comments/LevelBadge';
import { ReadComments } from '../comments/ReadComments';
import { needText } from '../figures/figure-text';
import { medianCount } from '../figures/note-values';
import { SIGNAL_UNITS } from '../figures/signal-units';
import { Region } from '../kit/Region';
import { OverruleToggle, PaidToggle } from '../overrule/OverruleToggle';
import { FEWEST_OTHERS, placeByLikes, ratesBeside } from './note-place';

interface Props {
  note: DossierNote;
  report: Report;
  dossier: Dossier;
}

const FIELDS = ['likes', 'saves', 'comments', 'shares'] as const;

/** The four counts, each as a multiple of the creator's own median. */
function Counts({ note, others }: { note: DossierNote; others: readonly DossierNote[] }) {
  const app = useApp();
  const { t } = app;
  return (
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
            {times !== undefined && Number.isFinite(times) && median!.n >= FEWEST_OTHERS && (
              <dd className="count-n">
                {t('note.timesMedian', { times: app.value(times, 'ratio') })}
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

/** The note's rates beside the creator's own medians, and its place by likes. */
function Beside({ note, others, dossier }: Omit<Props, 'report'> & { others: DossierNote[] }) {
  const { t, value } = useApp();
  const place = placeByLikes(note, others);
  const rates = ratesBeside(note, others, dossier.creator?.followers);
  if (!place && rates.length === 0) {
    return <p className="quiet">{t('note.tooFewOthers', { n: FEWEST_OTHERS })}</p>;
  }
  return (
    <dl className="facts">
      {place && (
        <div className="contents">
          <dt>{t('note.place')}</dt>
          <dd>{t('note.placeByLikes', { rank: place.rank, of: place.of })}</dd>
        </div>
      )}
      {rates.map(({ id, value: own, median, n }) => (
        <div key={id} className="contents">
          <dt>{t(`signal.${id}.name`)}</dt>
          <dd>
            <strong>{value(own, SIGNAL_UNITS[id])}</strong>{' '}
            <span className="quiet">
              {t('note.usual', { median: value(median, SIGNAL_UNITS[id]), n })}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The comments of this note alone: judged, by family, with the telling ones. */
function OwnSection({
  section,
  report,
  dossier,
}: {
  section: Section;
  report: Report;
  dossier: Dossier;
}) {
  const app = useApp();
  const { t, value, interval } = app;
  const flagged = new Set(report.comments.filter((each) => each.flagged).map(({ id }) => id));
  const own = (dossier.comments ?? []).filter(({ noteId }) => noteId === section.noteId);
  const telling = own.filter(({ id }) => flagged.has(id) || section.evidence?.includes(id));
  const { suspicion, low, high } = section;
  return (
    <>
      <p className="section-facts">
        <LevelBadge level={levelOf(section)} />
        <span className="quiet">{t('n.comments', { n: section.n })}</span>
        {section.level !== 'none' &&
          suspicion !== undefined &&
          low !== undefined &&
          high !== undefined && (
            <span className="quiet">
              {t('section.suspicion', {
                value: value(suspicion, 'score'),
                interval: interval(low, high, 'score'),
              })}
            </span>
          )}
        {section.outcome !== 'scored' && (
          <span className="quiet">{needText(section.need, app)}</span>
        )}
      </p>
      {(section.context ?? []).map((context) => (
        <p key={context} className="quiet">
          <ContextText context={context} />
        </p>
      ))}
      {section.outcome === 'scored' && <Families families={section.families} />}
      <EvidenceBlock
        about={t('evidence.aboutTelling', { n: telling.length })}
        comments={telling}
        report={report}
        within={dossier}
        doubtful
      />
      <GenericComments comments={own} report={report} />
      <ReadComments comments={own} report={report} />
    </>
  );
}

/** The open note against the creator's own median, with its comment section judged. */
export function NoteCard({ note, report, dossier }: Props) {
  const app = useApp();
  const { t } = app;
  const section = report.sections.find((s) => s.noteId === note.id);
  const aside = new Set(report.basis.overruled?.notes);
  const others = (dossier.notes ?? []).filter(({ id }) => id !== note.id && !aside.has(id));
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
      <Counts note={note} others={others} />
      <Beside note={note} others={others} dossier={dossier} />
      {section ? (
        <OwnSection section={section} report={report} dossier={dossier} />
      ) : (
        <p className="quiet">{t('comments.openNote')}</p>
      )}
      <div className="evidence-actions">
        <OverruleToggle target="note" targetId={note.id} about={note.title} />
        <PaidToggle noteId={note.id} about={note.title} />
      </div>
    </Region>
  );
}
