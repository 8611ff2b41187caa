import { describe, expect, it } from 'vitest';
import { courseOf, isQuestion, questionsOf, visitsDue } from '@/lib/campaign';
import {
  DAY,
  exactly,
  parseCount,
  timeAt,
  type DossierComment,
  type LinkedNote,
} from '@/lib/model';

const NOW = Date.UTC(2026, 10, 21, 9);

describe('a question', () => {
  it.each([
    '多少钱呀',
    '求链接',
    '这个容量够两个人吗',
    '在哪里买的？',
    '请问洗碗机能用',
    '有没有小号的',
    'where can I buy this',
    'Is it dishwasher safe',
    '可以进微波炉吗[害羞R]',
  ])('is found: %s', (text) => expect(isQuestion(text)).toBe(true));

  it.each([
    '太好看了',
    '没什么好说的，买就对了',
    '回老家那几天照着做',
    '已入手，很喜欢',
    'love it',
    '[害羞R]',
    '么么哒',
  ])('is not seen in: %s', (text) => expect(isQuestion(text)).toBe(false));

  it('stands open first, and the creator’s own comments and texts that are gone are left out', () => {
    const comments: DossierComment[] = [
      { id: 'done', text: '多少钱' },
      { id: 'answered', text: '哪里买' },
      { id: 'reply', text: '官网可以买吗哈哈', byCreator: true, parentId: 'answered' },
      { id: 'open', text: '有链接吗' },
      { id: 'gone', sketch: [1, 2] },
      { id: 'praise', text: '好看' },
    ];
    const questions = questionsOf(comments, { done: { isDone: true } });
    expect(questions.map(({ comment }) => comment.id)).toEqual(['open', 'answered', 'done']);
    expect(questions.map((each) => each.isAnsweredByCreator)).toEqual([false, true, false]);
  });
});

const link = (age: number): LinkedNote => ({
  ...{ listId: 'l', noteId: `n${age}`, creatorId: 'c', fieldTimes: {}, updatedAt: '' },
  createdAt: new Date(NOW).toISOString(),
  publishedAt: timeAt(NOW - age * DAY, 'second', 'id'),
});

describe('visits that are due', () => {
  const due = (age: number, openedAge?: number) =>
    visitsDue(
      [
        {
          link: link(age),
          ...(openedAge !== undefined && { lastOpenedAt: NOW - (age - openedAge) * DAY }),
        },
      ],
      NOW,
    ).map(({ day }) => day);

  it('are those of the last day that has passed without a reading', () => {
    expect(due(0.5)).toEqual([]);
    expect(due(1)).toEqual([1]);
    expect(due(4, 1.2)).toEqual([3]);
    expect(due(4, 3.1)).toEqual([]);
    expect(due(20, 3.1)).toEqual([14]);
    expect(due(40, 31)).toEqual([]);
    expect(due(61, 2)).toEqual([]);
  });

  it('wait longest first, and never for what was deleted', () => {
    const notes = [5, 40, 8].map((age) => ({ link: link(age) }));
    expect(visitsDue(notes, NOW).map(({ note }) => note.link.noteId)).toEqual(['n40', 'n5', 'n8']);
    expect(visitsDue([{ link: link(5), isForgotten: true }], NOW)).toEqual([]);
  });
});

describe('a note’s course', () => {
  const at = (days: number) => NOW + days * DAY;

  it('has a point for each reading that showed the figure, and one for a visit without change', () => {
    const course = courseOf(
      [
        { at: at(3), likes: exactly(90), saves: exactly(20) },
        { at: at(1), likes: exactly(40) },
      ],
      NOW,
      at(5),
    );
    expect(course.likes.map(({ days, count }) => [days, count.min])).toEqual([
      [1, 40],
      [3, 90],
      [5, 90],
    ]);
    expect(course.saves.map(({ days }) => days)).toEqual([3, 5]);
    expect(course.shares).toEqual([]);
  });

  it('is not blurred by a card’s rounded count', () => {
    const course = courseOf(
      [
        { at: at(1), likes: exactly(12_900) },
        { at: at(2), likes: parseCount('1.3万') },
      ],
      NOW,
    );
    expect(course.likes.at(-1)!.count).toEqual(exactly(12_900));
  });
});
