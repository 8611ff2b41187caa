import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkCsv } from '../../scripts/start/check-csv';
import type { CreatorTruth } from '../practice-site';
import type { Sink } from '../sink/proxy';
import type { Firefox } from './firefox';
import { FirefoxWindow } from './window';

/** What a smoke test needs: the browser, the only way out of it, and who is looked at. */
export interface Given {
  firefox: Firefox;
  sink: Sink;
  creator: CreatorTruth;
  /** ms, from which the practice site counts back. */
  now: number;
  extensionId: string;
  downloads: string;
}

export interface Step {
  name: string;
  /** @throws what is wrong */
  take: () => Promise<void>;
}

const SITE = 'https://www.xiaohongshu.com';
const OPENED = 6;
const LANGUAGE = "//select[option[@value='zh-CN']]";
const button = (name: string) => `//button[normalize-space()='${name}']`;
const region = (name: string) => `//section[header/h2[normalize-space()='${name}']]`;

/** Runs in the dashboard: how often each stored note was shared, where that is known exactly. */
const SHARES = `
  const asked = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const database = await asked(indexedDB.open('kolens'));
  const rows = await asked(database.transaction('notes').objectStore('notes').getAll());
  database.close();
  const exact = rows.filter(({ note }) => note.shares && note.shares.min === note.shares.max);
  return Object.fromEntries(exact.map(({ note }) => [note.id, note.shares.min]));`;

/** The main job in real Firefox, and what is different there, in the order in which a person meets it. */
export function smokeSteps(given: Given): Step[] {
  const { firefox, creator, downloads } = given;
  const window = new FirefoxWindow(firefox.marionette);
  const profile = `${SITE}/user/profile/${creator.id}`;
  const notes = creator.notes.filter(({ pinned }) => !pinned).slice(0, OPENED);
  const dashboard = `${firefox.home}/dashboard.html`;
  return [
    {
      name: 'the sidebar says who this is, with the true figures',
      async take() {
        await window.open(profile);
        await window.enterSidebar();
        await window.text('//h1', (text) => text === creator.nickname);
        const followers = `${(creator.followers / 1_000).toFixed(1)}K`;
        await window.text(`//*[@class='count'][contains(., 'Followers')]//dd`, (text) =>
          text.includes(followers),
        );
        await window.click(button('Got it'));
      },
    },
    {
      name: 'scrolling the profile and opening notes fills in the rest',
      async take() {
        await window.leaveSidebar();
        await seeAllCards(window, creator.notes.length);
        // Once the subject is known, a list that grows is looked at after a rest: nobody scrolls on in less.
        await window.enterSidebar();
        await window.text(region('Coverage'), (text) =>
          text.includes(`${creator.notes.length} seen`),
        );
        await window.leaveSidebar();
        for (const { id } of notes) await readNote(window, id);
        await window.enterSidebar();
        await window.text(region('Coverage'), (text) => text.includes(`${OPENED} opened`));
        await window.text(region('Engagement'), (text) => text.includes(`${OPENED} notes`));
      },
    },
    {
      name: 'one click saves',
      async take() {
        await window.click(button('Shortlist'));
        await window.text(`${button('Shortlisted')}[@aria-pressed='true']`);
      },
    },
    {
      // A frame in a page of Firefox has no tabs of its own: all of this goes through the background.
      name: 'the sidebar folds itself away, comes back, and opens the dashboard in a tab',
      async take() {
        await window.click("//button[starts-with(@aria-label, 'Collapse')]");
        await window.leaveSidebar();
        await window.sidebarIsFolded(true);
        await window.open(profile);
        await window.sidebarIsFolded(true);
        await window.unfoldSidebar();
        await window.enterSidebar();
        await window.click(button('Open dashboard'));
        await window.closeNewTab(dashboard);
      },
    },
    {
      name: 'the dashboard shows it, with the same database',
      async take() {
        await window.open(dashboard);
        await window.text(`//table//tr[contains(., '${creator.nickname}')]`);
      },
    },
    {
      // How often a note was shared stands nowhere else: it came over the line between the two worlds.
      name: 'of opened notes it knows what only the page’s own state says',
      async take() {
        const shared = await window.run<Record<string, number>>(SHARES);
        for (const { id, shares } of notes) {
          if (shared[id] !== shares) throw new Error(`${id}: ${shared[id]}, true ${shares}`);
        }
      },
    },
    {
      name: 'Export CSV holds the true figures',
      async take() {
        await window.click(button('Export CSV'));
        const file = await window.eventually('the CSV', () => Promise.resolve(savedIn(downloads)));
        const opened = notes.map(({ id }) => id);
        const wrong = checkCsv(file, [{ creator, opened, pictures: [] }], given.now);
        if (wrong.length > 0) throw new Error(wrong.join('; '));
      },
    },
    ...policySteps(window, dashboard),
    ...accessSteps(window, given, profile),
    {
      name: 'nothing else was asked for',
      async take() {
        const leaks = given.sink.leaks();
        if (leaks.length > 0) throw new Error(leaks.map(({ host }) => host).join(', '));
        if (given.sink.toSite() === 0) throw new Error('the site itself was not asked either');
        return Promise.resolve();
      },
    },
  ];
}

/** What the pages' policy forbids, as far as this Firefox knows it. */
function policySteps(window: FirefoxWindow, dashboard: string): Step[] {
  return [
    {
      name: 'the pages can neither connect anywhere nor make markup of text',
      async take() {
        await window.open(dashboard);
        const [fetched, markup] = await window.run<[string, string]>(
          `const fetched = await fetch('${SITE}/').then(() => 'done', (error) => error.name);
           let markup = 'refused';
           // Older versions do not know Trusted Types; there is then nothing to refuse.
           if (typeof trustedTypes === 'object') {
             try { document.createElement('div').innerHTML = '<b>x</b>'; markup = 'done'; } catch {}
           }
           return [fetched, markup];`,
        );
        if (fetched !== 'TypeError') throw new Error(`fetch: ${fetched}`);
        if (markup !== 'refused') throw new Error(`innerHTML: ${markup}`);
      },
    },
  ];
}

/** The user takes the two sites away, as Firefox lets them, and gives them back. */
function accessSteps(window: FirefoxWindow, given: Given, profile: string): Step[] {
  const { firefox, extensionId, creator } = given;
  const panel = `${firefox.home}/sidebar.html?panel`;
  return [
    {
      name: 'without leave for the sites nothing of it is on them',
      async take() {
        await window.runInBrowser(TAKE_AWAY, [extensionId]);
        await window.open(profile);
        await window.text("//*[contains(@class, 'user-nickname')]");
        const scripts = await window.run<boolean>(
          `return document.documentElement.lastElementChild.tagName === 'DIV';`,
        );
        if (scripts) throw new Error('something was mounted in the page');
      },
    },
    {
      name: 'its own pages say so, in both languages',
      async take() {
        await window.open(`${firefox.home}/dashboard.html#/settings`);
        await window.text("//*[@aria-label='Kolens may not read the two sites']");
        await window.choose(LANGUAGE, 'zh-CN');
        await window.text("//*[@aria-label='Kolens 尚未获准读取这两个网站']");
        await window.choose(LANGUAGE, 'en');
        await window.text("//*[@aria-label='Kolens may not read the two sites']");
      },
    },
    {
      name: 'one button has Firefox ask for the two sites, and they work again',
      async take() {
        await window.open(panel);
        await window.click("//button[contains(., 'Allow on these two sites')]");
        const asked = await window.eventually('the question of Firefox', () =>
          window.runInBrowser<string | null>(WHAT_IS_ASKED),
        );
        for (const host of ['www.xiaohongshu.com', 'www.rednote.com']) {
          if (!asked.includes(host)) throw new Error(`Firefox asks: ${asked}`);
        }
        await window.runInBrowser(SAY_YES);
        await window.text("//*[contains(., 'Allowed. Reload pages')]");
        await window.open(profile);
        await window.enterSidebar();
        await window.text('//h1', (text) => text === creator.nickname);
        await window.text(`${button('Shortlisted')}[@aria-pressed='true']`);
      },
    },
  ];
}

/* In the browser itself: what the switches of its add-on manager and the buttons of its question do. */

const TAKE_AWAY = `
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs');
  const [id] = given;
  const { extension } = WebExtensionPolicy.getByID(id);
  const origins = extension.allowedOrigins.patterns.map(({ pattern }) => pattern)
    .filter((pattern) => pattern.startsWith('https:'));
  await ExtensionPermissions.remove(id, { permissions: [], origins }, extension);`;

const WHAT_IS_ASKED = `
  const question = document.getElementById('addon-webext-permissions-notification');
  return question && PopupNotifications.panel.state === 'open' ? question.textContent : null;`;

const SAY_YES = `document.getElementById('addon-webext-permissions-notification').button.click();`;

/** Scrolls until every card of the profile has been in the page. */
async function seeAllCards(window: FirefoxWindow, count: number): Promise<void> {
  const seen = new Set<string>();
  await window.eventually(`${count} cards`, async () => {
    const ids = await window.run<string[]>(
      `return [...document.querySelectorAll('section.note-item a[href^="/explore/"]')]
         .map((link) => link.getAttribute('href').split('/').pop());`,
    );
    for (const id of ids) seen.add(id);
    await window.wheel(500, 600, 700);
    return seen.size >= count;
  });
  await window.run('scrollTo(0, 0);');
}

async function readNote(window: FirefoxWindow, id: string): Promise<void> {
  await window.click(
    `//section[contains(@class, 'note-item')]//a[contains(@href, '${id}') and contains(@class, 'cover')]`,
  );
  await window.text(
    `//*[@note-id='${id}']//*[contains(@class, 'engage-bar')]//*[contains(@class, 'count')]`,
  );
  await window.text("//*[contains(@class, 'comment-item') or contains(@class, 'end-container')]");
  await window.click("//*[contains(@class, 'close-circle')]");
  await window.eventually(
    'the note closed',
    async () => !(await window.isThere(`//*[@note-id='${id}']`)),
  );
}

/** The one CSV of the folder, once it is whole. */
function savedIn(folder: string): string | undefined {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.some((name) => name.endsWith('.part'))) return undefined;
  const file = names.find((name) => name.endsWith('.csv'));
  return file && join(folder, file);
}
