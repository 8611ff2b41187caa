import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOf, type Lock } from './sbom/bill';

/*
 * The software bill of materials beside the archives: what ships, with version, licence and hash, as
 * CycloneDX. Made from the lock file alone, so that the same lock gives the same bytes everywhere.
 */
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const lock = read('package-lock.json') as Lock;
const licenceOf = (path: string) =>
  (read(join(path, 'package.json')) as { license?: string }).license;
const file = join('.output', `${lock.name}-${lock.version}-sbom.cdx.json`);
mkdirSync('.output', { recursive: true });
writeFileSync(file, `${JSON.stringify(billOf(lock, licenceOf), null, 2)}\n`);
console.log(file);
