import { describe, expect, it } from 'vitest';
import type { DossierComment } from '@/lib/model';
import { genericOf, PHRASE_GROUPS } from '@/lib/scoring';
import { createPlainReader } from '@/lib/scoring/generic';

const said = (texts: readonly (string | undefined)[]): DossierComment[] =>
  texts.map((text, i) => ({ id: `c${i}`, noteId: 'n', ...(text !== undefined && { text }) }));
const OWN = '第三步的火候再说细一点就好了';
const twenty = (...texts: string[]) => said([...texts, ...Array(20 - texts.length).fill(OWN)]);

describe('what a plain comment is', () => {
  const kindOf = createPlainReader();

  it.each([
    ['好看', 'phrase'],
    ['好看好看！！', 'phrase'],
    ['哈哈哈哈哈哈', 'phrase'],
    ['太美了绝绝子😍', 'phrase'],
    ['真的好喜欢啊', 'phrase'],
    ['@小森 求链接', 'phrase'],
    ['YYDS', 'phrase'],
    ['😍😍', 'emoji'],
    ['[哭惹R][赞R]', 'emoji'],
    ['！！！', 'emoji'],
    ['@小森 @阿木 [害羞R]', 'mention'],
    [OWN, undefined],
    ['好看的锅在哪里买的', undefined],
    ['真的', undefined],
    ['啊', undefined],
    ['', undefined],
  ])('%j is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('follows the list of the user: added phrases count, left out ones do not', () => {
    const own = createPlainReader({ added: ['奶奶好棒'], left: ['同款'] });
    expect(own('奶奶好棒！')).toBe('phrase');
    expect(own('同款')).toBeUndefined();
    expect(own('求同款')).toBe('phrase');
  });

  it('never takes long for a long text', () => {
    expect(kindOf('好看'.repeat(5_000))).toBeUndefined();
  });

  it('knows each built-in phrase, once', () => {
    const phrases = PHRASE_GROUPS.flatMap((group) => group.phrases);
    expect(new Set(phrases).size).toBe(phrases.length);
    expect(phrases.filter((phrase) => kindOf(phrase) !== 'phrase')).toEqual([]);
  });
});

describe('shares of plain comments', () => {
  it('has its n, interval and evidence by kind', () => {
    const found = genericOf(twenty('好看', '求链接', '😍', '@阿木'))!;
    expect(found.n).toBe(20);
    expect(found.shares.map(({ kind, hits, evidence }) => [kind, hits, evidence])).toEqual([
      ['phrase', 2, ['c0', 'c1']],
      ['emoji', 1, ['c2']],
      ['mention', 1, ['c3']],
    ]);
    const [phrase] = found.shares;
    expect(phrase!.value).toBeCloseTo(0.1);
    expect(phrase!.low).toBeLessThan(0.03);
    expect(phrase!.high).toBeGreaterThan(0.29);
  });

  it('leaves out the creator, pictures without words and texts no longer kept', () => {
    const comments = twenty('好看');
    const others: DossierComment[] = [
      { id: 'own', text: '谢谢', byCreator: true },
      { id: 'picture', hasPicture: true },
      { id: 'gone', sketch: [1, 2] },
    ];
    expect(genericOf([...comments, ...others])).toEqual(genericOf(comments));
  });

  it('says nothing below twenty comments', () => {
    expect(genericOf(twenty('好看').slice(1))).toBeUndefined();
  });
});
