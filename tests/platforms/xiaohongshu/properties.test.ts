import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observationSchema, type Observation } from '@/lib/model';
import { readPage } from '@/lib/platforms/xiaohongshu';
import { savedPage } from '@/scripts/saved-page';
import { fixtures, readFixture, SOURCES } from './fixtures';

const pages = fixtures();
const page = fc.constantFrom(...pages);
const source = fc.constantFrom(...SOURCES);
const RUNS = {
  numRuns: Number(process.env.FUZZ_RUNS ?? 100),
  ...(process.env.FUZZ_SEED && { seed: Number(process.env.FUZZ_SEED) }),
};

const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'undefined',
    'null',
    '[]',
    '{}',
    '-1',
    '1e400',
    '"',
    '\\',
    '</script>',
    '<!--',
    '<b>',
    '\u0000',
    '99999999999999999999万',
    '0x1F',
    '<section class="note-item">',
  ),
);

/** Every text of an observation, where it came from the page. */
function texts(found: Observation): string[] {
  const out: string[] = [];
  for (const creator of found.creators) {
    out.push(
      creator.nickname ?? '',
      creator.redId ?? '',
      creator.bio ?? '',
      creator.ipLocation ?? '',
      ...(creator.tags ?? []),
    );
  }
  for (const note of found.notes)
    out.push(
      note.title ?? '',
      note.ipLocation ?? '',
      ...(note.topics ?? []),
      ...(note.mentions ?? []),
    );
  for (const comment of found.comments)
    out.push(comment.user?.nickname ?? '', comment.ipLocation ?? '');
  return out;
}

function figures(found: Observation): number[] {
  return [...found.creators, ...found.notes, ...found.comments].flatMap((thing) =>
    Object.values(thing)
      .filter((value) => typeof value === 'object' && value !== null && 'min' in value)
      .filter((count) => !('shown' in (count as object)))
      .map((count) => (count as { min: number }).min),
  );
}

/** The page without its live store. */
const still = ({ url, now }: (typeof pages)[number], html: string) => ({ html, url, now });

/** Whatever was read stood there: every word of it, and every figure. */
function nothingInvented(html: string, found: Observation): void {
  const normal = html.normalize('NFKC').replace(/,/g, '');
  const shown = texts(found)
    .flatMap((text) => text.normalize('NFKC').replace(/,/g, '').split('[表情]'))
    .flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const counted = figures(found).filter((figure) => figure > 0);
  for (const word of [...shown, ...counted.map(String)]) {
    // A broken tag or entity lets words run into each other: then every letter must be there.
    const there = normal.includes(word) || [...word].every((letter) => normal.includes(letter));
    expect(there, word).toBe(true);
  }
}

describe('pages that are not as they should be', () => {
  it('give a valid observation and nothing that was not there, wherever they are cut or changed', () => {
    fc.assert(
      fc.property(
        page,
        source,
        fc.nat(),
        fc.nat(200),
        junk,
        (fixture, mode, at, length, instead) => {
          const start = at % (fixture.html.length + 1);
          const html = fixture.html.slice(0, start) + instead + fixture.html.slice(start + length);
          const found = readFixture(still(fixture, html), mode);
          expect(observationSchema.parse(found)).toEqual(found);
          nothingInvented(html, found);
        },
      ),
      RUNS,
    );
  });

  it('give a valid observation when they end too early', () => {
    fc.assert(
      fc.property(page, source, fc.nat(), (fixture, mode, at) => {
        const html = fixture.html.slice(0, at % (fixture.html.length + 1));
        const found = readFixture(still(fixture, html), mode);
        expect(observationSchema.parse(found)).toEqual(found);
        nothingInvented(html, found);
      }),
      RUNS,
    );
  });

  it('give a valid observation whatever stands in the place of a value of the state', () => {
    const value = fc.oneof(
      fc.anything({ maxDepth: 2 }).map((any) => JSON.stringify(any) ?? 'undefined'),
      junk,
    );
    fc.assert(
      fc.property(page, fc.nat(), value, (fixture, n, instead) => {
        const places = [
          ...fixture.html.matchAll(/(?<=":)(?:"[^"\\]*"|\d+|true|false|undefined|\[\]|\{\})/g),
        ];
        const place = places[n % Math.max(1, places.length)];
        if (!place) return;
        const html =
          fixture.html.slice(0, place.index) +
          instead +
          fixture.html.slice(place.index + place[0].length);
        const found = readFixture({ ...fixture, html }, 'state');
        expect(observationSchema.parse(found)).toEqual(found);
      }),
      RUNS,
    );
  });

  it('give a valid observation whatever the live state is', () => {
    const fixture = pages.find(({ name }) => name === 'note-overlay-live');
    if (!fixture) throw new Error('the fixture is gone');
    const paths = leaves(fixture.live);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything({ maxDepth: 2 }), (path, instead) => {
        const live = structuredClone(fixture.live);
        put(live, path, instead);
        const found = readFixture({ ...fixture, live });
        expect(observationSchema.parse(found)).toEqual(found);
        expect(found.notes[0]?.id).toBe('69a1c2d3000000001b02f00d');
        expect(found.comments.every(({ noteId }) => noteId === found.notes[0]?.id)).toBe(true);
      }),
      RUNS,
    );
  });

  it('give a valid observation when they are no pages at all', () => {
    const urls = fc.oneof(
      fc.webUrl(),
      fc.constantFrom(...pages.map(({ url }) => url)),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2000 }),
        urls,
        source,
        (html, url, mode) => {
          const found = readPage({ document: savedPage(html), url, now: 0, source: mode });
          expect(observationSchema.parse(found)).toEqual(found);
        },
      ),
      RUNS,
    );
  });
});

function leaves(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => [
    ...(path.length ? [path] : []),
    ...leaves(item, [...path, key]),
  ]);
}

function put(root: unknown, path: string[], value: unknown): void {
  let at = root as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1) as string] = value;
}

describe('huge pages', () => {
  const [small] = pages.filter(({ name }) => name === 'note-overlay-comments');
  if (!small) throw new Error('the fixture is gone');

  it('of 5 MB of comments are read whole', () => {
    const item =
      /<div class="parent-comment">.*?(?=<div class="parent-comment">)/s.exec(small.html)?.[0] ??
      '';
    const times = Math.ceil(5e6 / item.length);
    let n = 0;
    const many = Array.from({ length: times }, () =>
      item.replace(
        /comment-[0-9a-f]{24}/g,
        () => `comment-69a1d000${String(n++).padStart(16, '0')}`,
      ),
    );
    const html = small.html.replace(item, many.join(''));
    const found = readFixture({ ...small, html }, 'dom');
    expect(found.comments.length).toBeGreaterThan(3 * times);
  });

  it('of 5 MB of state are read whole', () => {
    const filler = `"liveList":[${'{"a":undefined,"b":"\\u002F","c":new Set([1])},'.repeat(110_000)}{}],`;
    const html = small.html.replace('__INITIAL_STATE__={', `__INITIAL_STATE__={${filler}`);
    expect(readFixture({ ...small, html }, 'state')).toEqual(readFixture(small, 'state'));
  });

  it('that never close what they open are refused in one line', () => {
    expect(() => savedPage('<div>'.repeat(1_000_000))).toThrow(/nests/);
    expect(() => savedPage('<b><p>'.repeat(800_000))).toThrow(/elements/);
  });
});
