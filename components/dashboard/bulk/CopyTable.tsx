import { useEffect, useRef, useState } from 'react';
import type { List } from '@/lib/model';
import { clipboardTable } from '@/lib/shortlist';
import { useApp } from '../../app/AppContext';
import { copyTable } from '../../app/copy-table';
import { CopyIcon } from '../../kit/icons';
import type { Row } from '../rows';
import { copiedKeys, copiedRows, isOfTable } from './copied-rows';

interface Props {
  rows: readonly Row[];
  lists: readonly List[];
  columns: readonly string[];
  small?: boolean;
}

/** Copies the creators in view, or those selected, to be pasted into a spreadsheet. */
export function CopyTable({ rows, lists, columns, small }: Props) {
  const app = useApp();
  const { t } = app;
  const [said, setSaid] = useState<{ n: number; ok: boolean; of: readonly Row[] }>();
  const [reading, setReading] = useState<{ done: number; of: number }>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const content = async () => {
    if (isOfTable(app.settings.exportColumns.choice)) return copiedRows(rows, columns, app);
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    const onProgress = (done: number) => signal.aborted || setReading({ done, of: rows.length });
    return copiedKeys(rows, lists, columns, app, { onProgress, signal });
  };
  const copy = async () => {
    const copied = await content();
    setReading(undefined);
    if (!copied) return;
    const table = clipboardTable(copied.head, copied.rows);
    setSaid({ n: rows.length, ok: await copyTable(table), of: rows });
  };
  const isFresh = said?.of === rows;
  const progress = reading && t('export.progressText', reading);
  return (
    <>
      <button
        type="button"
        className={`button ${small ? 'button-small' : ''}`}
        disabled={rows.length === 0 || reading !== undefined}
        onClick={() => void copy()}
      >
        <CopyIcon />
        {t('copy.button')}
      </button>
      <span role="status" className="quiet">
        {progress ?? (isFresh && (said.ok ? t('copy.done', { n: said.n }) : t('copy.failed')))}
      </span>
      {reading && (
        <button type="button" className="link" onClick={() => stop.current?.abort()}>
          {t('ask.cancel')}
        </button>
      )}
    </>
  );
}
