import { describe, expect, it } from 'vitest';
import type { Count, Entry } from '@/lib/model';
import { score } from '@/lib/scoring';
import { rowOf, type RowParts } from '@/lib/shortlist';
import { CREATOR_ID, ENTRY, LISTS, dossier, notes } from './sample';

function parts(changes: Partial<RowParts> = {}): RowParts {
  const given = changes.dossier ?? dossier();
  return { entry: ENTRY, lists: LISTS, dossier: given, report: score(given), ...changes };
}

function withFollowers(followers: Count) {
  return rowOf(parts({ dossier: dossier({ creator: { followers } }) }));
}

describe('a row', () => {
  it('says who the creator is and what the user wrote', () => {
    const lastSeenAt = Date.parse('2026-11-19T01:02:03Z');
    expect(rowOf(parts({ lastSeenAt }))).toMatchObject({
      platform: 'xiaohongshu',
      creator_id: CREATOR_ID,
      nickname: '南瓜味的云 🎃',
      red_id: '900100200',
      profile_url: `https://www.xiaohongshu.com/user/profile/${CREATOR_ID}`,
      list: ['Spring; launch', '口红'],
      status: 'vetted',
      tags: ['gentle', 'a\\b'],
      note: '=cmd|"/c calc"!A1',
      quote_cny: 3200.5,
      added_at: '2026-11-10T08:00:00.000Z',
      last_seen_at: '2026-11-19T01:02:03.000Z',
    });
  });

  it('carries the report’s own figures, rounded', () => {
    const given = parts();
    const signal = given.report.signals.find(({ id }) => id === 'engagement-rate');
    const row = rowOf(given);
    expect(row.engagement_rate).toBeCloseTo(signal!.value!, 4);
    expect(row.engagement_rate_low).toBeLessThanOrEqual(row.engagement_rate!);
    expect(row.engagement_rate_high).toBeGreaterThanOrEqual(row.engagement_rate!);
    expect(row.engagement_rate_n).toBe(15);
    expect(row.scoring_version).toBe(given.report.version);
    expect(row.notes_seen).toBe(15);
    expect(row.comments_seen).toBe(0);
  });

  it('takes medians over the notes that the rates rest on', () => {
    const row = rowOf(parts());
    expect([row.median_likes, row.median_saves, row.median_comments]).toEqual([107, 50, 10]);
  });

  it('leaves a median out when the page gave wide ranges', () => {
    const bucketed = notes(15).map((note) => ({ ...note, likes: { min: 10, max: 999 } }));
    const row = rowOf(parts({ dossier: dossier({ notes: bucketed }) }));
    expect(row.median_likes).toBeUndefined();
    expect(row.median_saves).toBe(50);
  });

  it('dates the newest note', () => {
    expect(rowOf(parts()).last_note_at).toBe('2026-11-12T12:00:00.000Z');
  });

  it('is empty where nothing was seen, and invents nothing', () => {
    const bare = { id: CREATOR_ID };
    const entry: Entry = { ...ENTRY, tags: [], listIds: [] };
    delete entry.note;
    delete entry.quoteCny;
    const row = rowOf(parts({ entry, dossier: bare }));
    expect(Object.keys(row).sort()).toEqual(
      [
        'added_at',
        'comment_like_ratio_n',
        'comment_suspicion_n',
        'comments_seen',
        'confidence',
        'creator_id',
        'engagement_rate_n',
        'like_save_rate_n',
        'notes_opened',
        'notes_seen',
        'platform',
        'profile_url',
        'save_like_ratio_n',
        'scoring_version',
        'status',
        'verdict',
        'window',
      ].sort(),
    );
    expect(row.verdict).toBe('insufficient');
  });
});

describe('followers', () => {
  it.each([
    [{ min: 980, max: 980 }, [980, 980, 980], 'KOC'],
    [{ min: 12_500, max: 13_499 }, [13_000, 12_500, 13_499], 'micro'],
    [{ min: 10, max: 999 }, [undefined, 10, 999], 'KOC'],
    [{ min: 10_000 }, [undefined, 10_000, undefined], undefined],
    [{ min: 0, max: 0 }, [0, 0, 0], 'KOC'],
  ])('%j is written as %j', (count, figures, tier) => {
    const row = withFollowers(count);
    expect([row.followers, row.followers_low, row.followers_high]).toEqual(figures);
    expect(row.tier).toBe(tier);
  });
});
