import type { Dossier } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import type { ReadTimes } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { BrandMatches } from '../brand/BrandMatches';
import { WatchedMatches } from '../brand/WatchedMatches';
import { fieldsSeenAt } from '../figures/seen-at';
import { Region } from '../kit/Region';
import { Collaborations } from './Collaborations';
import { FormatRates } from './FormatRates';
import { Hours } from './Hours';
import { Places } from './Places';
import { TopicList } from './TopicList';

interface Props {
  report: Report;
  dossier: Dossier;
  /** When the facts behind the figures were read. */
  times?: ReadTimes | undefined;
  /** False where the week's map, the brand's words and the watched ones have a place of their own. */
  withWords?: boolean;
}

/** What the creator writes about, in which form, when, for whom, and with which brands. */
export function ContentRegion({ report, dossier, times, withWords = true }: Props) {
  const { t } = useApp();
  const { topics, formats, rhythm, geography, collaborations, sensitiveWords, brandFit } =
    report.details;
  if (Object.keys(report.details).length === 0) return null;
  const seenOf = (...notes: string[]) => fieldsSeenAt(times, { notes });
  return (
    <Region title={t('region.content')}>
      {topics && <TopicList topics={topics} seenAt={seenOf('topics')} />}
      {rhythm && (
        <Hours
          rhythm={rhythm}
          dossier={dossier}
          basis={report.basis}
          withMap={withWords}
          seenAt={seenOf('publishedAt')}
        />
      )}
      {formats && (
        <FormatRates formats={formats} seenAt={seenOf('likes', 'saves', 'comments', 'type')} />
      )}
      {geography && (
        <Places creatorId={dossier.id} geography={geography} seenAt={times?.comments} />
      )}
      {collaborations && (
        <Collaborations
          collaborations={collaborations}
          dossier={dossier}
          report={report}
          seenAt={seenOf('title', 'text', 'topics')}
        />
      )}
      {withWords && brandFit && (
        <div className="content-part">
          <h3>{t('brand.title')}</h3>
          <BrandMatches fit={brandFit} dossier={dossier} heading="h4" />
        </div>
      )}
      {withWords && sensitiveWords && (
        <div className="content-part">
          <h3>{t('watched.title')}</h3>
          <WatchedMatches words={sensitiveWords} dossier={dossier} heading="h4" />
        </div>
      )}
    </Region>
  );
}
