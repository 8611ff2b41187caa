import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Observation } from '@/lib/model';
import {
  addressOf,
  parseSnapshot,
  readPage,
  stateFields,
  type ReadInput,
} from '@/lib/platforms/xiaohongshu';
import { snapshotState } from '@/lib/platforms/xiaohongshu/page-state';
import { savedPage } from '@/scripts/saved-page';

export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
export const SOURCES = ['auto', 'state', 'dom'] as const;
export type Source = (typeof SOURCES)[number];

/** A page as it was found: dropping `name.html` into the folder is the whole act of adding one. */
export interface Fixture {
  name: string;
  html: string;
  url: string;
  now: number;
  /** The page's live store, where it had one. */
  live?: unknown;
}

/** The first comment of a fixture says where and when it was: `<!-- {"url":…,"now":…,"live":…} -->`. */
export function fixtures(): Fixture[] {
  return readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(FIXTURES + file, 'utf8');
      const info = JSON.parse(/<!-- (\{.*?\}) -->/.exec(html)?.[1] ?? 'null') as {
        url: string;
        now: string;
        live?: string;
      };
      return {
        name: file.replace(/\.html$/, ''),
        html,
        url: info.url,
        now: Date.parse(info.now),
        ...(info.live && { live: JSON.parse(readFileSync(FIXTURES + info.live, 'utf8')) }),
      };
    });
}

/** Reads a fixture as the extension does: its live store goes through both worlds. */
export function readFixture(
  { html, url, now, live }: Omit<Fixture, 'name'>,
  source: Source = 'auto',
  parse: (html: string) => Document = savedPage,
): Observation {
  const document = parse(html);
  const input: ReadInput = { document, url, now, source };
  if (live !== undefined && source !== 'dom') {
    const page = { __INITIAL_STATE__: live, document } as unknown as Window & typeof globalThis;
    input.liveState = parseSnapshot(snapshotState(page, stateFields(addressOf(input))));
  }
  return readPage(input);
}

export function expectationOf(name: string): Record<Source, Observation> | undefined {
  const file = `${FIXTURES}${name}.expected.json`;
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<Source, Observation>)
    : undefined;
}
