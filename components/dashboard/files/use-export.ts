import { useEffect, useRef, useState } from 'react';
import type { List } from '@/lib/model';
import { fileNameOf } from '@/lib/shortlist';
import { useApp } from '../../app/AppContext';
import { useReached } from '../../first-steps/use-reached';
import type { Row } from '../rows';
import { collect } from './collect';
import { chosenKeys, contentOf, HAS_NOTES, type Export } from './content-of';
import { FILE_TYPES, saveFile } from './save-file';
import { writePieces } from './write-pieces';

export type Exporting =
  | { is: 'idle' }
  /** `reading`: creators done; `writing`: how much of the file, 0–1. */
  | { is: 'reading'; done: number }
  | { is: 'writing'; share: number }
  | { is: 'done'; what: Export; n: number }
  | { is: 'failed'; reason: string };

interface Given {
  rows: readonly Row[];
  lists: readonly List[];
  /** Ids of the table's columns. */
  columns: readonly string[];
}

/** Reads the creators and writes them to a file; can be cancelled until the file is handed over. */
export function useExport({ rows, lists, columns }: Given) {
  const app = useApp();
  const { now, workspace } = app.services;
  const exported = useReached('hasExported');
  const [state, setState] = useState<Exporting>({ is: 'idle' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const save = async (what: Export, { commenters }: { commenters: boolean }) => {
    const controller = new AbortController();
    const { signal } = controller;
    stop.current?.abort();
    stop.current = controller;
    const show = (next: Exporting) => {
      if (!signal.aborted) setState(next);
    };
    show({ is: 'reading', done: 0 });
    try {
      const keys = chosenKeys(app.settings.exportColumns, columns);
      const collected = await collect(
        rows,
        lists,
        app,
        (done) => show({ is: 'reading', done }),
        signal,
        { withNotes: HAS_NOTES.has(what) },
      );
      if (!collected) return;
      const content = await writePieces(
        contentOf(what, collected, { commenters, keys }),
        (share) => show({ is: 'writing', share }),
        signal,
      );
      if (!content) return;
      const kind = what === 'notes' ? 'csv' : what;
      const about = workspace ?? (what === 'notes' ? 'notes' : 'shortlist');
      saveFile(fileNameOf(kind, now(), about), FILE_TYPES[kind], content);
      show({ is: 'done', what, n: collected.length });
      exported();
    } catch (error) {
      show({ is: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const cancel = () => {
    stop.current?.abort();
    setState({ is: 'idle' });
  };
  return { state, save, cancel };
}
