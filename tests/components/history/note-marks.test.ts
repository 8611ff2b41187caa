import { describe, expect, it } from 'vitest';
import { exactly, type DossierNote } from '@/lib/model';
import { noteMarks } from '@/components/history/note-marks';
import { readingLines } from '@/components/history/readings';
import { report } from '../fixtures';

function note(id: string, at: string, rest: Partial<DossierNote> = {}): DossierNote {
  return { id, publishedAt: { at, precision: 'second', source: 'id' }, ...rest };
}

describe('notes as marks', () => {
  const notes = [
    note('late', '2026-11-10T12:00:00.000Z', { likes: exactly(900) }),
    note('early', '2026-10-01T12:00:00.000Z', { likes: exactly(100) }),
    note('unseen', '2026-10-02T12:00:00.000Z'),
    { id: 'undated', likes: exactly(5) },
  ];
  const judged = report([], {
    details: {
      outliers: [{ noteId: 'late', timesMedian: 9, likesWithoutTalk: true }],
      collaborations: {
        read: 2,
        giveaways: [],
        cues: [
          { noteId: 'early', possible: true, cues: [] },
          { noteId: 'late', possible: false, cues: [] },
        ],
      },
    },
  });

  it('stand in order of publication; what was not seen is no mark', () => {
    const marks = noteMarks({ id: 'x', notes }, judged, 'likes');
    expect(marks.map((mark) => mark.note.id)).toEqual(['early', 'late']);
    expect(noteMarks({ id: 'x', notes }, judged, 'saves')).toEqual([]);
  });

  it('say what is special: possible collaborations alone, and outliers', () => {
    const [early, late] = noteMarks({ id: 'x', notes }, judged, 'likes');
    expect(early).toMatchObject({ isPossiblyPaid: true, likesWithoutTalk: false });
    expect(early).not.toHaveProperty('timesMedian');
    expect(late).toMatchObject({ isPossiblyPaid: false, timesMedian: 9, likesWithoutTalk: true });
  });
});

describe('raw readings', () => {
  it('come newest first, with only the figures that were read', () => {
    const lines = readingLines({
      creator: [{ creatorId: 'x', at: 1, page: 'profile', followers: exactly(9) }],
      notes: [
        {
          ...{ id: 'n', seen: {}, firstSeenAt: 2, lastSeenAt: 2 },
          note: { id: 'n', title: '早餐', completeness: 'card' },
        },
      ],
      noteFigures: [{ noteId: 'n', at: 2, page: 'search', likes: exactly(0) }],
    });
    expect(lines).toEqual([
      {
        ...{ at: 2, page: 'search', noteId: 'n', title: '早餐' },
        figures: [{ field: 'likes', count: exactly(0) }],
      },
      { at: 1, page: 'profile', figures: [{ field: 'followers', count: exactly(9) }] },
    ]);
  });
});
