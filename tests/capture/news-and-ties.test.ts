import { describe, expect, it } from 'vitest';
import { News } from '@/lib/capture/news';
import { Ties } from '@/lib/capture/ties';
import { LIN, NOON, NOTE, WU } from './build';

const card = { id: NOTE, creatorId: LIN, likes: '3' };
const REPEAT = 11 * 60_000;

describe('news', () => {
  it('is only what was not sent before, or changed', () => {
    const news = new News();
    expect(news.isNew('card', card, NOON)).toBe(true);
    expect(news.isNew('card', card, NOON + 1)).toBe(false);
    expect(news.isNew('card', { ...card }, NOON + 1), 'drawn anew').toBe(false);
    expect(news.isNew('card', { ...card, likes: '4' }, NOON + 2)).toBe(true);
  });

  it('tells things apart by their names', () => {
    const news = new News();
    news.isNew('card', card, NOON);
    expect(news.isNew('note', { ...card }, NOON)).toBe(true);
    expect(news.isNew('card', { ...card }, NOON)).toBe(false);
  });

  it('repeats what still stands after a while, so that it counts as seen again', () => {
    const news = new News();
    news.isNew('card', card, NOON);
    expect(news.isNew('card', card, NOON + 5 * 60_000)).toBe(false);
    expect(news.isNew('card', { ...card }, NOON + 5 * 60_000)).toBe(false);
    expect(news.isNew('card', card, NOON + REPEAT)).toBe(true);
    expect(news.isNew('card', card, NOON + REPEAT + 1)).toBe(false);
  });

  it('is all of it again when something could not be delivered', () => {
    const news = new News();
    news.isNew('card', card, NOON);
    news.forget();
    expect(news.isNew('card', card, NOON)).toBe(true);
  });
});

describe('ties', () => {
  it('catch a page drawn with another page’s content', () => {
    const ties = new Ties();
    expect(ties.agrees([['u lin', LIN]])).toBe(true);
    expect(ties.agrees([['u lin', WU]])).toBe(false);
    expect(ties.agrees([['u wu', WU]])).toBe(true);
    expect(ties.agrees([['u lin', LIN]])).toBe(true);
  });

  it('learn nothing from a look that contradicts', () => {
    const ties = new Ties();
    ties.agrees([['c 1', NOTE]]);
    ties.agrees([
      ['c 2', LIN],
      ['c 1', LIN],
    ]);
    expect(ties.agrees([['c 2', NOTE]])).toBe(true);
  });

  it('tell whose a note is', () => {
    const ties = new Ties();
    ties.agrees([[`n${NOTE}`, LIN]]);
    expect(ties.creatorOf(NOTE)).toBe(LIN);
    expect(ties.creatorOf(undefined)).toBeUndefined();
  });
});
