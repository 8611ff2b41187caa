import { describe, expect, it } from 'vitest';
import type { DossierNote } from '@/lib/model';
import { score } from '@/lib/scoring';
import { daysAgo, dossier, exact, note, notes } from '../make';

const details = (given: DossierNote[], followers = 10_000) =>
  score(dossier({ notes: given, creator: { followers: exact(followers) } })).details;

describe('formats', () => {
  it('are measured apart, by the rules of the engagement rate', () => {
    const images = notes(12, { type: 'image', likes: exact(100) });
    const videos = notes(5, { type: 'video', likes: exact(900) }).map((n) => ({
      ...n,
      id: `v${n.id}`,
    }));
    const { formats } = details([...images, ...videos]);
    expect(formats!.image).toMatchObject({ outcome: 'scored', n: 12, value: 0.024 });
    expect(formats!.video).toMatchObject({ outcome: 'too-little-data', n: 5, value: 0.104 });
  });
});

describe('outliers', () => {
  it('are notes at three times the median, and inflated where talk falls behind', () => {
    const given = [
      ...notes(12, { likes: exact(100) }),
      note('loud', { likes: exact(900), comments: exact(360) }),
      note('silent', { likes: exact(2_000), comments: exact(10) }),
    ];
    const { outliers } = details(given);
    expect(outliers!.map((o) => [o.noteId, o.timesMedian, o.likesWithoutTalk])).toEqual([
      ['silent', 20, true],
      ['loud', 9, undefined],
    ]);
  });

  it('are certain ones only: a range counts by its lower end', () => {
    const given = [
      ...notes(12, { likes: exact(100) }),
      note('maybe', { likes: { min: 10, max: 999 } }),
    ];
    expect(details(given).outliers).toEqual([]);
  });
});

describe('rhythm', () => {
  /** A note at this hour and day in China. */
  const at = (id: string, local: string) =>
    note(id, {
      publishedAt: {
        at: new Date(`${local}:00+08:00`).toISOString(),
        precision: 'minute',
        source: 'dom',
      },
    });

  it('counts hours and weekdays in China, with gaps', () => {
    const { rhythm } = details([
      at('a', '2026-10-02T20:00'),
      at('b', '2026-10-03T21:59'),
      at('c', '2026-10-04T22:00'),
      at('d', '2026-10-12T00:10'),
      at('e', '2026-10-13T20:30'),
    ]);
    expect(rhythm).toMatchObject({ n: 5, timed: 5, longestGap: { from: 'c', to: 'd' } });
    expect(rhythm!.hours[20]).toBe(2);
    expect(rhythm!.hours[0]).toBe(1);
    expect(rhythm!.peak!.value).toBe(0.6);
    // 3 and 4 October 2026 are a Saturday and a Sunday.
    expect(rhythm!.weekend!.value).toBe(0.4);
  });

  it('takes no hour from a date without one', () => {
    const dated = notes(5).map((n) => ({
      ...n,
      publishedAt: { ...n.publishedAt!, precision: 'day' as const, source: 'dom' as const },
    }));
    const { rhythm } = details(dated);
    expect(rhythm).toMatchObject({ n: 5, timed: 0 });
    expect(rhythm).not.toHaveProperty('peak');
  });
});

describe('mix', () => {
  it('gives shares of interactions and the mean beside the median', () => {
    const { mix } = details(notes(6, { likes: exact(60), saves: exact(30), comments: exact(10) }));
    expect(mix).toMatchObject({
      n: 6,
      saveShare: { value: 0.3, low: 0.3, high: 0.3 },
      commentShare: { value: 0.1 },
      meanRate: 0.01,
    });
  });
});

describe('estimates', () => {
  const card = (id: string, likes: number): DossierNote => ({
    id,
    likes: exact(likes),
    publishedAt: daysAgo(30),
    completeness: 'card',
  });

  it('count unopened notes by likes and the own ratio, are marked, and weigh nothing', () => {
    const opened = notes(4, { likes: exact(100), saves: exact(60), comments: exact(40) });
    const cards = Array.from({ length: 11 }, (_, i) => card(`card${i}`, 500));
    const report = score(dossier({ notes: [...opened, ...cards] }));
    const found = report.signals.find((s) => s.id === 'engagement-estimate')!;
    expect(found).toMatchObject({ outcome: 'scored', estimate: true, n: 15, value: 0.1 });
    expect(report.contributions.map((c) => c.id)).not.toContain('engagement-estimate');
  });

  it('do not apply once everything was opened', () => {
    const report = score(dossier({ notes: notes(12) }));
    expect(report.signals.find((s) => s.id === 'engagement-estimate')!.outcome).toBe(
      'not-applicable',
    );
  });
});

describe('what to open next', () => {
  const unopened = (id: string, likes: number, days: number): DossierNote => ({
    id,
    likes: exact(likes),
    publishedAt: daysAgo(days),
    completeness: 'card',
  });

  it('names unopened notes of the window, newest first while too few are open', () => {
    const given = [
      ...notes(3, { comments: exact(0) }),
      unopened('old', 10, 120),
      unopened('a', 10, 40),
      unopened('b', 10, 20),
      { ...unopened('pin', 10, 20), pinned: true as const },
    ];
    const next = score(dossier({ notes: given })).next;
    expect(next.map((n) => n.noteId)).toEqual(['b', 'a']);
    expect(next.every((n) => n.reason === 'adds-engagement' && n.gain > 0 && n.gain <= 1)).toBe(
      true,
    );
  });

  it('prefers the note that narrows the interval most once enough are open', () => {
    const given = [
      ...notes(14, { saves: exact(0), comments: exact(0) }),
      unopened('far', 90_000, 20),
      unopened('near', 165, 20),
    ];
    const weights = { 'engagement-rate': 1 };
    const next = score(dossier({ notes: given }), { weights }).next;
    expect(next[0]!.noteId).toBe('near');
  });

  it('is empty when everything was opened and read', () => {
    expect(score(dossier({ notes: notes(20, { comments: exact(0) }) })).next).toEqual([]);
  });
});
