import { browser } from 'wxt/browser';
import { MATCHES } from '@/lib/platforms/xiaohongshu/hosts';

/*
 * Both browsers leave it to the user whether an extension may work on a site: Firefox asks when it is
 * installed and lets it be taken back at any time, Chrome has a menu for it. Without it no script of ours
 * runs there and nothing of ours is to be seen, so that the extension's own pages must say why.
 */

const SITES = { origins: [...MATCHES] };

export interface SiteAccess {
  /** Calls back with whether the two sites may be read: at once, and with each change. */
  watch(onChange: (allowed: boolean) => void): () => void;
  /** Lets the browser ask the user, for the two sites alone. Only within a click. @returns their word */
  ask(): Promise<boolean>;
}

export function createSiteAccess(): SiteAccess {
  return {
    watch: watchAccess,
    ask: () => browser.permissions.request(SITES),
  };
}

/** Marks the toolbar button while the sites may not be read: there is nothing else to be seen there. */
export function markWithoutAccess(): void {
  watchAccess((allowed) => {
    void browser.action.setBadgeText({ text: allowed ? '' : '!' });
  });
}

function watchAccess(onChange: (allowed: boolean) => void): () => void {
  let stopped = false;
  let last: boolean | undefined;
  const look = async (): Promise<void> => {
    const allowed = await browser.permissions.contains(SITES);
    if (stopped || allowed === last) return;
    last = allowed;
    onChange(allowed);
  };
  const changed = () => void look();
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  changed();
  return () => {
    stopped = true;
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
