import type { Dossier } from '@/lib/model';
import { postingGrid, type Report, type ShareOf } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { phrasesOf } from '../app/phrases';
import { HeatMap } from '../charts/HeatMap';
import { WORD_ZH } from '../kit/glossary';
import { PartHeading } from './PartHeading';

interface Props {
  rhythm: NonNullable<Report['details']['rhythm']>;
  dossier: Dossier;
  basis: Report['basis'];
  /** False where the map of the week has a place of its own. */
  withMap: boolean;
  /** ms; when the newest of the dates was read. */
  seenAt?: number | undefined;
}

/** When notes appear by weekday and hour in China, how often, and with which gaps. */
export function Hours({ rhythm, dossier, basis, withMap, seenAt }: Props) {
  const { t, value, interval } = useApp();
  const { n, notes } = postingGrid(dossier, basis);
  const share = ({ value: x, low, high }: ShareOf) =>
    phrasesOf(t).aside(value(x, 'share'), interval(low, high, 'share'));
  return (
    <div className="content-part">
      <PartHeading
        name={t('hours.name')}
        zh={WORD_ZH.hours}
        meaning={t('hours.meaning')}
        formula={t('hours.formula')}
        restsOn={t('n.notes', { n })}
        seenAt={seenAt}
      >
        {t('hours.title', { n })}
      </PartHeading>
      {withMap && n > 0 && <HeatMap dense cells={notes} label={t('week.label')} />}
      <p className="quiet">
        {[
          t('hours.gap', { days: value(rhythm.medianGapDays, 'days') }),
          t('hours.longest', { days: value(rhythm.longestGap.days, 'days') }),
        ].join(' · ')}
      </p>
      <p className="quiet">
        {[
          rhythm.peak && t('hours.peak', { share: share(rhythm.peak) }),
          rhythm.weekend && t('hours.weekend', { share: share(rhythm.weekend) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
