import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { FIXED_HEADER } from '../../scripts/start/check-csv';
import { engagementRate, tokenOf } from '../practice-site';
import { closeNote, openNote, openProfile, readComments } from '../practice-site/visitor';
import { expect, REDNOTE, test, XIAOHONGSHU } from './kit';
import { figure, percent, region, shortlistButton } from './sidebar';

for (const host of [XIAOHONGSHU, REDNOTE]) {
  for (const practice of ['', 'nostate']) {
    test(`read, score, shortlist, export (${host}, ${practice || 'state on'})`, async ({
      kolens,
      page,
      site,
      truth,
    }) => {
      test.setTimeout(120_000);
      const healthy = truth('healthy');
      const opened = healthy.notes.filter(({ pinned }) => !pinned).slice(0, 13);

      await test.step('the sidebar says who this is', async () => {
        await openProfile(page, host, healthy.id, practice);
        const sidebar = await kolens.sidebar(page);
        await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText(healthy.nickname);
        await expect(figure(sidebar, 'Followers')).toHaveText(practice ? '38.5–39.4K' : '38.6K');
        await expect(sidebar.getByText(healthy.redId)).toBeVisible();
        await expect(sidebar.getByText('Micro', { exact: true })).toBeVisible();
        await expect(sidebar.getByText('浙江')).toBeVisible();
        await expect(region(sidebar, 'Score')).toContainText('Too little to say');
        await expect(region(sidebar, 'Coverage')).toContainText(/\d+ seen · 0 opened/u);
      });

      await test.step('coverage and figures grow as notes are opened in the overlay', async () => {
        for (const [i, note] of opened.slice(0, 12).entries()) {
          await openNote(page, note.id);
          await readComments(page, i < 2 ? 30 : 1);
          await closeNote(page);
          if (i !== 4) continue;
          const sidebar = await kolens.sidebar(page);
          await expect(region(sidebar, 'Coverage')).toContainText('5 opened');
          await expect(region(sidebar, 'Engagement')).toContainText('5 notes');
        }
      });

      await test.step('the engagement rate is the true one, with its n and interval', async () => {
        const sidebar = await kolens.sidebar(page);
        const ids = opened.slice(0, 12).map(({ id }) => id);
        const rate = engagementRate(healthy, ids, site.world.now)!;
        const row = region(sidebar, 'Engagement').locator('.figure', {
          hasText: 'Engagement rate',
        });
        await expect(row).toContainText('12 notes');
        // Without the state the followers are rounded to 3.9万: one per cent of play.
        const shown = percent(await row.locator('strong').textContent());
        expect(Math.abs(shown - rate)).toBeLessThan(0.0008);
        await expect(row).toContainText(/\d–\d/u);
        await expect(region(sidebar, 'Comments')).toContainText(/\d+ comments/u);
      });

      await test.step('a note on a page of its own counts as well', async () => {
        const note = opened[12]!;
        const token = encodeURIComponent(tokenOf(note.id));
        await page.goto(`https://${host}/explore/${note.id}?xsec_token=${token}`);
        const sidebar = await kolens.sidebar(page);
        await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText(healthy.nickname);
        await expect(region(sidebar, 'Coverage')).toContainText('13 opened');
      });

      await test.step('one click saves, Undo takes it back, a reload keeps it', async () => {
        await openProfile(page, host, healthy.id);
        const sidebar = await kolens.sidebar(page);
        await shortlistButton(sidebar, false).click();
        await expect(shortlistButton(sidebar, true)).toBeVisible();
        await sidebar.getByRole('button', { name: 'Undo' }).click();
        await expect(shortlistButton(sidebar, false)).toBeVisible();
        expect(await kolens.rows('entries')).toEqual([]);
        await shortlistButton(sidebar, false).click();
        await expect(shortlistButton(sidebar, true)).toBeVisible();
        await page.reload();
        await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
      });

      await test.step('the dashboard lists and exports it', async () => {
        const dashboard = await kolens.dashboard();
        const table = dashboard.getByRole('table', { name: 'Shortlist' });
        await expect(table.getByRole('row', { name: new RegExp(healthy.nickname) })).toBeVisible();
        const [download] = await Promise.all([
          dashboard.waitForEvent('download'),
          dashboard.getByRole('button', { name: 'Export CSV' }).click(),
        ]);
        const text = readFileSync((await download.path())!, 'utf8');
        expect(text.startsWith(`\uFEFF${FIXED_HEADER}`)).toBe(true);
        expect(text.endsWith('\r\n')).toBe(true);
        const { data } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), {
          header: true,
        });
        expect(data).toHaveLength(1);
        const row = data[0]!;
        expect(row).toMatchObject({
          platform: 'xiaohongshu',
          creator_id: healthy.id,
          nickname: healthy.nickname,
          red_id: healthy.redId,
          status: 'candidate',
          notes_opened: '13',
        });
        expect(Number(row['followers_low'])).toBeLessThanOrEqual(healthy.followers);
        expect(Number(row['followers_high'])).toBeGreaterThanOrEqual(healthy.followers);
        const rate = engagementRate(
          healthy,
          opened.map(({ id }) => id),
          site.world.now,
        )!;
        expect(Math.abs(Number(row['engagement_rate']) / rate - 1)).toBeLessThan(0.02);
        expect(Number(row['engagement_rate_low'])).toBeLessThanOrEqual(rate);
        expect(Number(row['engagement_rate_high'])).toBeGreaterThanOrEqual(rate);
      });
    });
  }
}
