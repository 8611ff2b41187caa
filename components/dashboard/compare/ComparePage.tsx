import { useState } from 'react';
import { useApp } from '../../app/AppContext';
import type { Rows } from '../../data/use-rows';
import { CompareTable } from './CompareTable';

export const MOST_COMPARED = 5;

/**
 * Two to five creators side by side, every figure over the same window and on one axis a row.
 * @param asked ids that were selected elsewhere, from the page's address
 */
export function ComparePage({ data, asked = [] }: { data: Rows; asked?: readonly string[] }) {
  const { t, settings } = useApp();
  const [chosen, setPicked] = useState<readonly string[] | undefined>(
    asked.length > 0 ? asked.slice(0, MOST_COMPARED) : undefined,
  );
  // Until the user picks: the best scored.
  const picked =
    chosen ??
    data.rows
      .toSorted((a, b) => (b.report?.score ?? -1) - (a.report?.score ?? -1))
      .slice(0, 3)
      .map((row) => row.id);
  const rows = picked.flatMap((id) => data.rows.find((row) => row.id === id) ?? []);
  const toggle = (id: string) =>
    setPicked(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
  const isFull = rows.length >= MOST_COMPARED;
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('nav.compare')}</h1>
          <p className="quiet">
            {t('compare.explained', { window: t(`window.${settings.window}`) })}
          </p>
        </div>
      </header>
      {data.rows.length < 2 ? (
        <section className="notice">
          <h2>{t('compare.tooFew.title')}</h2>
          <p>{t('compare.tooFew.next', { n: data.rows.length })}</p>
        </section>
      ) : (
        <>
          <fieldset className="picker">
            <legend>{t('compare.pick', { most: MOST_COMPARED })}</legend>
            <div className="checks">
              {data.rows.map((row) => (
                <label key={row.id} className="check">
                  <input
                    type="checkbox"
                    checked={picked.includes(row.id)}
                    disabled={isFull && !picked.includes(row.id)}
                    onChange={() => toggle(row.id)}
                  />
                  <span lang="zh">{row.creator.nickname ?? t('creator.unnamed')}</span>
                </label>
              ))}
            </div>
            <p className="quiet" role="status">
              {t('compare.picked', { n: rows.length, most: MOST_COMPARED })}
            </p>
          </fieldset>
          {rows.length >= 2 ? (
            <CompareTable rows={rows} />
          ) : (
            <p className="notice">{t('compare.pickMore')}</p>
          )}
        </>
      )}
    </div>
  );
}
