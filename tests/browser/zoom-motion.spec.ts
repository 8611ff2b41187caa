import type { Page } from '@playwright/test';
import { exampleId } from '@/lib/model';
import { expect, seriousIn, test } from './kit';

/* 200 % zoom, reduced motion and the keyboard, on every screen of the dashboard, with a full shortlist. */

const CREATOR = exampleId('creator', 10);
const SCREENS = [
  '#/shortlist',
  `#/shortlist/${CREATOR}`,
  '#/compare',
  '#/compare/cohort',
  '#/compare/overlap',
  '#/campaigns',
  '#/rights',
  '#/settings',
  '#/how-scores-work',
  `#/creator/${CREATOR}`,
  `#/report/${CREATOR}`,
];

/** The dashboard with the example, at the size of a 720-pixel window that is zoomed to 200 %. */
async function zoomedExample(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.getByRole('link', { name: 'Explore the example', exact: true }).click();
  await expect(page.getByText('50 creators', { exact: true })).toBeVisible({ timeout: 90_000 });
}

async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page.locator('main .page:visible').first()).toBeVisible();
  await expect(page.getByText(/^(Looking up what is stored|Reading the comments)/)).toHaveCount(0);
}

/** Pixels by which the page is wider than its window; what scrolls inside a box of its own is no matter. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Controls that lie outside the window sideways, or have no room, where nothing can be scrolled to them. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea',
    );
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/(auto|scroll)/u.test(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return [];
      // The skip link and the file's own field stand aside until they are wanted.
      if (control.matches('.skip, .sr-only, .sr-only *') || scrolls(control)) return [];
      const { left, right, width } = control.getBoundingClientRect();
      const isLost = width < 1 || left < -1 || right > document.documentElement.clientWidth + 1;
      return isLost ? [control.outerHTML.slice(0, 120)] : [];
    });
  });

test('at 200 % zoom nothing is cut off and no control is lost', async ({ kolens }) => {
  test.slow();
  const page = await kolens.dashboard();
  await zoomedExample(page);
  for (const hash of SCREENS) {
    await show(page, hash);
    await expect.poll(() => overflow(page), hash).toBeLessThanOrEqual(0);
    expect(await lost(page), hash).toEqual([]);
  }
  await show(page, '#/shortlist');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect(page.getByRole('dialog').or(page.getByRole('group')).first()).toBeVisible();
  expect(await overflow(page), 'filter').toBeLessThanOrEqual(0);
  expect(await lost(page), 'filter').toEqual([]);
  expect(await seriousIn(page), 'filter').toEqual([]);
});

test('with reduced motion nothing moves', async ({ kolens }) => {
  test.slow();
  const page = await kolens.dashboard();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await zoomedExample(page);
  for (const hash of SCREENS) {
    await show(page, hash);
    const moving = await page.evaluate(() => {
      const running = document.getAnimations().length;
      const animated = [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const isStill = animationName === 'none' && /^(0s(, )?)+$/u.test(transitionDuration);
        return !isStill || scrollBehavior === 'smooth';
      });
      return { running, animated: animated.map(({ outerHTML }) => outerHTML.slice(0, 100)) };
    });
    expect(moving, hash).toEqual({ running: 0, animated: [] });
  }
});

test('every control can be reached by the keyboard, and shows that it was', async ({ kolens }) => {
  test.slow();
  const page = await kolens.dashboard();
  await zoomedExample(page);
  for (const hash of SCREENS) {
    await show(page, hash);
    const unreachable = await page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, summary, [role=button], [role=link], [role=switch]',
      );
      return [...controls].flatMap((control) => {
        if (!control.checkVisibility({ visibilityProperty: true })) return [];
        // Chosen by its own button, which can be reached.
        if (control.matches('input[type=file]') || control.matches(':disabled')) return [];
        return control.tabIndex < 0 ? [control.outerHTML.slice(0, 120)] : [];
      });
    });
    expect(unreachable, hash).toEqual([]);
    await page.locator('main').focus();
    for (let n = 0; n < 6; n++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        // Past the last control the focus is the browser's own.
        if (element === document.body) return { isShown: true, html: '' };
        const isShown = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
        return { isShown, html: element.outerHTML.slice(0, 120) };
      });
      expect(focused, hash).toMatchObject({ isShown: true });
    }
  }
});
