// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaptureParts } from '@/lib/capture';
import { LIN, NOTE, WU } from './build';
import { bench as benchOf, goTo, grow, pass, profileOf, type Drawn } from './capture-bench';

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

const bench = (parts?: Partial<CaptureParts<Drawn>>) => benchOf(stop, parts);

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
    page.draws = { ...profileOf(LIN), cards: [{ id: NOTE, creatorId: LIN }] };
    await pass(1_000);
    goTo(`/explore/${NOTE}`);
    await grow();
    expect(told.at(-1)).toMatchObject({ page: 'note', noteId: NOTE, creatorId: LIN });
  });

  it('looks again for a state that is late, a few times and no more', async () => {
    const answers = ['', '', 'state'];
    const { sight } = bench({ askState: () => Promise.resolve(answers.shift() ?? '') });
    await pass(20_000);
    expect(sight.mock.calls.length).toBeGreaterThanOrEqual(3);
    const calls = sight.mock.calls.length;
    expect(calls).toBeLessThan(8);
    expect(vi.getTimerCount()).toBe(0);
    await pass(60_000);
    expect(sight).toHaveBeenCalledTimes(calls);
  });

  it('works on without any state', async () => {
    const { creators } = bench({ askState: () => Promise.resolve('') });
    await pass(1_000);
    expect(creators()).toEqual([LIN]);
  });

  it('is put off while the page is not on screen', async () => {
    const { sight } = bench();
    await pass(1_000);
    const before = sight.mock.calls.length;
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await grow();
    await pass(5_000);
    expect(sight).toHaveBeenCalledTimes(before);
    hidden.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(1_000);
    expect(sight.mock.calls.length).toBeGreaterThan(before);
  });
});

describe('fast navigation', () => {
  it('drops a reading whose page was left while the state was fetched', async () => {
    const waiting: (() => void)[] = [];
    const { sent, sight } = bench({
      askState: () => new Promise((resolve) => waiting.push(() => resolve('state'))),
    });
    await pass(100);
    goTo(`/user/profile/${WU}`);
    waiting.shift()?.();
    await pass(0);
    expect(sight).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
  });

  it('never gives one creator’s figures to the next, whose page is not drawn yet', async () => {
    const { creators, page, sightings } = bench();
    await pass(1_000);
    goTo(`/user/profile/${WU}`);
    // The address is new; what is drawn is still the page before.
    page.draws = { ...profileOf(LIN), creatorId: WU };
    await grow();
    await pass(400);
    expect(creators()).toEqual([LIN]);
    page.draws = profileOf(WU);
    await grow();
    await pass(1_000);
    expect(creators()).toEqual([LIN, WU]);
    expect(sightings()[1]?.redId).toBe(`red-${WU}`);
  });
});

describe('a note that is opened over a profile and closed again', () => {
  const note: Drawn = { creatorId: LIN, noteId: NOTE };
  const noteIds = (sightings: Drawn[]) => sightings.flatMap(({ noteId }) => noteId ?? []);
  /** The overlay is there, its note is still being fetched: beneath it stand the cards' names. */
  const openOverlay = async (page: { draws: Drawn }) => {
    goTo(`/explore/${NOTE}`);
    page.draws = { followers: 0 };
    await grow();
    await pass(100);
  };

  it('is read as soon as it is drawn, though it goes on growing', async () => {
    const { page, sightings } = bench({ askState: () => Promise.resolve('') });
    await pass(1_000);
    await openOverlay(page);
    page.draws = note;
    await grow();
    await pass(100);
    expect(noteIds(sightings())).toEqual([NOTE]);
  });

  it.each([
    ['a reading is due', 20, () => Promise.resolve('state')],
    ['the state is asked for', 100, () => new Promise<string>(() => undefined)],
  ])('is read before it goes, while %s', async (_, wait, answer) => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    let askState = () => Promise.resolve('state');
    const { page, sightings, sight } = bench({ askState: () => askState() });
    await pass(1_000);
    await openOverlay(page);
    askState = answer;
    page.draws = note;
    await grow();
    await pass(wait);
    expect(noteIds(sightings())).toEqual([]);
    const navigate = (url: string) =>
      navigation.dispatchEvent(Object.assign(new Event('navigate'), { destination: { url } }));
    const reads = sight.mock.calls.length;
    navigate(window.location.href);
    expect(sight, 'the entry rewritten is no turn').toHaveBeenCalledTimes(reads);
    navigate(`https://www.xiaohongshu.com/user/profile/${LIN}`);
    goTo(`/user/profile/${LIN}`);
    page.draws = profileOf(LIN);
    await grow();
    expect(noteIds(sightings())).toEqual([NOTE]);
    expect(sight.mock.calls.at(-1)?.[0], 'with the state as it was').toHaveProperty('liveState');
  });

  it('is read to its last comment before it goes, though it still lies over the list then', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    const { page, sightings } = bench();
    await pass(1_000);
    await openOverlay(page);
    page.draws = note;
    await grow();
    await pass(3_000);
    page.draws = { ...note, followers: 7 };
    await grow();
    page.hasOverlay = true;
    const destination = { url: `https://www.xiaohongshu.com/user/profile/${LIN}` };
    navigation.dispatchEvent(Object.assign(new Event('navigate'), { destination }));
    page.hasOverlay = false;
    expect(sightings().at(-1)).toMatchObject({ noteId: NOTE, followers: 7 });
  });

  it('costs nothing to come back to and leave again, unless something was added', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    const { page, sight } = bench();
    await pass(1_000);
    const leave = (path = `/user/profile/${WU}`) => {
      const destination = { url: `https://www.xiaohongshu.com${path}` };
      navigation.dispatchEvent(Object.assign(new Event('navigate'), { destination }));
    };
    const there = async () => {
      goTo(`/explore/${NOTE}`);
      page.draws = note;
      await grow();
      await pass(1_000);
      goTo(`/user/profile/${LIN}`);
      page.draws = profileOf(LIN);
      navigation.dispatchEvent(new Event('currententrychange'));
    };
    await there();
    const looks = sight.mock.calls.length;
    leave();
    expect(sight).toHaveBeenCalledTimes(looks);
    await there();
    await grow();
    const again = sight.mock.calls.length;
    leave(`/explore/${NOTE}`);
    expect(sight, 'beneath a note it stays drawn').toHaveBeenCalledTimes(again);
    leave();
    expect(sight).toHaveBeenCalledTimes(again + 1);
  });

  it('is not looked at, nor its state asked for, while its place is empty', async () => {
    const askState = vi.fn(() => Promise.resolve('state'));
    const { page, sight, sightings } = bench({ askState });
    await pass(1_000);
    askState.mockClear();
    sight.mockClear();
    page.isStillEmpty = true;
    await openOverlay(page);
    expect(askState).not.toHaveBeenCalled();
    page.isStillEmpty = false;
    page.draws = note;
    await grow();
    await pass(100);
    expect(sight).toHaveBeenCalledTimes(1);
    expect(noteIds(sightings())).toEqual([NOTE]);
  });

  it('is looked at all the same when its place stays empty', async () => {
    const { page, sightings } = bench();
    page.isStillEmpty = true;
    await openOverlay(page);
    page.draws = note;
    await pass(2_000);
    expect(noteIds(sightings())).toEqual([NOTE]);
  });

  it('of which nothing is there yet is not sent: it is looked at again', async () => {
    let state = '';
    const { page, sent, sightings, told } = bench({ askState: () => Promise.resolve(state) });
    page.draws = { followers: 0 };
    goTo(`/explore/${NOTE}`);
    await grow();
    await pass(200);
    expect(sent).toEqual([]);
    expect(told.at(-1)).toMatchObject({ page: 'note', noteId: NOTE });
    state = 'state';
    page.draws = note;
    await pass(1_000);
    expect(noteIds(sightings())).toEqual([NOTE]);
  });

  it('costs nothing to leave when nothing is due', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    const { sight } = bench();
    await pass(1_000);
    const reads = sight.mock.calls.length;
    const destination = { url: `https://www.xiaohongshu.com/explore/${NOTE}` };
    navigation.dispatchEvent(Object.assign(new Event('navigate'), { destination }));
    expect(sight).toHaveBeenCalledTimes(reads);
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
    const { sightings, page, creators } = bench({ askState: () => Promise.resolve('') });
    await pass(1_000);
    page.draws = profileOf(LIN, 777);
    await grow();
    window.dispatchEvent(new Event('pagehide'));
    expect(creators()).toEqual([LIN, LIN]);
    expect(sightings().at(-1)?.followers).toBe(777);
  });
});

it('an orphan of an updated extension goes quiet', async () => {
  const { sent, sight } = bench();
  await pass(1_000);
  const [reads, messages] = [sight.mock.calls.length, sent.length];
  stop.abort();
  await grow();
  window.dispatchEvent(new Event('pagehide'));
  await pass(60_000);
  expect([sight.mock.calls.length, sent.length]).toEqual([reads, messages]);
  expect(vi.getTimerCount()).toBe(0);
});
