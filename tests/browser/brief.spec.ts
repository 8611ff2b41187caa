import type { Page } from '@playwright/test';
import { openProfile } from '../practice-site/visitor';
import { expect, seriousIn, test, XIAOHONGSHU } from './kit';
import { shortlistButton } from './sidebar';

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const paper = (page: Page) => card(page, 'What goes out').getByRole('article');

/** Types into a field and leaves it. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel(label, { exact: true }).blur();
}

test('from a creator’s card to a model, a brief and a letter that names a note of theirs', async ({
  kolens,
  page,
  truth,
}) => {
  test.slow();
  const creator = truth('healthy');
  await openProfile(page, XIAOHONGSHU, creator.id);
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  const dashboard = await kolens.dashboard();
  await dashboard.getByRole('link', { name: 'Campaigns', exact: true }).click();
  await dashboard.getByRole('textbox', { name: 'Name of a new campaign' }).fill('Spring');
  await dashboard.getByRole('button', { name: 'Create' }).click();
  await dashboard.getByRole('link', { name: 'Open the plan' }).click();
  await dashboard.getByLabel('Add', { exact: true }).selectOption(creator.id);
  const part = async () => (await kolens.rows('parts'))[0];
  const plan = async () => (await kolens.rows('plans'))[0];
  await expect
    .poll(async () => (await kolens.rows<{ listIds: string[] }>('entries'))[0]?.listIds.length)
    .toBe(1);

  // The sidebar's card leads to the advice on this creator.
  const [advice] = await Promise.all([
    kolens.context.waitForEvent('page'),
    (await kolens.sidebar(page))
      .getByRole('button', { name: /^Collaboration in “Spring”/u })
      .click(),
  ]);
  const ranking = card(advice, 'Ranking');
  await expect(ranking).toContainText('Not known, and would count: objective');
  await advice.getByLabel('Objective', { exact: true }).selectOption('direct-sales');
  await expect(ranking).toContainText('For direct sales: commission. Guide 1');
  const choose = (model: string) =>
    ranking.getByRole('button', { name: `Choose ${model} for ${creator.nickname}`, exact: true });
  await choose('Live streaming').click();
  await expect(choose('Live streaming')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(part).toMatchObject({ creatorId: creator.id, collaboration: 'live' });
  await advice.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(choose('Live streaming')).toHaveAttribute('aria-pressed', 'false');
  await choose('Paid post').click();
  await expect.poll(part).toMatchObject({ collaboration: 'paid' });
  expect(await seriousIn(advice)).toEqual([]);

  // The brief warns where it becomes a script, and says at the field what cannot be stored.
  await advice.getByRole('link', { name: 'Brief and outreach', exact: true }).click();
  await advice.getByLabel('Creator', { exact: true }).selectOption(creator.id);
  const check = card(advice, 'Before it goes out');
  await expect(check).toContainText('How it says that it is advertising: not said yet.');
  await type(advice, 'Key messages, one a line', 'One\nTwo\nThree\nFour');
  await expect(check).toContainText('4 key messages.');
  await type(advice, 'Key messages, one a line', '- Cooks and serves\n- The lid is a plate');
  await expect(check).not.toContainText('4 key messages.');
  await type(advice, 'Hashtags: campaign', '#Spring/2027');
  await expect(card(advice, 'For everybody')).toContainText('“Spring/2027” cannot be a hashtag');
  await type(advice, 'Hashtags: campaign', '#Spring2027');
  await advice.getByLabel('How it says that it is advertising').selectOption('both');
  await expect(check).not.toContainText('How it says that it is advertising: not said yet.');
  await expect.poll(plan).toMatchObject({
    objective: 'direct-sales',
    keyMessages: ['Cooks and serves', 'The lid is a plate'],
    hashtagsCampaign: ['Spring2027'],
    disclosure: 'both',
  });

  // Papers have a language of their own, and the letter names a real note.
  await expect(paper(advice)).toHaveAttribute('lang', 'zh-CN');
  await advice.getByRole('button', { name: 'English', exact: true }).click();
  await expect(paper(advice)).toContainText('These are points, not a script.');
  const notes = card(advice, 'For one creator').getByRole('group', {
    name: 'Notes of theirs to name',
  });
  await notes.getByRole('checkbox', { checked: true }).first().click();
  await expect.poll(async () => Boolean((await part())?.cited)).toBe(true);
  await advice.getByRole('button', { name: 'Outreach letter', exact: true }).click();
  const [named] = (await part())!.cited as { id: string; title: string }[];
  expect(creator.notes.map(({ id }) => id)).toContain(named!.id);
  await expect(paper(advice)).toContainText(`Your note “${named!.title}” stayed with us.`);
  await advice.getByRole('button', { name: 'Copy text', exact: true }).click();
  await expect(card(advice, 'What goes out')).toContainText('Copied');
  expect(await seriousIn(advice)).toEqual([]);

  // On paper there is the paper and nothing else.
  await advice.emulateMedia({ media: 'print' });
  await expect(paper(advice)).toBeVisible();
  await expect(advice.getByRole('button', { name: 'Export CSV' })).toBeHidden();
  await expect(card(advice, 'For everybody')).toBeHidden();
});
