import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

/* Pictures that are drawn rather than taken: icons and the small tile. */

/** Small sizes have a mark of their own: three bars do not survive 32 pixels. */
const ICONS = {
  16: 'mark-small',
  32: 'mark-small',
  48: 'mark',
  64: 'mark',
  96: 'mark',
  128: 'mark',
};
const TOOLBARS = { light: '#f9f9fb', dark: '#1f1f23' };

const markOf = (name: string) => readFileSync(join('scripts/icons', `${name}.svg`), 'utf8');

/** Each size as a file, and all of them on a light and a dark toolbar, to be looked at. */
export async function drawIcons(context: BrowserContext, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await context.newPage();
  for (const [size, mark] of Object.entries(ICONS)) {
    await draw(page, { width: Number(size), height: Number(size) }, sized(mark, Number(size)));
    await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  }
  const rows = Object.values(TOOLBARS).map(
    (colour) =>
      `<div style="display:flex;gap:24px;align-items:center;padding:24px;background:${colour}">${Object.entries(
        ICONS,
      )
        .map(([size, mark]) => sized(mark, Number(size)))
        .join('')}</div>`,
  );
  await draw(page, { width: 600, height: 352 }, rows.join(''));
  await page.screenshot({ path: join(folder, 'on-toolbars.png') });
  await page.close();
}

/** Chrome's small promotional tile, 440×280: the mark, the name, and what it is for. */
export async function drawTile(
  context: BrowserContext,
  path: string,
  text: { language: string; name: string; line: string },
): Promise<void> {
  const page = await context.newPage();
  const [title = '', subtitle = ''] = text.name.split(' – ');
  await draw(
    page,
    { width: 440, height: 280 },
    `<main lang="${text.language}" style="box-sizing:border-box;width:440px;height:280px;padding:44px 40px;
        background:#17685f;color:#f6efe2;font-family:system-ui,'Noto Sans CJK SC',sans-serif">
      <div style="display:flex;gap:20px;align-items:center">${sized('mark', 84)}
        <div><div style="font-size:44px;font-weight:700;letter-spacing:-.5px">${title}</div></div></div>
      <div style="margin-top:30px;font-size:23px;font-weight:600;color:#ffc857">${subtitle.replace(/^./u, (first) => first.toUpperCase())}</div>
      <div style="margin-top:10px;font-size:17px;line-height:1.45;opacity:.92">${text.line}</div>
    </main>`,
  );
  await page.screenshot({ path });
  await page.close();
}

function sized(mark: string, size: number): string {
  return markOf(mark).replace(
    '<svg ',
    `<svg width="${size}" height="${size}" style="display:block;flex:none" `,
  );
}

async function draw(page: Page, size: { width: number; height: number }, body: string) {
  await page.setViewportSize(size);
  await page.setContent(`<style>body{margin:0}</style>${body}`);
}
