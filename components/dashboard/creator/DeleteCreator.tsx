import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { linkedNotesOfCreator, rightsOf } from '@/lib/storage';
import { useApp } from '../../app/AppContext';
import { SavingLine } from '../../app/SavingLine';
import { useChange } from '../../app/use-change';
import { Ask } from '../../kit/Ask';
import { hashOf } from '../routes';

/** Forgets a creator, and says what stays: what was agreed with them. */
export function DeleteCreator({ creatorId, name }: { creatorId: string; name: string }) {
  const { t, services } = useApp();
  const [saving, send] = useChange();
  const [asking, setAsking] = useState(false);
  const rights = useLiveQuery(() => rightsOf(services.store, creatorId), [services, creatorId]);
  const linked = useLiveQuery(
    () => linkedNotesOfCreator(services.store, creatorId),
    [services, creatorId],
  );
  const forget = async () => {
    if (await send({ kind: 'delete-creator', creatorId })) location.hash = hashOf('shortlist');
  };
  return (
    <>
      <button
        type="button"
        className="button button-small button-quiet-danger"
        onClick={() => setAsking(true)}
      >
        {t('creatorDelete.button')}
      </button>
      <SavingLine saving={saving} />
      <Ask
        open={asking}
        onClose={() => setAsking(false)}
        title={t('creatorDelete.title', { name })}
        confirm={t('creatorDelete.button')}
        dangerous
        disabled={rights === undefined || linked === undefined}
        onConfirm={(event) => {
          setAsking(false);
          if (services.isTrusted(event)) void forget();
        }}
      >
        <p>{t('creatorDelete.body')}</p>
        <p>{t('creatorDelete.rights', { n: rights?.length ?? 0 })}</p>
        {linked !== undefined && linked.length > 0 && (
          <p>{t('creatorDelete.linked', { n: linked.length })}</p>
        )}
      </Ask>
    </>
  );
}
