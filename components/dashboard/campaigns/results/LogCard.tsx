import { useState } from 'react';
import { METRIC_UNITS, type Measure, type MeasureChanges } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { SavingLine } from '../../../app/SavingLine';
import { useChange } from '../../../app/use-change';
import { Gap } from '../../../kit/Gap';
import { dayText } from '../../rights/right-text';
import { MeasureForm } from './MeasureForm';
import { valueWords } from './measure-words';

interface Props {
  listId: string;
  measures: readonly Measure[];
  currency: string;
  creators: readonly { id: string; name: string }[];
  today: string;
}

/** What was looked up elsewhere, each with its source and day, by KFS+C. */
export function LogCard({ listId, measures, currency, creators, today }: Props) {
  const app = useApp();
  const { t, services } = app;
  const [saving, send] = useChange();
  const [editing, setEditing] = useState<string>();
  const [gone, setGone] = useState<Measure>();
  const nameOf = new Map(creators.map(({ id, name }) => [id, name]));
  const edit = (id: string, changes: MeasureChanges) =>
    send({ kind: 'edit-measure', id, listId, changes });
  const changed = measures.find(({ id }) => id === editing);
  return (
    <section className="card screen-only" aria-label={t('log.title')}>
      <h2>{t('log.title')}</h2>
      <p className="quiet">{t('log.explained')}</p>
      <MeasureForm
        key={changed?.id ?? 'new'}
        measure={changed}
        {...{ currency, creators, today }}
        cancel={changed && (() => setEditing(undefined))}
        save={async (changes) => {
          const isSaved = await edit(changed?.id ?? services.newId(), changes);
          if (isSaved) setEditing(undefined);
          return isSaved;
        }}
      />
      {gone && (
        <p role="status" className="quiet">
          {t('log.gone')}
          <Gap />
          <button
            type="button"
            className="link"
            onClick={() => {
              void send({ kind: 'edit-measure', id: gone.id, listId, changes: {}, was: gone });
              setGone(undefined);
            }}
          >
            {t('shortlist.undo')}
          </button>
        </p>
      )}
      {measures.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={t('table.scroll')}>
          <table className="table log-table" aria-label={t('log.title')}>
            <thead>
              <tr>
                {(['on', 'area', 'metric', 'value', 'source'] as const).map((head) => (
                  <th key={head} scope="col">
                    {t(`log.${head}`)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {measures.map((measure) => {
                const { id, area, metric, value, on, since, source, term, remark } = measure;
                const what = metric ? t(`metric.${metric}`) : '–';
                const about = [term, nameOf.get(measure.creatorId ?? ''), remark].filter(Boolean);
                return (
                  <tr key={id} className={id === editing ? 'row-selected' : undefined}>
                    <th scope="row">
                      {since && `${dayText(since, app)} – `}
                      {dayText(on, app)}
                    </th>
                    <td>{area ? t(`area.${area}`) : '–'}</td>
                    <td>
                      {what}
                      {about.length > 0 && <span className="row-sub">{about.join(' · ')}</span>}
                    </td>
                    <td>
                      {metric === undefined || value === undefined
                        ? '–'
                        : valueWords(metric, value, measure.currency ?? currency, app)}
                      {metric &&
                        METRIC_UNITS[metric] === 'money' &&
                        measure.currency !== currency && (
                          <span className="row-sub">{measure.currency}</span>
                        )}
                    </td>
                    <td>{source ?? '–'}</td>
                    <td className="log-ways">
                      <button
                        type="button"
                        className="link"
                        aria-label={t('log.changeOf', { what })}
                        onClick={() => setEditing(id)}
                      >
                        {t('log.change.short')}
                      </button>{' '}
                      <button
                        type="button"
                        className="link"
                        aria-label={t('log.removeOf', { what })}
                        onClick={() => {
                          setGone(measure);
                          void send({ kind: 'delete-measure', id });
                        }}
                      >
                        {t('part.remove')}
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <SavingLine saving={saving} />
    </section>
  );
}
