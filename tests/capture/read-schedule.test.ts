import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ReadSchedule } from '@/lib/capture/read-schedule';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function bench(isNews = true, hasSubject = isNews) {
  const read = vi.fn(() => ({ isNews, hasSubject }));
  return { read, schedule: new ReadSchedule(read, Date.now) };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

it('a burst of changes is read once, after it has gone quiet', async () => {
  const { read, schedule } = bench();
  for (let n = 0; n < 10; n++) {
    schedule.poke('soon');
    await pass(20);
  }
  expect(read).not.toHaveBeenCalled();
  await pass(90);
  expect(read).toHaveBeenCalledOnce();
});

it('a page that never goes quiet is read all the same', async () => {
  const { read, schedule } = bench();
  for (let n = 0; n < 200; n++) {
    schedule.poke('soon');
    await pass(20);
  }
  expect(read.mock.calls.length).toBeGreaterThanOrEqual(2);
});

it('text alone is less urgent, and does not put off what is urgent', async () => {
  const { read, schedule } = bench();
  schedule.poke('later');
  await pass(100);
  expect(read).not.toHaveBeenCalled();
  schedule.poke('soon');
  schedule.poke('later');
  await pass(90);
  expect(read).toHaveBeenCalledOnce();
});

it.each([
  ['soon', 65],
  ['later', 20],
] as const)(
  'a page that keeps changing, %s, but says nothing new is read rarely',
  async (urgency, most) => {
    const { read, schedule } = bench(false);
    for (let n = 0; n < 600; n++) {
      schedule.poke(urgency);
      await pass(100);
    }
    expect(read.mock.calls.length).toBeLessThan(most);
    const before = read.mock.calls.length;
    schedule.poke('now');
    await pass(90);
    expect(read.mock.calls.length).toBe(before + 1);
  },
);

it('a page that has said what it is about is left alone a little longer', async () => {
  const { read, schedule } = bench();
  schedule.poke('soon');
  await pass(90);
  expect(read).toHaveBeenCalledOnce();
  for (let n = 0; n < 4; n++) {
    schedule.poke('soon');
    await pass(150);
  }
  expect(read).toHaveBeenCalledOnce();
  await pass(500);
  expect(read).toHaveBeenCalledTimes(2);
  schedule.turn(false);
  schedule.poke('soon');
  await pass(90);
  expect(read).toHaveBeenCalledTimes(3);
});

it('news from around the subject does not make a page wait that has not said what it is about', async () => {
  const { read, schedule } = bench(true, false);
  schedule.poke('soon');
  await pass(90);
  expect(read).toHaveBeenCalledOnce();
  schedule.poke('soon');
  await pass(90);
  expect(read).toHaveBeenCalledTimes(2);
});

it('a reading that finds itself on another page leaves that page its time', async () => {
  const read = vi.fn(() => {
    if (read.mock.calls.length === 1) {
      schedule.turn(false);
      schedule.poke('soon');
    }
    return { isNews: true, hasSubject: false };
  });
  const schedule = new ReadSchedule(read, Date.now);
  schedule.poke('soon');
  await pass(70);
  expect(read).toHaveBeenCalledOnce();
  await pass(70);
  expect(read).toHaveBeenCalledTimes(2);
});

it('a page that is come back to is read like one that stayed', async () => {
  const { read, schedule } = bench();
  schedule.turn(true);
  schedule.poke('now');
  await pass(200);
  expect(read).not.toHaveBeenCalled();
  await pass(450);
  expect(read).toHaveBeenCalledOnce();
});

it('a page that is drawn in one piece is read sooner than one that comes in pieces', async () => {
  const { read, schedule } = bench();
  schedule.turn(false);
  schedule.poke('now');
  await pass(45);
  expect(read).not.toHaveBeenCalled();
  await pass(45);
  expect(read).toHaveBeenCalledTimes(1);
  schedule.turn(false, 'whole');
  schedule.poke('now');
  await pass(45);
  expect(read).toHaveBeenCalledTimes(2);
});

it('a page that is fetched is not read before it can be there, and then as soon as it is', async () => {
  const { read, schedule } = bench();
  schedule.turn(false, 'fetched');
  schedule.poke('soon');
  await pass(100);
  expect(read).not.toHaveBeenCalled();
  schedule.poke('soon');
  await pass(65);
  expect(read).toHaveBeenCalledOnce();
  schedule.turn(false, 'fetched');
  schedule.poke('soon');
  await pass(125);
  expect(read).toHaveBeenCalledTimes(2);
});

it('changes in quick succession set one timer, not one each', async () => {
  const { read, schedule } = bench();
  const set = vi.spyOn(globalThis, 'setTimeout');
  for (let n = 0; n < 40; n++) {
    schedule.poke('soon');
    await pass(2);
  }
  await pass(200);
  expect(read).toHaveBeenCalledOnce();
  expect(set.mock.calls.length).toBeLessThan(4);
});

it('a reading that throws does not stop the next', async () => {
  const read = vi.fn(() => {
    throw new Error('torn page');
  });
  const schedule = new ReadSchedule(read, Date.now);
  schedule.poke('soon');
  await pass(100);
  schedule.poke('now');
  await pass(100);
  expect(read).toHaveBeenCalledTimes(2);
});

it('an idle page holds no timer', async () => {
  const { schedule } = bench();
  schedule.poke('soon');
  await pass(100);
  expect(vi.getTimerCount()).toBe(0);
  expect(schedule.busy).toBe(false);
});
