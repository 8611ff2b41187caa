import {
  checklistChangesSchema,
  describeProblems,
  isoSchema,
  linkedNoteSchema,
  measureChangesSchema,
  partChangesSchema,
  planChangesSchema,
  rightChangesSchema,
} from '@/lib/model';
import type * as z from 'zod/mini';

/*
 * What a file says of the user's own records: a campaign's plan, a creator's part in one, a licence, a
 * vetting checklist, a note linked to a campaign, a figure of its log. The fields are those of the
 * model's schemas, so that a field added there is read here by itself.
 */

export const RECORD_KINDS = ['plan', 'part', 'right', 'checklist', 'note', 'measure'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export interface ImportedRecord {
  /** Place in the file, as of a creator. */
  at: number;
  is: RecordKind;
  /** Name of the campaign's list; of a licence: of the campaign that the piece was made for. */
  list?: string | undefined;
  /** Of all but a plan; of a figure it is one of the fields. */
  creatorId?: string | undefined;
  /** Of a licence and a figure: its own id, where the file says it. Of a linked note: the note's. */
  id?: string | undefined;
  fields: Record<string, unknown>;
  /** When each field was changed; absent where the file does not say. */
  fieldTimes?: Record<string, string> | undefined;
  /** Of a linked note and a figure, which are written as they are: ISO, where the file says it. */
  createdAt?: string | undefined;
  updatedAt?: string | undefined;
  /** Of a linked note: what the comments say whose questions were ticked off, by their ids. */
  questions?: ReadonlyMap<string, string> | undefined;
}

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** Which list a licence belongs to is said by its name in a file. */
const shapeOfRight = (): Shape => {
  const shape: Record<string, z.ZodMiniType> = { ...rightChangesSchema.shape };
  delete shape['listId'];
  return shape;
};

const { creatorName, title, publishedAt, lastReading, answered } = linkedNoteSchema.shape;

export const FIELDS: Readonly<Record<RecordKind, Shape>> = {
  plan: planChangesSchema.shape,
  part: partChangesSchema.shape,
  right: shapeOfRight(),
  checklist: checklistChangesSchema.shape,
  note: { creatorName, title, publishedAt, lastReading, answered },
  measure: measureChangesSchema.shape,
};

/** Told of a field that cannot be read: its name, and what is wrong with it. */
export type OnBadField = (field: string, detail: string) => void;

/** The fields of a record out of an object; what is not understood is said, and left out. */
export function fieldsOf(is: RecordKind, raw: object, onBad: OnBadField): Record<string, unknown> {
  const given = raw as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(FIELDS[is]).flatMap(([field, schema]): [string, unknown][] => {
      const value = given[field];
      if (value === undefined || value === null) return [];
      const parsed = schema.safeParse(value);
      if (parsed.success) return [[field, parsed.data]];
      onBad(field, describeProblems(parsed.error));
      return [];
    }),
  );
}

/** The moments that can be read; undefined without any. */
export function timesOf(raw: unknown): Record<string, string> | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const times = Object.entries(raw).flatMap(([field, at]) => {
    const parsed = isoSchema.safeParse(at);
    return parsed.success ? [[field, parsed.data] as const] : [];
  });
  return times.length > 0 ? Object.fromEntries(times) : undefined;
}
