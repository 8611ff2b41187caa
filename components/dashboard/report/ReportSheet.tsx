import { isExampleId } from '@/lib/model';
import type { Cohort, Report } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import type { CreatorData } from '../../data/use-creator';
import { Gap } from '../../kit/Gap';
import { profileAddress } from '../creator/PageHead';
import { ReportCard } from './ReportCard';
import { ReportChecklist } from './ReportChecklist';
import { ReportComments } from './ReportComments';
import { ReportContent } from './ReportContent';
import { ReportCues } from './ReportCues';
import { ReportFigures } from './ReportFigures';
import { ReportHead } from './ReportHead';
import { ReportSupplied } from './ReportSupplied';
import { ReportTerms } from './ReportTerms';

export interface SheetProps {
  creatorId: string;
  data: CreatorData;
  report: Report;
  cohort: Cohort | undefined;
  withNote: boolean;
}

/** Longest stretch of the user's note that fits beside everything else. */
const NOTE_CUT = 240;

/** The sheet itself. Every part is bounded, so that it stays one page whatever is known. */
export function ReportSheet(props: SheetProps) {
  const { t, day, services } = useApp();
  const { creatorId, data, report, withNote } = props;
  const note = data.entry?.note ?? '';
  const hasSupplied = (data.entry?.supplied?.length ?? 0) > 0;
  return (
    <article className="sheet" aria-label={t('report.label')}>
      <ReportHead {...props} />
      <ReportFigures {...props} />
      <div className="sheet-columns">
        <div>
          <ReportComments {...props} />
          <ReportCues {...props} />
          {hasSupplied && <ReportTerms creatorId={creatorId} />}
        </div>
        <div>
          <ReportContent {...props} />
          {hasSupplied ? <ReportSupplied {...props} /> : <ReportTerms creatorId={creatorId} />}
        </div>
      </div>
      <ReportChecklist creatorId={creatorId} />
      <ReportCard creatorId={creatorId} />
      {withNote && note !== '' && (
        <section>
          <h2>{t('report.note')}</h2>
          <p className="sheet-note">
            {note.length > NOTE_CUT ? `${note.slice(0, NOTE_CUT)}…` : note}
          </p>
        </section>
      )}
      <section className="sheet-limits">
        <h2>{t('report.limits')}</h2>
        <p>
          {t('report.basis', {
            seen: report.basis.notesSeen,
            opened: report.basis.notesOpened,
            comments: report.basis.commentsSeen,
            window: t(`window.${report.basis.window}`),
          })}
          <Gap />
          {t('comments.blindSpots')}
          <Gap />
          {t('report.sample')}
        </p>
      </section>
      <footer>
        <p>{t('report.patterns')}</p>
        <p>
          {t('report.made', {
            day: day(services.now()),
            scoring: report.version,
            version: services.version,
          })}{' '}
          ·{' '}
          <span className="sheet-address">
            {isExampleId(creatorId) ? t('example.noProfile') : profileAddress(creatorId)}
          </span>
        </p>
      </footer>
    </article>
  );
}
