import { describe, expect, it, vi } from 'vitest';
import { mayActIn } from '@/lib/capture/host-page';
import type { Ack, Change } from '@/lib/capture/protocol';
import { onlyAfterTouch } from '@/lib/capture/touched';
import { LIN } from './build';

const self = {};
const top = {};

describe('the sidebar acts', () => {
  it.each<[string, boolean, Parameters<typeof mayActIn>[0]]>([
    ['in a tab of its own', true, { self, top: self, parent: self }],
    ['in a page of the site', true, framed('https://www.xiaohongshu.com')],
    ['in a page of the other site', true, framed('https://www.rednote.com')],
    ['where nobody names the ancestors', true, { self, top, parent: top }],
    ['not in a foreign page', false, framed('https://evil.invalid')],
    ['not in a page that looks alike', false, framed('https://www.xiaohongshu.com.evil.invalid')],
    ['not without TLS', false, framed('http://www.xiaohongshu.com')],
    ['not in an opaque page', false, framed('null')],
    ['not in a frame within the site', false, { ...framed('https://www.rednote.com'), parent: {} }],
  ])('%s', (_, may, standing) => expect(mayActIn(standing)).toBe(may));

  function framed(origin: string) {
    return { self, top, parent: top, ancestorOrigins: { length: 1, 0: origin } };
  }
});

describe('a change leaves the sidebar', () => {
  const change: Change = { kind: 'shortlist', creatorId: LIN };
  it.each([
    ['not before the user has touched it', { hasBeenActive: false }, false],
    ['once the user has', { hasBeenActive: true }, true],
    ['where the browser does not tell', undefined, true],
  ])('%s', async (_, userActivation, sent) => {
    const send = vi.fn<(change: Change) => Promise<Ack>>(() => Promise.resolve({ ok: true }));
    const ack = await onlyAfterTouch(send, { userActivation })(change);
    expect(ack.ok).toBe(sent);
    expect(send).toHaveBeenCalledTimes(sent ? 1 : 0);
  });
});
