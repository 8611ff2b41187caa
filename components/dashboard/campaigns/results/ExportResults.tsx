import { useState } from 'react';
import type { List, Measure, Plan } from '@/lib/model';
import { fileNameOf, resultsCsv, resultsJson, resultsXlsx } from '@/lib/shortlist';
import type { FollowedNote } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import { FILE_TYPES, saveFile } from '../../files/save-file';

const WRITE = { csv: resultsCsv, json: resultsJson, xlsx: resultsXlsx } as const;
type Kind = keyof typeof WRITE;

interface Props {
  list: List;
  plan: Plan | undefined;
  notes: readonly FollowedNote[];
  measures: readonly Measure[];
}

/** Writes the log, the linked notes with their readings, and the plan to a file. */
export function ExportResults({ list, plan, notes, measures }: Props) {
  const { t, services } = useApp();
  const [failed, setFailed] = useState<string>();
  const save = (kind: Kind) => {
    try {
      const content = WRITE[kind]({ list: list.name, plan, notes, measures });
      const name = fileNameOf(kind, services.now(), services.workspace ?? 'results');
      saveFile(name, FILE_TYPES[kind], content);
      setFailed(undefined);
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      {(Object.keys(WRITE) as Kind[]).map((kind) => (
        <button key={kind} type="button" className="button" onClick={() => save(kind)}>
          {t(`results.export.${kind}`)}
        </button>
      ))}
      <span role="status" className="problem">
        {failed !== undefined && t('export.failed', { reason: failed })}
      </span>
    </>
  );
}
