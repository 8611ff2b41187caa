import { useId, useState } from 'react';
import type { List } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { Drop } from '../../kit/Drop';
import { Meter } from '../../kit/Meter';
import type { Row } from '../rows';
import type { Export } from './content-of';
import { ExportColumns } from './ExportColumns';
import { useExport, type Exporting } from './use-export';

const KINDS = ['csv', 'json', 'xlsx'] as const;

interface Props {
  rows: readonly Row[];
  lists: readonly List[];
  /** Ids of the table's columns. */
  columns: readonly string[];
}

/** Writes the creators in view to a file, showing how far it is and letting it be cancelled. */
export function ExportButtons({ rows, lists, columns }: Props) {
  const { t, settings } = useApp();
  const { state, save, cancel } = useExport({ rows, lists, columns });
  /** Asked anew each time: never remembered. */
  const [commenters, setCommenters] = useState(false);
  const id = useId();
  const isBusy = state.is === 'reading' || state.is === 'writing';
  const start = (what: Export) => {
    void save(what, { commenters });
    if (what === 'json') setCommenters(false);
  };
  const changed = Number(commenters) + Number(settings.exportColumns.choice !== 'standard');
  return (
    <>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={`button ${kind === 'csv' ? 'button-main' : ''}`}
          disabled={rows.length === 0 || isBusy}
          onClick={() => start(kind)}
        >
          {t(`export.${kind}`)}
        </button>
      ))}
      <Drop label={t('export.options')} count={changed || undefined} className="popover-export">
        <ExportColumns visible={columns} />
        <div className="field">
          <button
            type="button"
            className="button"
            disabled={rows.length === 0 || isBusy}
            aria-describedby={`${id}n`}
            onClick={() => start('notes')}
          >
            {t('export.notes')}
          </button>
          <p id={`${id}n`} className="quiet">
            {t('export.notes.why')}
          </p>
        </div>
        <div>
          <label className="check">
            <input
              type="checkbox"
              checked={commenters}
              aria-describedby={`${id}c`}
              onChange={(event) => setCommenters(event.target.checked)}
            />
            {t('export.commenters')}
          </label>
          <p id={`${id}c`} className="quiet">
            {t('export.commenters.why')}
          </p>
        </div>
      </Drop>
      <ExportSaid state={state} of={rows.length} onCancel={cancel} />
    </>
  );
}

interface SaidProps {
  state: Exporting;
  of: number;
  onCancel: () => void;
}

/** How far an export is, or how it went. */
export function ExportSaid({ state, of, onCancel }: SaidProps) {
  const { t, value } = useApp();
  const progress =
    state.is === 'reading'
      ? {
          share: state.done / Math.max(1, of),
          text: t('export.progressText', { done: state.done, of }),
        }
      : state.is === 'writing'
        ? { share: state.share, text: t('export.writing', { share: value(state.share, 'share') }) }
        : undefined;
  return (
    <div className="export-said" role="status">
      {progress && (
        <>
          <Meter share={progress.share} label={t('export.progress')} text={progress.text} />
          <span className="quiet">{progress.text}</span>
          <button type="button" className="link" onClick={onCancel}>
            {t('ask.cancel')}
          </button>
        </>
      )}
      {state.is === 'done' && <span className="quiet">{t('export.done', { n: state.n })}</span>}
      {state.is === 'failed' && (
        <span className="problem">{t('export.failed', { reason: state.reason })}</span>
      )}
    </div>
  );
}
