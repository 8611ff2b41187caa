import { afterEach, beforeEach, vi } from 'vitest';
import { Capture, type CaptureParts, type PageContext } from '@/lib/capture';
import type { Observe } from '@/lib/capture/protocol';
import { shortened, type PageAddress } from '@/lib/platforms/xiaohongshu';
import { LIN, NOTE } from './build';

/* A capture on a page that the test draws. For suites in happy-dom, with fake timers. */

/** What is drawn: of a profile its owner, of a note its author once it is there. */
export interface Drawn {
  creatorId?: string;
  redId?: string;
  followers?: number;
  noteId?: string;
  cards?: { id: string; creatorId: string }[];
  isLate?: boolean;
}

export const profileOf = (creatorId: string, followers = 100): Drawn => ({
  creatorId,
  redId: `red-${creatorId}`,
  followers,
});

export function goTo(path: string) {
  const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } };
  happyDOM.setURL(`https://www.xiaohongshu.com${path}`);
}

/** The page as its reader would see it: what is drawn is set by the test, apart from the address. */
export function bench(stop: AbortController, parts: Partial<CaptureParts<Drawn>> = {}) {
  const sent: Observe[] = [];
  const told: PageContext[] = [];
  const page = {
    draws: profileOf(LIN),
    isStillEmpty: false,
    hasOverlay: false,
    ack: { ok: true } as unknown,
  };
  const sight = vi.fn(({ liveState }: { liveState?: unknown }) => ({
    ...page.draws,
    isLate: !liveState,
  }));
  const pageOf = (url: string): PageAddress => {
    const id = /profile\/(\w{24})$/.exec(url)?.[1];
    return id ? { page: 'profile', creatorId: id } : { page: 'note', noteId: NOTE };
  };
  const capture = new Capture<Drawn>({
    window,
    reader: {
      pageOf,
      addressOf: ({ url }) => (page.hasOverlay ? { page: 'note', noteId: NOTE } : pageOf(url)),
      stateFields: () => [],
      parseSnapshot: (text) => (text ? { of: text } : undefined),
      isStillEmpty: () => page.isStillEmpty,
      sight,
      gistOf: ({ creatorId, noteId, isLate = false }, address) => ({
        creatorId: address.creatorId ?? (noteId ? creatorId : undefined),
        creators: [],
        hasSubject: address.page === 'note' ? noteId !== undefined : creatorId !== undefined,
        isLate,
      }),
      tiesOf: ({ redId, cards = [] }, { creatorId }) => [
        ...(redId && creatorId ? ([[`u${redId}`, creatorId]] as [string, string][]) : []),
        ...cards.map((card): [string, string] => [`n${card.id}`, card.creatorId]),
      ],
      newPart: ({ isLate: _, ...drawn }, isNew) =>
        Object.keys(drawn).length > 0 && isNew(JSON.stringify(drawn), drawn) ? drawn : undefined,
      shortened,
    },
    askState: () => 'state',
    send: (message) => {
      sent.push(message);
      return Promise.resolve(page.ack);
    },
    tell: (context) => told.push(context),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    isAlive: () => !stop.signal.aborted,
    signal: stop.signal,
    ...parts,
  });
  const sightings = () => sent.map(({ sighting }) => sighting as Drawn);
  const creators = () => sightings().map(({ creatorId }) => creatorId);
  return { capture, sent, sightings, told, page, sight, creators };
}

/** For a suite: each test begins on a profile and ends with its capture. @returns `bench` for one test, and what ends it */
export function benches() {
  let stop: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    stop = new AbortController();
    document.body.innerHTML = '';
    goTo(`/user/profile/${LIN}`);
  });
  afterEach(() => {
    stop.abort();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  return {
    bench: (parts?: Partial<CaptureParts<Drawn>>) => bench(stop, parts),
    end: () => stop.abort(),
  };
}

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
export const grow = async () => {
  document.body.append(document.createElement('section'));
  await pass(0);
};
