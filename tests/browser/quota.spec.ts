import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from '../../scripts/browser-session';
import { openProfile } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU } from './kit';
import { shortlistButton } from './sidebar';

/*
 * A disk that is full. The extension has the right to unlimited storage, and then a browser knows no
 * quota to run out of: it is tried without that right, where the same errors come from the same calls.
 */

const limited = mkdtempSync(join(tmpdir(), 'kolens-limited-'));

test.beforeAll(() => {
  cpSync(process.env.KOLENS_EXTENSION ?? EXTENSION, limited, { recursive: true });
  const file = join(limited, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
});

test.afterAll(() => rmSync(limited, { recursive: true, force: true }));

test.use({ extension: limited });

test('a full disk is said; nothing is half written, and once there is room the same click goes in', async ({
  kolens,
  page,
  truth,
}) => {
  test.slow();
  const koc = truth('koc');
  const session = await page.context().newCDPSession(page);
  const room = (quotaSize?: number) =>
    session.send('Storage.overrideQuotaForOrigin', {
      origin: `chrome-extension://${kolens.extensionId}`,
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });
  await room(1);
  await openProfile(page, XIAOHONGSHU, koc.id);
  const sidebar = await kolens.sidebar(page);
  // What was read is not stored, and says so; what is clicked neither.
  await expect(sidebar.getByText(/no room left to store data/u).first()).toBeVisible();
  await shortlistButton(sidebar, false).click();
  await expect(sidebar.getByText(/Not saved yet: there is no room left/u)).toBeVisible();
  expect(await kolens.rows('entries')).toEqual([]);
  expect(await kolens.rows('creators')).toEqual([]);

  await room();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  expect(await kolens.rows('entries')).toMatchObject([{ creatorId: koc.id }]);
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText(koc.nickname);
});
