import { browser } from 'wxt/browser';
import type { LongChange } from '@/lib/model';
import { markWithoutAccess } from './site-access';

/** Chromium's side panel; Firefox has its own interface for the same. */
interface Sides {
  sidePanel?: { setPanelBehavior(given: { openPanelOnActionClick: boolean }): Promise<void> };
  sidebarAction?: { toggle(): Promise<void> };
}

const COMMAND = 'toggle-sidebar';

/**
 * What the browser's own buttons and keys do: the toolbar button opens the side panel, the keys show
 * and hide the sidebar of the page in front. Registered synchronously, as a worker that is woken for
 * one of these must be.
 */
export function serveBrowserUi(warn: (problem: unknown) => void): void {
  const { sidePanel, sidebarAction } = browser as unknown as Sides;
  sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }).catch(warn);
  browser.action.onClicked.addListener(() => {
    // Within the click itself, or the browser does not count it as the user's.
    if (sidebarAction) sidebarAction.toggle().catch(warn);
    else void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') });
  });
  markWithoutAccess();
  browser.commands.onCommand.addListener((command) => {
    if (command === COMMAND) void toggleInFront();
  });
}

async function toggleInFront(): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (front?.id === undefined) return;
  // A page of another site has no sidebar, and nobody who answers.
  const message = { type: 'frame', action: 'toggle' };
  await browser.tabs.sendMessage(front.id, message).catch(() => undefined);
}

/** Tells the pages how far a change is that takes long. */
export function tellProgress(what: LongChange, done: number, of: number): void {
  // Nobody listening is no fault: the dashboard may have been closed meanwhile.
  browser.runtime.sendMessage({ type: 'progress', what, done, of }).catch(() => undefined);
}

/**
 * Whoever deletes everything means the choices of the sidebar as well. A private window shares them with
 * the others, and must not reach there.
 */
export async function forgetChoices(): Promise<void> {
  if (!browser.extension?.inIncognitoContext) await browser.storage.local.clear();
}
