import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXTENSION, sidebarIn } from '../../scripts/browser-session';
import { openProfile } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU } from './kit';
import { watch } from './watched';
import { useDashboard, useSidebar, visitSite } from './whole-product';

/* Nothing leaves the computer: not one byte, through everything that the product can do. */

const BUILT = resolve(process.env.KOLENS_EXTENSION ?? EXTENSION);

test('the whole product sends not one byte anywhere', async ({ site, truth }, info) => {
  test.slow();
  const koc = truth('koc');
  const folder = info.outputPath();
  const own = await watch({ site, folder, name: 'kolens', extension: BUILT }, async (session) => {
    const page = session.context.pages()[0]!;
    await visitSite(page, koc, useSidebar);
    await useDashboard(session, koc, site.world.now);
  });
  const plain = await watch({ site, folder, name: 'plain' }, ({ context }) =>
    visitSite(context.pages()[0]!, koc),
  );
  console.log(
    `  bytes to other hosts: ${own.bytesElsewhere}; requests to the site: ${own.atSite.length}, without the extension: ${plain.atSite.length}`,
  );
  expect(own.leaks).toEqual([]);
  expect(plain.leaks).toEqual([]);
  expect(own.atSite).toEqual(plain.atSite);
  expect(own.atSite.length).toBeGreaterThan(40);
});

/** Leaks of which the sink itself hears by name. */
const SENT = ['worker', 'beacon', 'socket'];

/** The extension with leaks put in, and without the policy that would stop them. */
function leakyBuild(folder: string): string {
  const copy = join(folder, 'leaky');
  cpSync(BUILT, copy, { recursive: true });
  const change = (path: string, work: (text: string) => string) =>
    writeFileSync(join(copy, path), work(readFileSync(join(copy, path), 'utf8')));
  const append = (path: string, code: string) => change(path, (text) => `${text}\n${code}`);
  change('manifest.json', (text) => {
    const manifest = JSON.parse(text) as { content_security_policy: object };
    manifest.content_security_policy = { extension_pages: "script-src 'self'; object-src 'self'" };
    return JSON.stringify(manifest);
  });
  append('background.js', "fetch('https://worker.leak.invalid/').catch(() => 0);");
  append('content-scripts/content.js', `fetch('https://${XIAOHONGSHU}/api/leak').catch(() => 0);`);
  const dashboard = readdirSync(join(copy, 'chunks')).find((name) =>
    name.startsWith('dashboard-'),
  )!;
  append(
    join('chunks', dashboard),
    `navigator.sendBeacon('https://beacon.leak.invalid/', 'x');
     new WebSocket('wss://socket.leak.invalid/');
     fetch('https://203.0.113.7/').catch(() => 0);
     document.head.append(Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: 'https://name.leak.invalid/' }));`,
  );
  return copy;
}

test('and it would be seen if it did, by whichever way', async ({ site, truth }, info) => {
  const koc = truth('koc');
  const folder = info.outputPath();
  const extension = leakyBuild(folder);
  const { leaks, bytesElsewhere, atSite } = await watch(
    { site, folder, name: 'leaky', extension },
    async ({ context, extensionId }, sink) => {
      const page = context.pages()[0]!;
      await openProfile(page, XIAOHONGSHU, koc.id);
      await sidebarIn(page);
      const dashboard = await context.newPage();
      await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html`);
      await expect(dashboard.getByRole('heading', { level: 1 }).first()).toBeVisible();
      const heard = () => sink.arrivals().map(({ host }) => host);
      await expect
        .poll(heard)
        .toEqual(expect.arrayContaining(SENT.map((name) => `${name}.leak.invalid`)));
      await expect.poll(() => site.requests).toContain(`${XIAOHONGSHU}/api/leak`);
    },
  );
  const found = leaks.join('\n');
  for (const name of SENT) expect(found).toContain(`bytes to ${name}.leak.invalid`);
  expect(found).toContain('request https://203.0.113.7/');
  expect(found).toMatch(/name \S+ asked by chrome-extension:/u);
  expect(bytesElsewhere).toBeGreaterThan(1_000);
  expect(atSite).toContain(`${XIAOHONGSHU}/api/leak`);
});
