import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier, DossierComment } from '@/lib/model';
import { commenterNamesOf, score } from '@/lib/scoring';
import { NOTE, ordinary } from './authenticity/invented';

const by = (n: number, nameMark?: string, more: Partial<DossierComment> = {}): DossierComment => ({
  id: `c${n}`,
  noteId: 'n',
  text: '第三步的火候再说细一点就好了',
  user: { id: `u${n}`, ...(nameMark !== undefined && { nameMark }) },
  ...more,
});
const people = (count: number, nameMark?: string, from = 0) =>
  Array.from({ length: count }, (_, i) => by(from + i, nameMark));

describe('what the names of commenters are like', () => {
  it('is a share of different people with its interval, and what they wrote', () => {
    const twice = by(50, undefined, { user: { id: 'u0', nameMark: 'default' } });
    const found = commenterNamesOf([...people(2, 'default'), ...people(18, 'own', 2), twice])!;
    expect(found.n).toBe(20);
    expect(found.defaults).toMatchObject({ hits: 2, value: 0.1, evidence: ['c0', 'c1', 'c50'] });
    expect(found.defaults.low).toBeLessThan(0.03);
    expect(found.defaults.high).toBeGreaterThan(0.29);
    expect(found.alike).toMatchObject({ hits: 0, value: 0, evidence: [] });
    expect(found.groups).toEqual([]);
  });

  it('are groups from three people on, the largest first; two are a coincidence', () => {
    const found = commenterNamesOf([
      ...people(20, 'own'),
      ...people(2, 'twoTwo', 20),
      ...people(3, 'three3', 30),
      ...people(4, 'fourF4', 40),
    ])!;
    expect(found.groups).toEqual([
      { people: 4, evidence: ['c40', 'c41', 'c42', 'c43'] },
      { people: 3, evidence: ['c30', 'c31', 'c32'] },
    ]);
    expect(found.alike).toMatchObject({ hits: 7, value: 7 / 29 });
  });

  it('needs three people, not three comments', () => {
    const again = Array.from({ length: 5 }, (_, i) =>
      by(60 + i, undefined, { user: { id: 'u20', nameMark: 'twoTwo' } }),
    );
    expect(commenterNamesOf([...people(20, 'own'), ...again])!.groups).toEqual([]);
  });

  it('counts somebody with two names once', () => {
    const renamed = by(70, undefined, { user: { id: 'u20', nameMark: 'other1' } });
    const found = commenterNamesOf([
      ...people(20, 'own'),
      ...people(3, 'three3', 20),
      ...people(2, 'other1', 30),
      renamed,
    ])!;
    expect(found.n).toBe(25);
    expect(found.groups.map((group) => group.people)).toEqual([3, 3]);
    expect(found.alike.hits).toBe(5);
  });

  it('leaves out the creator, the unnamed and those whose name was not seen', () => {
    const known = people(20, 'default');
    const others = [
      by(90, 'default', { byCreator: true }),
      by(91, undefined, { user: { nameMark: 'default' } }),
      by(92, undefined, { user: {} }),
      ...people(30, undefined, 100),
    ];
    expect(commenterNamesOf([...known, ...others])).toEqual(commenterNamesOf(known));
  });

  it('says nothing below twenty people with a known name', () => {
    expect(commenterNamesOf([...people(19, 'default'), ...people(50, undefined, 100)])).toBe(
      undefined,
    );
  });
});

describe('names weigh nothing', () => {
  const section = [...ordinary(120, 3)];
  const copies = section.map((c, i) =>
    i % 3 === 0 ? { ...c, text: '用了两周真的白了一个度强烈推荐大家入手' } : c,
  );
  const dossier = (comments: DossierComment[]): Dossier => ({
    id: 'somebody',
    now: '2026-11-20T00:00:00.000Z',
    notes: [{ id: NOTE, likes: { min: 900, max: 900 }, comments: { min: 120, max: 120 } }],
    comments,
    background: ordinary(60, 9).map((c) => ({ ...c, id: `b${c.id}`, noteId: 'elsewhere' })),
  });
  const mark = fc.constantFrom(undefined, 'default', 'own', 'stemA1', 'stemB2');

  it.each([
    ['an ordinary section', section],
    ['a section full of copies', copies],
  ])('in %s: whatever they are like, the report is the same to the letter', (_, comments) => {
    const plain = JSON.stringify(score(dossier(comments)));
    const marks = fc.array(mark, { minLength: comments.length, maxLength: comments.length });
    fc.assert(
      fc.property(marks, (all) => {
        const marked = comments.map((c, i) => ({
          ...c,
          user: { ...c.user, ...(all[i] !== undefined && { nameMark: all[i] }) },
        }));
        expect(JSON.stringify(score(dossier(marked))) === plain).toBe(true);
      }),
      { numRuns: 12 },
    );
    const alike = (nameMark: string) =>
      comments.map((c) => ({ ...c, user: { ...c.user, nameMark } }));
    for (const one of ['default', 'stemA1']) {
      expect(JSON.stringify(score(dossier(alike(one))))).toBe(plain);
    }
  });
});
