import { describe, expect, it } from 'vitest';
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
