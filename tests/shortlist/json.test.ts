import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierSchema, type DossierComment } from '@/lib/model';
import { score } from '@/lib/scoring';
import { parseTextImport, toJson } from '@/lib/shortlist';
import { someText } from './arbitrary-row';
import { CREATOR_ID, ENTRY, LISTS, NOW, dossier, idAt } from './sample';

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
        const { creators, problems } = parseTextImport(file, 'a.json');
        expect(problems).toEqual([]);
        expect(creators).toMatchObject([
          {
            at: 1,
            nickname,
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
        const { creator, notes = [] } = given.dossier;
        expect(creators[0]?.facts).toEqual([
          {
            observedAt: NOW,
            creators: [{ ...creator, id: CREATOR_ID }],
            notes: notes.map((one) => ({ ...one, creatorId: CREATOR_ID })),
            comments: [],
          },
        ]);
      }),
    );
  });
});

describe('commenters in a JSON export', () => {
  const comments = [1, 2].map((n) => ({
    id: idAt(1, n),
    noteId: idAt(1, 8),
    text: '好用',
    user: {
      id: 'p5eudonym-one',
      nameMark: 'st-em1',
      registeredAt: { at: '2026-02-11T16:00:00.000Z', precision: 'day', source: 'id' },
    },
  })) as DossierComment[];
  const background = comments.map((c, n) => ({ ...c, id: idAt(2, n), noteId: idAt(2, 8) }));
  const given = { ...parts, dossier: dossier({ comments, background }) };

  it('are told apart only where that was asked for; both forms are scored and read back', () => {
    const [bare, named] = [toJson([given]), toJson([given], { commenters: true })];
    expect(bare).not.toMatch(/p5eudonym-one|nameMark|st-em1/u);
    expect(dossierSchema.parse(itemsOf(named)[0])).toEqual(given.dossier);
    for (const [json, who, mark] of [
      [bare, undefined, undefined],
      [named, 'p5eudonym-one', 'st-em1'],
    ] as const) {
      expect(score(dossierSchema.parse(itemsOf(json)[0])).comments).toHaveLength(2);
      const { creators, problems } = parseTextImport(json, 'a.json');
      expect(problems).toEqual([]);
      const read = creators[0]!.facts!.flatMap((facts) => facts.comments);
      expect(read.map(({ user }) => user?.id)).toEqual([who, who]);
      expect(read.map(({ user }) => user?.nameMark)).toEqual([mark, mark]);
      expect(read.map(({ user }) => user?.registeredAt?.at.slice(0, 10))).toEqual([
        '2026-02-11',
        '2026-02-11',
      ]);
    }
  });
});

describe('the history in a JSON export', () => {
  it('comes back as readings of their own moments, the whole last', () => {
    const [first = ''] = (parts.dossier.notes ?? []).map(({ id }) => id);
    const json = toJson([
      {
        ...parts,
        lastSeenAt: Date.parse(NOW),
        history: [
          { at: '2026-11-19T08:00:00.000Z', followers: { min: 12_000, max: 12_000 } },
          { at: '2026-11-01T08:00:00.000Z', followers: { min: 11_000, max: 11_000 } },
        ],
        noteHistory: [{ noteId: first, at: '2026-11-18T08:00:00.000Z', likes: { min: 9, max: 9 } }],
      },
    ]);
    const facts = parseTextImport(json, 'a.json').creators[0]?.facts ?? [];
    expect(facts.map(({ observedAt }) => observedAt.slice(0, 10))).toEqual([
      '2026-11-01',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
    ]);
    expect(facts[0]?.creators).toEqual([
      { id: CREATOR_ID, followers: { min: 11_000, max: 11_000 } },
    ]);
    expect(facts[1]?.notes).toMatchObject([{ id: first, likes: { min: 9, max: 9 } }]);
  });

  it('leaves out what no page of the platform could have shown, and says how much', () => {
    const comments = [
      { id: 'c-1', noteId: 'n-1' },
      { id: idAt(1, 7), noteId: idAt(1, 8), text: '好' },
    ];
    const json = toJson([{ ...parts, dossier: dossier({ notes: [{ id: 'n-1' }], comments }) }]);
    const { creators, problems } = parseTextImport(json, 'a.json');
    expect(problems).toEqual([{ at: 1, code: 'part.invalid', n: 2 }]);
    expect(creators[0]?.facts).toMatchObject([{ notes: [], comments: [{ text: '好' }] }]);
  });

  it('is a backup, and no import, when it says so', () => {
    const { creators, problems } = parseTextImport('{"kolensBackup":1,"tables":{}}', 'a.json');
    expect(creators).toEqual([]);
    expect(problems).toEqual([{ code: 'file.is-backup' }]);
  });
});

describe('a damaged JSON', () => {
  const problemOf = (text: string) => {
    const { code, detail = '' } = parseTextImport(text, 'a.json').problems[0] ?? {};
    return `${code} ${detail}`;
  };

  it.each([
    ['[{"id": "x"', 'file.damaged-json'],
    ['not json', 'file.damaged-json'],
    ['[{"name": 1}]', 'id: must be string'],
    [`[{"id":"${CREATOR_ID}","notes":{}}]`, 'notes: must be array'],
    [`[{"id":"${CREATOR_ID}","shortlist":{"status":"best"}}]`, 'shortlist.status: must be'],
    [`[{"id":"${CREATOR_ID}","shortlist":{"quoteCny":-1}}]`, 'shortlist.quoteCny'],
    [`[{"id":"${CREATOR_ID}","creator":{"followers":{"min":-1}}}]`, 'creator.followers.min'],
    ['[{"id":"someone"}]', 'row.bad-id'],
    ['[null, 3, "x", []]', 'must be object'],
    [`${'['.repeat(200_000)}`, 'file.damaged-json'],
  ])('%.60j: %s', (text, problem) => {
    expect(problemOf(text)).toContain(problem);
    expect(parseTextImport(text, 'a.json').creators).toEqual([]);
  });

  it('does not keep the sound items from being taken', () => {
    const text = `[{"id":"${CREATOR_ID}"},{"id":7},{"id":"${idAt(0, 4)}"}]`;
    const { creators, problems } = parseTextImport(text, 'a.json');
    expect(creators.map(({ at }) => at)).toEqual([1, 3]);
    expect(problems).toEqual([{ at: 2, code: 'row.invalid', detail: 'id: must be string' }]);
  });

  it('strips what it does not know, and is not fooled by __proto__', () => {
    const text = `[{"id":"${CREATOR_ID}","token":"t","__proto__":{"polluted":1},"now":"${NOW}","creator":{"cookie":"c"}}]`;
    const [creator] = parseTextImport(text, 'a.json').creators;
    const nothing = { notes: [], comments: [] };
    expect(creator?.facts).toEqual([
      { observedAt: NOW, creators: [{ id: CREATOR_ID }], ...nothing },
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        for (const text of [json, json.slice(0, cut % (json.length + 1)), `[${json}]`]) {
          expect(parseTextImport(text, 'a.json').creators).toEqual([]);
        }
      }),
    );
  });
});
