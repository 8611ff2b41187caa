import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPracticeSite, truthOf } from '../tests/practice-site';
import { EXTENSION, openSession } from './browser-session';
import { vet } from './start/vet';
import { drawIcons, drawTile } from './store/drawn';
import { readListing, tooLong } from './store/listing';
import { chooseLanguage, removeExample, SIZE, takePictures, type Scene } from './store/pictures';

/*
 * `npm run store`: all that the stores ask for, in both languages, into `.output/store`: icons, texts,
 * the small tile, and 1280×800 pictures of the built extension on the practice site. Its world comes from
 * one seed, so that figures and comments are the same each time; dates move with the day.
 *   --readme   also the picture at the head of the README
 */
const OUT = resolve('.output/store');
const LANGUAGES = ['en', 'zh-CN'];
/** Creators that are browsed first: what the pictures show has been read like anything else. */
const BROWSED = ['healthy', 'coordinated'];

rmSync(OUT, { recursive: true, force: true });
const listings = LANGUAGES.map((language) => ({
  language,
  listing: readListing(readFileSync(join('docs/store', `${language}.md`), 'utf8')),
}));
const problems = listings.flatMap(({ language, listing }) =>
  tooLong(listing).map((problem) => `docs/store/${language}.md: ${problem}`),
);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const site = await startPracticeSite({ now: Date.now() });
const session = await openSession({
  switches: site.browserSwitches,
  extension: resolve(EXTENSION),
  viewport: { width: 1600, height: 900 },
});
const truth = (key: string) => truthOf(site.world.creators.find((one) => one.key === key)!);
const scene: Scene = { session, healthy: truth('healthy'), coordinated: truth('coordinated') };
const page = session.context.pages()[0]!;
mkdirSync(OUT, { recursive: true });
const browsed = join(OUT, 'browsed');
mkdirSync(browsed);
for (const key of BROWSED) {
  await vet({ page, creator: truth(key), out: browsed, now: site.world.now });
}
rmSync(browsed, { recursive: true });
await drawIcons(session.context, join(OUT, 'icons'));
for (const { language, listing } of listings) {
  const folder = join(OUT, language);
  await chooseLanguage(scene, language);
  const names = await takePictures(scene, folder);
  await removeExample(scene);
  const missing = names.filter((name) => !listing.captions.has(name));
  if (missing.length > 0)
    throw new Error(`docs/store/${language}.md: no words for ${missing.join()}`);
  await drawTile(session.context, join(folder, 'tile.png'), {
    language,
    name: listing.name,
    line: listing.captions.get('profile')!,
  });
  for (const part of ['name', 'summary', 'description'] as const) {
    writeFileSync(join(folder, `${part}.txt`), `${listing[part]}\n`);
  }
  const size = `${SIZE.width}×${SIZE.height}`;
  console.log(`✔ ${language}: ${names.length} pictures of ${size}, tile, texts (${folder})`);
}
if (process.argv.includes('--readme')) {
  copyFileSync(join(OUT, 'en/profile.png'), 'docs/sidebar.png');
}
await session.close();
await site.close();
