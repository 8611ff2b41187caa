import { describe, expect, it } from 'vitest';
import { createRelay } from '@/lib/capture';

const HOME = 'moz-extension://0f8b';
const SIDEBAR = { id: 'kolens', url: `${HOME}/sidebar.html`, tab: { id: 7 } };

function relayed() {
  const told: [number, object][] = [];
  const opened: string[] = [];
  const relay = createRelay({
    extensionId: 'kolens',
    extensionOrigin: HOME,
    sendToTab: (tabId, message) => {
      told.push([tabId, message]);
      return Promise.resolve('heard');
    },
    openDashboard: (hash) => Promise.resolve(opened.push(hash)),
  });
  return { relay, told, opened };
}

const asking = (ask: object) => ({ type: 'relay', ask });

describe('what the background does for a frame that has no tabs', () => {
  it('names its tab', async () => {
    const { relay, told } = relayed();
    expect(await relay(asking({ type: 'own-tab' }), SIDEBAR)).toEqual({ id: 7 });
    expect(told).toEqual([]);
  });

  it.each([
    { type: 'what-page' },
    { type: 'structure' },
    { type: 'what-is-shown' },
    { type: 'frame', action: 'collapse' },
    { type: 'frame', action: 'resize', width: 420 },
    { type: 'show', id: '0123456789abcdef01234567' },
  ])('tells the content script of that tab: $type', async (ask) => {
    const { relay, told } = relayed();
    expect(await relay(asking(ask), SIDEBAR)).toBe('heard');
    expect(told).toEqual([[7, ask]]);
  });

  it('opens a place of the dashboard', async () => {
    const { relay, opened } = relayed();
    await relay(asking({ type: 'open-dashboard', hash: '' }), SIDEBAR);
    await relay(asking({ type: 'open-dashboard', hash: '#/creator/0123' }), SIDEBAR);
    expect(opened).toEqual(['', '#/creator/0123']);
  });

  it.each([
    ['a page of the site', { ...SIDEBAR, url: 'https://www.xiaohongshu.com/explore' }],
    ['another extension', { ...SIDEBAR, id: 'other' }],
    ['an address that only begins alike', { ...SIDEBAR, url: `${HOME}.evil.invalid/` }],
    ['nobody known', {}],
  ])('does nothing for %s', (_, sender) => {
    const { relay, told, opened } = relayed();
    for (const ask of [
      { type: 'own-tab' },
      { type: 'structure' },
      { type: 'open-dashboard', hash: '' },
    ]) {
      expect(relay(asking(ask), sender)).toBeUndefined();
    }
    expect([told, opened]).toEqual([[], []]);
  });

  it('has no tab to speak to where there is none', () => {
    const { relay, told } = relayed();
    const panel = { ...SIDEBAR, tab: undefined };
    expect(relay(asking({ type: 'what-page' }), panel)).toBeUndefined();
    expect(told).toEqual([]);
  });

  it.each([
    { type: 'observe', batchId: 'forged-01', observation: {} },
    { type: 'command', commandId: 'forged-01', change: { kind: 'delete-all' } },
    { type: 'open-dashboard', hash: 'https://evil.invalid/' },
    { type: 'open-dashboard', hash: '#/x"><script>' },
    { type: 'show', id: 'nobody' },
    null,
  ])('carries nothing else: %j', (ask) => {
    const { relay, told, opened } = relayed();
    expect(relay({ type: 'relay', ask }, SIDEBAR)).toBeUndefined();
    expect([told, opened]).toEqual([[], []]);
  });
});
