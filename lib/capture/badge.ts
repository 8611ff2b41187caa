import { browser } from 'wxt/browser';

const HOUR = 3_600_000;

export interface BadgeParts {
  /** How much waits: licences that end, published notes to be opened again. */
  count: () => Promise<number>;
  warn: (problem: unknown) => void;
}

/**
 * Keeps the number on the toolbar button. It is counted when the worker wakes (for a message, or at the
 * start of the browser) and after changes that the user made, never by a timer: that would take a
 * permission more. Registered synchronously, as a worker that is woken must be.
 * @returns to be called after each message that was answered
 */
export function serveBadge({ count, warn }: BadgeParts): (message: unknown) => void {
  let countedAt = -Infinity;
  const show = async (): Promise<void> => {
    countedAt = Date.now();
    const n = await count();
    await browser.action.setBadgeText({ text: n === 0 ? '' : String(n) });
    const title = n === 0 ? 'openPanel' : 'licencesEnding';
    await browser.action.setTitle({ title: browser.i18n.getMessage(title, String(n)) });
  };
  const refresh = () => void show().catch(warn);
  browser.runtime.onStartup.addListener(refresh);
  refresh();
  return (message) => {
    const isCommand = (message as { type?: unknown } | null)?.type === 'command';
    if (isCommand || Date.now() - countedAt > HOUR) refresh();
  };
}
