import 'fake-indexeddb/auto';
import {
  exactly,
  type Comment,
  type Creator,
  type Note,
  type Observation,
  type PageKind,
} from '@/lib/model';
import { createWriter, openStore, type Store, type Writer } from '@/lib/storage';

/** Noon of an invented day. */
export const NOON = Date.UTC(2026, 2, 14, 12);
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** An id whose clock says `seconds` after the epoch of the fixtures; `n` tells ids of one second apart. */
export function idOf(n: number, ms = NOON - 30 * DAY): string {
  return Math.floor(ms / 1000).toString(16) + n.toString(16).padStart(16, '0');
}

export const LIN = idOf(1);
export const WU = idOf(2);

export function creator(part: Partial<Creator> = {}): Creator {
  return { id: LIN, nickname: '林小满', redId: 'linxm', followers: exactly(12_000), ...part };
}

export function note(part: Partial<Note> = {}): Note {
  return { id: idOf(100), creatorId: LIN, completeness: 'card', likes: exactly(80), ...part };
}

export function comment(part: Partial<Comment> = {}): Comment {
  const id = part.id ?? idOf(1000);
  return {
    id,
    noteId: idOf(100),
    text: '这个颜色真好看，周末去试试',
    createdAt: { at: '2026-02-12T12:00:00.000Z', precision: 'second', source: 'id' },
    user: {
      id: idOf(5000),
      nickname: '路过的人',
      registeredAt: { at: '2026-02-12T07:08:09.000Z', precision: 'second', source: 'id' },
    },
    ...part,
  };
}

export function observation(part: Partial<Observation> = {}, at = NOON): Observation {
  return {
    schema: 1,
    platform: 'xiaohongshu',
    url: 'https://www.xiaohongshu.com/',
    page: 'profile' as PageKind,
    observedAt: new Date(at).toISOString(),
    creators: [],
    notes: [],
    comments: [],
    health: [],
    ...part,
  };
}

export interface Bench {
  store: Store;
  writer: Writer;
  /** The clock; a test moves it. */
  clock: { now: number };
  /** Stores an observation under a fresh batch id. */
  see: (part: Partial<Observation>, at?: number) => Promise<void>;
}

let opened = 0;

/** A store of its own, with a writer whose clock and ids the test knows. */
export function bench(): Bench {
  const store = openStore(`test-${++opened}`);
  const clock = { now: NOON };
  let ids = 0;
  const writer = createWriter({ store, now: () => clock.now, newId: () => `salt-${++ids}` });
  let batches = 0;
  const see: Bench['see'] = (part, at = clock.now) =>
    writer.observe(`batch-${++batches}`, observation(part, at));
  return { store, writer, clock, see };
}

/** Everything in the database, for comparing two of them. */
export async function contentOf(store: Store): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of store.tables) {
    if (table.name !== 'applied') rows[table.name] = await table.toArray();
  }
  return rows;
}
