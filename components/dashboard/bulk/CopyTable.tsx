import { useState } from 'react';
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
  const copy = async () => {
    const { head, rows: cells } = isOfTable(app.settings.exportColumns.choice)
      ? copiedRows(rows, columns, app)
      : await copiedKeys(rows, lists, columns, app);
    setSaid({ n: rows.length, ok: await copyTable(clipboardTable(head, cells)), of: rows });
  };
  const isFresh = said?.of === rows;
  return (
    <>
      <button
        type="button"
        className={`button ${small ? 'button-small' : ''}`}
        disabled={rows.length === 0}
        onClick={() => void copy()}
      >
        <CopyIcon />
        {t('copy.button')}
      </button>
      <span role="status" className="quiet">
        {isFresh && (said.ok ? t('copy.done', { n: said.n }) : t('copy.failed'))}
      </span>
    </>
  );
}
