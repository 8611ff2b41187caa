// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { begin } from '@/components/data/begun';
import { useCreator } from '@/components/data/use-creator';
import { headStart } from '@/components/sidebar/head-start';
import { SidebarApp } from '@/components/sidebar/SidebarApp';
import type { Answer } from '@/lib/capture/page-link';
import type { PageContext } from '@/lib/capture/protocol';
import { memoryStore, openStore } from '@/lib/storage';
import { NOW, render, servicesWith } from './render';

/* What was asked for before anything is drawn stands there with the first drawing. */

const ID = '5a03ec7700000000eca40460';
const PROFILE: PageContext = {
  ...{ type: 'page-context', page: 'profile', creatorId: ID },
  ...{ creatorsInView: [], health: [], pending: 0 },
  readAt: new Date(NOW).toISOString(),
};

const newStore = () => openStore(`head-start-${crypto.randomUUID()}`);

const pageThatSays = (context: PageContext) => ({
  isPanel: false,
  watch(hear: (answer: Answer) => void) {
    hear(context);
    return () => undefined;
  },
  frame: async () => undefined,
  resize: async () => undefined,
  shortcut: async () => undefined,
});

async function nicknamed(nickname: string) {
  const store = newStore();
  const at = new Date(NOW).toISOString();
  const row = { id: ID, creator: { id: ID, nickname }, seen: {}, nicknames: [], firstSeenAt: at };
  await store.creators.put({ ...row, lastSeenAt: at } as never);
  return store;
}

it('the page’s creator is drawn at once, when data and page have answered before', async () => {
  const store = await nicknamed('林下的小厨房');
  const page = pageThatSays(PROFILE);
  const { begun, reached, heard } = headStart(store, page, () => NOW);
  const creator = begun.creator(ID)!;
  await vi.waitFor(() => {
    expect(reached()?.is).toBe('ready');
    for (const query of [begun.settings, creator.facts, creator.own])
      expect(query.hasValue()).toBe(true);
  });
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const root = createRoot(container);
  const services = servicesWith({ store, begun, reached: reached() });
  // Nothing that takes a turn of its own is waited for.
  act(() => root.render(<SidebarApp services={services} page={page} store={heard} />));
  expect(container.querySelector('h1')?.textContent).toContain('林下的小厨房');
  await act(async () => root.unmount());
});

it('asks for the first creator alone, and others are asked for when they are drawn', () => {
  const begun = begin(newStore(), () => NOW);
  expect(begun.creator(ID)).toBeUndefined();
  begun.beginCreator(ID);
  const first = begun.creator(ID);
  begun.beginCreator('another');
  expect(begun.creator(ID)).toBe(first);
  expect(begun.creator('another')).toBeUndefined();
});

it('other data than those that were asked are asked anew', async () => {
  const begun = begin(await nicknamed('of the database'), () => NOW);
  begun.beginCreator(ID);
  await vi.waitFor(() => expect(begun.creator(ID)!.facts.hasValue()).toBe(true));
  const { store } = memoryStore();
  const seen: unknown[] = [];
  function Probe() {
    seen.push(useCreator(ID)?.dossier.creator?.nickname);
    return null;
  }
  await render(<Probe />, { services: { store, begun } });
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(seen).not.toContain('of the database');
});
