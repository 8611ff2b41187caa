import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HOSTS, startPracticeSite, truthOf } from '../practice-site';
import { startSink } from '../sink/proxy';
import { findFirefox, startFirefox } from './firefox';
import { smokeSteps } from './smoke';
import { FirefoxWindow } from './window';

/*
 * `npm run smoke:firefox`: the built extension in real Firefox, on the practice site at the real host
 * names. KOLENS_FIREFOX names a Firefox that is not in a usual place. Exit 2 where there is none: nothing
 * was tried then, and nothing is claimed.
 */
const program = findFirefox();
if (!program) {
  console.error(
    'No Firefox found: nothing was tried. Install Firefox 142 or newer (Debian: apt-get install firefox-esr), or name it in the environment variable KOLENS_FIREFOX.',
  );
  process.exit(2);
}
const extension = resolve('.output/firefox-mv3');
const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
  browser_specific_settings: { gecko: { id: string } };
};
const extensionId = manifest.browser_specific_settings.gecko.id;
const now = Date.now();
const site = await startPracticeSite({ now });
const sink = await startSink(site.port, HOSTS);
const downloads = mkdtempSync(join(tmpdir(), 'kolens-downloads-'));
const firefox = await startFirefox({
  program,
  extension,
  extensionId,
  proxyPort: sink.port,
  downloads,
});
console.log(`Firefox ${firefox.version} (${program})`);
const creator = truthOf(site.world.creators.find(({ key }) => key === 'healthy')!);
const steps = smokeSteps({ firefox, sink, creator, now, extensionId, downloads });
let done = 0;
try {
  for (const { name, take } of steps) {
    await take();
    done += 1;
    console.log(`✔ ${name}`);
  }
} catch (error) {
  console.error(
    `✘ ${steps[done]!.name}\n  ${error instanceof Error ? error.message : String(error)}`,
  );
  const picture = resolve('.output/firefox-smoke.png');
  writeFileSync(picture, await new FirefoxWindow(firefox.marionette).picture());
  console.error(`  ${picture}`);
}
await firefox.close();
await sink.close();
await site.close();
rmSync(downloads, { recursive: true, force: true });
const sent = sink.leaks().reduce((sum, { bytes }) => sum + bytes, 0);
if (sent > 0)
  console.log(
    `asked besides: ${sink
      .leaks()
      .map(({ host }) => host)
      .join(', ')}`,
  );
console.log(`bytes to the practice site: ${sink.toSite()}, to anywhere else: ${sent}`);
console.log(`${done} passed, ${steps.length - done} failed`);
process.exitCode = done === steps.length ? 0 : 1;
