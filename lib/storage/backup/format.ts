import * as z from 'zod/mini';
import { isoSchema } from '@/lib/model';

/*
 * A backup is one gzip file of lines, each JSON, in UTF-8:
 *
 *   {"format":"kolens-backup","version":1,"schema":3,…}    the header
 *   ["creators",{"id":"…",…}]                              a row and its table, as often as there are rows
 *   {"rows":{"creators":12,…},"crc32":"9ae0daaf"}          the end: how many rows, and the checksum of
 *                                                          every byte before this line
 *
 * Lines, because a large backup must neither be built nor read as one value. The checksum tells damage;
 * it does not tell who made the file, so every row is checked all the same.
 */

export const BACKUP_FORMAT = 'kolens-backup';
/** Raised when an older Kolens could not read the file any more. */
export const BACKUP_VERSION = 1;

/** Beyond these a file is refused before it can fill the memory. */
export interface BackupLimits {
  /** Bytes of the file as it lies on the disk. */
  fileBytes: number;
  /** Bytes once unpacked: a small file can unpack to anything. */
  textBytes: number;
  lineBytes: number;
  rows: number;
}

export const BACKUP_LIMITS: BackupLimits = {
  fileBytes: 256 * 2 ** 20,
  textBytes: 768 * 2 ** 20,
  lineBytes: 64 * 2 ** 20,
  rows: 3_000_000,
};

export const headerSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  /** The schema of the database that it was made from. */
  schema: z.number().check(z.int(), z.gte(1)),
  madeAt: isoSchema,
  /** Version of Kolens. */
  madeBy: z.string().check(z.maxLength(40)),
  /** Tells whether a salt is the one under which the commenters were named, without giving it away. */
  saltId: z.optional(z.string().check(z.maxLength(64))),
  /** Everything as it lay, unchecked: made when the database could not be opened as usual. */
  raw: z.optional(z.literal(true)),
});
export type BackupHeader = z.infer<typeof headerSchema>;

export const endSchema = z.object({
  rows: z.record(z.string().check(z.maxLength(60)), z.number()),
  crc32: z.string(),
});

/** How a file of any Kolens begins, to tell a newer one from a foreign one. */
export const anyHeaderSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.number(),
  schema: z.optional(z.number()),
});
