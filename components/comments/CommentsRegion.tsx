import type { Dossier, DossierComment } from '@/lib/model';
import type { Report, Section, SignalId } from '@/lib/scoring';
import type { ReadTimes } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { needText } from '../figures/figure-text';
import { seenAtOf } from '../figures/seen-at';
import { SignalRow } from '../figures/SignalRow';
import { Explain } from '../kit/Explain';
import { Gap } from '../kit/Gap';
import { PagedList } from '../kit/PagedList';
import { OneNote } from '../overrule/OneNote';
import { useOverruling } from '../overrule/OverruleContext';
import { Region } from '../kit/Region';
import { CommenterNames } from './CommenterNames';
import { ContextText } from './ContextText';
import { EvidenceBlock } from './EvidenceBlock';
import { Families } from './Families';
import { GenericComments } from './GenericComments';
import { levelOf, overallLevel } from './level';
import { LevelBadge } from './LevelBadge';
import { ReadComments } from './ReadComments';
import { ReturningPeople } from './ReturningPeople';

const SIGNALS: readonly SignalId[] = [
  'copied-comments',
  'repeat-commenters',
  'young-accounts',
  'comment-bursts',
  'questions-and-specifics',
  'creator-replies',
];
/** What speaks for a section: nobody needs to vouch for it. */
const IN_FAVOUR: readonly SignalId[] = ['questions-and-specifics', 'creator-replies'];

const NONE: readonly DossierComment[] = [];

/** Notes listed at once. */
const SECTIONS_AT_ONCE = 12;

const RANK = { strong: 0, some: 1, none: 2, unknown: 3 };

/** What was found comes first; where nothing was, the order that ranking gives. */
function mostTellingFirst(sections: readonly Section[]): Section[] {
  return sections.toSorted(
    (a, b) =>
      RANK[levelOf(a)] - RANK[levelOf(b)] || (b.suspicion ?? -1) - (a.suspicion ?? -1) || b.n - a.n,
  );
}

function Judgement({ report }: { report: Report }) {
  const app = useApp();
  const { t, value, interval } = app;
  const level = overallLevel(report);
  const authenticity = report.signals.find((s) => s.id === 'comment-authenticity');
  const judged = report.sections.filter((s) => s.outcome === 'scored');
  const suspicion = authenticity?.value === undefined ? undefined : 1 - authenticity.value;
  return (
    <div className="judgement">
      <p className="judgement-line">
        <LevelBadge level={level} />
        {level !== 'unknown' && (
          <span className="quiet">
            {t('comments.judged', {
              n: judged.filter((s) => levelOf(s) === level).length,
              of: judged.length,
            })}
          </span>
        )}
      </p>
      <p className="quiet">{t(`level.${level}.meaning`)}</p>
      {suspicion !== undefined &&
        authenticity?.low !== undefined &&
        authenticity.high !== undefined && (
          <p className="suspicion">
            <Explain content={t('comments.suspicion.meaning')}>{t('comments.suspicion')}</Explain>
            <strong>{value(suspicion, 'score')}</strong>
            <span className="quiet">
              {t('comments.suspicionInterval', {
                interval: interval(1 - authenticity.high, 1 - authenticity.low, 'score'),
                n: authenticity.n,
              })}
            </span>
          </p>
        )}
      {level === 'unknown' && authenticity && (
        <p className="next">{needText(authenticity.need, app) ?? t('comments.openNote')}</p>
      )}
    </div>
  );
}

function SectionItem({
  section,
  report,
  dossier,
  title,
}: {
  section: Section;
  report: Report;
  dossier: Dossier;
  title: string | undefined;
}) {
  const app = useApp();
  const { t, value, interval } = app;
  const own = (dossier.comments ?? NONE).filter((c) => c.noteId === section.noteId);
  const overruling = useOverruling();
  const flagged = new Set(report.comments.filter((c) => c.flagged).map((c) => c.id));
  const telling = own.filter(
    ({ id }) => flagged.has(id) || section.evidence?.includes(id) || overruling?.of('comment', id),
  );
  return (
    <li className="section-item">
      <p className="section-title">
        {section.noteId === undefined ? (
          <span lang="zh">{title ?? t('note.untitled')}</span>
        ) : (
          <OneNote noteId={section.noteId} title={title} />
        )}
      </p>
      <p className="section-facts">
        <LevelBadge level={levelOf(section)} />
        <span className="quiet">{t('n.comments', { n: section.n })}</span>
        {/* Where nothing was found, the figure merely ranks sections and would read as an alarm. */}
        {section.level !== 'none' &&
          section.suspicion !== undefined &&
          section.low !== undefined &&
          section.high !== undefined && (
            <span className="quiet">
              {t('section.suspicion', {
                value: value(section.suspicion, 'score'),
                interval: interval(section.low, section.high, 'score'),
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
      {own.length > 0 && (
        <EvidenceBlock
          about={
            telling.length > 0
              ? t('evidence.aboutTelling', { n: telling.length })
              : t('evidence.aboutRead', { n: own.length })
          }
          comments={telling.length > 0 ? telling : own}
          report={report}
          doubtful={telling.length > 0}
          {...(telling.length > 0 && { within: dossier })}
        />
      )}
    </li>
  );
}

interface Props {
  report: Report;
  dossier: Dossier;
  /** When the facts behind the figures were read. */
  times?: ReadTimes | undefined;
}

/** The comment sections: what is unusual, how sure, in which family, and the comments behind it. */
export function CommentsRegion({ report, dossier, times }: Props) {
  const { t } = useApp();
  const comments = dossier.comments ?? NONE;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const titles = new Map(
    (dossier.notes ?? []).flatMap((note) => (note.title ? [[note.id, note.title] as const] : [])),
  );
  const sections = mostTellingFirst(report.sections);
  const telling = sections.find(({ outcome }) => outcome === 'scored');
  return (
    <Region
      title={t('region.comments')}
      aside={<span className="quiet">{t('n.comments', { n: report.basis.commentsSeen })}</span>}
    >
      <Judgement report={report} />
      {telling && <Families families={telling.families} />}
      {telling?.noteId !== undefined && (
        <p className="quiet">
          {t('families.of')}
          <Gap />
          <OneNote noteId={telling.noteId} title={titles.get(telling.noteId)} />
        </p>
      )}
      {comments.length > 0 &&
        SIGNALS.map((id) => {
          const signal = report.signals.find((s) => s.id === id);
          if (!signal) return null;
          const evidence = signal.evidence.flatMap((e) => byId.get(e) ?? []);
          return (
            <div key={id} className="finding">
              <SignalRow signal={signal} seenAt={times && seenAtOf(signal, times)} />
              <EvidenceBlock
                about={t('evidence.aboutSignal', { n: evidence.length })}
                comments={evidence}
                report={report}
                titles={titles}
                doubtful={!IN_FAVOUR.includes(id)}
                {...(!IN_FAVOUR.includes(id) && { within: dossier })}
              />
            </div>
          );
        })}
      <ReturningPeople comments={comments} report={report} titles={titles} />
      <GenericComments
        comments={comments}
        report={report}
        titles={titles}
        seenAt={times?.comments}
      />
      <CommenterNames
        comments={comments}
        report={report}
        titles={titles}
        seenAt={times?.comments}
      />
      {sections.length > 0 && (
        <>
          <h3>{t('comments.sections')}</h3>
          <PagedList
            items={sections}
            size={SECTIONS_AT_ONCE}
            className="sections"
            label={t('comments.sections')}
            line={(section) => (
              <SectionItem
                key={section.noteId ?? ''}
                section={section}
                report={report}
                dossier={dossier}
                title={section.noteId === undefined ? undefined : titles.get(section.noteId)}
              />
            )}
          />
        </>
      )}
      <ReadComments comments={comments} report={report} titles={titles} />
      <p className="quiet footnote">{t('comments.blindSpots')}</p>
    </Region>
  );
}
