import type { BrowserContext, Page } from '@playwright/test';
import type { ChunkRow, CreatorRow, NoteRow } from '@/lib/storage/rows';
import type { Entry } from '@/lib/model';

/* A database as it is after months of use, made of rows as the extension itself stores them. */

export interface Rows {
  creators: CreatorRow[];
  notes: NoteRow[];
  comments: ChunkRow[];
  entries: Entry[];
}

const DAY = 86_400_000;
const id = (kind: string, n: number) => `66${kind}${n.toString(16).padStart(21, '0')}`;
const count = (value: number) => ({ min: value, max: value });
const NAMES = ['栗子', '晚风', '阿岚', '小满', '周屿', '木白', '青禾', '南星'];

/** @param commentsPerNote all by different people */
export function rowsFor(now: number, creators: number, notesEach = 0, commentsPerNote = 0): Rows {
  const rows: Rows = { creators: [], notes: [], comments: [], entries: [] };
  for (let c = 0; c < creators; c++) {
    const creatorId = id('a', c);
    const at = now - (c % 200) * 3_600_000;
    rows.creators.push({
      id: creatorId,
      creator: {
        id: creatorId,
        nickname: `${NAMES[c % NAMES.length]}的第${c}间屋`,
        redId: String(10_000_000 + c),
        bio: '只写自己用过的',
        ipLocation: '浙江',
        followers: count(1_000 + ((c * 7_919) % 900_000)),
      },
      seen: {},
      nicknames: [],
      firstSeenAt: at,
      lastSeenAt: at,
    });
    rows.entries.push({
      creatorId,
      listIds: [],
      status: 'candidate',
      tags: c % 3 === 0 ? ['春季'] : [],
      addedAt: new Date(at).toISOString(),
      updatedAt: new Date(at).toISOString(),
    });
    for (let n = 0; n < notesEach; n++)
      addNote(rows, creatorId, c * notesEach + n, now, commentsPerNote);
  }
  return rows;
}

function addNote(rows: Rows, creatorId: string, n: number, now: number, comments: number): void {
  const noteId = id('b', n);
  const at = now - DAY;
  const likes = 100 + ((n * 977) % 5_000);
  rows.notes.push({
    id: noteId,
    creatorId,
    note: {
      id: noteId,
      creatorId,
      type: 'image',
      title: `第${n}篇`,
      text: '今天也认真吃饭，步骤写在图里。',
      publishedAt: {
        at: new Date(now - ((n % 40) + 8) * DAY).toISOString(),
        precision: 'second',
        source: 'id',
      },
      likes: count(likes),
      saves: count(likes >> 1),
      comments: count(Math.max(comments, likes >> 4)),
      completeness: 'detail',
    },
    seen: {},
    firstSeenAt: at,
    lastSeenAt: at,
    openedAt: at,
  });
  if (comments === 0) return;
  const list = Array.from({ length: comments }, (_, i) => ({
    id: id('c', n * comments + i),
    text: `${NAMES[i % NAMES.length]}说这个做法真的好用，我家第${n}次做到第${i}步才发现火要小`,
    who: `w${n}-${i}`,
    likes: count(i % 9),
    at,
  }));
  rows.comments.push({ noteId, creatorId, comments: list, lastSeenAt: at, oldestTextAt: at });
}

/** A page of the extension's origin that runs nothing. */
export async function blankPage(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return page;
}

/** Lets the extension make its database, then fills it. */
export async function fill(
  context: BrowserContext,
  extensionId: string,
  rows: Rows,
): Promise<void> {
  const first = await context.newPage();
  await first.goto(`chrome-extension://${extensionId}/dashboard.html`);
  await first.getByRole('heading', { level: 1 }).first().waitFor();
  await first.close();
  const page = await blankPage(context, extensionId);
  for (const [table, all] of Object.entries(rows)) {
    for (let from = 0; from < all.length; from += 2_000) {
      await page.evaluate(put, [table, all.slice(from, from + 2_000)] as const);
    }
  }
  await page.close();
}

/** Runs in a page of the extension. */
async function put([table, rows]: readonly [string, object[]]): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const open = indexedDB.open('kolens');
    open.onsuccess = () => done(open.result);
    open.onerror = () => fail(open.error as Error);
  });
  const transaction = database.transaction(table, 'readwrite');
  for (const row of rows) transaction.objectStore(table).put(row);
  await new Promise<void>((done, fail) => {
    transaction.oncomplete = () => done();
    transaction.onerror = () => fail(transaction.error as Error);
  });
  database.close();
}
