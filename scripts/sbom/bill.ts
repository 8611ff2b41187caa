export interface Locked {
  version?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  integrity?: string;
}

export interface Lock {
  name: string;
  version: string;
  packages: Record<string, Locked>;
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
const nameOf = (path: string) =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * A CycloneDX 1.5 document of the packages that ship. Without a serial number and a time: the version
 * names it, and the same lock file gives the same document.
 * @param licenceOf the licence of the package that lies at this path
 */
export function billOf(lock: Lock, licenceOf: (path: string) => string | undefined) {
  const shipped = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
  );
  const components = shipped.map(([path, { version = '', integrity = '' }]) => {
    const name = nameOf(path);
    const licence = licenceOf(path);
    return {
      type: 'library',
      'bom-ref': `${name}@${version}`,
      name,
      version,
      purl: purlOf(name, version),
      ...(licence ? { licenses: [{ license: { id: licence } }] } : {}),
      hashes: integrity
        .split(/\s+/u)
        .filter((each) => each.startsWith('sha512-'))
        .map((each) => ({
          alg: 'SHA-512',
          content: Buffer.from(each.slice('sha512-'.length), 'base64').toString('hex'),
        })),
    };
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `${lock.name}@${lock.version}`,
        name: lock.name,
        version: lock.version,
      },
    },
    components: components.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
  };
}
