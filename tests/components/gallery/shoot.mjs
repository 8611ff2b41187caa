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
/** Pages about one creator, by their place in the seed: the address is worked out in the page. */
const onCreator = (name, viewport, route, query, creator = 0) => [
  name,
  viewport,
  `screen=dashboard&shortlisted=5${query}`,
  true,
  { creator: [route, creator] },
];
const CREATOR_SHOTS = [
  onCreator('creator-page', wide, 'creator', ''),
  onCreator('creator-page-dark-zh', wide, 'creator', '&theme=dark&language=zh-CN'),
  onCreator('creator-page-coordinated', wide, 'creator', '', 1),
  onCreator('creator-page-little', wide, 'creator', '', 4),
  onCreator('creator-page-narrow', narrow, 'creator', ''),
  onCreator('report', wide, 'report', ''),
  onCreator('report-dark-zh', wide, 'report', '&theme=dark&language=zh-CN', 1),
  onCreator('report-narrow', narrow, 'report', ''),
  onCreator('creator-page-narrow-zh', narrow, 'creator', '&language=zh-CN'),
];
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
  ['side-search-zh', side, 'page=search&language=zh-CN', false],
  ['side-koc-zh', side, 'creator=2&health&language=zh-CN', true],
  ['side-coordinated-dark', side, 'creator=1&theme=dark', true],
  ...['login', 'captcha', 'unavailable', 'risk'].flatMap((reason) => [
    [`side-blocked-${reason}`, side, `page=blocked&reason=${reason}`, false],
    [`side-blocked-${reason}-zh`, side, `page=blocked&reason=${reason}&language=zh-CN`, false],
  ]),
  ['side-other', side, 'page=other', false],
  ['side-failing', side, 'failing', false, { click: 'Shortlist' }],
  ['side-saved', side, '', false, { click: 'Shortlist' }],
  ['dash-shortlist', wide, 'screen=dashboard&shortlisted=5', false],
  ['dash-shortlist-dark', wide, 'screen=dashboard&shortlisted=5&theme=dark', false],
  ['dash-shortlist-zh', wide, 'screen=dashboard&shortlisted=5&language=zh-CN', false],
  ['dash-1280', { width: 1280, height: 600 }, 'screen=dashboard&shortlisted=5', false],
  [
    'dash-1280-zh',
    { width: 1280, height: 600 },
    'screen=dashboard&shortlisted=5&language=zh-CN',
    false,
  ],
  ['dash-1600', { width: 1600, height: 600 }, 'screen=dashboard&shortlisted=5', false],
  [
    'dash-1600-zh',
    { width: 1600, height: 600 },
    'screen=dashboard&shortlisted=5&language=zh-CN',
    false,
  ],
  ['dash-narrow-zh', narrow, 'screen=dashboard&shortlisted=5&language=zh-CN', true],
  [
    'dash-cohort',
    wide,
    'screen=dashboard&shortlisted=5&benchmark=cohort',
    true,
    { hash: '#/settings', open: true },
  ],
  [
    'dash-settings-zh',
    wide,
    'screen=dashboard&shortlisted=5&language=zh-CN&theme=dark',
    true,
    { hash: '#/settings', open: true },
  ],
  [
    'dash-campaigns-zh',
    wide,
    'screen=dashboard&shortlisted=5&language=zh-CN&theme=dark',
    true,
    { hash: '#/campaigns' },
  ],
  [
    'dash-rights-zh',
    wide,
    'screen=dashboard&shortlisted=5&language=zh-CN',
    true,
    { hash: '#/rights' },
  ],
  [
    'dash-compare-zh',
    wide,
    'screen=dashboard&shortlisted=5&language=zh-CN',
    true,
    { hash: '#/compare' },
  ],
  ['dash-delete', wide, 'screen=dashboard&shortlisted=5', false, { click: 'Delete all data' }],
  [
    'dash-delete-zh',
    wide,
    'screen=dashboard&shortlisted=5&language=zh-CN&theme=dark',
    false,
    { click: '删除全部数据' },
  ],
  ['dash-import', wide, 'screen=dashboard&shortlisted=5', false, { file: true }],
  ...['cohort', 'overlap'].flatMap((view) => {
    const look = (name, viewport, query) => [
      `dash-${view}-view${name}`,
      viewport,
      `screen=dashboard&shortlisted=5${query}`,
      true,
      { hash: `#/compare/${view}` },
    ];
    return [
      look('', wide, ''),
      look('-dark-zh', wide, '&theme=dark&language=zh-CN'),
      look('-narrow', narrow, ''),
    ];
  }),
  ['side-tip', side, '', false, { hover: 'Engagement rate' }],
  ['side-tip-count', side, 'theme=dark', false, { hover: 'Followers' }],
  ['dash-empty', wide, 'screen=dashboard', false],
  ['dash-compare', wide, 'screen=dashboard&shortlisted=5', true, { hash: '#/compare' }],
  ['dash-campaigns', wide, 'screen=dashboard&shortlisted=5', true, { hash: '#/campaigns' }],
  ...[
    ['', wide, ''],
    ['-dark-zh', wide, '&theme=dark&language=zh-CN'],
    ['-narrow', narrow, ''],
    ['-narrow-zh', narrow, '&language=zh-CN'],
  ].map(([name, viewport, query]) => [
    `dash-plan${name}`,
    viewport,
    `screen=dashboard&shortlisted=5${query}`,
    true,
    { hash: '#/campaigns/list-1' },
  ]),
  ...[
    ['', wide, ''],
    ['-dark-zh', wide, '&theme=dark&language=zh-CN'],
    ['-narrow', narrow, ''],
  ].map(([name, viewport, query]) => [
    `dash-right${name}`,
    viewport,
    `screen=dashboard&shortlisted=5${query}`,
    true,
    { hash: '#/rights/record/right-1' },
  ]),
  ['dash-rights-narrow', narrow, 'screen=dashboard&shortlisted=5', true, { hash: '#/rights' }],
  ['dash-rights', wide, 'screen=dashboard&shortlisted=5', true, { hash: '#/rights' }],
  [
    'dash-settings',
    wide,
    'screen=dashboard&shortlisted=5',
    true,
    { hash: '#/settings', open: true },
  ],
  ['dash-how', wide, 'screen=dashboard&shortlisted=5', true, { hash: '#/how-scores-work' }],
  [
    'dash-how-zh',
    wide,
    'screen=dashboard&shortlisted=5&language=zh-CN',
    true,
    { hash: '#/how-scores-work' },
  ],
  ['dash-detail', wide, 'screen=dashboard&shortlisted=5', false, { detail: true }],
  ...CREATOR_SHOTS,
  [
    'dash-narrow-settings',
    narrow,
    'screen=dashboard&shortlisted=5',
    true,
    { hash: '#/settings', open: true },
  ],
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
  if (extra.open) {
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
  }
  if (extra.creator) {
    await page.evaluate(([route, at]) => {
      location.hash = `#/${route}/${globalThis.galleryCreators[at]}`;
    }, extra.creator);
    await page.waitForTimeout(1500);
  }
  if (extra.click) await page.getByRole('button', { name: extra.click, exact: true }).click();
  if (extra.detail) await page.getByRole('link', { name: '林夏的小厨房' }).click();
  if (extra.hover) await page.locator('.explain', { hasText: extra.hover }).first().hover();
  if (extra.file) {
    const header = 'platform,creator_id,nickname,status,quote_cny\r\n';
    const row =
      'xiaohongshu,5ca1ab1e0000000000000009,新来的,agreed,900\r\nxiaohongshu,??,坏行,,\r\n';
    await page.locator('input[type=file]').setInputFiles({
      name: 'colleague.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(header + row),
    });
  }
  if (extra.click || extra.detail || extra.hover || extra.file) await page.waitForTimeout(1200);
  const cut = await page.evaluate(() => {
    const table = document.querySelector('.table-scroll');
    return table ? table.scrollWidth - table.clientWidth : 0;
  });
  if (cut > 0) console.log(`${name}: the table is ${cut} px wider than its room`);
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: full });
  if (name.startsWith('report')) {
    for (const format of ['A4', 'Letter']) {
      await page.pdf({
        path: join(out, `${name}-${format}.pdf`),
        format,
        preferCSSPageSize: false,
      });
    }
  }
  await page.close();
}
await browser.close();
