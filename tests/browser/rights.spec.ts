import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openProfile } from '../practice-site/visitor';
import { expect, seriousIn, test, XIAOHONGSHU, type Kolens } from './kit';
import { shortlistButton } from './sidebar';

/** A day on this computer's own calendar, so many days from now. */
function dayIn(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const badge = (page: Page) =>
  page.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { action: { getBadgeText(of: object): Promise<string> } };
      }
    ).chrome.action.getBadgeText({}),
  );
const stored = (kolens: Kolens) => kolens.rows('rights');
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel(label, { exact: true }).blur();
}

test('a licence is written down, answers for a use, warns of its end, and outlives its creator', async ({
  kolens,
  page,
  truth,
}) => {
  test.slow();
  const creator = truth('healthy');
  await openProfile(page, XIAOHONGSHU, creator.id);
  const sidebar = await kolens.sidebar(page);
  await shortlistButton(sidebar, false).click();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  const [ledger] = await Promise.all([
    kolens.context.waitForEvent('page'),
    sidebar.getByRole('button', { name: /^Rights/u }).click(),
  ]);
  // Nobody reads the creator anew once they are deleted.
  await page.goto('about:blank');
  await ledger.getByRole('button', { name: `New record for ${creator.nickname}` }).click();
  await expect(ledger.getByLabel('Creator’s name')).toHaveValue(creator.nickname);

  const ask = region(ledger, 'May I use it here?');
  await expect(ask).toContainText('not covered: channel, territory, purpose, no valid term');
  await ledger.getByLabel('Start from a tier').selectOption('organic');
  await expect(ask.getByRole('status')).toHaveText('covered');
  await ask.getByLabel('Channel').selectOption('weibo');
  await expect(ask.getByRole('status')).toHaveText('not covered: channel');
  await ask.getByLabel('Channel').selectOption('brand-account');

  // What does not fit together is said at its field, and stays.
  await type(ledger, 'Piece: title or files', 'Balcony video');
  await type(ledger, 'Ends', dayIn(-3));
  await expect(region(ledger, 'What is granted')).toContainText('It ends before it begins.');
  await type(ledger, 'Begins', dayIn(-30));
  await expect(region(ledger, 'What is granted')).not.toContainText('It ends before it begins.');
  await expect(ask.getByRole('status')).toContainText('expired on');
  await ledger.getByLabel('Governing law').selectOption('prc');
  await ledger.getByLabel('Language that prevails').selectOption('en');
  await expect(region(ledger, 'Contract')).toContainText('the Mandarin text prevails');
  await type(ledger, 'Fee', '-1');
  await expect(region(ledger, 'Contract')).toContainText('A fee is 0 or more.');
  await expect
    .poll(() => stored(kolens))
    .toMatchObject([
      {
        creatorId: creator.id,
        creatorName: creator.nickname,
        piece: 'Balcony video',
        tier: 'organic',
        startsOn: dayIn(-30),
        endsOn: dayIn(-3),
        law: 'prc',
        prevails: 'en',
      },
    ]);
  expect(await seriousIn(ledger), 'a record').toEqual([]);

  await expect(ledger.getByText('1 licence has ended')).toBeVisible();
  await expect.poll(() => badge(ledger)).toBe('1');
  await type(ledger, 'Ends', dayIn(5));
  await expect(ledger.getByText('1 licence ends within 30 days')).toBeVisible();
  await type(ledger, 'Ends', dayIn(200));
  await expect(ledger.getByText('1 licence ends within 30 days')).toHaveCount(0);
  await expect.poll(() => badge(ledger)).toBe('');

  await ledger.getByRole('link', { name: 'All records' }).click();
  const records = ledger.getByRole('table', { name: 'Records' });
  await expect(records).toContainText('covered');
  expect(await seriousIn(ledger), 'the ledger').toEqual([]);
  const [download] = await Promise.all([
    ledger.waitForEvent('download'),
    ledger.getByRole('button', { name: 'Export rights CSV' }).click(),
  ]);
  expect(readFileSync((await download.path())!, 'utf8')).toContain('Balcony video');

  await ledger.getByRole('link', { name: 'Shortlist', exact: true }).click();
  await ledger.goto(
    `chrome-extension://${kolens.extensionId}/dashboard.html#/creator/${creator.id}`,
  );
  await ledger.getByRole('button', { name: 'Delete creator' }).click();
  const question = ledger.getByRole('alertdialog');
  await expect(question).toContainText('Their 1 rights record stays in the ledger.');
  await question.getByRole('button', { name: 'Delete creator' }).click();
  await expect.poll(() => kolens.rows('creators')).toEqual([]);
  await ledger.getByRole('link', { name: 'Rights', exact: true }).click();
  await expect(records).toContainText('Balcony video');
});
