import type { Page } from '@playwright/test';
import { openProfile } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU, type Kolens } from './kit';
import { shortlistButton } from './sidebar';
import type { CreatorTruth } from '../practice-site';

/** Puts these creators on the shortlist, by the sidebar’s own button. */
async function shortlist(kolens: Kolens, page: Page, creators: CreatorTruth[]): Promise<Page> {
  for (const { id } of creators) {
    await openProfile(page, XIAOHONGSHU, id);
    await shortlistButton(await kolens.sidebar(page), false).click();
    await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  }
  const dashboard = await kolens.dashboard();
  await expect(rows(dashboard)).toHaveCount(creators.length);
  return dashboard;
}

const table = (page: Page) => page.getByRole('table', { name: 'Shortlist' });
const rows = (page: Page) => table(page).locator('tbody tr:not([aria-hidden])');
const rowOf = (page: Page, { nickname }: CreatorTruth) =>
  table(page).getByRole('row', { name: new RegExp(nickname, 'u') });
const heads = (page: Page) => table(page).getByRole('columnheader');
const box = (page: Page, { nickname }: CreatorTruth) =>
  page.getByRole('checkbox', { name: `Select ${nickname}` });

interface StoredEntry {
  creatorId: string;
  status: string;
  rejectedReason?: string;
  tags: string[];
  note?: string;
  owner?: string;
  quoteCny?: number;
}
const stored = async (kolens: Kolens, { id }: CreatorTruth) =>
  (await kolens.rows<StoredEntry>('entries')).find(({ creatorId }) => creatorId === id);

test('columns are chosen, moved by keys, and remembered', async ({ kolens, page, truth }) => {
  const dashboard = await shortlist(kolens, page, [truth('healthy')]);
  await expect(heads(dashboard).nth(0)).toHaveText('Creator');
  await expect(heads(dashboard).nth(1)).toHaveText('Score');
  await dashboard.getByRole('button', { name: 'Columns' }).click();
  const panel = dashboard.getByRole('dialog', { name: 'Columns' });
  await panel.getByRole('searchbox', { name: 'Find a column' }).fill('owner');
  await panel.getByRole('checkbox', { name: 'Owner' }).click();
  await expect(heads(dashboard).last()).toHaveText('Owner');
  await panel.getByRole('button', { name: 'Move Owner up' }).focus();
  await dashboard.keyboard.press('Alt+ArrowUp');
  await expect(heads(dashboard).nth(-2)).toHaveText('Owner');
  await panel.getByRole('checkbox', { name: 'Score', exact: true }).click();
  await expect(heads(dashboard).nth(1)).toHaveText('Followers');
  await dashboard.keyboard.press('Escape');
  await dashboard.reload();
  await expect(heads(dashboard).nth(-2)).toHaveText('Owner');
  await expect(heads(dashboard).nth(1)).toHaveText('Followers');
});

test('a view keeps columns, order and filters by name', async ({ kolens, page, truth }) => {
  const dashboard = await shortlist(kolens, page, [truth('healthy'), truth('koc')]);
  await table(dashboard).getByRole('button', { name: 'Followers' }).click();
  await expect(rows(dashboard).nth(0)).toContainText(truth('healthy').nickname);
  // What the heading means lies over the button above as long as the mouse rests on it.
  await dashboard.mouse.move(0, 0);
  await dashboard.getByRole('button', { name: 'Filter' }).click();
  await dashboard.getByRole('checkbox', { name: 'KOC' }).click();
  await dashboard.keyboard.press('Escape');
  await expect(rows(dashboard)).toHaveCount(1);
  await expect(dashboard.getByText('1 of 2 creators')).toBeVisible();
  await dashboard.getByRole('button', { name: 'Views' }).click();
  await dashboard.getByRole('textbox', { name: 'Name of the view' }).fill('Small ones');
  await dashboard.getByRole('button', { name: 'Save view' }).click();
  await expect(dashboard.getByRole('button', { name: 'Small ones', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await dashboard.getByRole('button', { name: 'Everybody' }).click();
  await expect(rows(dashboard)).toHaveCount(2);
  await dashboard.reload();
  await dashboard.getByRole('button', { name: 'Views' }).click();
  await dashboard.getByRole('button', { name: 'Small ones', exact: true }).click();
  await expect(rows(dashboard)).toHaveCount(1);
  await dashboard.getByRole('button', { name: 'Rename the view Small ones' }).click();
  await dashboard.getByRole('textbox', { name: 'New name' }).fill('KOC only');
  await dashboard.keyboard.press('Enter');
  await dashboard.getByRole('button', { name: 'Delete the view KOC only' }).click();
  await dashboard.keyboard.press('Escape');
  await dashboard.getByRole('button', { name: 'Undo' }).click();
  await expect(dashboard.getByText('Taken back')).toBeVisible();
  await dashboard.getByRole('button', { name: /^View: KOC only/u }).click();
  await expect(dashboard.getByRole('button', { name: 'KOC only', exact: true })).toBeVisible();
});

test('many are changed at once, and back', async ({ kolens, page, truth }) => {
  const [one, two, three] = [truth('healthy'), truth('koc'), truth('mega')];
  const dashboard = await shortlist(kolens, page, [one, two, three]);
  // The last added comes first: a Shift-click on the last row takes all three.
  await box(dashboard, three).click();
  await box(dashboard, one).click({ modifiers: ['Shift'] });
  const bar = dashboard.getByRole('region', { name: 'Actions for the selected creators' });
  await expect(bar.getByText('3 selected')).toBeVisible();
  await box(dashboard, two).click();
  await bar.getByRole('combobox', { name: 'Set status…' }).selectOption('rejected');
  await dashboard.getByRole('textbox', { name: 'Reason' }).fill('over budget');
  await dashboard.getByRole('button', { name: 'Reject', exact: true }).click();
  await expect(dashboard.getByText('Status of 2 creators set to Rejected.')).toBeVisible();
  expect(await stored(kolens, one)).toMatchObject({
    status: 'rejected',
    rejectedReason: 'over budget',
  });
  expect((await stored(kolens, two))?.status).toBe('candidate');
  await dashboard.getByRole('button', { name: 'Undo' }).click();
  await expect(dashboard.getByText('Taken back')).toBeVisible();
  expect(await stored(kolens, one)).toMatchObject({ status: 'candidate' });
  expect(await stored(kolens, one)).not.toHaveProperty('rejectedReason');

  await bar.getByRole('button', { name: 'Tags' }).click();
  await dashboard.getByRole('combobox', { name: 'Add a tag to them' }).fill('#spring');
  await dashboard.keyboard.press('Enter');
  await expect(rowOf(dashboard, one).getByText('spring')).toBeVisible();
  await expect(rowOf(dashboard, two).getByText('spring')).toBeHidden();
  await dashboard.keyboard.press('Escape');

  await bar.getByRole('button', { name: 'Remove from shortlist' }).click();
  await expect(rows(dashboard)).toHaveCount(1);
  await dashboard.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(dashboard)).toHaveCount(3);
  expect((await stored(kolens, three))?.tags).toEqual(['spring']);

  await dashboard.getByRole('checkbox', { name: 'Select all in view' }).click();
  await expect(bar.getByText('3 selected')).toBeVisible();
  await bar.getByRole('link', { name: 'Compare' }).click();
  await expect(dashboard.getByRole('heading', { level: 1, name: 'Compare' })).toBeVisible();
});

/** What is typed, and who is meant: 栗山小满的餐桌 and 晚风护肤手记. */
const PINYIN = [
  ['lishanxiaoman', 'healthy'],
  ['lsxm', 'healthy'],
  ['wanfenghf', 'coordinated'],
  ['晚风', 'coordinated'],
] as const;

test('names are found by pinyin', async ({ kolens, page, truth }) => {
  const [one, two] = [truth('healthy'), truth('coordinated')];
  const dashboard = await shortlist(kolens, page, [one, two]);
  const search = dashboard.getByRole('searchbox', { name: 'Search creators' });
  for (const [typed, creator] of PINYIN) {
    await search.fill(typed);
    await expect(rows(dashboard), typed).toHaveCount(1);
    await expect(rowOf(dashboard, truth(creator))).toBeVisible();
  }
  await search.fill('zzz');
  await expect(dashboard.getByText('Nobody answers to “zzz”.')).toBeVisible();
  await dashboard.getByRole('button', { name: 'Show everybody' }).click();
  await expect(rows(dashboard)).toHaveCount(2);
  await expect(search).toHaveValue('');
});

test('an entry is edited in the table: note, #tag, quote, reason', async ({
  kolens,
  page,
  truth,
}) => {
  const creator = truth('healthy');
  const dashboard = await shortlist(kolens, page, [creator]);
  await dashboard.getByRole('button', { name: `Edit Quote of ${creator.nickname}` }).click();
  await dashboard.getByRole('textbox', { name: 'Quote, ¥' }).fill('1.2万');
  // Closed by a click elsewhere: what was typed is not lost.
  await dashboard.getByRole('heading', { level: 1 }).click();
  await expect(table(dashboard).getByText('¥12,000')).toBeVisible();
  await dashboard
    .getByRole('combobox', { name: `Status of ${creator.nickname}` })
    .selectOption('rejected');
  await dashboard.getByRole('textbox', { name: 'Reason' }).fill('no reply');
  await dashboard.getByRole('button', { name: 'Reject', exact: true }).click();
  await expect(rowOf(dashboard, creator).getByText('no reply')).toBeVisible();
  await dashboard.getByRole('link', { name: creator.nickname, exact: true }).click();
  await dashboard.getByRole('textbox', { name: 'Note', exact: true }).fill('ask #again\nlater');
  await dashboard.getByRole('textbox', { name: 'Note', exact: true }).blur();
  await expect(rowOf(dashboard, creator).getByText('again', { exact: true })).toBeVisible();
  await expect(rowOf(dashboard, creator).getByText('ask #again')).toBeVisible();
  expect(await stored(kolens, creator)).toMatchObject({
    status: 'rejected',
    rejectedReason: 'no reply',
    tags: ['again'],
    note: 'ask #again\nlater',
    quoteCny: 12_000,
  });
});

test('tags have colours, new names, and come back', async ({ kolens, page, truth }) => {
  const creator = truth('healthy');
  const dashboard = await shortlist(kolens, page, [creator]);
  await dashboard.getByRole('button', { name: `Edit Tags of ${creator.nickname}` }).click();
  await dashboard.getByRole('combobox', { name: 'Tags' }).fill('kitchen,home');
  await dashboard.keyboard.press('Enter');
  await dashboard.keyboard.press('Escape');
  await dashboard.getByRole('button', { name: 'Manage tags' }).click();
  const manager = dashboard.getByRole('dialog', { name: 'Tags of the shortlist' });
  await manager
    .getByRole('radiogroup', { name: 'Colour of kitchen' })
    .getByRole('radio', { name: 'Violet' })
    .click();
  await manager.getByRole('textbox', { name: 'New name of kitchen' }).fill('home');
  await manager.getByRole('textbox', { name: 'New name of kitchen' }).press('Enter');
  await expect(manager.getByRole('radiogroup')).toHaveCount(1);
  await expect(
    manager
      .getByRole('radiogroup', { name: 'Colour of home' })
      .getByRole('radio', { name: 'Violet' }),
  ).toBeChecked();
  await manager.getByRole('button', { name: 'Close' }).click();
  await expect(rowOf(dashboard, creator).locator('.tag-violet')).toHaveText('home');
  await dashboard.getByRole('button', { name: 'Undo' }).click();
  // Tags and colours are read apart: for a moment both tags have the colour.
  await expect(rowOf(dashboard, creator).locator('.tag-violet')).toHaveText(['kitchen']);
  await expect(rowOf(dashboard, creator).getByText('home', { exact: true })).toBeVisible();
});

test('the table is copied in both forms, and runs nothing', async ({ kolens, page, truth }) => {
  const creator = truth('healthy');
  const dashboard = await shortlist(kolens, page, [creator]);
  await dashboard.getByRole('link', { name: creator.nickname, exact: true }).click();
  await dashboard.getByRole('combobox', { name: 'Owner' }).fill('=1+1');
  await dashboard.getByRole('combobox', { name: 'Owner' }).blur();
  await dashboard.getByRole('button', { name: 'Columns' }).click();
  await dashboard.getByRole('checkbox', { name: 'Owner' }).click();
  await dashboard.keyboard.press('Escape');
  await dashboard.getByRole('button', { name: 'Copy as table' }).click();
  await expect(dashboard.getByText('1 row copied')).toBeVisible();
  await kolens.context.grantPermissions(['clipboard-read']);
  const copied = await dashboard.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item!.getType(type)).text();
    return { tsv: await text('text/plain'), html: await text('text/html') };
  });
  const lines = copied.tsv.split(/\r?\n/u).map((line) => line.split('\t'));
  expect(lines).toHaveLength(2);
  expect(lines[0]!.slice(0, 3)).toEqual(['Creator', 'Score', 'Followers']);
  expect(lines[1]![0]).toBe(creator.nickname);
  expect(Number(lines[1]![2])).toBe(creator.followers);
  expect(lines[1]!.at(-1)).toBe("'=1+1");
  expect(copied.html).toContain(`<td>${creator.nickname}</td>`);
});
