// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LIN, NOTE, WU } from './build';
import { benches, goTo, grow, pass, profileOf, type Drawn } from './capture-bench';

const { bench } = benches();

describe('a note that is opened over a profile and closed again', () => {
  const note: Drawn = { creatorId: LIN, noteId: NOTE };
  const noteIds = (sightings: Drawn[]) => sightings.flatMap(({ noteId }) => noteId ?? []);
  /** The overlay is there, its note is still being fetched: beneath it stand the cards' names. */
  const openOverlay = async (page: { draws: Drawn }, navigation?: EventTarget) => {
    goTo(`/explore/${NOTE}`);
    navigation?.dispatchEvent(new Event('currententrychange'));
    page.draws = { followers: 0 };
    await grow();
    await pass(100);
  };

  it('is read as soon as it is drawn, though it goes on growing', async () => {
    const { page, sightings } = bench({ askState: () => '' });
    await pass(1_000);
    await openOverlay(page);
    page.draws = note;
    await grow();
    await pass(100);
    expect(noteIds(sightings())).toEqual([NOTE]);
  });

  it('is read before it goes, while a reading is due', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    const { page, sightings, sight } = bench();
    await pass(1_000);
    await openOverlay(page, navigation);
    page.draws = note;
    await grow();
    await pass(20);
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
    const askState = vi.fn(() => 'state');
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
    const { page, sent, sightings, told } = bench({ askState: () => state });
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
