import type { Entry, List } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { hashOf } from '../dashboard/routes';

/** Where the dashboard has more about this creator: their page, their terms in each campaign. */
export function CreatorLinks({
  creatorId,
  entry,
  lists,
}: {
  creatorId: string;
  entry: Entry | undefined;
  lists: readonly List[];
}) {
  const { t, services } = useApp();
  const own = lists.filter(({ id }) => entry?.listIds.includes(id));
  const link = (hash: string, words: string) => (
    <button key={hash} type="button" className="link" onClick={() => services.openDashboard(hash)}>
      {words} ↗
    </button>
  );
  return (
    <p className="creator-more">
      {link(hashOf('creator', creatorId), t('creatorPage.openShort'))}
      {own.map(({ id, name }) =>
        link(hashOf('campaigns', id, creatorId), t('sidebar.inCampaign', { name })),
      )}
      {own.flatMap(({ id, name }) => [
        link(hashOf('campaigns', id, 'advice', creatorId), t('sidebar.advice', { name })),
        link(hashOf('campaigns', id, 'brief', creatorId), t('sidebar.brief', { name })),
      ])}
      {entry && link(hashOf('rights', 'of', creatorId), t('sidebar.rights'))}
      {entry && own.length === 0 && link(hashOf('campaigns'), t('sidebar.campaigns'))}
    </p>
  );
}
