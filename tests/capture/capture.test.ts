// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LIN, NOTE, WU } from './build';
import { benches, goTo, grow, pass, profileOf } from './capture-bench';

const { bench, end } = benches();

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

  it('tells the sidebar at once where the user is, and of an opened note when it is looked for', async () => {
    const { capture, told } = bench();
    expect(capture.context).toMatchObject({ page: 'profile', creatorId: LIN });
    await pass(1_000);
    const before = told.length;
    goTo(`/explore/${NOTE}`);
    await grow();
    expect(capture.context).toMatchObject({ page: 'note', noteId: NOTE });
    expect(told).toHaveLength(before);
    await pass(150);
    expect(told).toHaveLength(before + 1);
    expect(told.at(-1)).toMatchObject({ page: 'note', noteId: NOTE, health: [] });
    expect(told.at(-1)).not.toHaveProperty('creatorId');
  });

  it('knows the author of a note before it is drawn, from its card', async () => {
    const { told, page } = bench();
    page.draws = { ...profileOf(LIN), cards: [{ id: NOTE, creatorId: LIN }] };
    await pass(1_000);
    page.isStillEmpty = true;
    goTo(`/explore/${NOTE}`);
    await grow();
    await pass(150);
    expect(told.at(-1)).toMatchObject({ page: 'note', noteId: NOTE, creatorId: LIN });
  });

  it('looks again for a state that is late, a few times and no more', async () => {
    const answers = ['', '', 'state'];
    const { sight } = bench({ askState: () => answers.shift() ?? '' });
    await pass(20_000);
    expect(sight.mock.calls.length).toBeGreaterThanOrEqual(3);
    const calls = sight.mock.calls.length;
    expect(calls).toBeLessThan(8);
    expect(vi.getTimerCount()).toBe(0);
    await pass(60_000);
    expect(sight).toHaveBeenCalledTimes(calls);
  });

  it('works on without any state', async () => {
    const { creators } = bench({ askState: () => '' });
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
  it('does not read under an address that changed without a word: its page gets its time', async () => {
    vi.stubGlobal('navigation', new EventTarget());
    const { sent, sight, told } = bench();
    await pass(50);
    goTo(`/user/profile/${WU}`);
    await pass(20);
    expect(sight).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
    expect(told.at(-1)).toMatchObject({ creatorId: WU });
    await pass(100);
    expect(sight).toHaveBeenCalled();
  });

  it('hears of the address from the browser, where it tells, and is not misled by what is still drawn', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    const { told, sight } = bench();
    await pass(1_000);
    const looks = sight.mock.calls.length;
    goTo(`/user/profile/${WU}`);
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(told.at(-1)).toMatchObject({ creatorId: WU });
    await pass(100);
    expect(sight.mock.calls.length).toBeGreaterThan(looks);
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
    const { sightings, page, creators } = bench({ askState: () => '' });
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
  end();
  await grow();
  window.dispatchEvent(new Event('pagehide'));
  await pass(60_000);
  expect([sight.mock.calls.length, sent.length]).toEqual([reads, messages]);
  expect(vi.getTimerCount()).toBe(0);
});
