import { useEffect, useRef } from 'react';
import { useApp } from '../../app/AppContext';
import { useReadings } from '../../data/use-readings';
import { useCreatorReport } from '../../data/use-creator-report';
import type { Vocabulary } from '../../entry/vocabulary';
import { OverruleProvider } from '../../overrule/OverruleContext';
import { hashOf } from '../routes';
import { OwnColumn } from './OwnColumn';
import { PageHead } from './PageHead';
import { WideColumn } from './WideColumn';

interface Props {
  creatorId: string;
  /** Tags and owners of other creators, offered while typing. */
  known: Vocabulary;
}

/** Everything known of one creator, shortlisted or not. */
export function CreatorPage({ creatorId, known }: Props) {
  const { t } = useApp();
  const { data, cohort, report } = useCreatorReport(creatorId);
  const readings = useReadings(creatorId);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    page.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [creatorId]);
  const isUnknown = data && !data.row && !data.entry && !data.dossier.notes?.length;
  return (
    <div className="page page-creator" ref={page} tabIndex={-1}>
      {data && <PageHead creatorId={creatorId} data={data} />}
      {(!data || !readings) && (
        <p role="status" className="quiet">
          {t('sidebar.loading')}
        </p>
      )}
      {isUnknown && (
        <section className="notice">
          <h2>{t('creatorPage.unknown.title')}</h2>
          <p>{t('creatorPage.unknown.next')}</p>
          <a className="button" href={hashOf('shortlist')}>
            {t('creatorPage.back')}
          </a>
        </section>
      )}
      {data && readings && !isUnknown && (
        <OverruleProvider creatorId={creatorId} overrules={data.overrules}>
          <div className="creator-columns">
            <OwnColumn
              creatorId={creatorId}
              data={data}
              report={report}
              cohort={cohort}
              known={known}
            />
            <WideColumn
              creatorId={creatorId}
              data={data}
              report={report}
              readings={readings}
              cohort={cohort}
            />
          </div>
        </OverruleProvider>
      )}
    </div>
  );
}
