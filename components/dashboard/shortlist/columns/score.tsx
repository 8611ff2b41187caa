import type { Verdict } from '@/lib/scoring';
import type { App } from '../../../app/AppContext';
import type { Row } from '../../rows';
import type { ColumnSpec } from './column';

const VERDICTS: readonly Verdict[] = ['insufficient', 'weak', 'fair', 'strong'];

function Working({ app }: { app: App }) {
  return <span className="quiet">{app.t('cell.working')}</span>;
}

function ScoreCell({ row: { report }, app }: { row: Row; app: App }) {
  const { t } = app;
  if (!report) return <Working app={app} />;
  return (
    <>
      <span className="row-score">
        {report.score === null ? (
          <span className="quiet">{t('verdict.insufficient.short')}</span>
        ) : (
          <>
            <strong>{app.whole(report.score)}</strong>{' '}
            <span className={`verdict-text verdict-${report.verdict}`}>
              {t(`verdict.${report.verdict}`)}
            </span>
          </>
        )}
      </span>
      <span className="row-sub">
        {t('score.confidence', { share: app.value(report.confidence, 'share') })}
      </span>
    </>
  );
}

/** The verdict, and how much it rests on. */
export const SCORE: readonly ColumnSpec[] = [
  {
    id: 'score',
    group: 'score',
    name: ({ t }) => t('column.score'),
    numeric: true,
    order: ({ report }) => report?.score ?? undefined,
    cell: (row, app) => <ScoreCell row={row} app={app} />,
  },
  {
    id: 'verdict',
    group: 'score',
    name: ({ t }) => t('column.verdict'),
    order: ({ report }) => report && VERDICTS.indexOf(report.verdict),
    copied: ({ report }, { t }) => report && t(`verdict.${report.verdict}`),
    cell: ({ report }, app) =>
      report ? (
        <span className={`verdict-text verdict-${report.verdict}`}>
          {app.t(`verdict.${report.verdict}`)}
        </span>
      ) : (
        <Working app={app} />
      ),
  },
  {
    id: 'confidence',
    group: 'score',
    name: ({ t }) => t('score.confidenceLabel'),
    numeric: true,
    order: ({ report }) => report?.confidence,
    cell: ({ report }, app) =>
      report ? app.value(report.confidence, 'share') : <Working app={app} />,
  },
  {
    id: 'notes-read',
    group: 'score',
    name: ({ t }) => t('column.notesRead'),
    numeric: true,
    order: ({ report }) => report?.basis.notesOpened,
    cell: ({ report }, app) =>
      report && (
        <>
          {app.whole(report.basis.notesOpened)}
          <span className="row-sub">
            {app.t('cell.ofSeen', { n: app.whole(report.basis.notesSeen) })}
          </span>
        </>
      ),
  },
  {
    id: 'notes-seen',
    group: 'score',
    name: ({ t }) => t('column.notesSeen'),
    numeric: true,
    order: ({ report }) => report?.basis.notesSeen,
    cell: ({ report }, app) => report && app.whole(report.basis.notesSeen),
  },
  {
    id: 'comments-read',
    group: 'score',
    name: ({ t }) => t('column.commentsRead'),
    numeric: true,
    order: ({ report }) => report?.basis.commentsSeen,
    cell: ({ report }, app) => report && app.whole(report.basis.commentsSeen),
  },
  {
    id: 'scoring-version',
    group: 'score',
    name: ({ t }) => t('column.scoringVersion'),
    order: ({ report }) => report?.version,
    cell: ({ report }) => <span className="mono">{report?.version}</span>,
  },
];
