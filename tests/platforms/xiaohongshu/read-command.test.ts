import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { expectationOf, FIXTURES, fixtures } from './fixtures';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/read.ts', ...args], {
    cwd: root,
    env: { ...process.env, TZ: 'Asia/Tokyo' },
    encoding: 'utf8',
  });

it('prints the observation of a saved page, by the very reader of the extension', () => {
  const fixture = fixtures().find(({ name }) => name === 'note-own-page');
  if (!fixture) throw new Error('the fixture is gone');
  // A time without a zone is UTC.
  const now = new Date(fixture.now).toISOString().replace('Z', '');
  const { stdout, stderr, status } = read(
    `${FIXTURES}note-own-page.html`,
    '--url',
    fixture.url,
    '--source',
    'dom',
    '--now',
    now,
  );
  expect([stderr, status]).toEqual(['', 0]);
  expect(JSON.parse(stdout)).toEqual(expectationOf('note-own-page')?.dom);
});

const PAGE = 'https://www.xiaohongshu.com/explore';

it.each([
  [['no-such-file.html', '--url', PAGE]],
  [['.', '--url', PAGE]],
  [['scripts/read.ts']],
  [['scripts/read.ts', '--url', 'nowhere']],
  [['scripts/read.ts', '--url', PAGE, '--source', 'guess']],
  [['scripts/read.ts', '--url', PAGE, '--now', 'yesterday']],
  [['scripts/read.ts', '--url', PAGE, '--now', '1']],
  [['scripts/read.ts', '--url', PAGE, '--what']],
])('says in one line why it cannot: %j', (args) => {
  const { stdout, stderr, status } = read(...args);
  expect([stdout, status]).toEqual(['', 1]);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
