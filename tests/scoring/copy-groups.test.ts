import { describe, expect, it } from 'vitest';
import type { DossierComment } from '@/lib/model';
import { copyGroupsOf } from '@/lib/scoring';

const COPY = '用了两周真的白了一个度，强烈推荐大家入手';
const at = (day: number) => ({
  createdAt: {
    at: `2026-11-${String(day).padStart(2, '0')}T02:00:00.000Z`,
    precision: 'second' as const,
    source: 'id' as const,
  },
});

function comment(id: string, text: string, rest: Partial<DossierComment> = {}): DossierComment {
  return { id, noteId: 'n1', text, user: { id: `u-${id}` }, ...rest };
}

describe('near-identical comments together', () => {
  const comments = [
    comment('a', COPY, { ...at(9), noteId: 'n2' }),
    comment('b', `${COPY}！！`, at(3)),
    comment('c', COPY.replace('强烈', '超级'), { user: { id: 'u-b' } }),
    comment('d', '这个锅第三步要不要盖盖子'),
    comment('e', '好看'),
    comment('f', '好看'),
    comment('own', COPY, { byCreator: true }),
  ];

  it('is one group with its people, notes and days, in the order of time', () => {
    expect(copyGroupsOf({ comments })).toEqual([
      {
        ids: ['b', 'a', 'c'],
        people: 2,
        unseen: 0,
        notes: 2,
        elsewhere: 0,
        first: at(3).createdAt,
        last: at(9).createdAt,
      },
    ]);
  });

  it('counts the same words under other creators, not the same comments twice', () => {
    const background = [comment('x', COPY, { noteId: 'm' }), comments[0]!];
    const [group] = copyGroupsOf({ comments, background });
    expect(group!.elsewhere).toBe(1);
    expect(group!.ids).toHaveLength(3);
  });

  it('is the same in whatever order and however often comments come', () => {
    const mixed = [...comments.toReversed(), ...comments.slice(0, 3)];
    expect(copyGroupsOf({ comments: mixed })).toEqual(copyGroupsOf({ comments }));
  });

  it('says how many writers are not known', () => {
    const [group] = copyGroupsOf({ comments: comments.map(({ user: _, ...rest }) => rest) });
    expect([group!.people, group!.unseen]).toEqual([0, 3]);
  });

  it('is nothing where nothing is alike', () => {
    expect(copyGroupsOf({})).toEqual([]);
    expect(copyGroupsOf({ comments: [comments[3]!] })).toEqual([]);
  });
});
