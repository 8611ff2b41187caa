import { useEffect, useState } from 'react';
import { useApp } from '../../app/AppContext';
import { useCreatorReport } from '../../data/use-creator-report';
import { hashOf } from '../routes';
import { ReportSheet } from './ReportSheet';

/** One creator on one page of paper, for a colleague: A4 or Letter, in the language of the screens. */
export function ReportPage({ creatorId }: { creatorId: string }) {
  const { t } = useApp();
  const { data, cohort, report } = useCreatorReport(creatorId);
  const [withNote, setWithNote] = useState(false);
  const name = data?.dossier.creator?.nickname ?? creatorId;
  useEffect(() => {
    // The browser proposes the document's title as the file's name.
    const before = document.title;
    document.title = `Kolens – ${name}`;
    return () => {
      document.title = before;
    };
  }, [name]);
  return (
    <div className="page page-report">
      <div className="page-head report-ways">
        <a className="link" href={hashOf('creator', creatorId)}>
          ← {t('report.back')}
        </a>
        <div className="page-actions">
          {data?.entry?.note && (
            <label className="check">
              <input
                type="checkbox"
                checked={withNote}
                onChange={(event) => setWithNote(event.target.checked)}
              />
              {t('report.withNote')}
            </label>
          )}
          <button
            type="button"
            className="button button-main"
            disabled={!report}
            onClick={() => window.print()}
          >
            {t('report.print')}
          </button>
        </div>
      </div>
      {data && report ? (
        <ReportSheet
          creatorId={creatorId}
          data={data}
          report={report}
          cohort={cohort}
          withNote={withNote}
        />
      ) : (
        <p role="status" className="quiet">
          {t('sidebar.loading')}
        </p>
      )}
    </div>
  );
}
