import type { Cohort, Report } from '@/lib/scoring';
import type { Readings } from '@/lib/storage';
import { CardRegion } from '../../card/CardRegion';
import { ChecklistRegion } from '../../checklist/ChecklistRegion';
import { BrandsMentioned } from '../../brand/BrandsMentioned';
import { BrandRegion } from '../../brand/BrandRegion';
import { WatchedRegion } from '../../brand/WatchedRegion';
import { CommentsRegion } from '../../comments/CommentsRegion';
import { ContentRegion } from '../../content/ContentRegion';
import type { CreatorData } from '../../data/use-creator';
import { HistoryRegion } from '../../history/HistoryRegion';
import { NotesChart } from '../../history/NotesChart';
import { ReadingsRegion } from '../../history/ReadingsRegion';
import { StripsRegion } from '../../history/StripsRegion';
import { WeekRegion } from '../../history/WeekRegion';
import { SuppliedRegion } from '../../supplied/SuppliedRegion';
import { hashOf } from '../routes';

interface Props {
  creatorId: string;
  data: CreatorData;
  report: Report | undefined;
  readings: Readings;
  cohort: Cohort | undefined;
}

/** The pictures and the lists behind the verdict. */
export function WideColumn({ creatorId, data, report, readings, cohort }: Props) {
  const { row, dossier, times } = data;
  return (
    <div className="creator-wide">
      {report && <NotesChart dossier={dossier} report={report} />}
      {report && <StripsRegion dossier={dossier} report={report} times={times} cohort={cohort} />}
      <HistoryRegion dossier={dossier} row={row} readings={readings} />
      {report && <CommentsRegion report={report} dossier={dossier} times={times} />}
      {report && <WeekRegion report={report} dossier={dossier} />}
      {report && (
        <ContentRegion report={report} dossier={dossier} times={times} withWords={false} />
      )}
      {report && (
        <BrandRegion report={report} dossier={dossier} settingsHref={hashOf('settings')} />
      )}
      {report?.details.brands && (
        <BrandsMentioned brands={report.details.brands} dossier={dossier} />
      )}
      {report && <WatchedRegion report={report} dossier={dossier} />}
      {report && (
        <ChecklistRegion
          creatorId={creatorId}
          report={report}
          dossier={dossier}
          entry={data.entry}
        />
      )}
      {report && (
        <CardRegion
          creatorId={creatorId}
          report={report}
          dossier={dossier}
          entry={data.entry}
          settingsHref={hashOf('settings', 'card')}
        />
      )}
      {data.entry && <SuppliedRegion entry={data.entry} report={report} />}
      <ReadingsRegion readings={readings} />
    </div>
  );
}
