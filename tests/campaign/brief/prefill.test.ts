import { describe, expect, it } from 'vitest';
import { briefOf, notesToCite, prefillOf, suggestedIn } from '@/lib/campaign';
import { exactly, exampleId, type Note } from '@/lib/model';

const NOW = Date.UTC(2026, 10, 21);
const NO_BRAND = { name: '', keywords: [], competitors: [], categories: [] };

function note(n: number, part: Partial<Note> = {}): Note {
  const at = new Date(NOW - n * 86_400_000).toISOString();
  return {
    id: exampleId('note', n),
    title: `note ${n}`,
    completeness: 'card',
    publishedAt: { at, precision: 'day', source: 'id' },
    likes: exactly(100 - n),
    ...part,
  };
}

describe('notes to name', () => {
  const cite = (notes: Note[], leaveOut: string[] = [], fitting: string[] = []) =>
    notesToCite(notes, {
      now: NOW,
      leaveOut: new Set(leaveOut),
      fits: ({ id }) => fitting.includes(id),
    }).map(({ title }) => title);

  it('are those about the brand, then recent ones, then those with most likes', () => {
    const notes = [note(3), note(1), note(91, { likes: exactly(9_000) }), note(2)];
    expect(cite(notes)).toEqual(['note 1', 'note 2', 'note 3', 'note 91']);
    expect(cite(notes, [], [note(3).id])[0]).toBe('note 3');
  });

  it('have a title, and may not be somebody’s advertising', () => {
    const untitled = note(1);
    delete untitled.title;
    expect(cite([untitled, note(2, { title: '  ' }), note(3), note(4)], [note(3).id])).toEqual([
      'note 4',
    ]);
  });
});

describe('a brief begins', () => {
  const brand = {
    name: '北叶 陶器',
    keywords: ['汤底', '餐具'],
    competitors: ['别家'],
    categories: ['餐具', '家居'],
  };

  it('with the brand, its categories, and what its creators write about', () => {
    const { plan } = prefillOf(
      { brand, topics: ['一人食', '汤底'], draftOn: '2027-03-01' },
      undefined,
    );
    expect(plan).toEqual({
      product: '北叶 陶器',
      hashtagsCampaign: ['北叶陶器'],
      hashtagsCategory: ['餐具', '家居'],
      hashtagsNiche: ['汤底', '一人食'],
      draftOn: '2027-03-01',
    });
  });

  it('with what was seen of a creator', () => {
    const notes = [1, 2, 3, 4].map((n) => ({ id: exampleId('note', n), title: `n${n}` }));
    const topics = ['a', 'b', 'c', 'd'];
    const { part } = prefillOf(
      { brand: NO_BRAND, topics: [] },
      { notes, topics, format: 'video', agreed: 2 },
    );
    expect(part).toEqual({
      cited: notes.slice(0, 3),
      topics: ['a', 'b', 'c'],
      videoNotes: 2,
      paperLanguage: 'zh-CN',
    });
  });

  it('with nothing that is not known', () => {
    expect(prefillOf({ brand: NO_BRAND, topics: [] }, { notes: [], topics: [] })).toEqual({
      plan: {},
      part: { paperLanguage: 'zh-CN' },
    });
  });

  it('and yields to what the user said, also that there is nothing', () => {
    const prefill = { plan: { product: 'x', hashtagsNiche: ['a'] }, part: { topics: ['b'] } };
    const plan = { hashtagsNiche: [] };
    expect(briefOf(plan, undefined, prefill)).toEqual({
      plan: { product: 'x', hashtagsNiche: [] },
      part: { topics: ['b'] },
    });
    expect(suggestedIn(plan, undefined, prefill)).toEqual(['product', 'topics']);
  });
});
