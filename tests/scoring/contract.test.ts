import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/lib/model';
import { SIGNAL_IDS, SCORING_VERSION, score } from '@/lib/scoring';
import { comment, daysAgo, dossier, exact, note, notes, NOW, oddNumbers, signal } from './make';

/* One test for each sentence of the rules of the report; engagement-rate has a file of its own. */

const CONTRACT_IDS = [
  'engagement-rate',
  'like-save-rate',
  'save-like-ratio',
  'comment-like-ratio',
  'hit-rate-100',
  'hit-rate-1000',
  'stability',
  'notes-per-30d',
  'days-since-last-note',
  'comment-authenticity',
  'repeat-commenters',
  'young-accounts',
  'comment-bursts',
  'copied-comments',
  'creator-replies',
  'questions-and-specifics',
  'paid-share',
  'paid-effect',
  'lifetime-ratio',
];

const rate = (of: Dossier) => signal(of, 'engagement-rate');

describe('score and verdict', () => {
  it.each([0, 1, 2])('are null and insufficient with %i notes and no comments', (n) => {
    const rich = dossier({
      creator: { followers: exact(10_000), likesAndSaves: exact(90_000) },
      notes: notes(n),
    });
    expect(score(rich)).toMatchObject({ score: null, verdict: 'insufficient' });
  });

  it('are given once enough of the weight is scored', () => {
    const report = score(dossier({ notes: notes(30) }));
    expect(report.score).toBeGreaterThan(0);
    expect(['strong', 'fair', 'weak']).toContain(report.verdict);
  });

  it('are insufficient when little of the weight is scored, however many cards were seen', () => {
    const cards = notes(40).map(({ saves: _s, comments: _c, ...card }) => card);
    expect(score(dossier({ notes: cards }))).toMatchObject({
      score: null,
      verdict: 'insufficient',
    });
  });
});

describe('a count without an upper end', () => {
  const open = { min: 10_000, shown: '1万+' };

  it('in the upper half alone leaves the interval bounded only while no bound rests on it', () => {
    const found = rate(dossier({ notes: [...notes(20), note('open', { likes: open })] }));
    expect(found.outcome).toBe('scored');
    expect(found.high).toBeLessThan(1);
  });

  it('in enough notes to reach the upper bound leaves the signal unscored and without value', () => {
    const most = Array.from({ length: 9 }, (_, i) => note(`open${i}`, { likes: open }));
    const found = rate(dossier({ notes: [...notes(8), ...most] }));
    expect(found).toMatchObject({ outcome: 'too-little-data', reason: 'open-ended-counts' });
    expect(found).not.toHaveProperty('value');
    expect(found).not.toHaveProperty('high');
  });

  it('anywhere leaves the spread of likes unscored', () => {
    const found = dossier({ notes: [...notes(20), note('open', { likes: open })] });
    expect(signal(found, 'stability')).toMatchObject({
      outcome: 'too-little-data',
      reason: 'open-ended-counts',
    });
  });

  it('as followers leaves every rate unscored', () => {
    const found = dossier({ creator: { followers: open, likesAndSaves: open }, notes: notes(20) });
    for (const id of [
      'engagement-rate',
      'like-save-rate',
      'save-rate',
      'lifetime-ratio',
    ] as const) {
      expect(signal(found, id)).toMatchObject({ outcome: 'too-little-data' });
      expect(signal(found, id)).not.toHaveProperty('score');
    }
  });

  it('may stand for any larger number without leaving the interval', () => {
    const withOpen = [...notes(20), note('open', { likes: open })];
    const found = rate(dossier({ notes: withOpen }));
    for (const likes of [10_000, 1_000_000, 900_000_000]) {
      const closed = [...notes(20), note('open', { likes: exact(likes) })];
      const value = rate(dossier({ notes: closed })).value!;
      expect(value).toBeGreaterThanOrEqual(found.low!);
      expect(value).toBeLessThanOrEqual(found.high!);
    }
  });
});

describe('comments and sections', () => {
  it('give one entry per distinct comment id', () => {
    const twice = [comment('a'), comment('b'), comment('a')];
    const report = score({ id: 'x', comments: twice });
    expect(report.comments.map((finding) => finding.id)).toEqual(['a', 'b']);
  });

  it('give one section per note with comments, and count distinct ids', () => {
    const given = [comment('a'), comment('b', { noteId: 'n001' }), comment('a'), comment('c')];
    const { sections } = score({ id: 'x', now: NOW, comments: given });
    expect(sections.map(({ noteId, n }) => [noteId, n])).toEqual([
      ['n000', 2],
      ['n001', 1],
    ]);
  });
});

describe('every report', () => {
  const reports = [
    score({ id: 'x' }),
    score(dossier({ notes: notes(20), comments: [comment('a')] })),
    score(dossier({ notes: notes(3), creator: { followers: exact(0) } })),
  ];

  it('lists every signal id once', () => {
    for (const report of reports) {
      const ids = report.signals.map((found) => found.id);
      expect(ids).toEqual([...SIGNAL_IDS]);
      expect(ids).toEqual(expect.arrayContaining(CONTRACT_IDS));
    }
  });

  it('holds low ≤ value ≤ high and a score of 0–100 wherever a signal is scored', () => {
    const scored = reports.flatMap((r) => r.signals).filter((s) => s.outcome === 'scored');
    expect(scored.length).toBeGreaterThan(5);
    for (const found of scored) {
      expect(found.low!).toBeLessThanOrEqual(found.value!);
      expect(found.value!).toBeLessThanOrEqual(found.high!);
      expect(found.score!).toBeGreaterThanOrEqual(0);
      expect(found.score!).toBeLessThanOrEqual(100);
    }
  });

  it('carries the id, the scoring version, and a confidence of 0–1', () => {
    for (const report of reports) {
      expect(report.version).toBe(SCORING_VERSION);
      expect(report.confidence).toBeGreaterThanOrEqual(0);
      expect(report.confidence).toBeLessThanOrEqual(1);
    }
  });

  it('survives JSON unchanged: nothing in it is NaN or infinite', () => {
    for (const report of reports) {
      expect(oddNumbers(report)).toEqual([]);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    }
  });
});

describe('the moment that windows count from', () => {
  it('is the latest time in the dossier when none is given', () => {
    const { basis } = score({
      id: 'x',
      notes: notes(12),
      comments: [comment('a', { createdAt: daysAgo(2) })],
    });
    expect(basis).toMatchObject({ now: daysAgo(2).at, nowDerived: true });
  });

  it('is absent when the dossier holds no time at all', () => {
    expect(score({ id: 'x', notes: [{ id: 'n' }] }).basis).not.toHaveProperty('now');
  });

  it.each(['2026-11-20', '2026-11-20T09:30:00Z', '2026-11-19T16:00:00Z'])(
    'takes the day %s as its start in Beijing',
    (at) => {
      const day = note('day', { publishedAt: { at, precision: 'day', source: 'dom' } });
      const days = signal(dossier({ notes: [day] }), 'days-since-last-note');
      expect(days.value).toBeCloseTo(32 / 24, 9);
    },
  );

  it('allows for the whole of a day of which only the date is known', () => {
    const days = signal(
      dossier({
        notes: [
          ...notes(3),
          note('day', {
            publishedAt: { at: '2026-11-19T16:00:00.000Z', precision: 'day', source: 'dom' },
          }),
        ],
      }),
      'days-since-last-note',
    );
    expect(days.high).toBeCloseTo(32 / 24, 9);
    expect(days.low).toBeCloseTo(8 / 24, 9);
  });
});
