import { describe, expect, it } from 'vitest';
import { exactly, type Comment, type Note } from '@/lib/model';
import { News } from '@/lib/capture/news';
import { Ties } from '@/lib/capture/ties';
import { LIN, NOON, NOTE, observation, profileOf, WU } from './build';

const card: Note = { id: NOTE, creatorId: LIN, completeness: 'card', likes: exactly(3) };
const comment: Comment = { id: '65c000000000000000000001', noteId: NOTE, text: '好' };

describe('news', () => {
  it('is only what was not sent before, or changed', () => {
    const news = new News();
    const first = observation({ notes: [card], comments: [comment] });
    expect(news.take(first, NOON)).toEqual(first);
    expect(news.take(first, NOON + 1)).toBeUndefined();
    const liked = { ...comment, likes: exactly(1) };
    const later = news.take({ ...first, comments: [comment, liked] }, NOON + 2);
    expect(later).toMatchObject({ creators: [], notes: [], comments: [liked] });
  });

  it('tells a card from the open note', () => {
    const news = new News();
    const open: Note = { ...card, completeness: 'detail', text: '正文' };
    news.take(observation({ notes: [card] }), NOON);
    expect(news.take(observation({ notes: [open] }), NOON)?.notes).toEqual([open]);
    expect(news.take(observation({ notes: [card] }), NOON)).toBeUndefined();
  });

  it('tells a creator’s profile from the name beside a note', () => {
    const news = new News();
    const name = observation({ creators: [{ id: LIN, nickname: '昵称1' }] });
    news.take(profileOf(LIN), NOON);
    news.take(name, NOON);
    expect(news.take(profileOf(LIN), NOON + 1)).toBeUndefined();
    expect(news.take(name, NOON + 1)).toBeUndefined();
  });

  it('repeats what still stands after a while, so that it counts as seen again', () => {
    const news = new News();
    news.take(profileOf(LIN), NOON);
    expect(news.take(profileOf(LIN), NOON + 5 * 60_000)).toBeUndefined();
    expect(news.take(profileOf(LIN), NOON + 11 * 60_000)).toBeDefined();
  });

  it('is news again when it could not be delivered', () => {
    const news = new News();
    const taken = news.take(observation({ ...profileOf(LIN), notes: [card] }), NOON);
    news.giveBack(taken ?? observation());
    expect(news.take(observation({ notes: [card] }), NOON)?.notes).toEqual([card]);
    expect(news.take(profileOf(LIN), NOON)?.creators).toHaveLength(1);
  });

  it('a reading without facts is none', () => {
    expect(new News().take(observation(), NOON)).toBeUndefined();
  });
});

describe('ties', () => {
  it('catch a page drawn with another page’s content', () => {
    const ties = new Ties();
    expect(ties.agrees(profileOf(LIN))).toBe(true);
    const [lin] = profileOf(LIN).creators;
    const mixed = observation({ creators: [{ ...lin, id: WU }] });
    expect(ties.agrees(mixed)).toBe(false);
    expect(ties.agrees(profileOf(WU))).toBe(true);
  });

  it('catch a note given to another creator, and a comment to another note', () => {
    const ties = new Ties();
    ties.agrees(observation({ notes: [card], comments: [comment] }));
    const other = '65b000000000000000000002';
    expect(ties.agrees(observation({ notes: [{ ...card, creatorId: WU }] }))).toBe(false);
    expect(ties.agrees(observation({ comments: [{ ...comment, noteId: other }] }))).toBe(false);
    expect(ties.agrees(observation({ notes: [card], comments: [comment] }))).toBe(true);
  });

  it('learn nothing from a reading that contradicts', () => {
    const ties = new Ties();
    ties.agrees(observation({ comments: [comment] }));
    const stranger = { ...comment, id: '65c000000000000000000002', noteId: LIN };
    ties.agrees(observation({ comments: [{ ...comment, noteId: LIN }, stranger] }));
    expect(ties.agrees(observation({ comments: [{ ...stranger, noteId: NOTE }] }))).toBe(true);
  });
});
