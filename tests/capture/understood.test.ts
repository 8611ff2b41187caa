// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Health } from '@/lib/model';
import { LIN, NOTE } from './build';
import { benches, goTo, grow, pass, profileOf } from './capture-bench';

/* What the background answers to what was sent, on its way to the sidebar. */

const missing: Health = { field: 'creator', source: 'state', problem: 'missing' };
const { bench } = benches();

it('tells what the background made of it: that the page is blocked, what could not be read', async () => {
  const { told, page } = bench();
  page.ack = { ok: true, understood: { page: 'blocked', blockedReason: 'captcha', health: [] } };
  await pass(1_000);
  expect(told.at(-1)).toMatchObject({ page: 'blocked', blockedReason: 'captcha' });
  page.ack = { ok: true, understood: { page: 'profile', health: [missing] } };
  page.draws = profileOf(LIN, 101);
  await grow();
  await pass(1_000);
  expect(told.at(-1)).toMatchObject({ page: 'profile', health: [missing] });
  expect(told.at(-1)).not.toHaveProperty('blockedReason');
});

it('tells nothing of a page that was left before it was understood', async () => {
  let answer = (_: unknown) => {};
  const { told } = bench({ send: () => new Promise((resolve) => (answer = resolve)) });
  await pass(1_000);
  goTo(`/explore/${NOTE}`);
  await grow();
  answer({ ok: true, understood: { page: 'profile', health: [missing] } });
  await pass(150);
  expect(told.at(-1)).toMatchObject({ page: 'note', health: [] });
});

it('of comments keeps what was said of those sent before', async () => {
  const { told, page } = bench();
  const unread: Health = { field: 'comment.likes', source: 'dom', problem: 'unreadable' };
  page.ack = { ok: true, understood: { page: 'note', health: [unread, missing] } };
  goTo(`/explore/${NOTE}`);
  page.draws = { creatorId: LIN, noteId: NOTE };
  await grow();
  await pass(1_000);
  page.ack = { ok: true, understood: { page: 'note', health: [] } };
  page.draws = { creatorId: LIN, noteId: NOTE, followers: 1 };
  await grow();
  await pass(2_000);
  expect(told.at(-1)?.health).toEqual([unread]);
});
