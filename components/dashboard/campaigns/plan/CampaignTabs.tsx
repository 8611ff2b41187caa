import { useEffect, useRef } from 'react';
import { useApp } from '../../../app/AppContext';
import { keepInView } from '../../../kit/keep-in-view';
import { hashOf } from '../../routes';
import { CAMPAIGN_TABS, type CampaignTab } from './tabs';

/**
 * Ways to the parts of one campaign: addresses of their own, so that each can be linked to. Where they
 * do not all fit, the chosen one and the one that has the focus are scrolled to.
 */
export function CampaignTabs({ listId, current }: { listId: string; current: CampaignTab }) {
  const { t, language } = useApp();
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    const chosen = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (strip.current && chosen) keepInView(strip.current, chosen);
  }, [current, language]);
  return (
    <nav ref={strip} className="campaign-tabs" aria-label={t('campaignTab.label')}>
      <ul>
        {CAMPAIGN_TABS.map((tab) => (
          <li key={tab}>
            <a
              href={hashOf('campaigns', listId, tab)}
              aria-current={tab === current ? 'page' : undefined}
              onFocus={(event) => strip.current && keepInView(strip.current, event.currentTarget)}
            >
              {t(`campaignTab.${tab}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
