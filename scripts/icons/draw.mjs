// Draws the extension's icons from the two SVG marks: `node scripts/icons/draw.mjs [browser]`.
// Small sizes have a mark of their own: three bars do not survive 16 pixels.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SIZES = { 16: 'mark-small.svg', 32: 'mark-small.svg', 48: 'mark.svg', 128: 'mark.svg' };
const here = (path) => new URL(path, import.meta.url);

const executablePath = process.argv[2];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
mkdirSync(here('../../public/icon/'), { recursive: true });
for (const [size, file] of Object.entries(SIZES)) {
  const svg = readFileSync(here(file), 'utf8');
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(here(`../../public/icon/${size}.png`), png);
}
await browser.close();
