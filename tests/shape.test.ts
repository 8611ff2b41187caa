import { describe, expect, it } from 'vitest';
import { filesUnder, globalsIn, loadedBy, placeOf, sourcesUnder, targetOf } from './shape/sources';
import { ENTRYPOINT_LINES, MOST_LINES, PURE, ROOMS, SUBDOORS, roomOf } from './shape/rooms';

/* Rooms and their doors: who may import whom (CONTRIBUTING.md, "The map"). */

const product = sourcesUnder('lib', 'components', 'entrypoints');
const everything = [...product, ...sourcesUnder('scripts', 'tests')];

const imports = product.flatMap((source) =>
  source.imports.map(({ specifier, typeOnly }) => ({
    line: `${source.path} imports ${specifier}`,
    from: source.path,
    room: roomOf(source.path),
    specifier,
    typeOnly,
    target: targetOf(source.path, specifier),
  })),
);

describe('the rooms', () => {
  it('are all known: a new one says what it holds and what it may import', () => {
    const unknown = product.filter(({ path }) => !roomOf(path)).map(({ path }) => path);
    expect(unknown).toEqual([]);
  });

  it('import only the rooms that their row of the table allows', () => {
    const wrong = imports.filter(({ room, target, typeOnly }) => {
      const other = target === undefined ? room : roomOf(target);
      if (!room || other === room) return false;
      const { rooms, types = [] } = ROOMS[room]!;
      return !other || !(rooms.includes(other) || (typeOnly && types.includes(other)));
    });
    expect(wrong.map(({ line }) => line)).toEqual([]);
  });

  it('import only the packages that their row of the table allows', () => {
    const wrong = imports.filter(({ room, target, specifier }) => {
      if (target !== undefined || !room) return false;
      return !ROOMS[room]!.packages.some((name) =>
        name.endsWith('/*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
      );
    });
    expect(wrong.map(({ line }) => line)).toEqual([]);
  });

  it('are entered by their one door, or by a listed side door', () => {
    const wrong = imports.filter(({ room, target, specifier }) => {
      const other = target === undefined ? undefined : roomOf(target);
      if (!other?.startsWith('lib/') || other === room) return false;
      return specifier !== `@/${other}` && !Object.hasOwn(SUBDOORS, specifier);
    });
    expect(wrong.map(({ line }) => line)).toEqual([]);
  });

  it('are addressed from the root across rooms, and relatively inside one', () => {
    const wrong = imports.filter(({ room, target, specifier }) => {
      if (target === undefined) return false;
      const inside = roomOf(target) === room;
      // Components are one large room of folders: both forms are plain there.
      return room !== 'components' && specifier.startsWith('@/') === inside;
    });
    expect(wrong.map(({ line }) => line)).toEqual([]);
  });

  it('each have one door, with a line that says what it is', () => {
    for (const room of Object.keys(ROOMS).filter((name) => name.startsWith('lib/'))) {
      const [door] = sourcesUnder(room).filter(({ path }) => path === `${room}/index.ts`);
      expect(door?.text.startsWith('/**'), `${room}/index.ts opens with its purpose`).toBe(true);
    }
  });

  it('list no side door that nobody uses', () => {
    const used = new Set([...everything.flatMap((s) => s.imports.map((i) => i.specifier))]);
    expect(Object.keys(SUBDOORS).filter((door) => !used.has(door))).toEqual([]);
  });
});

describe('entry points', () => {
  it('are imported by nothing', () => {
    const wrong = everything.flatMap(({ path, imports: own }) =>
      own
        .filter(({ specifier }) => targetOf(path, specifier)?.startsWith('entrypoints/'))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(wrong.filter((line) => !line.startsWith('entrypoints/'))).toEqual([]);
  });

  it('wire, and nothing else', () => {
    const long = sourcesUnder('entrypoints')
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > ENTRYPOINT_LINES);
    expect(long).toEqual([]);
  });
});

describe('the site’s own process', () => {
  it.each(['entrypoints/content.ts', 'entrypoints/page-state.content.ts'])(
    'is spared the user’s data and the heavy libraries: %s',
    (entry) => {
      const loaded = [...loadedBy(entry)];
      const heavy = loaded.filter((name) =>
        /^(lib\/(storage|scoring|shortlist|i18n)\/|components\/|react|dexie|@base-ui|papaparse|fflate)/u.test(
          name,
        ),
      );
      expect(loaded).toContain(entry);
      expect(heavy).toEqual([]);
    },
  );

  it('runs a script without any dependency in the page’s own world', () => {
    const packages = [...loadedBy('entrypoints/page-state.content.ts')].filter(
      (name) => !/\.tsx?$/u.test(name) && !name.startsWith('wxt/'),
    );
    expect(packages).toEqual([]);
  });
});

describe('pure rooms', () => {
  const pure = sourcesUnder(...Object.keys(PURE));

  it('know no browser, no clock and no chance', () => {
    const wrong = pure.flatMap((source) => {
      const forbidden = PURE[roomOf(source.path)!]!;
      return globalsIn(source)
        .filter(({ name }) => forbidden.includes(name))
        .map(({ name, node }) => `${placeOf(source, node)} uses ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('never ask for the present moment or for a random number', () => {
    const asks = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b/u;
    expect(pure.filter(({ text }) => asks.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('files', () => {
  it(`are no longer than ${MOST_LINES} lines`, () => {
    const long = everything
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  it('are named for what they hold: kebab-case, or PascalCase for components', () => {
    const odd = filesUnder('lib')
      .concat(filesUnder('components'), filesUnder('entrypoints'), filesUnder('scripts'))
      .map((path) => path.split('/').at(-1)!)
      .filter((name) => /\.tsx?$/u.test(name))
      .filter((name) => !/^[a-z0-9-]+(\.[a-z]+)*\.tsx?$|^[A-Z][A-Za-z0-9]*\.tsx$/u.test(name));
    expect(odd).toEqual([]);
  });

  it('are no grab-bags', () => {
    const bags = product.filter(({ path }) => /\/(utils?|helpers?|misc|common)\.tsx?$/u.test(path));
    expect(bags.map(({ path }) => path)).toEqual([]);
  });

  it('hold no enum', () => {
    const enums = everything.filter(({ text }) => /^\s*(export )?(const )?enum /mu.test(text));
    expect(enums.map(({ path }) => path)).toEqual([]);
  });
});
