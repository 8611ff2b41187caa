import { middleOf, msOf, type Dossier, type DossierNote } from '@/lib/model';
import type { Report, Section } from '@/lib/scoring';
import type { ReadTimes } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { CommenterNames } from '../comments/CommenterNames';
import { ContextText } from '../comments/ContextText';
import { EvidenceBlock } from '../comments/EvidenceBlock';
import { Families } from '../comments/Families';
import { GenericComments } from '../comments/GenericComments';
import { levelOf } from '../comments/level';
import { LevelBadge } from '../comments/LevelBadge';
import { ReadComments } from '../comments/ReadComments';
import { FactTip } from '../figures/FactTip';
import { needText } from '../figures/figure-text';
import { medianCount } from '../figures/note-values';
import { fieldsSeenAt } from '../figures/seen-at';
import { SIGNAL_UNITS } from '../figures/signal-units';
import { Explain } from '../kit/Explain';
import { FIELD_ZH, SIGNAL_ZH } from '../kit/glossary';
import { Region } from '../kit/Region';
import { OverruleToggle, PaidToggle } from '../overrule/OverruleToggle';
import { FEWEST_OTHERS, placeByLikes, ratesBeside } from './note-place';

interface Props {
  note: DossierNote;
  report: Report;
  dossier: Dossier;
  /** When the facts behind the figures were read. */
  times?: ReadTimes | undefined;
}

const FIELDS = ['likes', 'saves', 'comments', 'shares'] as const;

/** The four counts, each as a multiple of the creator's own median. */
function Counts({
  note,
  others,
  times,
}: {
  note: DossierNote;
  others: readonly DossierNote[];
  times: ReadTimes | undefined;
}) {
  const app = useApp();
  const { t } = app;
  return (
    <dl className="counts counts-note">
      {FIELDS.map((field) => {
        const count = note[field];
        const median = medianCount(others, field);
        const own = count && middleOf(count);
        const multiple =
          own !== undefined && median && median.value > 0 ? own / median.value : undefined;
        return (
          <div className="count" key={field}>
            <dt>
              <Explain
                content={
                  <FactTip
                    name={t(`field.${field}`)}
                    zh={FIELD_ZH[field]}
                    meaning={count ? app.countInFull(count) : t('count.notReadable')}
                    formula={t('note.times.formula')}
                    restsOn={median && t('note.times.restsOn', { n: median.n })}
                    seenAt={fieldsSeenAt(times, { notes: [field] }, [note.id])}
                  />
                }
              >
                {t(`field.${field}`)}
              </Explain>
            </dt>
            <dd className={count ? '' : 'quiet'}>
              {count ? app.count(count) : t('count.notReadable')}
            </dd>
            {multiple !== undefined && Number.isFinite(multiple) && median!.n >= FEWEST_OTHERS && (
              <dd className="count-n">
                {t('note.timesMedian', { times: app.value(multiple, 'ratio') })}
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

/** The note's rates beside the creator's own medians, and its place by likes. */
function Beside({
  note,
  others,
  dossier,
  times,
}: Omit<Props, 'report'> & { others: DossierNote[] }) {
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
          <dt>
            <Explain
              content={
                <FactTip
                  name={t('note.place')}
                  meaning={t('note.place.meaning')}
                  formula={t('note.place.formula')}
                  restsOn={t('n.notes', { n: place.of })}
                  seenAt={fieldsSeenAt(times, { notes: ['likes'] })}
                />
              }
            >
              {t('note.place')}
            </Explain>
          </dt>
          <dd>{t('note.placeByLikes', { rank: place.rank, of: place.of })}</dd>
        </div>
      )}
      {rates.map(({ id, value: own, median, n }) => (
        <div key={id} className="contents">
          <dt>
            <Explain
              content={
                <FactTip
                  name={t(`signal.${id}.name`)}
                  zh={SIGNAL_ZH[id]}
                  meaning={t('note.rate.meaning')}
                  formula={t(`note.rate.${id}.formula`)}
                  restsOn={t('note.times.restsOn', { n })}
                  seenAt={fieldsSeenAt(
                    times,
                    { notes: ['likes', 'saves', 'comments'], profile: ['followers'] },
                    [note.id],
                  )}
                />
              }
            >
              {t(`signal.${id}.name`)}
            </Explain>
          </dt>
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
  times,
}: Omit<Props, 'note'> & { section: Section }) {
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
        <ContextText
          key={context}
          context={context}
          note={dossier.notes?.find(({ id }) => id === section.noteId)}
          comments={own}
          report={report}
        />
      ))}
      {section.outcome === 'scored' && <Families families={section.families} />}
      <EvidenceBlock
        about={t('evidence.aboutTelling', { n: telling.length })}
        comments={telling}
        report={report}
        within={dossier}
        doubtful
      />
      <GenericComments comments={own} report={report} seenAt={times?.comments} />
      <CommenterNames comments={own} report={report} seenAt={times?.comments} />
      <ReadComments comments={own} report={report} />
    </>
  );
}

/** The open note against the creator's own median, with its comment section judged. */
export function NoteCard({ note, report, dossier, times }: Props) {
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
      <Counts note={note} others={others} times={times} />
      <Beside note={note} others={others} dossier={dossier} times={times} />
      {section ? (
        <OwnSection section={section} report={report} dossier={dossier} times={times} />
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
