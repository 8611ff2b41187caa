import { useState } from 'react';
import type { Dossier } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { BrandMatches } from '../brand/BrandMatches';
import { WatchedMatches } from '../brand/WatchedMatches';
import { Region } from '../kit/Region';
import { Collaborations } from './Collaborations';
import { Hours } from './Hours';
import { Shares } from './Shares';
import { TopicFocus } from './TopicFocus';

/** What the creator writes about, in which form, when, for whom, and with which brands. */
export function ContentRegion({
  report,
  dossier,
  withWords = true,
}: {
  report: Report;
  dossier: Dossier;
  /** False where the week's map, the brand's words and the watched ones have a place of their own. */
  withWords?: boolean;
}) {
  const { t, value, interval, place: placeName } = useApp();
  const [all, setAll] = useState(false);
  const { topics, formats, rhythm, geography, collaborations, sensitiveWords, brandFit } =
    report.details;
  if (Object.keys(report.details).length === 0) return null;
  const forms = (['image', 'video'] as const).flatMap((form) => {
    const measured = formats?.[form];
    return measured ? [{ form, measured }] : [];
  });
  return (
    <Region title={t('region.content')}>
      {topics && (
        <div className="content-part">
          <h3>{t('content.topics', { n: topics.n })}</h3>
          <ul className="topics" lang="zh">
            {topics.top.slice(0, all ? 10 : 5).map(({ topic, notes }) => (
              <li key={topic}>
                #{topic} <span className="quiet">{notes}</span>
              </li>
            ))}
          </ul>
          {topics.top.length > 5 && (
            <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
              {t(all ? 'score.fewer' : 'content.moreTopics')}
            </button>
          )}
          <TopicFocus topics={topics} />
        </div>
      )}
      {rhythm && (
        <Hours rhythm={rhythm} dossier={dossier} basis={report.basis} withMap={withWords} />
      )}
      {forms.length > 0 && (
        <div className="content-part">
          <h3>{t('content.formats')}</h3>
          <dl className="facts">
            {forms.map(({ form, measured }) => (
              <div key={form} className="contents">
                <dt>{t(`content.${form}`)}</dt>
                <dd>
                  {measured.value === undefined ? (
                    <span className="quiet">{t('content.formatTooFew', { n: measured.n })}</span>
                  ) : (
                    <>
                      <strong>{value(measured.value, 'rate')}</strong>{' '}
                      <span className="quiet">
                        {measured.low !== undefined &&
                          measured.high !== undefined &&
                          `${interval(measured.low, measured.high, 'rate')} · `}
                        {t('n.notes', { n: measured.n })}
                      </span>
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {geography && (
        <div className="content-part">
          <h3>{t('content.places', { n: geography.n, of: geography.of })}</h3>
          <Shares
            items={geography.places
              .slice(0, 5)
              .map((place) => ({ ...place, name: placeName(place.place) }))}
            label={t('content.places', { n: geography.n, of: geography.of })}
          />
          <p className="quiet">{t('content.placesNote')}</p>
        </div>
      )}
      {collaborations && (
        <Collaborations collaborations={collaborations} dossier={dossier} report={report} />
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
