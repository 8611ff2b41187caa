import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPLAINED, lint } from '@/scripts/archives/lint';
import { SOURCES } from '@/scripts/archives/sources';
import { textOf } from '../shape/sources';

/* What stands between a build and the stores. */

const MANIFEST = {
  manifest_version: 3,
  name: 'Small',
  version: '1.0.0',
  browser_specific_settings: {
    gecko: {
      id: 'small@kolens.invalid',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
  background: { scripts: ['chunks/react-abc.js', 'own.js'] },
};

const MARKUP = 'document.body.innerHTML = globalThis.name;\n';
/** As React is built. */
const REACT = 'const f=(o,n,e)=>{o?.__html!==n&&(e.innerHTML=n)};globalThis.f=f;\n';

/** Lints an extension of these files. */
function linted(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'kolens-lint-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const result = lint(folder);
  rmSync(folder, { recursive: true, force: true });
  return result;
}

describe('Mozilla’s linter', () => {
  it('is passed over only what is explained, and only where', () => {
    const result = linted({
      'manifest.json': JSON.stringify(MANIFEST),
      'chunks/react-abc.js': REACT,
      'own.js': MARKUP,
    });
    expect(result.explained).toBe(1);
    expect(result.problems).toEqual([
      expect.stringMatching(/^UNSAFE_VAR_ASSIGNMENT: .*own\.js:1/u),
    ]);
  }, 60_000);

  it('stops what the store would refuse', () => {
    const result = linted({
      'manifest.json': JSON.stringify({ ...MANIFEST, version: 'first' }),
      'chunks/react-abc.js': '',
      'own.js': '',
    });
    expect(result.problems.length).toBeGreaterThan(0);
  }, 60_000);

  it('has its exceptions told to the reviewers', () => {
    const told = textOf('docs/store/for-reviewers.md');
    for (const { code } of EXPLAINED) expect(told).toContain(code);
  });
});

describe('the archive of sources', () => {
  it('holds what the build reads, by name', () => {
    for (const needed of [
      'package.json',
      'package-lock.json',
      '.npmrc',
      'wxt.config.ts',
      'lib/**',
    ]) {
      expect(SOURCES).toContain(needed);
    }
    expect(SOURCES.filter((pattern) => pattern.startsWith('*'))).toEqual([]);
  });
});
