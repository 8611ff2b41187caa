/*
 * A page that works against the extension. It runs before every other script of the page: it poisons
 * what a careless extension would call, forges its messages and clicks at its frame.
 */

const creatorId = /[0-9a-f]{24}/u.exec(location.pathname)?.[0] ?? '0'.repeat(24);
const forged = () => ({
  type: 'command',
  commandId: `forged-${Math.random().toString(36).slice(2)}`,
  change: { kind: 'shortlist', creatorId },
});
const batch = () => ({
  type: 'observe',
  batchId: `forged-${Math.random().toString(36).slice(2)}`,
  sighting: {
    url: location.href,
    at: Date.now(),
    dom: { profile: { nickname: 'forged' }, cards: [], comments: [] },
  },
});

function poison(): void {
  const parse = JSON.parse;
  const stringify = JSON.stringify;
  JSON.parse = ((text: string, reviver?: never) => {
    const value = parse(text, reviver) as unknown;
    return value && typeof value === 'object' ? Object.assign(value, { creatorId }) : value;
  }) as typeof JSON.parse;
  JSON.stringify = ((value: unknown, ...rest: never[]) =>
    stringify(value, ...(rest as [])) ?? '') as typeof JSON.stringify;
  Object.defineProperty(Object.prototype, 'kind', {
    configurable: true,
    get: () => 'shortlist',
    set: () => undefined,
  });
  Object.defineProperty(Array.prototype, 'toJSON', {
    configurable: true,
    value: () => [forged()],
  });
  const original = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    for (const port of (event as MessageEvent).ports ?? []) port.postMessage(forged());
    return original.call(this, event);
  };
}

function forge(): void {
  const message = forged();
  for (const type of ['command', 'observe', 'kolens', 'kolens:command', 'wxt:locationchange']) {
    for (const detail of [message, batch(), JSON.stringify(message)]) {
      document.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
      window.dispatchEvent(new CustomEvent(type, { detail }));
    }
    const { port1, port2 } = new MessageChannel();
    document.dispatchEvent(new MessageEvent(type, { data: message, ports: [port2] }));
    port1.postMessage(message);
  }
  window.postMessage(message, '*');
  window.postMessage(batch(), '*');
  for (let i = 0; i < window.frames.length; i++) {
    window.frames[i]!.postMessage(message, '*');
    window.frames[i]!.postMessage({ type: 'page-context', page: 'profile', creatorId }, '*');
  }
}

function clickAtFrame(): void {
  for (const frame of document.querySelectorAll('iframe, [id*="kolens" i], [class*="kolens" i]')) {
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown']) {
      frame.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    }
  }
  const api = (window as { chrome?: { runtime?: { sendMessage?: (message: unknown) => void } } })
    .chrome;
  api?.runtime?.sendMessage?.(forged());
}

poison();
setInterval(() => {
  try {
    forge();
    clickAtFrame();
  } catch {
    // The poison may hit the hostile page itself: it goes on trying.
  }
}, 150);
export {};
