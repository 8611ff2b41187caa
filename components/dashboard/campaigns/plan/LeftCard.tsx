import { useLiveQuery } from 'dexie-react-hooks';
import type { Part } from '@/lib/model';
import { creatorsKnown } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import type { CampaignEdits } from './use-campaign-edits';

/** Terms of those who left the list or were deleted: kept until the user removes them. */
export function LeftCard({
  parts,
  removePart,
}: {
  parts: readonly Part[];
  removePart: CampaignEdits['removePart'];
}) {
  const { t, services, money } = useApp();
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
        {parts.map(({ creatorId, fee, status }) => {
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
                onClick={() => removePart(creatorId, false, t('part.removed', { name }))}
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
