import { describe, expect, it } from 'vitest';
import { exactly, type Dossier, type DossierNote } from '@/lib/model';
import { mediansOverVisits, profileSeries, visitsOf } from '@/components/history/visits';
import type { Readings } from '@/lib/storage';

const DAY = 86_400_000;
const START = Date.UTC(2026, 9, 1);
const ID = '5ca1ab1e0000000000000001';

function note(id: string, likes: number, publishedDaysBefore = 20): DossierNote {
  return {
    ...{ id, likes: exactly(likes), completeness: 'detail' as const },
    publishedAt: {
      at: new Date(START - publishedDaysBefore * DAY).toISOString(),
      precision: 'second',
      source: 'id',
    },
  };
}

function readings(figures: [noteId: string, day: number, likes: number][]): Readings {
  return {
    ...{ creator: [], notes: [] },
    noteFigures: figures.map(([noteId, day, likes]) => ({
      ...{ noteId, at: START + day * DAY, page: 'note' as const, likes: exactly(likes) },
    })),
  };
}

describe('visits', () => {
  it('are runs of readings, ended by an hour without one', () => {
    const at = (minutes: number) => ({
      creatorId: ID,
      page: 'profile' as const,
      at: minutes * 60_000,
    });
    const creator = [at(0), at(20), at(70), at(200)];
    expect(visitsOf({ creator, noteFigures: [] })).toEqual([70 * 60_000, 200 * 60_000]);
    expect(visitsOf({ creator: [], noteFigures: [] })).toEqual([]);
  });
});

describe('a figure of the profile over visits', () => {
  const row = (day: number, followers?: number) => ({
    ...{ creatorId: ID, page: 'profile' as const, at: START + day * DAY },
    ...(followers !== undefined && { followers: exactly(followers) }),
  });

  it('leaves out readings that did not show it', () => {
    const series = profileSeries([row(0, 100), row(1), row(2, 120)], 'followers');
    expect(series.map(({ count }) => count.min)).toEqual([100, 120]);
  });

  it('goes on to the last reading when nothing had changed by then', () => {
    const series = profileSeries([row(0, 100)], 'followers', START + 9 * DAY);
    expect(series.map(({ at, count }) => [at, count.min])).toEqual([
      [START, 100],
      [START + 9 * DAY, 100],
    ]);
    expect(profileSeries([], 'followers', START)).toEqual([]);
  });
});

describe('medians over visits', () => {
  const dossier: Dossier = { id: ID, notes: [note('a', 30), note('b', 50), note('c', 90)] };

  it('take the notes and figures known at each visit', () => {
    const series = mediansOverVisits(
      dossier,
      readings([
        ['a', 0, 10],
        ['b', 0, 20],
        ['a', 2, 30],
        ['b', 2, 50],
        ['c', 2, 90],
      ]),
      { window: '90' },
    );
    expect(series.map(({ at, medians }) => [(at - START) / DAY, medians.likes])).toEqual([
      [0, { low: 15, high: 15, n: 2 }],
      [2, { low: 50, high: 50, n: 3 }],
    ]);
  });

  it('never use a figure that was read later', () => {
    const [first] = mediansOverVisits(dossier, readings([['a', 0, 10]]), { window: '90' });
    expect(first!.medians).toEqual({ likes: { low: 10, high: 10, n: 1 } });
  });

  it('leave out visits without a note to count', () => {
    const young = { ...dossier, notes: [note('a', 30, 1)] };
    expect(mediansOverVisits(young, readings([['a', 0, 10]]), { window: '90' })).toEqual([]);
  });
});
