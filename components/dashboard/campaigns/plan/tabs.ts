import { idSchema } from '@/lib/model';

/** The parts of a campaign's page, in the order in which a campaign is worked on. */
export const CAMPAIGN_TABS = ['plan', 'advice', 'brief', 'timeline', 'notes', 'results'] as const;
export type CampaignTab = (typeof CAMPAIGN_TABS)[number];

export interface CampaignPlace {
  tab: CampaignTab;
  /** Whom the page was opened for. */
  soughtId: string | undefined;
}

/** Reads what follows a campaign's id in an address: `<tab>/<creator>`, or the creator alone for the plan. */
export function campaignPlaceOf(rest: readonly string[]): CampaignPlace {
  const [first] = rest;
  const tab = CAMPAIGN_TABS.find((known) => known === first);
  const soughtId = rest[tab === undefined ? 0 : 1];
  return {
    tab: tab ?? 'plan',
    soughtId: idSchema.safeParse(soughtId).success ? soughtId : undefined,
  };
}
