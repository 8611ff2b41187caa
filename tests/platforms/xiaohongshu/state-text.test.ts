import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLiteral, stateInDocument } from '@/lib/platforms/xiaohongshu/state-text';
import { savedPage } from '@/scripts/saved-page';

describe('what the site writes', () => {
  it.each<[string, unknown]>([
    ['{}', {}],
    ['{"a":undefined,"b":1}', { a: null, b: 1 }],
    ['{"a":NaN,"b":Infinity,"c":-Infinity,"d":void 0}', { a: null, b: null, c: null, d: null }],
    ['{"a":new Set([1,2]),"b":new Set([]),"c":new Set()}', { a: [1, 2], b: [], c: [] }],
    ['{"a":new Map([["k",{"v":undefined}]]),"b":new Map()}', { a: [['k', { v: null }]], b: [] }],
    ['{"a":new Date("2026-01-01"),"b":new RegExp("x","g")}', { a: ['2026-01-01'], b: ['x', 'g'] }],
    ['{"a":"\\u002Fexplore","b":"\\x41\\\'\\v"}', { a: '/explore', b: "A'\v" }],
    [
      '{"undefined":{"a":"这是 undefined 与 new Set([])"}}',
      { undefined: { a: '这是 undefined 与 new Set([])' } },
    ],
    [
      '{"a":"\\\\","b":"\\"},","c":[-1.5e3,true,null]}',
      { a: '\\', b: '"},', c: [-1500, true, null] },
    ],
    ['{"a":"line\nbreak\ttab"}', { a: 'line\nbreak\ttab' }],
    ['{"a":[]};(function(){alert(1)})()', { a: [] }],
  ])('%s', (text, value) => expect(parseLiteral(text)).toEqual(value));

  it('starts where it is told to', () =>
    expect(parseLiteral('window.x={"a":1}', 9)).toEqual({ a: 1 }));
});

describe('what is no data', () => {
  it.each([
    '',
    '{',
    '{"a":"open',
    '{"a":1',
    '{"a":alert(1)}',
    '{"a":(1)}',
    '{"a":function(){}}',
    '{"a":new Set([1]}',
    '{"a":[1}}',
    '{"a":`x`}',
    "{'a':1}",
    '{"a":1]',
    '{a:1}',
    '{"a":1)}',
  ])('%s', (text) => expect(parseLiteral(text)).toBeUndefined());
});

/** As the site's serialiser writes a value. */
function write(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, item]) => `${JSON.stringify(key)}:${write(item)}`,
    );
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value).replaceAll('/', '\\u002F');
}

/** What JSON leaves of it. */
function kept(value: unknown): unknown {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return null;
  if (Array.isArray(value)) return value.map(kept);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, kept(item)]));
  }
  return Object.is(value, -0) ? 0 : value;
}

const literals = fc.object({
  maxDepth: 4,
  values: [
    fc.string({ unit: 'binary' }),
    fc.constantFrom('undefined', 'new Set([])', '"', '\\', '}', '</', '#话题[话题]#'),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
  ],
});

it('gives back every value that the site can write', () => {
  fc.assert(
    fc.property(literals, (value) => {
      expect(parseLiteral(`${write(value)};rest`)).toEqual(kept(value));
    }),
  );
});

it('never throws and never invents: every text of the result stood in the input', () => {
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : Array.isArray(value)
        ? value.flatMap(strings)
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, item]) => [key, ...strings(item)])
          : [];
  fc.assert(
    fc.property(literals, fc.nat(), fc.nat(40), fc.string(), (value, at, length, instead) => {
      const text = write(value);
      const start = at % (text.length + 1);
      const mutated = text.slice(0, start) + instead + text.slice(start + length);
      for (const found of strings(parseLiteral(mutated))) {
        const written = JSON.stringify(found).slice(1, -1).replaceAll('/', '\\u002F');
        expect(mutated.includes(found) || mutated.includes(written) || mutated.includes('\\')).toBe(
          true,
        );
      }
    }),
  );
});

it.each([
  '['.repeat(2_000_000),
  '{"a":'.repeat(400_000),
  `{"a":"${'\\'.repeat(3_000_001)}`,
  '"'.repeat(3_000_000),
])('comes to an end on what never closes (%#)', (text) =>
  expect(parseLiteral(text)).toBeUndefined(),
);

it.each([
  '<script>if (window.__INITIAL_STATE__) {} window.__INITIAL_STATE__={"a":1}</script>',
  '<script>report("__INITIAL_STATE__")</script><script>window["__INITIAL_STATE__"] = {"a":1};</script>',
  '<script>window.__INITIAL_STATE__={"a":</script><script>window.__INITIAL_STATE__={"a":1}</script>',
])('finds the assignment behind what only names the state, or breaks off (%#)', (html) =>
  expect(stateInDocument(savedPage(html))).toEqual({ a: 1 }),
);
