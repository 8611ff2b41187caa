import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOMS } from './rooms';
import { ROOT, filesUnder, sourcesUnder, textOf } from './sources';

/* The house in order: no stale debts, no tests asleep, documents that say what is there. */

const everything = sourcesUnder('lib', 'components', 'entrypoints', 'scripts', 'tests').filter(
  ({ path }) => !path.startsWith('tests/shape'),
);
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'SECURITY.md',
  ...filesUnder('docs').filter((path) => path.endsWith('.md')),
];
const packageJson = JSON.parse(textOf('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe('debts', () => {
  it('carry the day on which they are due, and none is overdue', () => {
    const today = new Date().toISOString().slice(0, 10);
    const due = everything.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:TODO|FIXME|HACK|XXX)\b(?: \[(\d{4}-\d{2}-\d{2})\]:)?/gu)]
        .filter(([, day]) => day === undefined || day < today)
        .map(([debt]) => `${path}: ${debt}`),
    );
    expect(due).toEqual([]);
  });
});

describe('tests', () => {
  it('are all awake', () => {
    const asleep = everything
      .filter(({ path }) => path.startsWith('tests/'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\b(?:it|test|describe)\.(?:skip|only|todo|fixme|fails)\(/gu)].map(
          ([call]) => `${path}: ${call}`,
        ),
      )
      // Playwright skips inside a test with a reason; a whole test may not be.
      .filter((line) => !/test\.skip\($/u.test(line) || !line.startsWith('tests/browser/'));
    expect(asleep).toEqual([]);
  });

  it('can all fail', () => {
    const idle = everything
      .filter(({ path }) => path.startsWith('tests/'))
      .filter(({ text }) => /expect\((true|1)\)\.(toBe|toEqual)\(\1\)/u.test(text));
    expect(idle.map(({ path }) => path)).toEqual([]);
  });
});

describe('lint and type rules', () => {
  it('are set aside by name and for one line, never for a file', () => {
    const silent = everything.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => /\beslint-disable|@ts-(?:ignore|nocheck|expect-error)/u.test(line))
        .filter((line) => !/eslint-disable-(?:next-)?line [a-z@]|@ts-expect-error \S/u.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('the documents', () => {
  it.each(DOCUMENTS)('%s names only commands that exist', (path) => {
    const BUILT_IN = new Set(['ci', 'install', 'audit']);
    const commands = [...textOf(path).matchAll(/\bnpm (?:run (?:-s )?)?([a-z][a-z:-]*)/gu)].map(
      ([, name]) => name!,
    );
    expect(commands.filter((name) => !BUILT_IN.has(name) && !packageJson.scripts[name])).toEqual(
      [],
    );
  });

  it.each(DOCUMENTS)('%s points at files that exist', (path) => {
    const links = [...textOf(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)].map(([, to]) => to!);
    const paths = [
      ...textOf(path).matchAll(
        /`((?:lib|components|entrypoints|tests|scripts|docs|public)\/[\w./-]*)`/gu,
      ),
    ].map(([, to]) => `/${to!}`);
    const missing = [...links, ...paths].filter((to) => {
      const full = to.startsWith('/') ? join(ROOT, to) : join(ROOT, dirname(path), to);
      return !existsSync(full);
    });
    expect(missing).toEqual([]);
  });

  it('map every room', () => {
    const maps = [textOf('README.md'), textOf('CONTRIBUTING.md')];
    const missing = Object.keys(ROOMS).filter(
      (room) => !maps.every((map) => map.includes(`\`${room}`)),
    );
    expect(missing).toEqual([]);
  });

  it('name no place on anybody’s computer', () => {
    const local = DOCUMENTS.filter((path) =>
      /(?:^|[\s`("'])(?:\/home\/|\/Users\/|\/root\/|[A-Z]:\\)/mu.test(textOf(path)),
    );
    expect(local).toEqual([]);
  });
});

describe('the extension’s name and store text', () => {
  const messages = (language: string) =>
    JSON.parse(textOf(`public/_locales/${language}/messages.json`)) as Record<
      string,
      { message: string }
    >;
  const en = messages('en');
  const zh = messages('zh_CN');

  it('are there in both languages', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
    for (const [key, { message }] of [...Object.entries(en), ...Object.entries(zh)]) {
      expect(message.trim(), key).not.toBe('');
    }
  });

  it('hold every message that the manifest asks for', () => {
    const asked = [...textOf('wxt.config.ts').matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key!);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((key) => !en[key])).toEqual([]);
  });

  it('fit the stores', () => {
    for (const texts of [en, zh]) {
      expect(texts['extensionName']!.message.length).toBeLessThanOrEqual(75);
      expect(texts['extensionDescription']!.message.length).toBeLessThanOrEqual(132);
    }
  });
});
