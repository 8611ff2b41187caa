import { describe, expect, it } from 'vitest';
import {
  buildWorld,
  engagementRate,
  everyComment,
  medianOf,
  timeOfId,
  truthOf,
  type World,
} from './world';

const NOW = Date.UTC(2026, 10, 21, 10);
const world = buildWorld(NOW);
const comments = [...world.notes.values()].flatMap(({ note }) =>
  everyComment(note).map((comment) => ({ comment, note })),
);

/** Everything that differs between two worlds, as one text: comparing the objects takes seconds. */
function fingerprint({ notes }: World): string {
  const facts = [...notes.values()].map(({ note, creator }) => [
    creator.id,
    note.id,
    note.title,
    note.likes,
    note.saves,
    everyComment(note).map(({ id, text, likes, user }) => [id, text, likes, user.id]),
  ]);
  return JSON.stringify(facts);
}

describe('the invented world', () => {
  it('is the same for the same moment, and moves with it', () => {
    expect(fingerprint(buildWorld(NOW)) === fingerprint(world)).toBe(true);
    const later = buildWorld(NOW + 1_000 * 3_600);
    expect(later.creators[0]!.notes[2]!.id).not.toBe(world.creators[0]!.notes[2]!.id);
    expect(later.creators.map(({ followers }) => followers)).toEqual(
      world.creators.map(({ followers }) => followers),
    );
  });

  it('has every id once', () => {
    const ids = [...world.notes.keys(), ...comments.map(({ comment }) => comment.id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9a-f]{24}$/u.test(id))).toBe(true);
  });

  it('lets nobody comment before the note, before their registration, or in the future', () => {
    const impossible = comments.filter(({ comment, note }) => {
      const at = timeOfId(comment.id);
      return at < timeOfId(note.id) || at < timeOfId(comment.user.id) || at > NOW;
    });
    expect(impossible.map(({ comment }) => comment.id)).toEqual([]);
  });

  it('counts at least as many comments as can be loaded', () => {
    for (const { note } of world.notes.values()) {
      expect(note.commentCount).toBeGreaterThanOrEqual(everyComment(note).length);
    }
  });

  it('has a creator with many notes in 90 days and long comment sections', () => {
    const healthy = world.creators.find(({ key }) => key === 'healthy')!;
    const recent = healthy.notes.filter(
      ({ id, pinned }) => !pinned && NOW - timeOfId(id) < 90 * 86_400_000,
    );
    expect(recent.length).toBeGreaterThanOrEqual(25);
    expect(recent.filter((note) => everyComment(note).length >= 40).length).toBeGreaterThan(5);
  });

  it('plants the campaign under one creator alone: same people, same words, minutes apart', () => {
    const planted = comments.filter(({ comment }) => comment.planted);
    const owners = new Set(planted.map(({ note }) => world.notes.get(note.id)!.creator.key));
    expect([...owners]).toEqual(['coordinated']);
    expect(new Set(planted.map(({ comment }) => comment.user.id)).size).toBeLessThan(
      planted.length / 2,
    );
  });
});

describe('the truth', () => {
  it('takes the median over opened notes of the last 90 days, pinned ones aside', () => {
    const creator = truthOf(world.creators[0]!);
    const pinned = creator.notes.find((note) => note.pinned)!;
    const [first, second] = creator.notes.filter((note) => !note.pinned);
    const rate = (note: typeof pinned) =>
      (note.likes + note.saves + note.comments) / creator.followers;
    expect(engagementRate(creator, [pinned.id, first!.id], NOW)).toBe(rate(first!));
    expect(engagementRate(creator, [first!.id, second!.id], NOW)).toBeCloseTo(
      (rate(first!) + rate(second!)) / 2,
    );
    expect(engagementRate(creator, [], NOW)).toBeUndefined();
  });

  it('knows medians', () => {
    expect(medianOf([3, 1, 2])).toBe(2);
    expect(medianOf([4, 1, 2, 3])).toBe(2.5);
    expect(medianOf([])).toBeUndefined();
  });
});
