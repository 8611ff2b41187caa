import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import { AppContextProvider } from '@/components/app/AppContext';
import { createFormat } from '@/components/app/format';
import type { Services } from '@/components/app/services';
import type { Language } from '@/lib/i18n';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

export const NOW = Date.UTC(2026, 10, 21, 2);

/** What is drawn goes with its test: work that it began must not outlive the document. */
const drawn = new Set<Root>();
afterEach(async () => {
  for (const root of drawn) await act(async () => root.unmount());
  drawn.clear();
});

interface Options {
  language?: Language;
  settings?: Partial<Settings>;
  services?: Partial<Services>;
}

/** Services that store nothing; each test gives what it needs. */
export function servicesWith(given: Partial<Services> = {}): Services {
  return {
    store: undefined as never,
    send: async () => ({ ok: true }),
    now: () => NOW,
    newId: () => 'new-id',
    isTrusted: () => true,
    openDashboard: () => {},
    version: '0.0.0',
    ...given,
  };
}

/** Draws into a fresh container and returns it, with a way to draw again. */
export async function render(node: ReactNode, options: Options = {}) {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const root = createRoot(container);
  drawn.add(root);
  const app = {
    ...createFormat(options.language ?? 'en'),
    services: servicesWith(options.services),
    settings: { ...DEFAULT_SETTINGS, ...options.settings },
  };
  const draw = (next: ReactNode) =>
    act(async () => root.render(<AppContextProvider app={app}>{next}</AppContextProvider>));
  await draw(node);
  return { container, draw };
}

export function button(name: string | RegExp): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((each) => {
    const own = each.getAttribute('aria-label') ?? each.textContent ?? '';
    return typeof name === 'string' ? own.trim() === name : name.test(own);
  });
  if (!found) throw new Error(`no button ${name}; there are: ${all.map((b) => b.textContent)}`);
  return found;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}
