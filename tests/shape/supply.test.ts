import { describe, expect, it } from 'vitest';
import { billOf, type Lock } from '@/scripts/sbom/bill';
import { textOf } from './sources';

/* What others' code comes along: pinned, permissively licensed, and running nothing at install. */

interface Locked {
  version?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
}

const packageJson = JSON.parse(textOf('package.json')) as {
  license: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const shipped = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);

const PERMISSIVE = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'MIT-0',
  'BlueOak-1.0.0',
]);

describe('what ships', () => {
  it('is known', () => {
    expect(shipped.length).toBeGreaterThan(Object.keys(packageJson.dependencies).length / 2);
    for (const name of Object.keys(packageJson.dependencies)) {
      expect(shipped.map(([path]) => path)).toContain(`node_modules/${name}`);
    }
  });

  it('may be used by anybody', () => {
    const other = shipped
      .map(([path]) => {
        const { license } = JSON.parse(textOf(`${path}/package.json`)) as { license?: string };
        return { path, license };
      })
      .filter(({ license }) => !PERMISSIVE.has(license ?? ''));
    expect(other).toEqual([]);
    expect(packageJson.license).toBe('MIT');
  });

  it('runs nothing when it is installed', () => {
    const runs = shipped.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(runs.map(([path]) => path)).toEqual([]);
  });
});

describe('every package', () => {
  it('is pinned to one version', () => {
    const all = { ...packageJson.dependencies, ...packageJson.devDependencies };
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version));
    expect(loose).toEqual([]);
  });

  it('is checked by its hash, and comes from wherever npm is told to look', () => {
    const unchecked = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(unchecked.map(([path]) => path)).toEqual([]);
    const placed = locked.filter(([, { resolved }]) => resolved !== undefined);
    expect(placed.map(([path]) => path)).toEqual([]);
  });
});

describe('nothing of others runs at install', () => {
  it('whoever installs, and however', () => {
    expect(textOf('.npmrc').split('\n')).toContain('ignore-scripts=true');
    expect(textOf('scripts/install.mjs')).toContain("'--ignore-scripts'");
    expect(Object.keys(packageJson.scripts)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:pre|post)?(?:install|prepare)$/u)]),
    );
  });
});

describe('the bill of materials', () => {
  const licenceOf = (path: string) =>
    (JSON.parse(textOf(`${path}/package.json`)) as { license?: string }).license;
  const bill = () => billOf(lock as unknown as Lock, licenceOf);

  it('names everything that ships, with version, licence and hash, and nothing else', () => {
    const { components } = bill();
    expect(components).toHaveLength(shipped.length);
    for (const [path, { version }] of shipped) {
      const name = path.slice(path.lastIndexOf('node_modules/') + 13);
      const part = components.find((one) => one.name === name && one.version === version);
      expect(part?.hashes[0]?.content, path).toMatch(/^[0-9a-f]{128}$/u);
      expect(part?.licenses?.[0]?.license.id, path).toBeTruthy();
      expect(part?.purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    }
  });

  it('is the same each time, and names no place on a disk', () => {
    expect(bill()).toEqual(bill());
    expect(JSON.stringify(bill())).not.toMatch(/node_modules|file:|"\/|[A-Z]:\\/u);
  });

  it('comes with the archives', () => {
    expect(packageJson.scripts['zip']).toMatch(/scripts\/sbom\.ts$/u);
  });
});
