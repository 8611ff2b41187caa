import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '@/lib/i18n/messages/en';
import { OF_DASHBOARD } from '@/lib/i18n/messages/of-dashboard';
import { sourcesUnder, type Source } from '../shape/sources';

/* The sidebar starts without the words of the dashboard: none of its files may ask for one. */

const screens = new Map(sourcesUnder('components', 'entrypoints').map((s) => [s.path, s]));

function fileOf(specifier: string, from: string): Source | undefined {
  const path = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? join(dirname(from), specifier)
      : undefined;
  if (path === undefined) return undefined;
  return screens.get(`${path}.ts`) ?? screens.get(`${path}.tsx`);
}

/** Every screen file that a page runs sooner or later, from its entry on. */
function reachedFrom(path: string, found = new Set<Source>()): Set<Source> {
  const source = screens.get(path);
  if (!source || found.has(source)) return found;
  found.add(source);
  const late = [...source.text.matchAll(/import\('([^']+)'\)/gu)].map((match) => match[1]!);
  const early = source.imports.flatMap((one) => (one.typeOnly ? [] : [one.specifier]));
  for (const specifier of [...early, ...late]) {
    const next = fileOf(specifier, path);
    if (next) reachedFrom(next.path, found);
  }
  return found;
}

/** The messages that files name, whole or with a part that is filled in. */
function namedIn(files: Iterable<Source>): (key: string) => boolean {
  const text = [...files].map((file) => file.text).join('\n');
  const whole = new Set([...text.matchAll(/['`]([\w-]+(?:\.[\w-]+)+)['`]/gu)].map((m) => m[1]!));
  const forms = [...text.matchAll(/`([\w-]+(?:\.|[\w-]|\$\{[^}`]+\})*)`/gu)]
    .map((match) => match[1]!)
    .filter((template) => /\$\{/u.test(template) && template.includes('.'))
    .map((template) => template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/gu, '[\\w.-]+'))
    .map((form) => new RegExp(`^${form}$`, 'u'));
  return (key) => whole.has(key) || forms.some((form) => form.test(key));
}

const keysOf = (parts: readonly object[]) => parts.flatMap((part) => Object.keys(part));
/** Of a shortlist’s mix: the sidebar’s `mix.…` are the shares of one creator’s interactions. */
const OF_SHORTLIST = /^mix\.(?:size\.|need|withoutPrice|price|noPrices)/u;
const isNamed = namedIn(reachedFrom('entrypoints/sidebar/main.ts'));

it('the sidebar asks for no message of the dashboard’s alone', () => {
  const named = keysOf(OF_DASHBOARD.en)
    .filter(isNamed)
    .filter((key) => !OF_SHORTLIST.test(key));
  expect(named).toEqual([]);
});

it('and for most of those that it starts with', () => {
  const own = keysOf(en);
  expect(own.filter(isNamed).length).toBeGreaterThan(own.length * 0.9);
});

it('what the dashboard says is the same keys in every language', () => {
  expect(keysOf(OF_DASHBOARD['zh-CN']).sort()).toEqual(keysOf(OF_DASHBOARD.en).sort());
});
