import { Gzip, strToU8 } from 'fflate';
import { Crc32 } from './crc32';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupHeader } from './format';

/** Text gathered before it is packed, UTF-16 units. */
const BATCH = 1 << 19;

/** JSON has no typed arrays: they are written as plain ones. Read again from comments, never from here. */
const plain = (_: string, value: unknown) =>
  ArrayBuffer.isView(value) ? [...(value as Uint32Array)] : value;

/**
 * Writes a backup, row by row. Memory holds the packed file and half a megabyte of text.
 */
export class BackupFile {
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  readonly #gzip: Gzip;
  readonly #crc = new Crc32();
  readonly #counts: Record<string, number> = {};
  #text = '';

  constructor(header: Omit<BackupHeader, 'format' | 'version'>) {
    this.#gzip = new Gzip({ level: 4, mtime: 0 }, (bytes) => {
      this.#parts.push(bytes as Uint8Array<ArrayBuffer>);
    });
    this.#line(JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, ...header }));
  }

  /** Adds one row. Far more rows than fit on a screen may be added before the next pause. */
  add(table: string, row: unknown): void {
    this.#counts[table] = (this.#counts[table] ?? 0) + 1;
    this.#line(JSON.stringify([table, row], plain));
    if (this.#text.length > BATCH) this.#flush();
  }

  /** Ends the file. @returns its bytes in parts, for a Blob. */
  finish(): Uint8Array<ArrayBuffer>[] {
    this.#flush();
    const end = JSON.stringify({ rows: this.#counts, crc32: this.#crc.hex });
    this.#gzip.push(strToU8(`${end}\n`), true);
    return this.#parts;
  }

  #line(json: string): void {
    this.#text += `${json}\n`;
  }

  #flush(): void {
    const bytes = strToU8(this.#text);
    this.#text = '';
    this.#crc.add(bytes);
    this.#gzip.push(bytes);
  }
}
