import type { Page } from '@playwright/test';
import { closeNote, openNote, openProfile, readComments } from '../practice-site/visitor';
import { expect, seriousIn, seriousInBoth, test, XIAOHONGSHU, type Kolens } from './kit';
import { shortlistButton } from './sidebar';
import type { CreatorTruth } from '../practice-site';

/* The page of one creator, what others supplied, the user's brand, weights and tiers, and the report. */

/** Reads a creator as a person would, saves them, and opens their page from the sidebar's own link. */
async function creatorPage(kolens: Kolens, page: Page, creator: CreatorTruth): Promise<Page> {
  // Six notes are read as a person reads them, on a machine that may be busy.
  test.slow();
  await openProfile(page, XIAOHONGSHU, creator.id);
  for (const { id } of creator.notes.slice(1, 7)) {
    await openNote(page, id);
    await readComments(page, 24);
    await closeNote(page);
  }
  const sidebar = await kolens.sidebar(page);
  await shortlistButton(sidebar, false).click();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  const opened = kolens.context.waitForEvent('page');
  await sidebar.getByRole('button', { name: /Everything known/ }).click();
  const own = await opened;
  await expect(own.getByRole('heading', { level: 1, name: creator.nickname })).toBeVisible();
  await expect(own.getByRole('region', { name: 'Score', exact: true })).toBeVisible();
  await page.close();
  return own;
}

/** Titles of the notes that were opened, as they were read. */
async function openedTitles(kolens: Kolens): Promise<string[]> {
  const rows = await kolens.rows<{ note: { title?: string }; openedAt?: number }>('notes');
  return rows.flatMap(({ note, openedAt }) => (openedAt && note.title ? note.title : []));
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}

test('the page holds every chart with its figures as a table, and the way back keeps the search', async ({
  kolens,
  page,
  truth,
}) => {
  const creator = truth('coordinated');
  const own = await creatorPage(kolens, page, creator);
  await expect(own.getByRole('img', { name: /^Likes of \d+ notes/u })).toBeVisible();
  await own.getByRole('radio', { name: 'Saves' }).check({ force: true });
  await expect(own.getByRole('img', { name: /^Saves of \d+ notes/u })).toBeVisible();
  await own
    .getByText(/^Figures as a table/u)
    .first()
    .click();
  const titles = await openedTitles(kolens);
  expect(titles.length).toBeGreaterThan(4);
  const table = own.getByRole('group', { name: /^Saves of/u });
  for (const title of titles) {
    await expect(table.getByRole('rowheader', { name: title, exact: true }).first()).toBeVisible();
  }
  await expect(own.getByRole('region', { name: 'Raw readings' })).toContainText('open note');
  await own.getByRole('link', { name: 'Back to the shortlist' }).click();
  const search = own.getByRole('searchbox', { name: 'Search creators' });
  await search.fill(creator.nickname.slice(0, 2));
  await own.getByRole('link', { name: creator.nickname, exact: true }).click();
  await own.getByRole('link', { name: /Everything known/u }).click();
  await expect(own.getByRole('region', { name: 'Raw readings' })).toBeVisible();
  await own.getByRole('link', { name: 'Back to the shortlist' }).click();
  await expect(search).toHaveValue(creator.nickname.slice(0, 2));
});

test('a supplied figure is kept with supplier and day, apart from the score, and can be undone', async ({
  kolens,
  page,
  truth,
}) => {
  const creator = truth('koc');
  const own = await creatorPage(kolens, page, creator);
  const region = own.getByRole('region', { name: 'Supplied figures' });
  await region.getByRole('button', { name: 'Add a figure' }).click();
  await region.getByLabel('Number').fill('many');
  await region.getByLabel('Who says so').fill('千瓜');
  await region.getByLabel('Of which day').fill('2026-11-01');
  await region.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(region.getByRole('alert')).toContainText('Type a number');
  await region.getByLabel('Number').fill('1.2万');
  await region.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(region.getByText(/supplied by 千瓜, .*2026/u)).toBeVisible();
  await expect(region.getByText('12,000')).toBeVisible();
  const stored = () => kolens.rows<{ supplied?: { field: string; value: number }[] }>('entries');
  expect((await stored())[0]!.supplied).toMatchObject([{ field: 'reads', value: 12_000 }]);
  await region.getByRole('button', { name: /^Delete Reads/u }).click();
  await expect(region.getByText('12,000')).toBeHidden();
  await region.getByRole('button', { name: 'Undo' }).click();
  await expect(region.getByText('12,000')).toBeVisible();
  const fit = own.getByRole('group', { name: 'Visual fit' });
  await fit.getByRole('radio', { name: '4' }).click({ force: true });
  const brand = own.getByRole('radiogroup', { name: 'Your mark: Brand' });
  await brand.getByRole('radio', { name: '4' }).click({ force: true });
  await expect(own.getByRole('region', { name: 'Vetting card' })).toContainText('12/15');
  await expect
    .poll(async () => (await kolens.rows('checklists'))[0])
    .toMatchObject({ 'card:brand': 4 });
  await own.getByLabel('Creator type').selectOption('KOC');
  await expect
    .poll(async () => (await kolens.rows('entries'))[0])
    .toMatchObject({ visualFit: 4, creatorType: 'KOC' });
});

test('brand, weights and tiers from Settings are what the page uses', async ({
  kolens,
  page,
  truth,
}) => {
  const creator = truth('coordinated');
  const own = await creatorPage(kolens, page, creator);
  const here = own.url();
  await own.getByRole('link', { name: 'Describe it in Settings' }).click();
  const word = (await openedTitles(kolens))[0]!.slice(0, 2);
  await own.getByRole('textbox', { name: 'Keywords' }).fill(`${word}\n`);
  await own.getByRole('textbox', { name: 'Brand name' }).focus();
  await expect(own.getByText('Saved').first()).toBeVisible();
  await own.getByText('Weights of the figures').click();
  await own.getByRole('spinbutton', { name: 'Weight of Engagement rate' }).fill('50');
  await own.getByRole('button', { name: 'Use as my own weights' }).click();
  await expect(own.getByLabel('Weights', { exact: true })).toHaveValue('custom');
  await own.getByText('Bounds of the tiers').click();
  await own.getByRole('textbox', { name: 'Name of tier 1' }).fill('Seedling');
  await own.getByRole('textbox', { name: 'Followers from which tier 2 begins' }).fill('90万');
  await own.getByRole('button', { name: 'Use as my own tiers' }).click();
  await expect(own.getByRole('alert')).toContainText('Tier 3 must begin above');
  await own.getByRole('textbox', { name: 'Followers from which tier 3 begins' }).fill('95万');
  await own.getByRole('button', { name: 'Use as my own tiers' }).click();
  await expect(own.getByLabel('Size tiers', { exact: true })).toHaveValue('custom');
  await openAll(own);
  expect(await seriousIn(own), 'settings').toEqual([]);
  await own.goto(here);
  const fit = own.getByRole('region', { name: 'Brand fit' });
  await fit.getByRole('button', { name: 'Show evidence' }).first().click();
  await expect(fit.getByRole('list', { name: 'Where it stands' }).first()).toContainText(word);
  await expect(own.getByText('Your own weights')).toBeVisible();
  await expect(own.getByText('Seedling')).toBeVisible();
});

test('axe finds nothing serious on a creator’s page and report, light and dark', async ({
  kolens,
  page,
  truth,
}) => {
  test.slow();
  const own = await creatorPage(kolens, page, truth('coordinated'));
  await own.getByRole('button', { name: 'Add a figure' }).click();
  await openAll(own);
  expect(await seriousInBoth(own), 'page').toEqual([]);
  await own.getByRole('link', { name: 'Printable report' }).click();
  await expect(own.getByRole('article')).toBeVisible();
  expect(await seriousInBoth(own), 'report').toEqual([]);
});
