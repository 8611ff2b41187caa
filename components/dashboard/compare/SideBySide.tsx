import { useState } from 'react';
import { useApp } from '../../app/AppContext';
import type { Rows } from '../../data/use-rows';
import { EXAMPLE_QUERY } from '../../example/workspaces';
import { ExportButtons } from '../files/ExportButtons';
import { useLook } from '../look/use-look';
import { hashOf } from '../routes';
import { CompareTable } from './CompareTable';
import { CreatorPicker } from './CreatorPicker';
import { MOST_COMPARED } from './limits';

/**
 * Two to five creators side by side, every figure over the same window and on one axis a row.
 * @param asked ids from the address; without any, the best scored to begin with
 */
export function SideBySide({ data, asked }: { data: Rows; asked: readonly string[] }) {
  const { t, services } = useApp();
  const { look } = useLook();
  const [chosen, setChosen] = useState<readonly string[] | undefined>(
    asked.length > 0 ? asked.slice(0, MOST_COMPARED) : undefined,
  );
  const picked =
    chosen ??
    data.rows
      .toSorted((a, b) => (b.report?.score ?? -1) - (a.report?.score ?? -1))
      .slice(0, 3)
      .map((row) => row.id);
  const byId = new Map(data.rows.map((row) => [row.id, row]));
  const rows = picked.flatMap((id) => byId.get(id) ?? []);
  if (data.rows.length < 2) {
    return (
      <section className="notice">
        <h2>{t('compare.tooFew.title')}</h2>
        <p>{t('compare.tooFew.next', { n: data.rows.length })}</p>
        <p>
          <a href={hashOf('shortlist')}>{t('creatorPage.back')}</a>
        </p>
        {services.workspace === undefined && (
          <div className="notice-offer">
            <p>{t('example.offer')}</p>
            <a className="button" href={EXAMPLE_QUERY + hashOf('compare')}>
              {t('example.explore')}
            </a>
          </div>
        )}
      </section>
    );
  }
  return (
    <>
      <CreatorPicker
        all={data.rows}
        picked={rows}
        onPick={(id) => setChosen([...rows.map((row) => row.id), id])}
        onDrop={(id) => setChosen(rows.flatMap((row) => (row.id === id ? [] : row.id)))}
      />
      {rows.length >= 2 ? (
        <>
          <div className="page-actions compare-export">
            <ExportButtons rows={rows} lists={data.lists} columns={look.columns} />
          </div>
          <CompareTable rows={rows} all={data.rows} />
        </>
      ) : (
        <p className="notice">{t('compare.pickMore')}</p>
      )}
    </>
  );
}
