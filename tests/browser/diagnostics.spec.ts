import { openProfile } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU } from './kit';

test('Copy diagnostics carries the structure of the page and nobody’s words, names or ids', async ({
  kolens,
  page,
  truth,
}) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  const sidebar = await kolens.sidebar(page);
  await sidebar.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect(sidebar.getByText('Copied:')).toBeVisible();

  const origin = `https://${XIAOHONGSHU}`;
  await kolens.context.grantPermissions(['clipboard-read'], { origin });
  await page.bringToFront();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('"page": "profile"');
  expect(copied).toContain('class="user-nickname"');
  expect(copied).toContain('<section class="note-item"');
  for (const secret of [koc.nickname, koc.redId, koc.id, koc.notes[0]!.id]) {
    expect(copied).not.toContain(secret);
  }
  expect(copied).not.toContain('xsec_token');
});
