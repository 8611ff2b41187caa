import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '@/lib/model';
import { score } from '@/lib/scoring';
import { parseImport, toJson } from '@/lib/shortlist';
import { someText } from './arbitrary-row';
import { CREATOR_ID, ENTRY, LISTS, dossier, idAt } from './sample';

const parts = { entry: ENTRY, lists: LISTS, dossier: dossier() };

function itemsOf(json: string): unknown[] {
  return JSON.parse(json) as unknown[];
}

describe('the JSON export', () => {
  it('is an array of dossiers that scoring takes as they are', () => {
    const [item] = itemsOf(toJson([parts]));
    const read = dossierSchema.parse(item);
    expect(read).toEqual(parts.dossier);
    expect(score(read)).toEqual(score(parts.dossier));
  });

  it('carries what the user wrote, lists by name', () => {
    expect(itemsOf(toJson([parts]))).toMatchObject([
      { shortlist: { creatorId: CREATOR_ID, status: 'vetted', lists: ['Spring; launch', '口红'] } },
    ]);
    expect(toJson([parts])).not.toContain('list-a');
  });

  it('carries what the user overruled, and no empty list of it', () => {
    const overrules = [
      {
        target: 'note',
        targetId: idAt(0, 3),
        creatorId: CREATOR_ID,
        at: '2026-11-20T00:00:00.000Z',
      },
    ] as const;
    expect(itemsOf(toJson([{ ...parts, overrules }]))).toMatchObject([{ overrules }]);
    expect(toJson([{ ...parts, overrules: [] }])).not.toContain('overrules');
  });

  it('holds one creator a line', () => {
    const other = { ...parts, entry: { ...ENTRY, creatorId: idAt(0, 9) } };
    expect(toJson([parts, other]).trimEnd().split('\n')).toHaveLength(4);
    expect(itemsOf(toJson([]))).toEqual([]);
  });

  it('comes back as it went', () => {
    fc.assert(
      fc.property(someText, someText, fc.boolean(), (nickname, note, asText) => {
        const given = { ...parts, dossier: dossier({ creator: { nickname } }) };
        const json = toJson([{ ...given, entry: { ...ENTRY, note } }]);
        const file = asText ? json : new TextEncoder().encode(json);
        const { creators, problems } = parseImport(file, 'a.json');
        expect(problems).toEqual([]);
        expect(creators).toEqual([
          {
            at: 1,
            nickname,
            dossier: given.dossier,
            entry: {
              creatorId: CREATOR_ID,
              listNames: ['Spring; launch', '口红'],
              status: ENTRY.status,
              tags: ENTRY.tags,
              note,
              quoteCny: ENTRY.quoteCny,
              addedAt: ENTRY.addedAt,
            },
          },
        ]);
      }),
    );
  });
});

describe('a damaged JSON', () => {
  const problemOf = (text: string) => parseImport(text, 'a.json').problems[0]?.problem ?? '';

  it.each([
    ['[{"id": "x"', 'cut off'],
    ['not json', 'no JSON'],
    ['[{"name": 1}]', 'id: must be string'],
    [`[{"id":"${CREATOR_ID}","notes":{}}]`, 'notes: must be array'],
    [`[{"id":"${CREATOR_ID}","shortlist":{"status":"best"}}]`, 'shortlist.status: must be'],
    [`[{"id":"${CREATOR_ID}","shortlist":{"quoteCny":-1}}]`, 'shortlist.quoteCny'],
    [`[{"id":"${CREATOR_ID}","creator":{"followers":{"min":-1}}}]`, 'creator.followers.min'],
    ['[{"id":"someone"}]', '24 lower-case hexadecimal'],
    ['[null, 3, "x", []]', 'must be object'],
    [`${'['.repeat(200_000)}`, 'no JSON'],
  ])('%.60j: %s', (text, problem) => {
    expect(problemOf(text)).toContain(problem);
    expect(parseImport(text, 'a.json').creators).toEqual([]);
  });

  it('does not keep the sound items from being taken', () => {
    const text = `[{"id":"${CREATOR_ID}"},{"id":7},{"id":"${idAt(0, 4)}"}]`;
    const { creators, problems } = parseImport(text, 'a.json');
    expect(creators.map(({ at }) => at)).toEqual([1, 3]);
    expect(problems).toEqual([{ at: 2, problem: 'id: must be string: left out' }]);
  });

  it('strips what it does not know, and is not fooled by __proto__', () => {
    const text = `[{"id":"${CREATOR_ID}","token":"t","__proto__":{"polluted":1},"creator":{"cookie":"c"}}]`;
    const [creator] = parseImport(text, 'a.json').creators;
    expect(creator?.dossier).toEqual({ id: CREATOR_ID, creator: {} });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        for (const text of [json, json.slice(0, cut % (json.length + 1)), `[${json}]`]) {
          expect(parseImport(text, 'a.json').creators).toEqual([]);
        }
      }),
    );
  });
});
