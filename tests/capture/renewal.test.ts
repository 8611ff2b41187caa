// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { leaveWhenGone } from '@/lib/capture/renewal';
import { clearLeftBehind, showUpdatedNotice } from '@/lib/capture/updated-notice';
import { Frame } from '@/lib/capture';

class Channel {
  static readonly open: Channel[] = [];
  onmessage: (() => void) | null = null;
  constructor(readonly name: string) {
    Channel.open.push(this);
  }
}

const WORDS = { updated: 'Updated.', unstored: 'Not stored.', close: 'Close' };

function roots(): ShadowRoot[] {
  const made: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    made.push(attach.call(this, init));
    return made.at(-1)!;
  });
  return made;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.documentElement.querySelectorAll(':scope > div').forEach((div) => div.remove());
});

describe('a frame whose extension is gone', () => {
  it('leaves at the start of the next version, or when it is used, and not before', () => {
    vi.stubGlobal('BroadcastChannel', Channel);
    let gone = false;
    const leave = vi.fn();
    leaveWhenGone(window, leave, () => gone);
    const channel = Channel.open.at(-1)!;
    channel.onmessage?.();
    window.dispatchEvent(new Event('pointerdown'));
    expect(leave).not.toHaveBeenCalled();
    gone = true;
    window.dispatchEvent(new Event('pointerdown'));
    expect(leave).toHaveBeenCalledTimes(1);
    channel.onmessage?.();
    expect(leave).toHaveBeenCalledTimes(2);
  });
});

describe('what stands in the page after an update', () => {
  const noticeIn = (root: ShadowRoot) => root.textContent;

  it('says what happened, and what was not stored only where something was not', () => {
    const made = roots();
    showUpdatedNotice(document, WORDS, false);
    showUpdatedNotice(document, WORDS, true);
    expect(made.map(noticeIn)).toEqual(['×Updated.', '×Updated.Not stored.']);
    expect(made.every(({ mode }) => mode === 'closed')).toBe(true);
  });

  it('is closed by the user alone', () => {
    const made = roots();
    showUpdatedNotice(document, WORDS, false);
    const root = made[0];
    const button = root!.querySelector('button')!;
    button.click();
    expect(root!.host.isConnected).toBe(true);
    const click = new MouseEvent('click');
    Object.defineProperty(click, 'isTrusted', { value: true });
    button.dispatchEvent(click);
    expect(root!.host.isConnected).toBe(false);
  });

  it('makes way for the next version, which takes nothing of the page along', () => {
    const made = roots();
    const old = new Frame({
      document,
      src: 'about:blank',
      labels: { title: 'Sidebar', show: 'Show' },
      collapsed: true,
      onChoice: () => undefined,
      signal: new AbortController().signal,
    });
    expect(old.collapsed).toBe(true);
    showUpdatedNotice(document, WORDS, false);
    const own = document.createElement('div');
    own.style.cssText = 'position: fixed; z-index: 2147483647';
    document.documentElement.append(own);
    clearLeftBehind(document);
    expect(made.map(({ host }) => host.isConnected)).toEqual([false, false]);
    expect(own.isConnected).toBe(true);
  });
});
