import { useApp } from '../../../app/AppContext';
import { hashOf } from '../../routes';
import { CAMPAIGN_TABS, type CampaignTab } from './tabs';

/** Ways to the parts of one campaign: addresses of their own, so that each can be linked to. */
export function CampaignTabs({ listId, current }: { listId: string; current: CampaignTab }) {
  const { t } = useApp();
  return (
    <nav className="campaign-tabs" aria-label={t('campaignTab.label')}>
      <ul>
        {CAMPAIGN_TABS.map((tab) => (
          <li key={tab}>
            <a
              href={hashOf('campaigns', listId, tab)}
              aria-current={tab === current ? 'page' : undefined}
            >
              {t(`campaignTab.${tab}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
