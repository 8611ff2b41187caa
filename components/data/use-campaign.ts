import { useLiveQuery } from 'dexie-react-hooks';
import { campaignOf, type StoredCampaign } from '@/lib/storage';
import { useApp } from '../app/AppContext';

/** A list's plan and everybody's part in it, kept up to date. `undefined` while first read. */
export function useCampaign(listId: string): StoredCampaign | undefined {
  const { services } = useApp();
  const read = useLiveQuery(
    async () => ({ listId, campaign: await campaignOf(services.store, listId) }),
    [services, listId],
  );
  return read?.listId === listId ? read.campaign : undefined;
}
