import { memo } from 'react';
import type { PageContext } from '@/lib/capture/protocol';
import type { Dossier } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import type { CreatorRow, ReadTimes } from '@/lib/storage';
import { CommentsRegion } from '../comments/CommentsRegion';
import { ContentRegion } from '../content/ContentRegion';
import { CoverageRegion } from '../coverage/CoverageRegion';
import { OwnVisits } from './OwnVisits';

/** The page says something every moment; these hang on what is stored alone. */
const Comments = memo(CommentsRegion);
const Visits = memo(OwnVisits);
const Content = memo(ContentRegion);

/** A report, and the facts that it rests on. */
export interface Shown {
  report: Report;
  dossier: Dossier;
  /** When the facts were read. */
  times: ReadTimes;
}

interface Props {
  shown: Shown;
  row: CreatorRow | undefined;
  context: PageContext;
}

/** What stands below the verdict and its figures. Drawn anew only when it is given something else. */
export const FurtherRegions = memo(function FurtherRegions({ shown, row, context }: Props) {
  const { report, dossier, times } = shown;
  return (
    <>
      <Comments report={report} dossier={dossier} times={times} />
      <Visits creatorId={dossier.id} dossier={dossier} row={row} basis={report.basis} />
      <Content report={report} dossier={dossier} times={times} />
      <CoverageRegion report={report} dossier={dossier} context={context} />
    </>
  );
});
