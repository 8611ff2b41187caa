import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useApp } from '../../app/AppContext';
import type { Rows } from '../../data/use-rows';
import { BulkBar } from '../bulk/BulkBar';
import { CopyTable } from '../bulk/CopyTable';
import { selectionAfter } from '../bulk/selection';
import { UndoLine } from '../bulk/UndoLine';
import { useUndo } from '../bulk/use-undo';
import { WorkLine } from '../bulk/WorkLine';
import { DeleteAll } from '../DeleteAll';
import { FirstSteps } from '../../first-steps/FirstSteps';
import { vocabularyOf } from '../../entry/vocabulary';
import { ExportButtons } from '../files/ExportButtons';
import { ImportButton } from '../files/ImportButton';
import { conditionsIn } from '../find/filter';
import { ColumnChooser } from '../look/ColumnChooser';
import { FilterChips } from '../look/FilterChips';
import { FilterPanel } from '../look/FilterPanel';
import { SearchBox } from '../look/SearchBox';
import { useLook } from '../look/use-look';
import { ViewsMenu } from '../look/ViewsMenu';
import type { Row } from '../rows';
import { TagManager } from '../tags/TagManager';
import { CreatorDetail } from './CreatorDetail';
import { EmptyShortlist } from './EmptyShortlist';
import { NobodyFound } from './NobodyFound';
import { ScoringLine } from './ScoringLine';
import { ShortlistTable } from './ShortlistTable';
import { useShown } from './use-shown';
import { VocabularyContext } from './vocabulary';

const NOBODY: ReadonlySet<string> = new Set();

/** The selection among the creators in view: what is filtered away is not acted upon unseen. */
function useSelection(shown: readonly Row[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NOBODY);
  const last = useRef<string>(undefined);
  const order = useRef<readonly Row[]>(shown);
  useEffect(() => {
    order.current = shown;
  }, [shown]);
  const rows = useMemo(
    () => (chosen.size === 0 ? [] : shown.filter(({ id }) => chosen.has(id))),
    [shown, chosen],
  );
  const ids = useMemo(() => new Set(rows.map(({ id }) => id)), [rows]);
  const select = useCallback((id: string, isOn: boolean, isRange: boolean) => {
    const from = isRange ? last.current : undefined;
    last.current = id;
    setChosen((before) =>
      selectionAfter(
        before,
        id,
        isOn,
        order.current.map((row) => row.id),
        from,
      ),
    );
  }, []);
  const selectAll = useCallback(
    (isOn: boolean) => setChosen(isOn ? new Set(order.current.map(({ id }) => id)) : NOBODY),
    [],
  );
  return { rows, ids, select, selectAll, clear: () => setChosen(NOBODY) };
}

/** The shortlist: find, sort, edit, export. */
export function ShortlistPage({ data, selected }: { data: Rows; selected: string | undefined }) {
  const { t, services } = useApp();
  const { look, set } = useLook();
  const [isSearching, setSearching] = useState(look.search !== '');
  const shown = useShown(data.rows, look, isSearching);
  const selection = useSelection(shown);
  const undo = useUndo();
  const vocabulary = useMemo(() => vocabularyOf(data.rows.map(({ entry }) => entry)), [data.rows]);
  const latest = useRef(data.rows);
  useEffect(() => {
    latest.current = data.rows;
  }, [data.rows]);
  const chosen = selected === undefined ? undefined : data.rows.find((row) => row.id === selected);
  const isEmpty = data.rows.length === 0;
  const clear = () => set({ filters: {}, search: '' });
  return (
    <VocabularyContext value={vocabulary}>
      <div className={`page page-shortlist ${chosen ? 'with-detail' : ''}`}>
        <header className="page-head">
          <div>
            <h1>{t('nav.shortlist')}</h1>
            <p className="quiet" role="status">
              {shown.length === data.rows.length
                ? t('shortlist.count', { n: data.rows.length })
                : t('shortlist.countFiltered', { n: shown.length, of: data.rows.length })}
              {data.scored < data.rows.length &&
                data.scoring.done >= data.scoring.of &&
                ` · ${t('shortlist.scoring', { done: data.scored, of: data.rows.length })}`}
            </p>
            <ScoringLine scoring={data.scoring} />
          </div>
          <div className="page-actions">
            <ExportButtons
              rows={selection.rows.length > 0 ? selection.rows : shown}
              lists={data.lists}
              columns={look.columns}
            />
            {services.workspace === undefined && (
              <>
                <ImportButton data={data} />
                <DeleteAll />
              </>
            )}
          </div>
        </header>
        <FirstSteps />
        {!isEmpty && (
          <div className="toolbar">
            <SearchBox
              text={look.search}
              onText={(search) => set({ search })}
              onFocus={() => setSearching(true)}
            />
            <ViewsMenu look={look} onLook={set} onDone={undo.done} />
            <FilterPanel
              filters={look.filters}
              lists={data.lists}
              onChange={(filters) => set({ filters })}
            />
            <ColumnChooser columns={look.columns} onChange={(columns) => set({ columns })} />
            <TagManager rows={data.rows} onDone={undo.done} />
            <CopyTable rows={shown} lists={data.lists} columns={look.columns} />
          </div>
        )}
        <FilterChips
          filters={look.filters}
          lists={data.lists}
          onChange={(filters) => set({ filters })}
        />
        {selection.rows.length > 0 && (
          <BulkBar
            rows={selection.rows}

            lists={data.lists}
            columns={look.columns}
            onDone={undo.done}
            onClear={selection.clear}
          />
        )}
        <WorkLine />
        <UndoLine state={undo} />
        <div className="split">
          <div className="split-main">
            {!isEmpty && (
              <ShortlistTable
                rows={shown}
                columns={look.columns}
                sort={look.sort}
                onSort={(sort) => set({ sort })}
                open={selected}
                selected={selection.ids}
                onSelect={selection.select}
                onSelectAll={selection.selectAll}
                onLook={data.lookAt}
              />
            )}
            {isEmpty && <EmptyShortlist />}
            {!isEmpty && shown.length === 0 && (
              <NobodyFound
                search={look.search}
                hasFilters={conditionsIn(look.filters) > 0}
                onClear={clear}
              />
            )}
          </div>
          {chosen && <CreatorDetail key={chosen.id} row={chosen} />}
        </div>
      </div>
    </VocabularyContext>
  );
}
