import { useState } from 'react';
import type { Translate } from '@/lib/i18n';
import { DATABASE_NAME, rawBackup } from '@/lib/storage';
import { saveFile } from '../dashboard/files/save-file';

interface Props {
  t: Translate;
  now: () => number;
  version: string;
}

/** Hands over everything as it lies in the database, also when that cannot be opened as usual. */
export function RawBackup({ t, now, version }: Props) {
  const [failed, setFailed] = useState<string>();
  const save = async () => {
    try {
      const parts = await rawBackup(DATABASE_NAME, { now: now(), version });
      if (!parts) return setFailed(t('failure.raw.none'));
      setFailed(undefined);
      const type = 'application/gzip';
      const day = new Date(now()).toISOString().slice(0, 10);
      saveFile(`kolens-raw-${day}.json.gz`, type, new Blob(parts, { type }));
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        {t('failure.raw')}
      </button>
      <span role="status" className="problem">
        {failed}
      </span>
    </>
  );
}
