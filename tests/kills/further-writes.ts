import 'fake-indexeddb/auto';
import type { Change } from '@/lib/model';
import { makeBackup, openStore } from '@/lib/storage';
import { COMMENTS, command, commentsIn, count, expectCount, hex, observe } from './writes';
import type { Tables, Write } from './writes';

/* Writes that touch much at once: deleting, importing, choosing, putting a backup in place, retention. */

const iso = (ms: number) => new Date(ms).toISOString();

/** A backup of one creator with an entry, as a file in Base64; made by the product itself. */
async function backupOf(n: number, now: number): Promise<string> {
  const store = openStore(`kill-backup-${n}`);
  const creatorId = hex(n, 8);
  const at = iso(now);
  await store.entries.put({
    ...{ creatorId, listIds: [], status: 'candidate', tags: [], note: `备份${n}` },
    ...{ addedAt: at, updatedAt: at, fieldTimes: { note: at } },
  });
  const { parts } = await makeBackup(store, { now, version: '1', withSalt: false });
  store.close();
  const bytes = await new Blob(parts).arrayBuffer();
  return Buffer.from(bytes).toString('base64');
}

async function restores(n: number, now: number): Promise<Write[]> {
  const restoreId = `kill-restore-${n}`;
  const data = await backupOf(n, now);
  const mine = (row: Record<string, unknown>) => row['creatorId'] === hex(n, 8);
  const isPiece = (row: Record<string, unknown>) => row['restoreId'] === restoreId;
  return [
    command(n, 'restore-piece', { kind: 'restore-piece', restoreId, seq: 0, data }, () => []),
    command(n, 'restore', { kind: 'restore', restoreId, pieces: 1, mode: 'merge' }, (tables) => {
      const [entry] = (tables['entries'] ?? []).filter(mine);
      const isRight = entry?.['note'] === `备份${n}`;
      return [
        ...expectCount(`restored entry ${n}`, count(tables, 'entries', mine), 1),
        ...(isRight ? [] : [`restored entry ${n}: lost its note`]),
        ...expectCount(`pieces left of ${n}`, count(tables, 'staging', isPiece), 0),
      ];
    }),
  ];
}

/** A creator with everything, deleted again; the one beside stays. */
function deletions(n: number, now: number): Write[] {
  const seen = observe(n, now, 9);
  const creatorId = hex(n, 9);
  const gone = (tables: Tables) =>
    ['creators', 'creatorSnapshots', 'notes', 'comments', 'prints', 'entries'].flatMap((table) =>
      expectCount(
        `${table} of deleted creator ${n}`,
        count(tables, table, (row) => row['creatorId'] === creatorId || row['id'] === creatorId),
        0,
      ),
    );
  return [
    { ...seen, kind: 'observe-for-a-while', wrong: () => [] },
    command(n, 'shortlist-to-delete', { kind: 'shortlist', creatorId }, () => []),
    command(n, 'delete-creator', { kind: 'delete-creator', creatorId }, gone),
  ];
}

function imports(n: number, now: number): Write {
  const ids = [hex(n, 10), hex(n, 11), hex(n, 12)];
  const at = iso(now);
  const entry = (creatorId: string) => ({
    ...{ creatorId, listIds: [], status: 'candidate' as const, tags: [`导入${n}`] },
    ...{ addedAt: at, updatedAt: at },
  });
  const change: Change = {
    kind: 'batch',
    changes: [
      {
        kind: 'import-facts',
        readings: ids.map((id) => ({
          observedAt: at,
          creators: [{ id, nickname: `导入${n}` }],
          notes: [],
          comments: [],
        })),
      },
      ...ids.map((id) => ({ kind: 'restore-entry' as const, entry: entry(id) })),
    ],
  };
  const found = (tables: Tables) => [
    count(tables, 'creators', (row) => ids.includes(String(row['id']))),
    count(tables, 'entries', (row) => ids.includes(String(row['creatorId']))),
  ];
  return {
    ...command(n, 'import', change, (tables) =>
      found(tables).flatMap((rows) => expectCount(`imported rows ${n}`, rows, ids.length)),
    ),
    torn: (tables) => {
      const rows = found(tables);
      const isWhole = rows.every((r) => r === 0) || rows.every((r) => r === ids.length);
      return isWhole ? [] : [`import ${n}, unacknowledged: ${rows.join()} rows`];
    },
  };
}

/** Choices one after the other, none of which may undo another. */
function choices(n: number): Write[] {
  const settings = (tables: Tables) =>
    ((tables['settings'] ?? [])[0]?.['value'] ?? {}) as Record<string, unknown>;
  // Many more than the settings take: the same few come again.
  const word = `词${n % 150}`;
  return [
    command(n, 'settings', { kind: 'settings', settings: { backupReminder: '30' } }, (tables) =>
      settings(tables)['backupReminder'] === '30' ? [] : [`setting ${n} is lost`],
    ),
    command(
      n,
      'edit-words',
      { kind: 'edit-words', list: 'keywords', add: [word], remove: [] },
      (tables) => {
        const { keywords } = settings(tables)['brand'] as { keywords: string[] };
        return expectCount(`word ${word}`, keywords.filter((w) => w === word).length, 1);
      },
    ),
  ];
}

/** Comments past their time: by the end their words are gone, their fingerprints there, none lost. */
export function past(n: number, now: number): Write {
  const old = now - 400 * 86_400_000;
  const seen = observe(n, old, 13);
  return {
    ...seen,
    kind: 'retention',
    torn: () => [],
    wrong: (tables) => {
      const chunk = tables['comments']?.find((row) => row['creatorId'] === hex(n, 13));
      const kept = commentsIn(chunk) as { text?: string; sketch?: number[] }[];
      const swept = kept.filter(({ text, sketch }) => text === undefined && sketch?.length);
      return expectCount(`comments of ${n} past their time`, swept.length, COMMENTS);
    },
  };
}

export async function furtherWrites(n: number, now: number): Promise<Write[]> {
  return [
    ...deletions(n, now),
    imports(n, now),
    ...choices(n),
    ...(await restores(n, now)),
    past(n, now),
  ];
}
