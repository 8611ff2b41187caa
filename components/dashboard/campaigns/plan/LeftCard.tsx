import { useLiveQuery } from 'dexie-react-hooks';
import type { Part } from '@/lib/model';
import { creatorsKnown } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import { useChange } from '../../../app/use-change';

/** Terms of those who left the list or were deleted: kept until the user removes them. */
export function LeftCard({ parts }: { parts: readonly Part[] }) {
  const { t, services, money } = useApp();
  const [, send] = useChange();
  const ids = parts.map(({ creatorId }) => creatorId).join(' ');
  const known = useLiveQuery(
    () => creatorsKnown(services.store, ids.split(' ').filter(Boolean)),
    [services, ids],
  );
  if (!known || parts.length === 0) return null;
  return (
    <section className="card" aria-label={t('part.left.title')}>
      <h2>{t('part.left.title')}</h2>
      <p className="quiet">{t('part.left.explained')}</p>
      <ul className="members">
        {parts.map(({ listId, creatorId, fee, status }) => {
          const name =
            known.get(creatorId)?.creator.nickname ??
            t('part.left.deleted', { id: creatorId.slice(-6) });
          const terms = [
            status && t(`part.status.${status}`),
            fee && money(fee.amount, fee.currency),
          ];
          return (
            <li key={creatorId}>
              <span>{name}</span>
              <span className="quiet">{terms.filter(Boolean).join(' · ')}</span>
              <button
                type="button"
                className="link"
                aria-label={t('campaign.removeMember', { name })}
                onClick={() => void send({ kind: 'remove-part', listId, creatorId })}
              >
                {t('part.remove')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
