import { useId, useRef, useState } from 'react';
import type { List } from '@/lib/model';
import { fileNameOf, toCsv, toJson, toXlsx } from '@/lib/shortlist';
import { useApp } from '../../app/AppContext';
import { useReached } from '../../first-steps/use-reached';
import { Drop } from '../../kit/Drop';
import { Meter } from '../../kit/Meter';
import type { Row } from '../rows';
import { collect, type Collected } from './collect';
import { FILE_TYPES, saveFile } from './save-file';

const KINDS = ['csv', 'json', 'xlsx'] as const;
type Kind = (typeof KINDS)[number];

function contentOf(kind: Kind, collected: readonly Collected[], commenters: boolean): BlobPart {
  const rows = collected.map(({ row }) => row);
  if (kind === 'json') return toJson(collected, { commenters });
  if (kind === 'csv') return toCsv(rows);
  return toXlsx(rows, undefined, {
    campaigns: collected.map(({ row, campaigns = [] }) => ({
      creatorId: row.creator_id,
      nickname: row.nickname,
      campaigns,
    })),
    rights: collected.flatMap(({ rights = [] }) => rights),
  });
}

type State =
  | { is: 'idle' }
  | { is: 'working'; kind: Kind; done: number }
  | { is: 'done'; kind: Kind; n: number }
  | { is: 'failed'; reason: string };

/** Writes the creators in view to a file, showing how far it is and letting it be cancelled. */
export function ExportButtons({ rows, lists }: { rows: readonly Row[]; lists: readonly List[] }) {
  const app = useApp();
  const { t } = app;
  const { now, workspace } = app.services;
  const exported = useReached('hasExported');
  const [state, setState] = useState<State>({ is: 'idle' });
  /** Asked anew each time: never remembered. */
  const [commenters, setCommenters] = useState(false);
  const id = useId();
  const stop = useRef<AbortController>(undefined);
  const save = async (kind: Kind) => {
    const controller = new AbortController();
    stop.current?.abort();
    stop.current = controller;
    setState({ is: 'working', kind, done: 0 });
    try {
      const collected = await collect(
        rows,
        lists,
        app,
        (done) => setState({ is: 'working', kind, done }),
        controller.signal,
      );
      if (!collected) return;
      saveFile(
        fileNameOf(kind, now(), workspace),
        FILE_TYPES[kind],
        contentOf(kind, collected, commenters),
      );
      setState({ is: 'done', kind, n: collected.length });
      exported();
      if (kind === 'json') setCommenters(false);
    } catch (error) {
      setState({ is: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const cancel = () => {
    stop.current?.abort();
    setState({ is: 'idle' });
  };
  return (
    <>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={`button ${kind === 'csv' ? 'button-main' : ''}`}
          disabled={rows.length === 0 || state.is === 'working'}
          onClick={() => void save(kind)}
        >
          {t(`export.${kind}`)}
        </button>
      ))}
      <Drop label={t('export.options')} count={commenters ? 1 : undefined}>
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
      </Drop>
      <div className="export-said" role="status">
        {state.is === 'working' && (
          <>
            <Meter
              share={state.done / Math.max(1, rows.length)}
              label={t('export.progress')}
              text={t('export.progressText', { done: state.done, of: rows.length })}
            />
            <span className="quiet">
              {t('export.progressText', { done: state.done, of: rows.length })}
            </span>
            <button type="button" className="link" onClick={cancel}>
              {t('ask.cancel')}
            </button>
          </>
        )}
        {state.is === 'done' && <span className="quiet">{t('export.done', { n: state.n })}</span>}
        {state.is === 'failed' && (
          <span className="problem">{t('export.failed', { reason: state.reason })}</span>
        )}
      </div>
    </>
  );
}
