import type { Entry } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { FactTip } from '../figures/FactTip';
import { Explain } from '../kit/Explain';
import { WORD_ZH } from '../kit/glossary';
import { newestOf } from './grouped';
import { engagementPerRead, PER_READ_MEASURED } from './per-read';

interface Props {
  entry: Entry;
  report: Report | undefined;
}

/** Interactions of a typical note for each supplied read, with what it rests on; nothing without reads. */
export function EngagementPerRead({ entry, report }: Props) {
  const { t, value, interval } = useApp();
  if (!report || !newestOf(entry.supplied, 'reads')) return null;
  const found = engagementPerRead(entry, report.details.typical);
  if (!found) return <p className="quiet">{t('perRead.needsNotes')}</p>;
  const { low, high, n, from } = found;
  const between = interval(low, high, 'rate');
  const source = t('perRead.from', { supplier: from.supplier, day: from.asOf });
  const { median, n: creators, date, ...nineInTen } = PER_READ_MEASURED;
  return (
    <dl className="supplied-list">
      <div className="contents">
        <dt>
          <Explain
            content={
              <FactTip
                name={t('perRead.name')}
                zh={WORD_ZH.perRead}
                meaning={t('perRead.meaning')}
                formula={t('perRead.formula')}
                restsOn={t('n.notes', { n })}
                interval={between}
                source={source}
                yardstick={t('perRead.yardstick', {
                  n: creators,
                  band: interval(nineInTen.low, nineInTen.high, 'rate'),
                  median: value(median, 'rate'),
                  date,
                })}
              />
            }
          >
            {t('perRead.name')}
          </Explain>
        </dt>
        <dd>
          <strong>{value(found.value, 'rate')}</strong>{' '}
          <span className="quiet">{[between, t('n.notes', { n }), source].join(' · ')}</span>
        </dd>
      </div>
    </dl>
  );
}
