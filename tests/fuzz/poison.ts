import fc from 'fast-check';

/* What an enemy, or a bad day, writes where something else is expected. */

const LONG = 'A'.repeat(100_000);

/** Strings that parsers, spreadsheets, screens and clocks trip over. */
export const POISON_TEXT: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\uD800',
  'half \uDC00 a letter',
  '\u202Egnp.exe\u202C',
  '\u2066\u2067\u2068\u2069',
  'zero\u200Bwidth\u200D\uFEFF',
  'Z̸̛̦a̴l̶g̷o̵'.repeat(50),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</script><!--',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '=HYPERLINK("https://trap.invalid","click")',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "''=1",
  '"',
  '""',
  "'",
  '\\',
  '\\u',
  '\\ud83d',
  ',;\t',
  'line\r\nbreak',
  '\u2028\u2029',
  '__proto__',
  'constructor',
  'toString',
  'undefined',
  'NaN',
  'null',
  '-0',
  '-1',
  '1e400',
  '1e-400',
  '0x1F',
  '١٢٣',
  '１２３',
  '9'.repeat(400),
  '99999999999999999999万',
  '1.7976931348623157e308亿',
  '9007199254740993',
  '0.0000000000000000001万',
  '万+',
  '1,2,3,4',
  '2026-02-30',
  '9999-99-99 99:99',
  '编辑于 编辑于',
  '-999999999天前',
  '99999999999999999天前',
  '2026-02-31T00:00:00Z',
  '+275760-09-13T00:00:00.001Z',
  'f'.repeat(24),
  '0'.repeat(24),
  '69a1c2d3000000001b02f00d',
  '69A1C2D3000000001B02F00D',
  '_x0041_',
  '[哭惹R]',
  '#话题[话题]#',
  '@'.repeat(500),
  '#'.repeat(5_000),
  '['.repeat(5_000),
  '{'.repeat(5_000),
  '('.repeat(5_000),
  ' '.repeat(50_000),
  LONG,
  `${LONG}=1`,
];

export const poisonText = fc.oneof(
  fc.constantFrom(...POISON_TEXT),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.tuple(fc.constantFrom(...POISON_TEXT), fc.string({ maxLength: 6 })).map(([a, b]) => a + b),
);

/** Values that JSON can carry. */
export const poisonJson = fc.oneof(
  { weight: 4, arbitrary: poisonText },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -0,
      -1,
      1.5,
      1e308,
      5e-324,
      2 ** 53,
      2 ** 53 - 1,
      8.64e15,
      8.64e15 + 1,
      [],
      {},
      [[]],
      [null],
      { length: 1e9 },
      { min: 5, max: 1 },
      { min: -1 },
      { at: 'now', precision: 'second', source: 'id' },
    ),
  },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2, maxKeys: 4 }) },
);

/** Stands for one of `bites` until it is put in its place: the generator itself must not touch them. */
class Bite {
  constructor(readonly which: number) {}
}

/** Objects that only a page's own world can hold: they bite whoever reads them. */
function bites(): unknown[] {
  const boom = () => {
    throw new Error('bitten');
  };
  const cyclic: Record<string, unknown> = {};
  cyclic['value'] = cyclic;
  cyclic['_rawValue'] = cyclic;
  const gone = Proxy.revocable({}, {});
  gone.revoke();
  const endless: unknown = new Proxy({}, { get: () => endless });
  return [
    cyclic,
    gone.proxy,
    endless,
    new Proxy([], { get: boom }),
    Object.defineProperty({}, 'value', { get: boom, enumerable: true }),
    { __v_isRef: true, value: undefined },
    { __v_isRef: true, _value: { _value: { _value: { _value: 'deep' } } } },
    { length: 1e9, 0: 'first' },
    { length: -1 },
    { length: '3', 0: 1, 1: 2, 2: 3 },
    { toString: boom, valueOf: boom, toJSON: boom },
    Symbol('s'),
    10n ** 30n,
    () => 'called',
    new Date(Number.NaN),
    new Map([['a', 1]]),
    new Array(5),
  ];
}

/** Whatever the live state of a page may hold. */
export const poisonLive = fc.oneof(
  { weight: 3, arbitrary: poisonJson },
  { weight: 1, arbitrary: fc.nat(16).map((n) => new Bite(n)) },
);

/** Where in a structure, and what to put there. */
export interface Edit {
  at: number;
  value: unknown;
}

export const editsOf = (value: fc.Arbitrary<unknown>) =>
  fc.array(fc.record({ at: fc.nat(), value }), { minLength: 1, maxLength: 4 });

/** Every place of a structure, as a path. */
export function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length ? [path] : []),
    ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key])),
  ];
}

/** A copy of `whole` with each edit put in its place; an edit inside an earlier one is left out. */
export function edited<T>(whole: T, paths: readonly string[][], edits: readonly Edit[]): T {
  const copy = structuredClone(whole);
  for (const { at, value } of edits) {
    const path = paths[at % paths.length] ?? [];
    let place: unknown = copy;
    for (const key of path.slice(0, -1)) place = inside(place, key);
    const last = path.at(-1);
    if (isPlain(place) && last !== undefined) {
      (place as Record<string, unknown>)[last] = ownCopy(value);
    }
  }
  return copy;
}

/** A later edit may go into an earlier one's value, which belongs to the generator. */
function ownCopy(value: unknown): unknown {
  if (value instanceof Bite) return bites()[value.which];
  return isPlain(value) ? structuredClone(value) : value;
}

/** Nothing where an earlier edit put something that bites. */
function inside(place: unknown, key: string): unknown {
  try {
    return isPlain(place) ? (place as Record<string, unknown>)[key] : undefined;
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  try {
    const made: unknown = Object.getPrototypeOf(value);
    return made === Object.prototype || made === Array.prototype;
  } catch {
    return false;
  }
}

/** Text with pieces of it exchanged. */
export interface Splice {
  at: number;
  length: number;
  text: string;
}

export const splices = fc.array(
  fc.record({ at: fc.nat(), length: fc.nat(200), text: poisonText }),
  { minLength: 1, maxLength: 4 },
);

export function spliced(text: string, changes: readonly Splice[]): string {
  let out = text;
  for (const { at, length, text: instead } of changes) {
    const start = at % (out.length + 1);
    out = out.slice(0, start) + instead + out.slice(start + length);
  }
  return out;
}
