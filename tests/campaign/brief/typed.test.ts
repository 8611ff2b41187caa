import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asHashtag, hashtagsIn, linesIn } from '@/lib/campaign';
import { hashtagSchema } from '@/lib/model';

describe('lines as they are typed', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['  \n\n', []],
    ['one', ['one']],
    ['- one\n• two\n3. three\n4、四\n', ['one', 'two', 'three', '四']],
    ['1 litre\r\n2,5 kg', ['1 litre', '2,5 kg']],
    ['-5 % until Sunday', ['5 % until Sunday']],
  ])('%j are %j', (text, lines) => {
    expect(linesIn(text, { most: 5, each: 50 })).toEqual({ ok: true, lines });
  });

  it('say when there are too many, or one is too long', () => {
    expect(linesIn('a\nb\nc', { most: 2, each: 5 })).toEqual({ ok: false, problem: 'too-many' });
    expect(linesIn('abcdef', { most: 2, each: 5 })).toEqual({ ok: false, problem: 'too-long' });
  });
});

describe('hashtags as they are typed', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['#露营', ['露营']],
    ['露营，厨房好物 camping', ['露营', '厨房好物', 'camping']],
    ['#a#b ＃c、#a', ['a', 'b', 'c']],
  ])('%j are %j', (text, tags) => {
    expect(hashtagsIn(text)).toEqual({ ok: true, tags });
  });

  it('name the one that cannot be one', () => {
    expect(hashtagsIn('#good #not/good')).toEqual({ ok: false, tag: 'not/good' });
    expect(hashtagsIn('a'.repeat(61))).toMatchObject({ ok: false });
  });

  it('are always of a form that can be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const typed = hashtagsIn(text);
        const tags = typed.ok ? typed.tags : [];
        expect(tags.every((tag) => hashtagSchema.safeParse(tag).success)).toBe(true);
        expect(new Set(tags).size).toBe(tags.length);
        const made = asHashtag(text);
        expect(made === undefined || hashtagSchema.safeParse(made).success).toBe(true);
      }),
      { seed: 3 },
    );
  });
});
