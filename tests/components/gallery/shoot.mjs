/*
 * Builds the gallery and takes a picture of every screen: node tests/components/gallery/shoot.mjs OUT [name…]
 * For looking at, not for comparing.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../../..');
const [out = 'gallery-shots', ...only] = process.argv.slice(2);
const built = resolve(out, 'site');

await build({
  root: here,
  base: '/',
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  build: { outDir: built, emptyOutDir: true, modulePreload: false, chunkSizeWarningLimit: 4000 },
});

const side = { width: 368, height: 900 };
const wide = { width: 1440, height: 900 };
const narrow = { width: 360, height: 800 };
const SHOTS = [
  ['side-healthy', side, '', true],
  ['side-healthy-dark', side, 'theme=dark', true],
  ['side-healthy-zh', side, 'language=zh-CN', true],
  ['side-coordinated', side, 'creator=1', true],
  ['side-koc', side, 'creator=2&health', true],
  ['side-mega', side, 'creator=3', false],
  ['side-little', side, 'creator=4', true],
  ['side-first', side, 'creator=2', false, { first: true }],
  ['side-search', side, 'page=search', false],
  ['side-blocked', side, 'page=blocked', false],
  ['side-other', side, 'page=other', false],
  ['side-failing', side, 'failing', false, { click: 'Shortlist' }],
  ['side-saved', side, '', false, { click: 'Shortlist' }],
  ['dash-shortlist', wide, 'screen=dashboard&shortlisted=5', false],
  ['dash-shortlist-dark', wide, 'screen=dashboard&shortlisted=5&theme=dark', false],
  ['dash-shortlist-zh', wide, 'screen=dashboard&shortlisted=5&language=zh-CN', false],
  ['dash-empty', wide, 'screen=dashboard', false],
  ['dash-compare', wide, 'screen=dashboard&shortlisted=5', true, { hash: '#/compare' }],
  ['dash-campaigns', wide, 'screen=dashboard&shortlisted=5', true, { hash: '#/campaigns' }],
  ['dash-rights', wide, 'screen=dashboard&shortlisted=5', true, { hash: '#/rights' }],
  ['dash-settings', wide, 'screen=dashboard&shortlisted=5', true, { hash: '#/settings' }],
  ['dash-how', wide, 'screen=dashboard&shortlisted=5', true, { hash: '#/how-scores-work' }],
  [
    'dash-how-zh',
    wide,
    'screen=dashboard&shortlisted=5&language=zh-CN',
    true,
    { hash: '#/how-scores-work' },
  ],
  ['dash-detail', wide, 'screen=dashboard&shortlisted=5', false, { detail: true }],
  ['dash-narrow', narrow, 'screen=dashboard&shortlisted=5', true],
  ['dash-narrow-compare', narrow, 'screen=dashboard&shortlisted=5', true, { hash: '#/compare' }],
];

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
mkdirSync(out, { recursive: true });
for (const [name, viewport, query, full, extra = {}] of SHOTS) {
  if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
  const page = await browser.newPage({ viewport });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      console.log(name, message.text());
  });
  page.on('pageerror', (error) => console.log(name, error.message));
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname === '/' ? '/index.html' : pathname;
    try {
      const body = readFileSync(join(built, file));
      return route.fulfill({
        body,
        contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      });
    } catch {
      return route.fulfill({ status: 404, body: '' });
    }
  });
  const welcomed = extra.first ? '' : '&welcomed';
  await page.goto(`http://localhost/?${query}${welcomed}${extra.hash ?? ''}`);
  await page.waitForSelector('h1, h2');
  await page.waitForTimeout(1500);
  if (extra.click) await page.getByRole('button', { name: extra.click, exact: true }).click();
  if (extra.detail) await page.getByRole('link', { name: '林夏的小厨房' }).click();
  if (extra.click || extra.detail) await page.waitForTimeout(1200);
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: full });
  await page.close();
}
await browser.close();
