import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/lib/model';
import { SIGNAL_IDS, SCORING_VERSION, score } from '@/lib/scoring';
import { comment, daysAgo, dossier, exact, note, notes, NOW, oddNumbers, signal } from './make';

/* One test for each sentence of the rules of the report. */

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

describe('engagement-rate', () => {
  it('is the median over notes of (likes + saves + comments) / followers', () => {
    // Sums 240, 250, …, 380 over 15 notes: the median is the eighth.
    const found = rate(dossier({ notes: notes(15) }));
    expect(found).toMatchObject({ outcome: 'scored', n: 15 });
    expect(found.value).toBeCloseTo((170 + 100 + 40) / 10_000, 12);
  });

  it('takes the mean of the two middle notes when their number is even', () => {
    expect(rate(dossier({ notes: notes(12) })).value).toBeCloseTo((155 + 140) / 10_000, 12);
  });

  it('leaves out notes published more than 90 days before now', () => {
    const old = Array.from({ length: 20 }, (_, i) => note(`old${i}`, { likes: exact(9_000) }, 91));
    const found = rate(dossier({ notes: [...notes(13), ...old] }));
    expect(found.n).toBe(13);
    expect(found.evidence).not.toContain('old0');
  });

  it('counts a note exactly 90 days old', () => {
    expect(rate(dossier({ notes: [...notes(12), note('edge', {}, 90)] })).n).toBe(13);
  });

  it('leaves out notes published after now', () => {
    expect(rate(dossier({ notes: [...notes(12), note('later', {}, -2)] })).n).toBe(12);
  });

  it('leaves out pinned notes', () => {
    expect(rate(dossier({ notes: [...notes(12), note('pin', { pinned: true })] })).n).toBe(12);
  });

  it('leaves out notes of the last seven days: their figures still rise', () => {
    expect(rate(dossier({ notes: [...notes(12), note('new', {}, 3)] })).n).toBe(12);
  });

  it('counts notes without a time', () => {
    const undated = notes(12).map(({ publishedAt: _, ...rest }) => rest);
    expect(rate(dossier({ notes: undated })).n).toBe(12);
  });

  it('reads the time of a note from its id when nothing else tells it', () => {
    const old = { ...note('5f0000000000000000000001'), publishedAt: undefined };
    const fresh = { ...note('6a0000000000000000000001'), publishedAt: undefined };
    const found = rate(dossier({ now: '2026-06-01T00:00:00Z', notes: [...notes(0), old, fresh] }));
    expect(found.evidence).toEqual(['6a0000000000000000000001']);
  });

  it.each(['likes', 'saves', 'comments'] as const)('leaves out notes that lack %s', (field) => {
    const lacking = note('lacking');
    delete lacking[field];
    expect(rate(dossier({ notes: [...notes(12), lacking] })).n).toBe(12);
  });

  it.each([0, 1, 4])('is too little with %i usable notes: no value, no score', (n) => {
    const found = rate(dossier({ notes: notes(n) }));
    expect(found.outcome).toBe('too-little-data');
    expect(found).not.toHaveProperty('value');
    expect(found).not.toHaveProperty('low');
    expect(found).not.toHaveProperty('score');
    expect(found.need).toEqual({ notes: 12 - n });
  });

  it.each([5, 6, 11])('shows a provisional value without a score with %i notes', (n) => {
    const found = rate(dossier({ notes: notes(n) }));
    expect(found.outcome).toBe('too-little-data');
    expect(found).not.toHaveProperty('score');
    expect(found.low).toBeLessThanOrEqual(found.value!);
    expect(found.high).toBeGreaterThanOrEqual(found.value!);
  });

  it.each([12, 13, 60])('is scored with %i notes', (n) => {
    const found = rate(dossier({ notes: notes(n) }));
    expect(found.outcome).toBe('scored');
    expect(found.score).toBeGreaterThanOrEqual(0);
    expect(found.score).toBeLessThanOrEqual(100);
  });

  it('asks for no more notes where the whole window was seen and holds too few', () => {
    const found = rate(dossier({ notes: [...notes(8), note('older', {}, 200)] }));
    expect(found).toMatchObject({
      outcome: 'too-little-data',
      n: 8,
      reason: 'few-notes-in-window',
    });
    expect(found).not.toHaveProperty('need');
  });

  it('does not apply to a creator without followers', () => {
    const creator = { followers: exact(0) };
    expect(rate(dossier({ creator, notes: notes(12) })).outcome).toBe('not-applicable');
    expect(rate(dossier({ creator, notes: notes(4) })).outcome).toBe('too-little-data');
  });

  it('says what is missing when followers were never seen', () => {
    const found = rate({ id: 'x', now: NOW, notes: notes(20) });
    expect(found).toMatchObject({ outcome: 'too-little-data', need: { field: 'followers' } });
    expect(found).not.toHaveProperty('value');
  });
});

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
