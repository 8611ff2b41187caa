import { describe, expect, it } from 'vitest';
import { exactly, timeAt, DAY, type Dossier, type DossierNote } from '@/lib/model';
import { disclosureOf, organicOf } from '@/lib/scoring';

const NOW = Date.UTC(2026, 10, 21, 9);
const BASIS = { window: '90' } as const;

const note = (n: number, part: Partial<DossierNote> = {}): DossierNote => ({
  id: `n${n}`,
  completeness: 'detail',
  text: '周末的阳台',
  likes: exactly(100 + n),
  publishedAt: timeAt(NOW - (10 + n) * DAY, 'second', 'id'),
  ...part,
});
const dossier = (notes: DossierNote[]): Dossier => ({
  id: 'c',
  now: new Date(NOW).toISOString(),
  notes,
});

describe('what a creator gets when nobody pays', () => {
  const plain = Array.from({ length: 7 }, (_, n) => note(n));
  const paid = note(20, { likes: exactly(9_000), text: '感谢品牌邀请体验，很好用' });

  it('leaves out possible collaborations, the campaign’s own notes and young ones', () => {
    const young = note(21, { likes: exactly(5), publishedAt: timeAt(NOW - DAY, 'second', 'id') });
    const own = note(22, { likes: exactly(7_000) });
    const { likes, saves } = organicOf(
      dossier([...plain, paid, young, own]),
      BASIS,
      new Set(['n22']),
    );
    expect(likes).toMatchObject({ value: 103, n: 7 });
    expect(likes!.low).toBeLessThanOrEqual(103);
    expect(likes!.high).toBeGreaterThanOrEqual(103);
    expect(saves).toBeUndefined();
  });

  it('says nothing of fewer than five notes', () => {
    expect(organicOf(dossier([...plain.slice(0, 4), paid]), BASIS, new Set())).toEqual({});
    expect(organicOf(dossier(plain.slice(0, 5)), BASIS, new Set()).likes?.n).toBe(5);
  });
});

describe('disclosure', () => {
  const is = (part: Partial<DossierNote>) => disclosureOf(note(1, part));

  it('is quoted where it is said, hinted at or denied, and never made up', () => {
    expect(is({ text: '本篇为广告，用了两周' })).toMatchObject({ is: 'said' });
    expect(is({ text: '好用', topics: ['品牌合作'] })).toEqual({
      is: 'said',
      quotes: ['#品牌合作'],
    });
    expect(is({ text: '感谢品牌寄送试用' })).toMatchObject({ is: 'hinted' });
    expect(is({ text: '自费购入，无利益相关' })).toMatchObject({ is: 'denied' });
    expect(is({ text: '周末的阳台' })).toEqual({ is: 'nothing', quotes: [] });
    const card: DossierNote = { id: 'n1', completeness: 'card', title: '阳台' };
    expect(disclosureOf(card)).toEqual({ is: 'unread', quotes: [] });
  });
});
