import { readFileSync } from 'node:fs';
import { closeNote, openNote, openProfile, readComments } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU } from './kit';
import { region, shortlistButton } from './sidebar';

test('a finding is overruled from its evidence, kept, exported, and taken back', async ({
  kolens,
  page,
  truth,
}) => {
  test.slow();
  const creator = truth('coordinated');
  await openProfile(page, XIAOHONGSHU, creator.id);
  for (const { id } of creator.notes.slice(1, 4)) {
    await openNote(page, id);
    await readComments(page, 30);
    await closeNote(page);
  }
  const sidebar = await kolens.sidebar(page);
  const comments = region(sidebar, 'Comments');
  const copied = comments.locator('.finding', { hasText: 'Copied comments' });
  await copied.getByRole('button', { name: 'Show evidence' }).click();
  // Near-identical ones stand as one group, closed.
  const group = copied.locator('.copy-group').first();
  await group.getByRole('button', { expanded: false }).click();
  const first = group.getByRole('listitem').filter({ hasText: 'I vouch' }).first();
  const words = (await first.locator('.evidence-text').textContent())!;
  await first.getByRole('button', { name: 'I vouch for this comment' }).click();
  const vouched = copied.getByRole('button', { name: 'You vouch for it – take back' });
  await expect(vouched).toHaveCount(1);

  const list = region(sidebar, 'Score').locator('.overruled-list');
  await expect(list).toContainText('1 finding overruled by you');
  await list.locator('summary').click();
  await expect(list).toContainText(words);
  await list.getByRole('textbox', { name: /^Why/u }).fill('a friend of the brand');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => kolens.rows('overrules'))
    .toMatchObject([{ target: 'comment', reason: 'a friend of the brand' }]);

  await shortlistButton(sidebar, false).click();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  const dashboard = await kolens.dashboard();
  await expect(dashboard.getByRole('table', { name: 'Shortlist' })).toContainText(creator.nickname);
  const [download] = await Promise.all([
    dashboard.waitForEvent('download'),
    dashboard.getByRole('button', { name: /JSON/u }).click(),
  ]);
  const [exported] = JSON.parse(readFileSync((await download.path())!, 'utf8')) as unknown[];
  expect(exported).toMatchObject({ overrules: [{ reason: 'a friend of the brand' }] });
  await dashboard.close();

  await page.reload();
  const again = region(await kolens.sidebar(page), 'Score').locator('.overruled-list');
  await again.locator('summary').click();
  await again.getByRole('button', { name: 'Take back' }).click();
  await expect(again).toHaveCount(0);
  expect(await kolens.rows('overrules')).toEqual([]);
});
