import type { Entry, List } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { CAMPAIGN_TABS } from '../dashboard/campaigns/plan/tabs';
import { hashOf } from '../dashboard/routes';

/** Where the dashboard has more about this creator: their page, each part of each of their campaigns. */
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
  const link = (hash: string, words: string, label?: string) => (
    <button
      key={hash}
      type="button"
      className="link"
      aria-label={label}
      onClick={() => services.openDashboard(hash)}
    >
      {words} ↗
    </button>
  );
  return (
    <>
      <p className="creator-more">
        {link(hashOf('creator', creatorId), t('creatorPage.openShort'))}
        {entry && link(hashOf('rights', 'of', creatorId), t('sidebar.rights'))}
        {entry && own.length === 0 && link(hashOf('campaigns'), t('sidebar.campaigns'))}
      </p>
      {own.map(({ id, name }) => (
        <p key={id} className="creator-more">
          <span>{t('sidebar.campaign', { name })}</span>
          {CAMPAIGN_TABS.map((tab) => {
            const part = t(`campaignTab.${tab}`);
            const label = t('sidebar.inCampaign', { part, name });
            return link(hashOf('campaigns', id, tab, creatorId), part, label);
          })}
        </p>
      ))}
    </>
  );
}
