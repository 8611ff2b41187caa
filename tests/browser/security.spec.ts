import type { Frame, Page } from '@playwright/test';
import { openNote, openProfile, readComments } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU } from './kit';
import { shortlistButton } from './sidebar';

/* Who may frame the sidebar, what counts as a click, and what the pages' policy forbids in earnest. */

/** A page of another site that frames `address`; the browser is never given a network to reach it. */
async function foreignPage(page: Page, address: string): Promise<Frame | undefined> {
  await page.context().route('https://evil.invalid/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe src="${address}" width="400" height="800"></iframe>`,
    }),
  );
  await page.goto('https://evil.invalid/');
  await page.waitForTimeout(1_500);
  return page.frames().find((frame) => frame !== page.mainFrame());
}

test('no other site can frame the sidebar', async ({ kolens, page, truth, requests }) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  const address = (await kolens.sidebar(page)).url();
  const other = await kolens.context.newPage();
  for (const tried of [address, `chrome-extension://${kolens.extensionId}/sidebar.html`]) {
    const frame = await foreignPage(other, tried);
    const shown = await frame
      ?.evaluate(() => document.getElementById('root') !== null)
      .catch(() => false);
    expect(shown ?? false, tried).toBe(false);
  }
  await other.close();
  // The foreign page itself is part of this test.
  requests.splice(
    0,
    requests.length,
    ...requests.filter((url) => !url.startsWith('https://evil.')),
  );
});

test('nor can a foreign frame within the site', async ({ kolens, page, truth, requests }) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  const address = (await kolens.sidebar(page)).url();
  await kolens.context.route('https://evil.invalid/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${address}"></iframe>` }),
  );
  const holder = await kolens.context.newPage();
  // A page of the site without its own policy, which would not let it frame anybody.
  await holder.route(`https://${XIAOHONGSHU}/holder`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<iframe src="https://evil.invalid/"></iframe>',
    }),
  );
  await holder.goto(`https://${XIAOHONGSHU}/holder`);
  await holder.waitForTimeout(1_500);
  const inner = holder
    .frames()
    .filter((frame) => frame.parentFrame()?.url().startsWith('https://evil.'));
  for (const frame of inner) {
    const shown = await frame
      .evaluate(() => document.getElementById('root') !== null)
      .catch(() => false);
    expect(shown).toBe(false);
  }
  await holder.close();
  requests.splice(
    0,
    requests.length,
    ...requests.filter((url) => !url.startsWith('https://evil.')),
  );
});

/** Every kind of event that a script can make, at everything in the frame that can be used. */
async function forgeEverything(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary');
    // Folding the sidebar away changes nothing that is kept, and would end the test.
    const targets = [...all].filter((target) => !/Collapse|dashboard/u.test(target.outerHTML));
    for (const target of targets) {
      target.click();
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick']) {
        target.dispatchEvent(
          new MouseEvent(type, { bubbles: true, cancelable: true, view: window }),
        );
      }
      for (const key of ['Enter', ' ']) {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
        }
      }
    }
    return targets.length;
  });
}

test('events that a script makes save nothing and remove nothing', async ({
  kolens,
  page,
  truth,
}) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  const sidebar = await kolens.sidebar(page);
  await expect(shortlistButton(sidebar, false)).toBeVisible();
  expect(await forgeEverything(sidebar)).toBeGreaterThan(4);
  await page.waitForTimeout(800);
  expect(await kolens.rows('entries')).toEqual([]);

  // Nor once the user has used the sidebar, when every other guard is satisfied.
  const save = shortlistButton(await kolens.sidebar(page), false);
  await save.focus();
  await page.keyboard.press('Enter');
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  const before = await kolens.rows('entries');
  expect(before).toHaveLength(1);
  await forgeEverything(await kolens.sidebar(page));
  await page.waitForTimeout(800);
  expect(await kolens.rows('entries')).toEqual(before);
});

test('the pages cannot make code or a connection out of text', async ({ kolens, page, truth }) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  const sidebar = await kolens.sidebar(page);
  await expect(shortlistButton(sidebar, false)).toBeVisible();
  const dashboard = await kolens.dashboard();
  await expect(dashboard.getByRole('heading', { level: 1 }).first()).toBeVisible();
  for (const place of [sidebar, dashboard]) {
    const outcome = await place.evaluate(async () => {
      const tried = async (work: () => unknown): Promise<string> => {
        try {
          await work();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      // Code that a driver evaluates may itself evaluate; what the page runs later may not.
      const inline = document.createElement('script');
      // As a child, for the text itself is refused before it comes to running.
      inline.append('globalThis.ranInline = true');
      document.body.append(inline);
      await tried(() => setTimeout('globalThis.ranText = true'));
      await new Promise((resolve) => setTimeout(resolve));
      return {
        ran: ['ranInline', 'ranText'].filter((name) => name in globalThis),
        fetch: await tried(() => fetch('https://www.xiaohongshu.com/')),
        beacon: await tried(() => {
          if (!navigator.sendBeacon('https://www.xiaohongshu.com/', 'x')) throw new TypeError();
        }),
        socket: await tried(
          () =>
            new Promise((done, fail) => {
              const socket = new WebSocket('wss://www.xiaohongshu.com/');
              socket.onopen = done;
              socket.onerror = () => fail(new TypeError());
            }),
        ),
      };
    });
    expect(outcome.ran).toEqual([]);
    expect(outcome.fetch).toBe('TypeError');
    expect(outcome.socket).not.toBe('done');
  }
});

/** Runs in a page of the extension: each way in which text becomes markup or code, and what came of it. */
function makeMarkup(): Record<string, string> {
  const tried = (work: () => unknown): string => {
    try {
      work();
      return 'done';
    } catch (error) {
      return (error as Error).name;
    }
  };
  const text = '<img src="x" alt="made of text">';
  const place = document.body.appendChild(document.createElement('div'));
  const script = document.createElement('script');
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes: { createPolicy(name: string, rules: object): unknown };
  };
  const outcome = {
    innerHTML: tried(() => (place.innerHTML = text)),
    insertAdjacentHTML: tried(() => place.insertAdjacentHTML('beforeend', text)),
    shadow: tried(() => (place.attachShadow({ mode: 'open' }).innerHTML = text)),
    srcdoc: tried(() => (document.createElement('iframe').srcdoc = text)),
    parser: tried(() => new DOMParser().parseFromString(text, 'text/html')),
    range: tried(() => document.createRange().createContextualFragment(text)),
    script: tried(() => (script.text = 'globalThis.ranText = true')),
    address: tried(() => (script.src = 'chunks/other.js')),
    policy: tried(() => trustedTypes.createPolicy('own', { createHTML: (html: string) => html })),
    // The same place takes text as text: it is the markup that is refused.
    textContent: tried(() => (place.textContent = text)),
    images: String(place.querySelectorAll('img').length),
  };
  place.remove();
  return outcome;
}

test('no text becomes markup or code in a page of the extension', async ({
  kolens,
  page,
  truth,
}) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  const sidebar = await kolens.sidebar(page);
  await expect(shortlistButton(sidebar, false)).toBeVisible();
  const dashboard = await kolens.dashboard();
  await expect(dashboard.getByRole('heading', { level: 1 }).first()).toBeVisible();
  for (const place of [sidebar, dashboard]) {
    const { textContent, images, ...sinks } = await place.evaluate(makeMarkup);
    expect([textContent, images]).toEqual(['done', '0']);
    const refused = Object.fromEntries(Object.keys(sinks).map((name) => [name, 'TypeError']));
    expect(sinks).toEqual(refused);
  }
});

test('a page learns nothing of the sidebar, not even its address', async ({
  kolens,
  page,
  truth,
}) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  const sidebar = await kolens.sidebar(page);
  await shortlistButton(sidebar, false).click();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  const learned = await page.evaluate(() => {
    const heard: string[] = [];
    const frame = window[0] as unknown as Window | undefined;
    const attempt = (work: () => unknown) => {
      try {
        heard.push(String(work()));
      } catch {
        // Refused by the browser, as it should be.
      }
    };
    attempt(() => frame?.document.body.innerText);
    attempt(() => frame?.location.href);
    attempt(() =>
      performance
        .getEntries()
        .map(({ name }) => name)
        .join(' '),
    );
    const host = document.documentElement.lastElementChild;
    attempt(() => host?.outerHTML);
    attempt(() => JSON.stringify(host?.getAttributeNames()));
    return heard.join('\n');
  });
  expect(learned).not.toContain('chrome-extension');
  expect(learned).not.toContain(new URL(sidebar.url()).host);
  expect(learned).not.toMatch(/Shortlist|Kolens/u);
});

test('nothing is said to the page by messages, and nothing it says is heard', async ({
  kolens,
  page,
  truth,
}) => {
  const koc = truth('koc');
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    window.addEventListener('message', (event) => heard.push(event.data));
  });
  await openProfile(page, XIAOHONGSHU, koc.id);
  const sidebar = await kolens.sidebar(page);
  await expect(shortlistButton(sidebar, false)).toBeVisible();
  await openNote(page, koc.notes[0]!.id);
  await readComments(page, 10);
  await page.evaluate((creatorId) => {
    for (let i = 0; i < window.frames.length; i++) {
      const change = { kind: 'shortlist', creatorId };
      window.frames[i]!.postMessage({ type: 'command', commandId: 'forged-0001', change }, '*');
      window.frames[i]!.postMessage(
        { type: 'page-context', page: 'blocked', creatorsInView: [] },
        '*',
      );
    }
  }, koc.id);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
  expect(await kolens.rows('entries')).toEqual([]);
  await expect((await kolens.sidebar(page)).getByRole('heading', { level: 1 })).toHaveText(
    koc.nickname,
  );
});
