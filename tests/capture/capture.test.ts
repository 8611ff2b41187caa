// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '@/lib/model';
import { Capture, type CaptureParts, type PageContext } from '@/lib/capture';
import type { Observe } from '@/lib/capture/protocol';
import { LIN, NOTE, observation, profileOf, WU } from './build';

interface State {
  of: string;
}

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

function goTo(path: string) {
  const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } };
  happyDOM.setURL(`https://www.xiaohongshu.com${path}`);
}

/** The page as its reader would see it: what is drawn is set by the test, apart from the address. */
function bench(parts: Partial<CaptureParts<State>> = {}) {
  const sent: Observe[] = [];
  const told: PageContext[] = [];
  const page = { draws: profileOf(LIN) as Observation, ack: { ok: true } as unknown };
  const readPage = vi.fn(({ liveState }: { liveState?: State }) =>
    liveState ? page.draws : { ...page.draws, health: [missing] },
  );
  const capture = new Capture<State>({
    window,
    reader: {
      addressOf: ({ url }) => {
        const id = /profile\/(\w{24})$/.exec(url)?.[1];
        return id ? { page: 'profile', creatorId: id } : { page: 'note', noteId: NOTE };
      },
      stateFields: () => [],
      parseSnapshot: (text) => (text ? { of: text } : undefined),
      readPage,
      readUncut: readPage,
      withinLimits: (observation) => observation,
    },
    askState: () => Promise.resolve('state'),
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
  const creators = () => sent.flatMap((m) => m.observation.creators.map((c) => c.id));
  return { capture, sent, told, page, readPage, creators };
}

const missing = { field: 'creator', source: 'state', problem: 'missing' } as const;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const grow = async () => {
  document.body.append(document.createElement('section'));
  await pass(0);
};

describe('reading', () => {
  it('sends what the page shows once, and then only what changed', async () => {
    const { sent, page, creators } = bench();
    await pass(1_000);
    expect(creators()).toEqual([LIN]);
    await grow();
    await pass(1_000);
    expect(sent).toHaveLength(1);
    page.draws = profileOf(LIN, 101);
    await grow();
    await pass(1_000);
    expect(sent).toHaveLength(2);
  });

  it('tells the sidebar at once where the user is, and again when it has read', async () => {
    const { capture, told } = bench();
    expect(capture.context).toMatchObject({ page: 'profile', creatorId: LIN });
    await pass(1_000);
    goTo(`/explore/${NOTE}`);
    await grow();
    expect(told.at(-1)).toMatchObject({ page: 'note', noteId: NOTE, health: [] });
    expect(told.at(-1)).not.toHaveProperty('creatorId');
  });

  it('knows the author of a note before it is drawn, from its card', async () => {
    const { told, page } = bench();
    const card = { id: NOTE, creatorId: LIN, completeness: 'card' } as const;
    page.draws = { ...profileOf(LIN), notes: [card] };
    await pass(1_000);
    goTo(`/explore/${NOTE}`);
    await grow();
    expect(told.at(-1)).toMatchObject({ page: 'note', noteId: NOTE, creatorId: LIN });
  });

  it('of a blocked page is told, and nothing of it sent', async () => {
    const { sent, told, page } = bench();
    page.draws = { ...profileOf(LIN), page: 'blocked', blockedReason: 'captcha' };
    await pass(1_000);
    expect(sent).toEqual([]);
    expect(told.at(-1)).toMatchObject({ page: 'blocked', blockedReason: 'captcha' });
  });

  it('looks again for a state that is late, a few times and no more', async () => {
    const answers = ['', '', 'state'];
    const { readPage } = bench({ askState: () => Promise.resolve(answers.shift() ?? '') });
    await pass(20_000);
    expect(readPage.mock.calls.length).toBeGreaterThanOrEqual(3);
    const calls = readPage.mock.calls.length;
    expect(calls).toBeLessThan(8);
    expect(vi.getTimerCount()).toBe(0);
    await pass(60_000);
    expect(readPage).toHaveBeenCalledTimes(calls);
  });

  it('works on without any state', async () => {
    const { creators } = bench({ askState: () => Promise.resolve('') });
    await pass(1_000);
    expect(creators()).toEqual([LIN]);
  });

  it('is put off while the page is not on screen', async () => {
    const { readPage } = bench();
    await pass(1_000);
    const before = readPage.mock.calls.length;
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await grow();
    await pass(5_000);
    expect(readPage).toHaveBeenCalledTimes(before);
    hidden.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(1_000);
    expect(readPage.mock.calls.length).toBeGreaterThan(before);
  });
});

describe('fast navigation', () => {
  it('drops a reading whose page was left while the state was fetched', async () => {
    const waiting: (() => void)[] = [];
    const { sent, readPage } = bench({
      askState: () => new Promise((resolve) => waiting.push(() => resolve('state'))),
    });
    await pass(100);
    goTo(`/user/profile/${WU}`);
    waiting.shift()?.();
    await pass(0);
    expect(readPage).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
  });

  it('never gives one creator’s figures to the next, whose page is not drawn yet', async () => {
    const { creators, page, sent } = bench();
    await pass(1_000);
    goTo(`/user/profile/${WU}`);
    // The address is new; what is drawn is still the page before.
    const [lin] = profileOf(LIN).creators;
    page.draws = observation({ creators: [{ ...lin, id: WU }] });
    await grow();
    await pass(400);
    expect(creators()).toEqual([LIN]);
    page.draws = profileOf(WU);
    await grow();
    await pass(1_000);
    expect(creators()).toEqual([LIN, WU]);
    expect(JSON.stringify(sent[1])).not.toContain('red-' + LIN);
  });
});

describe('a note that is opened over a profile and closed again', () => {
  const name = { id: LIN, nickname: '昵称1' };
  const note = { id: NOTE, creatorId: LIN, completeness: 'detail' } as const;
  const noteIds = (sent: Observe[]) => sent.flatMap((m) => m.observation.notes.map(({ id }) => id));
  /** The overlay is there, its note is still being fetched: beneath it stand the cards' names. */
  const openOverlay = async (page: { draws: Observation }) => {
    goTo(`/explore/${NOTE}`);
    page.draws = observation({ page: 'note', creators: [name] });
    await grow();
    await pass(100);
  };

  it('is read as soon as it is drawn, though it goes on growing', async () => {
    const { page, sent } = bench({ askState: () => Promise.resolve('') });
    await pass(1_000);
    await openOverlay(page);
    page.draws = observation({ page: 'note', creators: [name], notes: [note] });
    await grow();
    await pass(100);
    expect(noteIds(sent)).toEqual([NOTE]);
  });

  it.each([
    ['a reading is due', 20, () => Promise.resolve('state')],
    ['the state is asked for', 100, () => new Promise<string>(() => undefined)],
  ])('is read before it goes, while %s', async (_, wait, answer) => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    let askState = () => Promise.resolve('state');
    const { page, sent, readPage } = bench({ askState: () => askState() });
    await pass(1_000);
    await openOverlay(page);
    askState = answer;
    page.draws = observation({ page: 'note', creators: [name], notes: [note] });
    await grow();
    await pass(wait);
    expect(noteIds(sent)).toEqual([]);
    const navigate = (url: string) =>
      navigation.dispatchEvent(Object.assign(new Event('navigate'), { destination: { url } }));
    const reads = readPage.mock.calls.length;
    navigate(window.location.href);
    expect(readPage, 'the entry rewritten is no turn').toHaveBeenCalledTimes(reads);
    navigate(`https://www.xiaohongshu.com/user/profile/${LIN}`);
    goTo(`/user/profile/${LIN}`);
    page.draws = profileOf(LIN);
    await grow();
    expect(noteIds(sent)).toEqual([NOTE]);
    expect(readPage.mock.calls.at(-1)?.[0], 'with the state as it was').toHaveProperty('liveState');
  });

  it('costs nothing to leave when nothing is due', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    const { readPage } = bench();
    await pass(1_000);
    const reads = readPage.mock.calls.length;
    const destination = { url: `https://www.xiaohongshu.com/explore/${NOTE}` };
    navigation.dispatchEvent(Object.assign(new Event('navigate'), { destination }));
    expect(readPage).toHaveBeenCalledTimes(reads);
  });
});

describe('what is not yet stored', () => {
  it('is kept, and the sidebar told why', async () => {
    const { sent, told, page } = bench();
    page.ack = { ok: false, reason: 'no room left', retry: true };
    await pass(500);
    expect(told.at(-1)).toMatchObject({ pending: 1, failure: 'no room left' });
    page.ack = { ok: true };
    await pass(60_000);
    expect(told.at(-1)).toMatchObject({ pending: 0 });
    expect(told.at(-1)).not.toHaveProperty('failure');
    expect(new Set(sent.map((m) => m.batchId)).size).toBe(1);
  });

  it('is read and handed over in the last moment of the page', async () => {
    const { sent, page, creators } = bench({ askState: () => Promise.resolve('') });
    await pass(1_000);
    page.draws = profileOf(LIN, 777);
    await grow();
    window.dispatchEvent(new Event('pagehide'));
    expect(creators()).toEqual([LIN, LIN]);
    expect(sent.at(-1)?.observation.creators[0]?.followers?.min).toBe(777);
  });
});

it('an orphan of an updated extension goes quiet', async () => {
  const { sent, readPage } = bench();
  await pass(1_000);
  const [reads, messages] = [readPage.mock.calls.length, sent.length];
  stop.abort();
  await grow();
  window.dispatchEvent(new Event('pagehide'));
  await pass(60_000);
  expect([readPage.mock.calls.length, sent.length]).toEqual([reads, messages]);
  expect(vi.getTimerCount()).toBe(0);
});
