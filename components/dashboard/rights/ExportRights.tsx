import { useState } from 'react';
import type { List, Right } from '@/lib/model';
import { fileNameOf, rightsCsv, rightsJson, rightsRecords, rightsXlsx } from '@/lib/shortlist';
import { useApp } from '../../app/AppContext';
import { FILE_TYPES, saveFile } from '../files/save-file';

const WRITE = { csv: rightsCsv, json: rightsJson, xlsx: rightsXlsx } as const;
type Kind = keyof typeof WRITE;

/** Writes the ledger to a file, records of deleted creators with it. */
export function ExportRights({
  rights,
  lists,
}: {
  rights: readonly Right[];
  lists: readonly List[];
}) {
  const { t, services } = useApp();
  const [failed, setFailed] = useState<string>();
  const save = (kind: Kind) => {
    try {
      const content = WRITE[kind](rightsRecords(rights, lists));
      const name = fileNameOf(kind, services.now(), services.workspace ?? 'rights');
      saveFile(name, FILE_TYPES[kind], content);
      setFailed(undefined);
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  };
  if (rights.length === 0) return null;
  return (
    <>
      {(Object.keys(WRITE) as Kind[]).map((kind) => (
        <button key={kind} type="button" className="button" onClick={() => save(kind)}>
          {t('ledger.export', { kind: kind.toUpperCase() })}
        </button>
      ))}
      <span role="status" className="problem">
        {failed !== undefined && t('export.failed', { reason: failed })}
      </span>
    </>
  );
}
