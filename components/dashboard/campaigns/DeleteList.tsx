import { useState } from 'react';
import type { List } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import { useWork } from '../../data/work';
import { Ask } from '../../kit/Ask';
import { editRounds } from '../bulk/rounds';
import { useRounds } from '../bulk/use-rounds';
import { WorkLine } from '../bulk/WorkLine';

/** Members beyond which they are taken out step by step first: one transaction would say nothing for seconds. */
const MOST_AT_ONCE = 1_000;

interface Props {
  list: List;
  memberIds: readonly string[];
}

/** The way to delete a list. Its creators stay; how far a long one is, is said, and it can be stopped. */
export function DeleteList({ list, memberIds }: Props) {
  const { t, services } = useApp();
  const [saving, send] = useChange();
  const [carryOut, problem] = useRounds(send);
  const [asking, setAsking] = useState(false);
  const [left, setLeft] = useState<{ n: number; reason: string }>();
  // The work at hand is one for the whole dashboard: it is said where it was asked for.
  const [isOurs, setOurs] = useState(false);
  const isWorking = useWork() !== undefined;
  const remove = async () => {
    setLeft(undefined);
    if (memberIds.length > MOST_AT_ONCE) {
      setOurs(true);
      const taken = await carryOut(editRounds(memberIds, { removeListIds: [list.id] }));
      setOurs(false);
      if (!taken.isAll) {
        setLeft({ n: memberIds.length - taken.done, reason: taken.reason ?? t('import.stopped') });
        return;
      }
    }
    await send({ kind: 'delete-list', id: list.id });
  };
  const failure = saving.state === 'failed' ? saving.reason : problem;
  return (
    <>
      <button type="button" className="link" disabled={isWorking} onClick={() => setAsking(true)}>
        {t('campaign.delete')}
      </button>
      {isOurs && <WorkLine />}
      <p role="status" className="problem">
        {failure !== undefined && t('saving.failed', { reason: failure })}
        {failure === undefined && left && t('campaign.deleteStopped', left)}
      </p>
      <Ask
        open={asking}
        onClose={() => setAsking(false)}
        title={t('campaign.deleteTitle', { name: list.name })}
        confirm={t('campaign.delete')}
        dangerous
        onConfirm={(event) => {
          if (services.isTrusted(event)) void remove();
          setAsking(false);
        }}
      >
        <p>{t('campaign.deleteBody', { n: memberIds.length })}</p>
      </Ask>
    </>
  );
}
