import { describeProblems } from '@/lib/model';
import { SALT_KEY } from '../meta-keys';
import { SCHEMA_VERSION } from '../store';
import { Crc32 } from './crc32';
import {
  anyHeaderSchema,
  BACKUP_LIMITS,
  BACKUP_VERSION,
  endSchema,
  headerSchema,
  type BackupHeader,
  type BackupLimits,
} from './format';
import { linesOf } from './lines';
import { Refusal, refuse, type BackupProblem } from './problem';
import {
  BACKUP_TABLES,
  keyOfRow,
  NOT_BACKED_UP,
  ROW_SCHEMAS,
  type BackupRows,
  type BackupTable,
} from './row-schemas';

export type BackupTables = { [T in BackupTable]: BackupRows[T][] };

export interface Backup {
  header: BackupHeader;
  tables: BackupTables;
}

export type Decoded = { ok: true; backup: Backup } | { ok: false; problem: BackupProblem };

export interface DecodeOptions {
  limits?: Partial<BackupLimits>;
  /** Called now and then; the reading goes on when it resolves. */
  pause?: (rowsRead: number) => Promise<void>;
}

const LINE_FEED = Uint8Array.of(10);
/** Rows between two pauses. */
const PAUSE_EVERY = 2_000;

const emptyTables = (): BackupTables =>
  Object.fromEntries(BACKUP_TABLES.map((table) => [table, []])) as unknown as BackupTables;

/** @returns undefined for what is no JSON or no UTF-8. */
function parsed(bytes: Uint8Array, decoder: TextDecoder): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

function headerOf(line: unknown): BackupHeader {
  const any = anyHeaderSchema.safeParse(line);
  if (!any.success) throw refuse('not-a-backup');
  const { version, schema = 0 } = any.data;
  if (version > BACKUP_VERSION || schema > SCHEMA_VERSION) throw refuse('newer');
  const header = headerSchema.safeParse(line);
  if (!header.success) throw refuse('bad-row', `header: ${describeProblems(header.error)}`);
  return header.data;
}

/** All else in the table `meta` is the housekeeping of the installation that made the backup. */
function isSalt(row: unknown): boolean {
  return (row as { key?: unknown } | null)?.key === SALT_KEY;
}

/** Takes rows in one by one, and remembers the first that it cannot. */
class Taker {
  readonly tables = emptyTables();
  readonly counts: Record<string, number> = {};
  problem: BackupProblem | undefined;
  rows = 0;
  readonly #keys = new Set<string>();

  take(line: unknown): void {
    this.rows++;
    const [table, row] = Array.isArray(line) ? (line as unknown[]) : [];
    if (typeof table !== 'string') return this.#fail(`line ${this.rows + 1}`);
    this.counts[table] = (this.counts[table] ?? 0) + 1;
    if (Object.hasOwn(NOT_BACKED_UP, table)) return;
    if (!Object.hasOwn(ROW_SCHEMAS, table)) return this.#fail(`table ${table.slice(0, 60)}`);
    this.#put(table as BackupTable, row);
  }

  #put<T extends BackupTable>(table: T, row: unknown): void {
    if (table === 'meta' && !isSalt(row)) return;
    const result = ROW_SCHEMAS[table].safeParse(row);
    const where = `${table}, row ${this.counts[table]}`;
    if (!result.success) return this.#fail(`${where}: ${describeProblems(result.error)}`);
    const key = `${table} ${String(keyOfRow(table, result.data))}`;
    if (this.#keys.has(key)) return this.#fail(`${where}: is there twice`);
    this.#keys.add(key);
    (this.tables[table] as BackupRows[T][]).push(result.data);
  }

  #fail(detail: string): void {
    this.problem ??= { kind: 'bad-row', detail };
  }
}

async function read(file: Uint8Array, options: DecodeOptions): Promise<Backup> {
  const limits = { ...BACKUP_LIMITS, ...options.limits };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const crc = new Crc32();
  const taker = new Taker();
  let header: BackupHeader | undefined;
  let end: unknown;
  for (const { bytes, whole } of linesOf(file, limits)) {
    if (end !== undefined) throw refuse('damaged', 'it goes on after its end');
    const line = parsed(bytes, decoder);
    if (!header) {
      header = headerOf(line);
    } else if (typeof line === 'object' && line !== null && !Array.isArray(line)) {
      end = line;
      continue;
    } else {
      if (taker.rows >= limits.rows) throw refuse('too-large');
      taker.take(line);
      if (taker.rows % PAUSE_EVERY === 0) await options.pause?.(taker.rows);
    }
    crc.add(bytes);
    if (whole) crc.add(LINE_FEED);
  }
  if (!header) throw refuse('not-a-backup');
  if (end === undefined) throw refuse('cut-off');
  check(end, crc.hex, taker);
  return { header, tables: taker.tables };
}

/** A damaged file is said to be damaged, whatever the damage looks like. */
function check(end: unknown, crc32: string, { counts, problem }: Taker): void {
  const said = endSchema.safeParse(end);
  if (!said.success || said.data.crc32 !== crc32) throw refuse('damaged');
  if (problem) throw new Refusal(problem);
  const names = new Set([...Object.keys(said.data.rows), ...Object.keys(counts)]);
  for (const name of names) {
    if ((said.data.rows[name] ?? 0) !== (counts[name] ?? 0)) throw refuse('damaged', name);
  }
}

/**
 * Reads a backup whole, or not at all. Writes nothing, throws nothing, runs nothing.
 * @param file the bytes as they lie on the disk, packed or not
 */
export async function decodeBackup(
  file: Uint8Array,
  options: DecodeOptions = {},
): Promise<Decoded> {
  try {
    return { ok: true, backup: await read(file, options) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}
