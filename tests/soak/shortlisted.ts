import type { Page } from '@playwright/test';
import { toCsv } from '@/lib/shortlist';

/** A file of creators that nobody has seen: ids, lists, tags, as a colleague would send it. */
export function fileOf(count: number, now: number): string {
  const seconds = Math.floor(now / 1_000);
  return toCsv(
    Array.from({ length: count }, (_, i) => ({
      platform: 'xiaohongshu',
      creator_id: (seconds - 86_400 * 400 - i * 997).toString(16) + String(i).padStart(16, '0'),
      list: [`名单 ${i % 12}`],
      tags: [`标签${i % 40}`],
      status: 'candidate',
      note: `第 ${i} 位`,
      quote_cny: 500 + i,
    })),
    ['platform', 'creator_id', 'list', 'tags', 'status', 'note', 'quote_cny'],
  );
}

/** Imports it through the dashboard's own dialog, and waits until all of it is written. */
export async function importAll(dashboard: Page, csv: string, patience: number): Promise<void> {
  const buffer = Buffer.from(csv);
  const file = { name: 'colleague.csv', mimeType: 'text/csv', buffer };
  await dashboard.locator('input[type="file"]').setInputFiles(file);
  const dialog = dashboard.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Write to the shortlist' }).click();
  await dialog.getByText('Imported.').waitFor({ timeout: patience });
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
}
