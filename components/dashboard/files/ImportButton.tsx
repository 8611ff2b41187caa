import { useRef, useState } from 'react';
import { parseImport, type ImportPreview } from '@/lib/shortlist';
import { useApp } from '../../app/AppContext';
import type { Rows } from '../../data/use-rows';
import { ImportDialog } from './ImportDialog';

/** Reads a file, shows what would be written, and writes only after that was confirmed. */
export function ImportButton({ data }: { data: Rows }) {
  const { t } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<{ name: string; preview: ImportPreview }>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    setRead({ name: file.name, preview: parseImport(bytes, file.name) });
  };
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {t('import.button')}
      </button>
      <input
        ref={input}
        type="file"
        className="sr-only"
        accept=".csv,.json,text/csv,application/json"
        aria-label={t('import.file')}
        tabIndex={-1}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {read && (
        <ImportDialog
          name={read.name}
          preview={read.preview}
          data={data}
          onClose={() => setRead(undefined)}
        />
      )}
    </>
  );
}
