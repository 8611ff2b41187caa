import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sidebarIn, type Session } from '../browser-session';

/** Opens the dashboard and presses its own Export CSV. @returns path of the saved file. */
export async function exportCsv(session: Session, out: string): Promise<string> {
  const page = await openDashboard(session);
  await page.getByRole('table', { name: 'Shortlist' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  const path = join(out, download.suggestedFilename());
  await download.saveAs(path);
  await page.close();
  console.log('✔ dashboard    exported');
  return path;
}

/** Screenshots of the dashboard, then of both parts in Chinese, chosen in the settings. */
export async function pictureDashboard(
  session: Session,
  out: string,
  profile: string,
): Promise<string[]> {
  const page = await openDashboard(session);
  const made = [await picture(page, out, 'dashboard-en')];
  await page.goto(`${page.url().split('#')[0]}#/settings`);
  await page.getByLabel('Language').selectOption('zh-CN');
  await page.goto(`${page.url().split('#')[0]}#/shortlist`);
  made.push(await picture(page, out, 'dashboard-zh'));
  const site = session.context.pages()[0]!;
  await site.bringToFront();
  await site.goto(profile);
  await (await sidebarIn(site)).getByRole('heading', { level: 1 }).waitFor();
  made.push(await picture(site, out, 'sidebar-zh'));
  await page.close();
  return made;
}

async function openDashboard({ context, extensionId }: Session): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  return page;
}

async function picture(page: Page, out: string, name: string): Promise<string> {
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: join(out, `${name}.png`) });
  return `${name}.png`;
}
