import { describe, expect, it } from 'vitest';
import type { DossierNote } from '@/lib/model';
import { score, watchedWordLists, type WatchedWords } from '@/lib/scoring';
import { WORD_LISTS } from '@/lib/scoring/content/word-lists';

const NOTE: DossierNote = {
  id: 'n1',
  text: '这款防晒霜真的好用，Whitening 效果一级棒',
  completeness: 'detail',
  publishedAt: { at: '2026-11-10T12:00:00.000Z', precision: 'second', source: 'id' },
};

function found(watched?: WatchedWords) {
  const dossier = { id: 'x', now: '2026-11-21T00:00:00.000Z', notes: [NOTE] };
  return score(dossier, watched ? { watched } : {}).details.sensitiveWords;
}

describe('the user’s own watched words', () => {
  it('are quoted beside the built-in lists, under the kind they were added to', () => {
    expect(found()).toBeUndefined();
    expect(found({ 'banned-claim': ['whitening'] })).toEqual([
      { list: 'own', kind: 'banned-claim', found: [{ noteId: 'n1', quote: expect.any(String) }] },
    ]);
  });

  it('have a list of what is not wanted beside the brand, with nothing built in', () => {
    expect(found({ 'brand-safety': ['抽烟', '一级棒'] })).toEqual([
      {
        list: 'own',
        kind: 'brand-safety',
        found: [{ noteId: 'n1', quote: expect.stringContaining('一级棒') }],
      },
    ]);
    expect(found({ 'brand-safety': [] })).toBeUndefined();
  });

  it('are quoted where the first of them stands', () => {
    const [hit] = found({ 'restricted-category': ['一级棒', '防晒霜'] })!;
    expect(hit!.found[0]!.quote).toContain('防晒霜');
  });

  it('change neither score nor signals', () => {
    const dossier = { id: 'x', now: '2026-11-21T00:00:00.000Z', notes: [NOTE] };
    const without = score(dossier);
    const watched = score(dossier, { watched: { 'banned-claim': ['好用'] } });
    expect({ ...watched, details: {} }).toEqual({ ...without, details: {} });
  });

  it.each([[[]], [['', '  ']]])('finds nothing by %j', (words) => {
    expect(found({ 'banned-claim': words })).toBeUndefined();
  });
});

describe('the built-in lists as text', () => {
  it('holds only words that the list itself finds', () => {
    for (const { id, words } of watchedWordLists()) {
      const form = WORD_LISTS.find((list) => list.id === id)!.words;
      expect(words.length, id).toBeGreaterThan(2);
      for (const word of words) expect(word.replace('…', '三'), id).toMatch(form);
      expect(words.join(''), id).not.toMatch(/[()[\]|?+\\]/u);
    }
  });
});
