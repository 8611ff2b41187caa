import { createRoot } from 'react-dom/client';
import { DashboardApp } from '@/components/dashboard/DashboardApp';
import { createPageStore } from '@/components/sidebar/page-store';
import { SidebarApp } from '@/components/sidebar/SidebarApp';
import type { Services } from '@/components/app/services';
import type { Answer } from '@/lib/capture/page-link';
import type { PageContext } from '@/lib/capture/protocol';
import { sayAlso } from '@/lib/i18n';
import { OF_DASHBOARD } from '@/lib/i18n/messages/of-dashboard';
import { settingsSchema } from '@/lib/model';
import { createWriter, openStore } from '@/lib/storage';
import { CREATORS, NOW, seed } from './seed';

/*
 * The real screens on a seeded store, without an extension: what to show comes from the address.
 * ?screen=sidebar|dashboard &creator=0… &page=profile|search|blocked|other|silent &language &theme
 */
const wanted = new URLSearchParams(location.search);
const get = (name: string, otherwise: string) => wanted.get(name) ?? otherwise;

function contextOf(): Answer {
  const page = get('page', 'profile');
  if (page === 'silent' || page === 'elsewhere') return page;
  const creator = CREATORS[Number(get('creator', '0'))]!;
  return {
    type: 'page-context',
    page: page as PageContext['page'],
    ...(page === 'blocked' && { blockedReason: get('reason', 'captcha') as 'captcha' }),
    ...((page === 'profile' || page === 'note') && { creatorId: creator.id }),
    creatorsInView: page === 'search' ? CREATORS.map((c) => c.id) : [],
    health: wanted.has('health')
      ? [{ field: 'note.saves', source: 'dom', problem: 'unreadable' }]
      : [],
    readAt: new Date(NOW - 40_000).toISOString(),
    pending: 0,
  };
}

declare global {
  /** Ids of the invented creators, for whoever takes pictures of their pages. */
  var galleryCreators: string[];
}

sayAlso(OF_DASHBOARD);

async function main(): Promise<void> {
  globalThis.galleryCreators = CREATORS.map(({ id }) => id);
  const store = openStore(`gallery-${crypto.randomUUID()}`);
  await seed(store, Number(get('shortlisted', '0')));
  const writer = createWriter({ store, now: () => NOW, newId: () => crypto.randomUUID() });
  const settings = settingsSchema.parse({
    language: get('language', 'en'),
    theme: get('theme', 'light'),
    benchmark: get('benchmark', 'measured'),
    brand: {
      name: '小森',
      keywords: ['收纳', '早餐', '露营灯'],
      categories: ['居家生活'],
      competitors: ['样品'],
    },
    watchedWords: { restricted: ['品牌赠送'], claims: [], unwanted: ['样品'] },
  });
  await writer.change('command-settings', { kind: 'settings', settings });
  const services: Services = {
    store,
    send: async (change) => {
      if (wanted.has('failing')) return { ok: false, reason: 'the disk is full', retry: true };
      await writer.change(crypto.randomUUID(), change);
      return { ok: true };
    },
    now: () => NOW,
    newId: () => crypto.randomUUID(),
    isTrusted: (event) => event.isTrusted,
    openDashboard: () => {},
    version: '0.1.0',
  };
  const page = {
    isPanel: wanted.has('panel'),
    watch: (onAnswer: (answer: Answer) => void) => {
      if (get('page', 'profile') !== 'waiting') queueMicrotask(() => onAnswer(contextOf()));
      return () => {};
    },
    frame: async () => {},
    resize: async () => {},
    shortcut: async () => 'Alt+Shift+K',
  };
  if (wanted.has('welcomed')) localStorage.setItem('kolens.welcomed', '1');
  const root = createRoot(document.getElementById('root')!);
  if (get('screen', 'sidebar') === 'dashboard') {
    await import('@/components/styles/dashboard.css');
    root.render(<DashboardApp services={services} />);
  } else {
    await import('@/components/styles/sidebar.css');
    const store = createPageStore();
    page.watch(store.getState().hear);
    root.render(<SidebarApp services={services} page={page} store={store} />);
  }
}

void main();
