import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from '../../scripts/browser-session';
import { openProfile } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU } from './kit';
import { shortlistButton } from './sidebar';

/*
 * The guards that stand behind others: each is tried with the one in front of it taken away, as where a
 * browser does not know it.
 */

const open = mkdtempSync(join(tmpdir(), 'kolens-open-'));

test.beforeAll(() => {
  cpSync(process.env.KOLENS_EXTENSION ?? EXTENSION, open, { recursive: true });
  const file = join(open, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    content_security_policy: { extension_pages: string };
    web_accessible_resources: object[];
  };
  const policy = manifest.content_security_policy.extension_pages;
  manifest.content_security_policy.extension_pages = policy.replace(/frame-ancestors[^;]*/u, '');
  manifest.web_accessible_resources = [{ resources: ['sidebar.html'], matches: ['<all_urls>'] }];
  writeFileSync(file, JSON.stringify(manifest));
});

test.afterAll(() => rmSync(open, { recursive: true, force: true }));

test.describe('without a policy that says who may frame the sidebar', () => {
  test.use({ extension: open });

  test('it draws nothing in a page of another site, and works on its own', async ({
    kolens,
    page,
    truth,
    requests,
  }) => {
    const address = `chrome-extension://${kolens.extensionId}/sidebar.html`;
    await kolens.context.route('https://evil.invalid/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><iframe src="${address}" width="400" height="800"></iframe>`,
      }),
    );
    const other = await kolens.context.newPage();
    await other.goto('https://evil.invalid/');
    await expect.poll(() => other.frames().map((frame) => frame.url())).toContain(address);
    const frame = other.frames().find((one) => one.url() === address)!;
    await frame.waitForLoadState('load');
    // It was loaded: nothing but its own guard keeps it empty.
    expect(await frame.evaluate(() => document.getElementById('root')?.childElementCount)).toBe(0);
    await other.close();
    const outside = (url: string) => url.startsWith('https://evil.');
    requests.splice(0, requests.length, ...requests.filter((url) => !outside(url)));

    await openProfile(page, XIAOHONGSHU, truth('koc').id);
    await expect(shortlistButton(await kolens.sidebar(page), false)).toBeVisible();
  });
});

/** The choice of where the creator stands. */
const STATUS = `[...document.querySelectorAll('select')].find((one) => one.querySelector('[value=agreed]'))`;

test('a sidebar that nobody has used yet changes nothing, whichever of its fields is moved', async ({
  kolens,
  page,
  truth,
}) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  await page.reload();
  const before = await kolens.rows('entries');
  // By the debugger's own word: whatever Playwright itself evaluates counts as the user's gesture.
  const session = await page.context().newCDPSession(await kolens.sidebar(page));
  const inFrame = async (expression: string): Promise<unknown> =>
    (await session.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  await expect.poll(() => inFrame(`!!(${STATUS})`)).toBe(true);
  expect(await inFrame('navigator.userActivation.hasBeenActive')).toBe(false);
  // A field, not a button: it asks for no trusted event of its own.
  await inFrame(`{
    const status = ${STATUS};
    status.value = 'agreed';
    status.dispatchEvent(new Event('change', { bubbles: true }));
  }`);
  await expect
    .poll(() => inFrame('document.body.textContent'))
    .toContain('nobody has used the sidebar yet');
  expect(await kolens.rows('entries')).toEqual(before);
});
