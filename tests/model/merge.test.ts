import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exactly,
  mergeComment,
  mergeCreator,
  mergeNote,
  timeAt,
  type Comment,
  type Creator,
  type Note,
} from '@/lib/model';

const ID = '65a0b1c2000000000100d4e5';
const card = (changes: Partial<Note> = {}): Note => ({ id: ID, completeness: 'card', ...changes });
const detail = (changes: Partial<Note> = {}): Note => ({
  ...card(changes),
  completeness: 'detail',
});
const comment = (changes: Partial<Comment> = {}): Comment => ({ id: ID, noteId: ID, ...changes });

describe('a creator read twice', () => {
  it('keeps what the later page did not show, and takes what it did', () => {
    const earlier: Creator = { id: ID, nickname: 'Old', bio: 'tea', followers: exactly(900) };
    const later: Creator = { id: ID, nickname: 'New', followers: exactly(950) };
    expect(mergeCreator(earlier, later)).toEqual({
      id: ID,
      nickname: 'New',
      bio: 'tea',
      followers: exactly(950),
    });
  });

  it('is not blurred by a rounded figure that agrees', () => {
    const earlier: Creator = { id: ID, followers: exactly(12_900), following: exactly(3) };
    const later: Creator = { id: ID, followers: { min: 12_500, max: 13_499, shown: '1.3万' } };
    expect(mergeCreator(earlier, later)).toEqual(earlier);
  });

  it('ignores a field that is there but undefined', () => {
    const later = { id: ID, nickname: undefined } as Creator;
    expect(mergeCreator({ id: ID, nickname: 'Ann' }, later).nickname).toBe('Ann');
  });

  it('leaves both readings as they were', () => {
    const earlier = Object.freeze({ id: ID, nickname: 'Ann' });
    const later = Object.freeze({ id: ID, nickname: 'Bea' });
    expect(mergeCreator(earlier, later).nickname).toBe('Bea');
  });
});

describe('a note read twice', () => {
  it('stays detail when a card comes later, with the card’s newer figures', () => {
    const merged = mergeNote(
      detail({ title: 'Full title', text: 'words', likes: exactly(10), saves: exactly(4) }),
      card({ title: 'Full…', likes: exactly(12) }),
    );
    expect(merged).toEqual(
      detail({ title: 'Full title', text: 'words', likes: exactly(12), saves: exactly(4) }),
    );
  });

  it('becomes detail when it is opened', () => {
    const merged = mergeNote(
      card({ title: 'Full…', likes: exactly(10) }),
      detail({ text: 'words' }),
    );
    expect(merged).toEqual(detail({ title: 'Full…', text: 'words', likes: exactly(10) }));
  });

  it('takes from a card what the detail had not shown', () => {
    expect(mergeNote(detail(), card({ type: 'video' })).type).toBe('video');
  });

  it('loses its pin only where pins are shown', () => {
    const pinned = card({ pinned: true });
    expect(mergeNote(pinned, card()).pinned).toBe(true);
    expect(mergeNote(pinned, card(), true).pinned).toBeUndefined();
    expect(mergeNote(pinned, detail()).pinned).toBe(true);
    expect(mergeNote(card(), pinned).pinned).toBe(true);
    expect(mergeNote(detail(), pinned, true).pinned).toBe(true);
  });

  it('keeps the better time, whichever came first', () => {
    const byId = timeAt(1_700_000_000_000, 'second', 'id');
    const byDay = timeAt(1_700_000_500_000, 'day', 'dom');
    expect(mergeNote(card({ publishedAt: byId }), detail({ publishedAt: byDay })).publishedAt).toBe(
      byId,
    );
    expect(mergeNote(detail({ publishedAt: byDay }), card({ publishedAt: byId })).publishedAt).toBe(
      byId,
    );
  });
});

describe('a comment read twice', () => {
  it('keeps its text when a later page shows less', () => {
    const earlier = comment({ text: 'lovely', likes: exactly(1), byCreator: true });
    expect(mergeComment(earlier, comment({ likes: exactly(3) }))).toEqual(
      comment({ text: 'lovely', likes: exactly(3), byCreator: true }),
    );
  });

  it('keeps the better time', () => {
    const bySecond = timeAt(1_700_000_000_000, 'second', 'id');
    const earlier = comment({ createdAt: bySecond });
    const later = comment({ createdAt: timeAt(0, 'day', 'dom') });
    expect(mergeComment(earlier, later).createdAt).toBe(bySecond);
  });
});

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const present = <T extends object>(fields: T) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
const someCount = fc
  .tuple(fc.nat({ max: 20_000 }), fc.nat({ max: 500 }))
  .map(([min, width]) => ({ min, max: min + width }));
const someNote: fc.Arbitrary<Note> = fc
  .record({
    completeness: fc.constantFrom('card' as const, 'detail' as const),
    title: maybe(fc.string()),
    text: maybe(fc.string()),
    likes: maybe(someCount),
    saves: maybe(someCount),
    pinned: maybe(fc.constant(true as const)),
    publishedAt: maybe(fc.nat().map((ms) => timeAt(ms, 'day', 'dom'))),
  })
  .map((fields) => ({ id: ID, ...present(fields) }) as Note);

describe('any two readings of a note', () => {
  it('lose no field that either showed', () => {
    fc.assert(
      fc.property(someNote, someNote, (a, b) => {
        const merged = mergeNote(a, b);
        expect(Object.keys(merged).sort()).toEqual(
          [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(),
        );
      }),
    );
  });

  it('invent nothing: every value is one of the two', () => {
    fc.assert(
      fc.property(someNote, someNote, (a, b) => {
        for (const [field, value] of Object.entries(mergeNote(a, b))) {
          expect([a[field as keyof Note], b[field as keyof Note]]).toContainEqual(value);
        }
      }),
    );
  });

  it('are the same as one when both are the same', () => {
    fc.assert(fc.property(someNote, (a) => void expect(mergeNote(a, a)).toEqual(a)));
  });

  it('never become a card again', () => {
    fc.assert(
      fc.property(someNote, someNote, (a, b) => {
        const detailed = a.completeness === 'detail' || b.completeness === 'detail';
        expect(mergeNote(a, b).completeness).toBe(detailed ? 'detail' : 'card');
      }),
    );
  });

  it('change nothing the second time: a repeated batch is harmless', () => {
    fc.assert(
      fc.property(someNote, someNote, (a, b) => {
        const once = mergeNote(a, b);
        expect(mergeNote(once, b)).toEqual(once);
      }),
    );
  });
});
