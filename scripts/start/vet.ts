import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import type { CreatorTruth } from '../../tests/practice-site';
import {
  closeNote,
  openNote,
  openProfile,
  readComments,
  scrollGrid,
} from '../../tests/practice-site/visitor';
import { sidebarIn } from '../browser-session';

/** What was done with one creator, to hold the export against. */
export interface Vetted {
  creator: CreatorTruth;
  /** Notes that were opened. */
  opened: string[];
  /** Files in the output folder. */
  pictures: string[];
}

/** How many notes of each are opened, and how many comments of each note are read. */
const PLAN: Record<string, { notes: number; comments: number }> = {
  healthy: { notes: 13, comments: 30 },
  coordinated: { notes: 12, comments: 30 },
  koc: { notes: 12, comments: 15 },
  mega: { notes: 12, comments: 15 },
};
const USUAL = { notes: 5, comments: 10 };

/** Browses one creator as a person would, then saves them by the sidebar's own button. */
export async function vet(input: {
  page: Page;
  creator: CreatorTruth;
  out: string;
  now: number;
}): Promise<Vetted> {
  const { page, creator, out } = input;
  const plan = PLAN[creator.key] ?? USUAL;
  const host = creator.key === 'koc' ? 'www.rednote.com' : 'www.xiaohongshu.com';
  await openProfile(page, host, creator.id);
  const sidebar = await sidebarIn(page);
  await sidebar.getByRole('heading', { name: creator.nickname.trim() }).first().waitFor();
  await scrollGrid(page);
  await page.evaluate(() => scrollTo(0, 0));
  const opened: string[] = [];
  let comments = 0;
  const notes = creator.notes.filter(({ pinned }) => !pinned).slice(0, plan.notes);
  for (const { id } of notes) {
    await openNote(page, id);
    comments += await readComments(page, plan.comments);
    await closeNote(page);
    opened.push(id);
  }
  await shortlist(sidebar);
  const pictures = creator.key === 'healthy' ? await pictureSidebar(page, sidebar, out) : [];
  if (creator.key === 'coordinated') pictures.push(await picture(page, out, 'sidebar-coordinated'));
  console.log(
    `✔ ${creator.key.padEnd(12)} ${opened.length} notes opened, ${comments} comments on screen, shortlisted`,
  );
  return { creator, opened, pictures };
}

async function shortlist(sidebar: Frame): Promise<void> {
  await sidebar.getByRole('button', { name: 'Shortlist', exact: true }).click();
  await sidebar
    .getByRole('button', { name: 'Shortlisted', exact: true, pressed: true })
    .waitFor({ timeout: 15_000 });
}

async function pictureSidebar(page: Page, sidebar: Frame, out: string): Promise<string[]> {
  const welcome = sidebar.getByRole('button', { name: 'Got it' });
  if (await welcome.isVisible()) await welcome.click();
  const made: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    made.push(await picture(page, out, `sidebar-${scheme}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return made;
}

async function picture(page: Page, out: string, name: string): Promise<string> {
  await page.evaluate(() => scrollTo(0, 0));
  // Scores are worked out beside the page: what is pictured should be settled.
  await page.waitForTimeout(900);
  await page.screenshot({ path: join(out, `${name}.png`) });
  return `${name}.png`;
}
