import { openProfile } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU } from './kit';

/** Runs in every page and frame before its own scripts. */
const DENIED = () => {
  if (!location.pathname.endsWith('/sidebar.html')) return;
  IDBFactory.prototype.open = () => {
    throw new DOMException('The user denied permission to access the database.', 'SecurityError');
  };
  // A browser that denies the one denies the other.
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  });
};

test('a sidebar without a database works with what the page shows, and says that nothing is kept', async ({
  kolens,
  page,
  truth,
}) => {
  await kolens.context.addInitScript(DENIED);
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  const sidebar = await kolens.sidebar(page);
  await expect(sidebar.getByRole('alert')).toContainText('nothing of it is kept');
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText(truth('koc').nickname);
  await sidebar.getByRole('button', { name: 'Shortlist', exact: true }).click();
  await expect(sidebar.getByText(/does not let the extension store data/u)).toBeVisible();
  expect(await kolens.rows('entries')).toEqual([]);
});
