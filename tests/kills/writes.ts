import type { Change } from '@/lib/model';
import type { Sighting } from '@/lib/platforms/xiaohongshu';

/* One write of each kind, with what must be there after it, and what must not be there twice. */

/** Rows of every table, as they lie in the database. */
export type Tables = Record<string, Record<string, unknown>[]>;

export interface Write {
  /** For the report. */
  kind: string;
  message:
    | { type: 'command'; commandId: string; change: Change }
    | { type: 'observe'; batchId: string; sighting: Sighting };
  /** Sent once more after all is done: an old message must not undo a later one. */
  repeatLate?: boolean;
  /** What is missing or doubled once the write was acknowledged. */
  wrong: (tables: Tables) => string[];
  /** What is torn when it was not: there in part. Empty also when there is nothing of it. */
  torn?: (tables: Tables) => string[];
}

export const COMMENTS = 5;
export const hex = (n: number, kind: number) =>
  `69a1c2d3${kind.toString(16).padStart(4, '0')}${n.toString(16).padStart(12, '0')}`;

export function count(
  tables: Tables,
  table: string,
  is: (row: Record<string, unknown>) => boolean,
) {
  return (tables[table] ?? []).filter(is).length;
}

export function expectCount(what: string, found: number, wanted: number): string[] {
  return found === wanted ? [] : [`${what}: ${found} instead of ${wanted}`];
}

/** @param who kind of the creator's id: each kind of write has creators of its own */
export function observe(n: number, now: number, who = 1): Write {
  const creatorId = hex(n, who);
  const noteId = hex(n, who + 100);
  const note = {
    noteId,
    title: `第${n}篇`,
    user: { userId: creatorId, nickname: `甲${n}` },
    interactInfo: { likedCount: `${n}` },
  };
  const list = Array.from({ length: COMMENTS }, (_, i) => ({
    id: hex(n * COMMENTS + i, who + 200),
    content: `第${n}篇的第${i}条评论，说得很清楚`,
    userInfo: { userId: hex(i, 4), nickname: '路人' },
  }));
  const sighting: Sighting = {
    url: `https://www.xiaohongshu.com/explore/${noteId}`,
    at: now + n,
    live: { note: { noteDetailMap: { [noteId]: { note, comments: { list } } } } },
  };
  const parts = (tables: Tables): [string, number, number][] => {
    const chunk = tables['comments']?.find((row) => row['noteId'] === noteId);
    const print = tables['prints']?.find((row) => row['creatorId'] === creatorId);
    return [
      ['creator', count(tables, 'creators', (row) => row['id'] === creatorId), 1],
      ['note', count(tables, 'notes', (row) => row['id'] === noteId), 1],
      ['note reading', count(tables, 'noteSnapshots', (row) => row['noteId'] === noteId), 1],
      ['comments', commentsIn(chunk).length, COMMENTS],
      ['prints', ((print?.['noteIds'] as unknown[]) ?? []).length, 1],
      ['print keys', (print?.['keys'] as number) ?? 0, COMMENTS],
    ];
  };
  return {
    kind: 'observe',
    message: { type: 'observe', batchId: `kill-batch-${who}-${n}`, sighting },
    wrong: (tables) =>
      parts(tables).flatMap(([what, found, wanted]) =>
        expectCount(`observation ${n}, ${what}`, found, wanted),
      ),
    torn: (tables) => {
      const all = parts(tables);
      if (all.every(([, found]) => found === 0)) return [];
      return all.flatMap(([what, found, wanted]) =>
        expectCount(`observation ${n}, unacknowledged, ${what}`, found, wanted),
      );
    },
  };
}

/** Several notes at once, as a page's queue sends what has gathered. */
export function sentTogether(n: number, now: number): Write[] {
  return Array.from({ length: 6 }, (_, i) => ({
    ...observe(n, now, 20 + i),
    kind: 'observe-together',
  }));
}

type EntryTest = (entry: Record<string, unknown> | undefined) => boolean;

export function command(n: number, kind: string, change: Change, wrong: Write['wrong']): Write {
  return { kind, message: { type: 'command', commandId: `kill-${kind}-${n}`, change }, wrong };
}

/** The kinds in turn; each `n` has a creator of its own, so that no write hides another. */
export function writesOf(n: number, now: number): Write[] {
  const creatorId = hex(n, 1);
  const entry =
    (what: string, is: EntryTest): Write['wrong'] =>
    (tables) => {
      const found = (tables['entries'] ?? []).filter((row) => row['creatorId'] === creatorId);
      return found.length <= 1 && is(found[0]) ? [] : [`entry ${n}: ${what}`];
    };
  const gone = hex(n, 5);
  const list = `kill-list-${n}`;
  const targetId = hex(n, 101);
  return [
    observe(n, now),
    command(n, 'shortlist', { kind: 'shortlist', creatorId }, entry('is missing', Boolean)),
    command(
      n,
      'edit-entry',
      { kind: 'edit-entry', creatorId, changes: { note: `笔记${n}`, quoteCny: n } },
      entry('lost its note', (e) => e?.['note'] === `笔记${n}` && e['quoteCny'] === n),
    ),
    command(
      n,
      'edit-entries',
      { kind: 'edit-entries', creatorIds: [creatorId], changes: { addTags: [`标${n}`] } },
      entry('lost its tag, or has it twice', (e) => String(e?.['tags']) === `标${n}`),
    ),
    command(n, 'create-list', { kind: 'create-list', id: list, name: `清单${n}` }, (tables) =>
      expectCount(
        `list ${n}`,
        count(tables, 'lists', (row) => row['id'] === list),
        1,
      ),
    ),
    command(
      n,
      'overrule',
      {
        kind: 'overrule',
        overrule: { target: 'note', targetId, creatorId, at: new Date(now).toISOString() },
      },
      (tables) =>
        expectCount(
          `overruling ${n}`,
          count(tables, 'overrules', (row) => row['targetId'] === targetId),
          1,
        ),
    ),
    {
      ...command(n, 'shortlist-for-a-while', { kind: 'shortlist', creatorId: gone }, () => []),
      repeatLate: true,
    },
    command(n, 'unshortlist', { kind: 'unshortlist', creatorId: gone }, (tables) =>
      expectCount(
        `entry ${n} that was taken off again`,
        count(tables, 'entries', (row) => row['creatorId'] === gone),
        0,
      ),
    ),
  ];
}

/** They lie there as one string: lib/storage/packed-comments.ts. */
export function commentsIn(chunk: Record<string, unknown> | undefined): unknown[] {
  const comments = chunk?.['comments'] ?? [];
  return (typeof comments === 'string' ? JSON.parse(comments) : comments) as unknown[];
}
