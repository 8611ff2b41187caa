import { useRef, useState } from 'react';
import type { Overrule } from '@/lib/model';
import { matchCreators, parseImport, type ImportPreview, type KnownRecords } from '@/lib/shortlist';
import { knownNames, overrulesOfAll, recordsOfAll } from '@/lib/storage';
import { useApp } from '../../app/AppContext';
import type { Rows } from '../../data/use-rows';
import { dayOf } from './day';
import { ImportDialog } from './ImportDialog';

interface Read {
  name: string;
  preview: ImportPreview;
  /** The day that the file was last written: a first guess at the day of its figures. */
  day: string;
  overrules: ReadonlyMap<string, readonly Overrule[]>;
  known: KnownRecords;
  /** Creators whose name is known here, shortlisted or not. */
  namedHere: ReadonlySet<string>;
}

/** Reads a file, shows what would be written, and writes only after that was confirmed. */
export function ImportButton({ data }: { data: Rows }) {
  const { t, services } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<string>();
  const [read, setRead] = useState<Read>();
  /** Of the file that is wanted; another number, and what was being read is nobody's any more. */
  const turn = useRef(0);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const mine = ++turn.current;
    setReading(file.name);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const preview = await parseImport(bytes, file.name);
      const names = await knownNames(services.store);
      const overrules = await overrulesOfAll(services.store);
      const known = await recordsOfAll(services.store);
      if (mine !== turn.current) return;
      setRead({
        name: file.name,
        preview: matchCreators(preview, names),
        day: dayOf(file.lastModified),
        overrules,
        known,
        namedHere: new Set(names.flatMap(({ id, nickname }) => (nickname ? [id] : []))),
      });
    } finally {
      if (mine === turn.current) setReading(undefined);
    }
  };
  const cancel = () => {
    turn.current++;
    setReading(undefined);
  };
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={reading !== undefined}
        onClick={() => input.current?.click()}
      >
        {t('import.button')}
      </button>
      <span className="quiet" role="status">
        {reading !== undefined && t('import.reading', { name: reading })}
      </span>
      {reading !== undefined && (
        <button type="button" className="link" onClick={cancel}>
          {t('ask.cancel')}
        </button>
      )}
      <input
        ref={input}
        type="file"
        className="sr-only"
        accept=".csv,.tsv,.json,.xlsx,text/csv,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={t('import.file')}
        tabIndex={-1}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {read && <ImportDialog {...read} data={data} onClose={() => setRead(undefined)} />}
    </>
  );
}
