import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createReceiver, type ReceiverParts, type Sender } from '@/lib/capture';
import { contextOfAddress } from '@/lib/capture/context';
import { understoodIn } from '@/lib/capture/guards';
import { pageContextSchema } from '@/lib/capture/protocol';
import { LIN, observation, profileOf } from './build';

const NOW = '2026-11-20T12:00:00.000Z';

const EXTENSION = 'abcdefghijklmnop';
const HOME = `chrome-extension://${EXTENSION}`;
const CONTENT: Sender = {
  id: EXTENSION,
  url: 'https://www.rednote.com/explore',
  origin: 'https://www.rednote.com',
  frameId: 0,
  tab: { id: 3 },
};
const SIDEBAR: Sender = {
  id: EXTENSION,
  url: `${HOME}/sidebar.html`,
  origin: HOME,
  tab: { id: 3 },
};

const DASHBOARD: Sender = { ...SIDEBAR, url: `${HOME}/dashboard.html#/settings` };

const observe = { type: 'observe', batchId: 'batch-0001', sighting: profileOf(LIN) };
const command = {
  type: 'command',
  commandId: 'command-0001',
  change: { kind: 'shortlist', creatorId: LIN },
};

function bench(parts: Partial<ReceiverParts> = {}) {
  const all = {
    // What the platform's reader does: here a sighting is what it says.
    read: (sighting: unknown) => sighting,
    observe: vi.fn<ReceiverParts['observe']>(() => Promise.resolve()),
    change: vi.fn<ReceiverParts['change']>(() => Promise.resolve()),
    changeExample: vi.fn<ReceiverParts['changeExample']>(() => Promise.resolve()),
    callOff: vi.fn<ReceiverParts['callOff']>(),
    describe: (error: unknown) => ({ reason: (error as Error).message, retry: true }),
    extensionId: EXTENSION,
    extensionOrigin: HOME,
    hosts: ['www.xiaohongshu.com', 'www.rednote.com'],
    warn: vi.fn(),
    ...parts,
  };
  return { ...all, receive: createReceiver(all) };
}

describe('an observation', () => {
  it('from our script on the site is handed on and acknowledged', async () => {
    const { receive, observe: store, warn } = bench();
    expect(await receive(observe, CONTENT)).toMatchObject({ ok: true });
    expect(store).toHaveBeenCalledWith('batch-0001', observe.sighting);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each<[string, Sender]>([
    ['another extension', { ...CONTENT, id: 'zyx' }],
    ['another site', { ...CONTENT, url: 'https://www.xiaohongshu.com.example.org/' }],
    ['a page without TLS', { ...CONTENT, url: 'http://www.rednote.com/explore' }],
    ['a frame in the page', { ...CONTENT, frameId: 7 }],
    ['a page that is no tab', { ...CONTENT, tab: undefined }],
    ['the sidebar', SIDEBAR],
    ['nobody', {}],
  ])('from %s is refused', async (_, sender) => {
    const { receive, observe: store, warn } = bench();
    expect(await receive(observe, sender)).toMatchObject({ ok: false });
    expect(store).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledOnce();
  });

  it('is answered with what it was understood to be; of a blocked page nothing is stored', async () => {
    const { receive, observe: store } = bench();
    const health = [{ field: 'note.likes', source: 'dom', problem: 'missing' }] as const;
    const page = { ...profileOf(LIN), health };
    expect(await receive({ ...observe, sighting: page }, CONTENT)).toEqual({
      ok: true,
      understood: { page: 'profile', health },
    });
    vi.mocked(store).mockClear();
    const blocked = { ...page, page: 'blocked', blockedReason: 'captcha' };
    expect(await receive({ ...observe, sighting: blocked }, CONTENT)).toMatchObject({
      ok: true,
      understood: { page: 'blocked', blockedReason: 'captcha' },
    });
    expect(store).not.toHaveBeenCalled();
  });

  it('of which nothing can be read is answered with no more than the sidebar takes', async () => {
    const { receive } = bench();
    const one = { field: 'comment.likes', source: 'dom', problem: 'unreadable' };
    const health = Array.from({ length: 5_000 }, () => one);
    const ack = await receive({ ...observe, sighting: { ...profileOf(LIN), health } }, CONTENT);
    expect(ack).toMatchObject({ ok: true });
    const told = { ...contextOfAddress({ page: 'profile' }, NOW), ...understoodIn(ack) };
    expect(pageContextSchema.safeParse(told).success).toBe(true);
  });

  it('whose sighting cannot be read is refused for good, with the reader’s words', async () => {
    const read = () => {
      throw new Error('sighting: dom.cards: must be a list');
    };
    const { receive, observe: store } = bench({ read });
    expect(await receive(observe, CONTENT)).toEqual({
      ok: false,
      reason: 'observe: sighting: dom.cards: must be a list',
    });
    expect(store).not.toHaveBeenCalled();
  });

  it('that is malformed is refused for good, and the fault named', async () => {
    const { receive, observe: store, warn } = bench();
    const bad = { ...observe, sighting: observation({ creators: [{ id: 'nobody' }] }) };
    const ack = await receive(bad, CONTENT);
    expect(ack).toMatchObject({ ok: false });
    expect(ack).not.toHaveProperty('retry');
    expect(JSON.stringify(ack)).toContain('creators[0].id');
    expect(warn).toHaveBeenCalledOnce();
    expect(store).not.toHaveBeenCalled();
  });

  it('loses every key that is not its own', async () => {
    const store = vi.fn<ReceiverParts['observe']>(() => Promise.resolve());
    const { receive } = bench({ observe: store });
    const token = { xsecToken: 'secret' };
    const creators = [{ ...profileOf(LIN).creators[0], ...token }];
    await receive({ ...observe, sighting: { ...profileOf(LIN), creators, ...token } }, CONTENT);
    expect(JSON.stringify(store.mock.calls)).not.toContain('secret');
  });

  it('that is far too long is refused unread', async () => {
    const { receive } = bench();
    const creators = [{ id: LIN, bio: '长'.repeat(4_100_000) }];
    const ack = await receive({ ...observe, sighting: observation({ creators }) }, CONTENT);
    expect(ack).toEqual({ ok: false, reason: 'observe: too long' });
  });

  it.each<[string, object]>([
    ['a text', { bio: '长'.repeat(20_001) }],
    ['a list', { tags: Array.from({ length: 20_001 }, () => '') }],
  ])('with %s beyond all measure is refused', async (_, part) => {
    const { receive, observe: store } = bench();
    const creators = [{ id: LIN, ...part }];
    const ack = await receive({ ...observe, sighting: observation({ creators }) }, CONTENT);
    expect(ack).toMatchObject({ ok: false });
    expect(store).not.toHaveBeenCalled();
  });

  it('that JSON cannot hold is refused, not stumbled over', async () => {
    const { receive } = bench();
    const loop: Record<string, unknown> = { ...observe };
    loop['loop'] = loop;
    for (const message of [loop, { ...observe, n: 1n }]) {
      expect(await receive(message, CONTENT)).toEqual({ ok: false, reason: 'observe: too long' });
    }
  });

  it('that cannot be stored now is to be sent again', async () => {
    const { receive } = bench({ observe: () => Promise.reject(new Error('no room left')) });
    expect(await receive(observe, CONTENT)).toMatchObject({
      ok: false,
      reason: 'no room left',
      retry: true,
    });
  });

  it('is handed on while others are written; when too many wait, the rest is told to come back', async () => {
    const running: (() => void)[] = [];
    const { receive, observe: store } = bench({
      observe: vi.fn(() => new Promise<void>((resolve) => void running.push(resolve))),
    });
    const acks = Array.from({ length: 80 }, () => receive(observe, CONTENT));
    expect(store).toHaveBeenCalledTimes(60);
    for (const done of running) done();
    const answers = await Promise.all(acks);
    expect(answers.filter((ack) => ack?.ok)).toHaveLength(60);
    expect(answers.at(-1)).toMatchObject({ ok: false, reason: 'storage is busy', retry: true });
  });
});

describe('a command', () => {
  it('from a page of the extension is carried out', async () => {
    const { receive, change } = bench();
    expect(await receive(command, SIDEBAR)).toEqual({ ok: true });
    expect(change).toHaveBeenCalledWith('command-0001', command.change, undefined);
    const at = '2026-03-14T12:00:00.000Z';
    await receive({ ...command, at }, SIDEBAR);
    expect(change).toHaveBeenLastCalledWith('command-0001', command.change, Date.parse(at));
  });

  it.each<[string, Sender]>([
    ['a content script', CONTENT],
    ['a page that lies about its address', { ...CONTENT, url: `${HOME}/sidebar.html` }],
    ['another extension', { ...SIDEBAR, id: 'zyx' }],
    ['an extension with a similar id', { ...SIDEBAR, origin: `${HOME}x`, url: `${HOME}x/` }],
  ])('from %s is refused', async (_, sender) => {
    const { receive, change, warn } = bench();
    expect(await receive(command, sender)).toMatchObject({ ok: false });
    expect(change).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledOnce();
  });

  it.each(['delete-all', 'delete-creator', 'settings', 'example-pages'])(
    'that a covered sidebar must not be able to give is taken from the dashboard alone: %s',
    async (kind) => {
      const { receive, change } = bench();
      const told = { kind, creatorId: LIN, settings: {}, pages: [profileOf(LIN)] };
      const ack = await receive({ ...command, change: told }, SIDEBAR);
      expect(ack).toEqual({ ok: false, reason: `command: ${kind} is not for the sidebar` });
      const lie = { ...SIDEBAR, url: `${HOME}/sidebar.html?/dashboard.html` };
      expect(await receive({ ...command, change: told }, lie)).toMatchObject({ ok: false });
      expect(change).not.toHaveBeenCalled();
      expect(await receive({ ...command, change: told }, DASHBOARD)).toEqual({ ok: true });
    },
  );

  it('for the example goes there and nowhere else, and only from the dashboard', async () => {
    const { receive, change, changeExample } = bench();
    const told = { ...command, workspace: 'example' };
    expect(await receive(told, SIDEBAR)).toEqual({
      ok: false,
      reason: 'command: the example is not for the sidebar',
    });
    expect(await receive({ ...told, workspace: 'other' }, DASHBOARD)).toMatchObject({ ok: false });
    expect(changeExample).not.toHaveBeenCalled();
    expect(await receive(told, DASHBOARD)).toEqual({ ok: true });
    expect(changeExample).toHaveBeenCalledWith('command-0001', command.change, undefined);
    expect(change).not.toHaveBeenCalled();
  });

  it('that takes long is called off from the dashboard alone', async () => {
    const { receive, callOff } = bench();
    const told = { type: 'call-off', commandId: 'command-0001' };
    for (const sender of [SIDEBAR, CONTENT, { ...DASHBOARD, id: 'zyx' }]) {
      expect(await receive(told, sender)).toMatchObject({ ok: false });
    }
    expect(await receive({ type: 'call-off' }, DASHBOARD)).toMatchObject({ ok: false });
    expect(callOff).not.toHaveBeenCalled();
    expect(await receive(told, DASHBOARD)).toEqual({ ok: true });
    expect(callOff).toHaveBeenCalledExactlyOnceWith('command-0001');
  });

  it('to change one setting changes that one alone', async () => {
    const { receive, change } = bench();
    const one = { kind: 'settings', settings: { retentionDays: 30 } };
    expect(await receive({ ...command, change: one }, DASHBOARD)).toEqual({ ok: true });
    expect(change).toHaveBeenCalledWith('command-0001', one, undefined);
  });

  it('that is far too long is refused unread', async () => {
    const { receive, change } = bench();
    const long = { kind: 'create-list', id: 'l', name: '长'.repeat(4_100_000) };
    const ack = await receive({ ...command, change: long }, SIDEBAR);
    expect(ack).toEqual({ ok: false, reason: 'command: too long' });
    expect(change).not.toHaveBeenCalled();
  });

  it('is known by the address where the browser gives no origin', async () => {
    const { receive } = bench();
    const sender = { id: EXTENSION, url: `${HOME}/dashboard.html` };
    expect(await receive(command, sender)).toEqual({ ok: true });
  });
});

it('what is not the background’s to answer is left to others', () => {
  const { receive, warn } = bench();
  const others = [
    undefined,
    null,
    7,
    'observe',
    {},
    { type: 'page-context' },
    { type: 'what-page' },
  ];
  for (const message of others) expect(receive(message, CONTENT)).toBeUndefined();
  expect(warn).not.toHaveBeenCalled();
});

it('no message whatever makes it throw or write', async () => {
  const { receive, observe: store, change } = bench();
  const message = fc.oneof(
    fc.record({ type: fc.constant('observe'), batchId: fc.anything(), sighting: fc.anything() }),
    fc.record({ type: fc.constant('command'), commandId: fc.anything(), change: fc.anything() }),
  );
  await fc.assert(
    fc.asyncProperty(message, fc.constantFrom(CONTENT, SIDEBAR), async (sent, sender) => {
      expect(await receive(sent, sender)).toMatchObject({ ok: false });
    }),
    { numRuns: 500, seed: 3 },
  );
  expect(store).not.toHaveBeenCalled();
  expect(change).not.toHaveBeenCalled();
});
