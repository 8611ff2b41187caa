import { useState } from 'react';
import { STATUSES } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import type { Rows } from '../../data/use-rows';
import { SearchIcon } from '../../kit/icons';
import { DeleteAll } from '../DeleteAll';
import { ExportButtons } from '../files/ExportButtons';
import { ImportButton } from '../files/ImportButton';
import { NO_FILTER, filterRows, type Filter } from '../rows';
import { CreatorDetail } from './CreatorDetail';
import { ShortlistTable } from './ShortlistTable';

function Filters({
  filter,
  setFilter,
  lists,
}: {
  filter: Filter;
  setFilter: (filter: Filter) => void;
  lists: Rows['lists'];
}) {
  const { t } = useApp();
  return (
    <div className="filters">
      <div className="search">
        <SearchIcon />
        <input
          type="search"
          aria-label={t('filter.search')}
          placeholder={t('filter.search')}
          value={filter.text}
          onChange={(event) => setFilter({ ...filter, text: event.target.value })}
        />
      </div>
      <select
        aria-label={t('filter.status')}
        value={filter.status}
        onChange={(event) =>
          setFilter({ ...filter, status: event.target.value as Filter['status'] })
        }
      >
        <option value="all">{t('filter.allStatuses')}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('filter.list')}
        value={filter.listId}
        onChange={(event) => setFilter({ ...filter, listId: event.target.value })}
      >
        <option value="all">{t('filter.allLists')}</option>
        {lists.map((list) => (
          <option key={list.id} value={list.id}>
            {list.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function EmptyShortlist() {
  const { t } = useApp();
  return (
    <section className="notice">
      <h2>{t('shortlist.empty.title')}</h2>
      <ol className="steps">
        <li>{t('shortlist.empty.step1')}</li>
        <li>{t('shortlist.empty.step2')}</li>
        <li>{t('shortlist.empty.step3')}</li>
      </ol>
      <p className="quiet">{t('shortlist.empty.import')}</p>
    </section>
  );
}

/** The shortlist: find, sort, edit, export. */
export function ShortlistPage({ data, selected }: { data: Rows; selected: string | undefined }) {
  const { t } = useApp();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const rows = filterRows(data.rows, filter);
  const chosen = selected === undefined ? undefined : data.rows.find((row) => row.id === selected);
  return (
    <div className={`page page-shortlist ${chosen ? 'with-detail' : ''}`}>
      <header className="page-head">
        <div>
          <h1>{t('nav.shortlist')}</h1>
          <p className="quiet" role="status">
            {rows.length === data.rows.length
              ? t('shortlist.count', { n: data.rows.length })
              : t('shortlist.countFiltered', { n: rows.length, of: data.rows.length })}
            {data.scored < data.rows.length &&
              ` · ${t('shortlist.scoring', { done: data.scored, of: data.rows.length })}`}
          </p>
        </div>
        <div className="page-actions">
          <ExportButtons rows={rows} lists={data.lists} />
          <ImportButton data={data} />
          <DeleteAll />
        </div>
      </header>
      {data.rows.length > 0 && <Filters filter={filter} setFilter={setFilter} lists={data.lists} />}
      <div className="split">
        <div className="split-main">
          <ShortlistTable rows={rows} selected={selected} />
          {data.rows.length === 0 && <EmptyShortlist />}
          {data.rows.length > 0 && rows.length === 0 && (
            <p className="notice">
              {t('filter.none')}{' '}
              <button type="button" className="link" onClick={() => setFilter(NO_FILTER)}>
                {t('filter.clear')}
              </button>
            </p>
          )}
        </div>
        {chosen && <CreatorDetail key={chosen.id} row={chosen} all={data} />}
      </div>
    </div>
  );
}
