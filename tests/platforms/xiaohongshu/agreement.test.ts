import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  overlaps,
  type Comment,
  type Count,
  type Creator,
  type Note,
  type Time,
} from '@/lib/model';
import { pageOf } from '@/lib/platforms/xiaohongshu';
import { fixtures, readFixture, type Fixture } from './fixtures';

/*
 * State and rendered page are read by separate code. Wherever both speak of one thing they must agree,
 * field by field: words the same but for stickers without a name, figures and times within each other.
 */

/** Pages whose state is of the page before: there is nothing to compare. */
const CONTRADICT = new Set(['profile-stale', 'note-stale-state']);

const DATA = join(process.env.KOLENS_DATA ?? '../shared/data', 'pages');

/** Real pages, where they are at hand. */
function realPages(): Fixture[] {
  if (!existsSync(DATA)) {
    console.log(`SKIPPED: the agreement of sources on real pages, because ${DATA} is not there`);
    return [];
  }
  return readdirSync(DATA)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(join(DATA, name), 'utf8');
      const id = /(?:"firstNoteId":"|\/explore\/)([0-9a-f]{24})" ?(?:name="og:url"|,)/.exec(
        html,
      )?.[1];
      const url = `https://www.xiaohongshu.com/${id ? `explore/${id}` : 'explore'}`;
      return { name, html, url, now: Date.parse('2026-01-05T00:00:00Z') };
    })
    .filter(({ url }) => pageOf(url).page === 'note');
}

type Thing = Creator | Note | Comment;
let compared = 0;

function agree(fromState: Thing, fromDom: Thing): void {
  const dom = fromDom as Record<string, unknown>;
  for (const [field, value] of Object.entries(fromState)) {
    const other = dom[field];
    if (value === undefined || other === undefined || field === 'completeness') continue;
    compared++;
    if (typeof value === 'object' && Object.hasOwn(value, 'min')) {
      expect(overlaps(value as Count, other as Count), field).toBe(true);
    } else if (typeof value === 'object' && Object.hasOwn(value, 'at')) {
      const [a, b] = [value as Time, other as Time].map((time) => Date.parse(time.at));
      expect(Math.abs((a as number) - (b as number)), field).toBeLessThan(2 * 86_400_000);
    } else if (typeof value === 'string') {
      expect(words(value as string), field).toBe(words(other as string));
    } else if (field === 'tags') {
      // The rendered page adds the age beside the gender's sign.
      expect(other).toEqual(expect.arrayContaining(value as string[]));
    } else expect(other, field).toEqual(value);
  }
}

/** Without what only one of them can know: white space, names of stickers, names behind a mention. */
const words = (text: string) =>
  text
    .replace(/\s+/g, '')
    .replace(/\[[^[\]]{1,10}\]/g, '')
    .replace(/@[^@#]*/g, '');

describe.each([...fixtures(), ...realPages()].filter(({ name }) => !CONTRADICT.has(name)))(
  '$name',
  (fixture) => {
    it('says the same in its state and on screen', () => {
      const state = readFixture(fixture, 'state');
      const dom = readFixture(fixture, 'dom');
      for (const kind of ['creators', 'notes', 'comments'] as const) {
        for (const one of state[kind]) {
          const other = dom[kind].find(({ id }) => id === one.id);
          // The card beneath a note is shorter than the note itself.
          if (
            other &&
            'completeness' in one &&
            'completeness' in other &&
            one.completeness !== other.completeness
          )
            continue;
          if (other) agree(one, other);
        }
      }
    });

    it('loses nothing by joining them', () => {
      const auto = readFixture(fixture, 'auto');
      for (const part of [readFixture(fixture, 'state'), readFixture(fixture, 'dom')]) {
        for (const kind of ['creators', 'notes', 'comments'] as const) {
          for (const one of part[kind]) {
            const joined = auto[kind].find(({ id }) => id === one.id) as
              Record<string, unknown> | undefined;
            if (
              joined?.completeness === 'detail' &&
              'completeness' in one &&
              one.completeness === 'card'
            )
              continue;
            expect(Object.keys(joined ?? {})).toEqual(expect.arrayContaining(Object.keys(one)));
          }
        }
      }
    });
  },
);

it('has compared something', () => expect(compared).toBeGreaterThan(60));
