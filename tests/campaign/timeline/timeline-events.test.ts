import { describe, expect, it } from 'vitest';
import { timelineEvents, USUAL_PACE } from '@/lib/campaign';

const WORDS = {
  step: (step: string) => step,
  evening: 'evening',
  calendar: ({ name }: { name: string }) => name,
  about: (names: readonly string[]) => names.join(', '),
};
const events = (postsOn: string) =>
  timelineEvents(
    'autumn',
    [
      { id: 'all', postsOn, names: ['A', 'B'] },
      { id: 'c1', postsOn: '2026-12-20', names: ['C'] },
    ],
    USUAL_PACE,
    WORDS,
  );

describe('a timeline’s events', () => {
  it('are the steps of every group, the evening in China as a moment, and the calendar meanwhile', () => {
    const all = events('2026-12-12');
    expect(
      all.filter(({ uid }) => uid.startsWith('autumn.all.')).map(({ title }) => title),
    ).toEqual(['selection', 'briefing', 'draft', 'approval', 'publication', 'evening']);
    expect(all.find(({ uid }) => uid === 'autumn.all.evening@kolens')).toMatchObject({
      description: 'A, B',
      when: { fromMs: Date.UTC(2026, 11, 12, 12), toMs: Date.UTC(2026, 11, 12, 14) },
    });
    expect(all.filter(({ isBackground }) => isBackground).map(({ title }) => title)).toEqual([
      'double-12',
      'christmas',
      'new-year',
    ]);
  });

  it('keep their ids when days are moved, and no two share one', () => {
    const ids = (postsOn: string) => events(postsOn).map(({ uid }) => uid);
    const steps = (postsOn: string) => ids(postsOn).filter((uid) => !uid.includes('.china.'));
    expect(steps('2026-12-12')).toEqual(steps('2027-02-20'));
    for (const postsOn of ['2026-03-08', '2026-10-12', '2027-02-20']) {
      expect(new Set(ids(postsOn)).size).toBe(ids(postsOn).length);
    }
  });
});
