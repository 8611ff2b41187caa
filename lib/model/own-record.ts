import * as z from 'zod/mini';
import { isoSchema } from './iso';
import { canonical, compareTimes, joinSaid, type Said } from './join-said';

/*
 * What the user writes field by field: a campaign's plan, a creator's part in it. Nothing is
 * required, and each field carries the moment at which its value was asked for.
 */

/** What such a record holds beside its key and its fields. */
export const ownRecordShape = {
  createdAt: isoSchema,
  updatedAt: isoSchema,
  /** When each field was last changed; one that is not named was never said. */
  fieldTimes: z.record(z.string().check(z.maxLength(60)), isoSchema),
};

type Fields = Record<string, z.core.SomeType>;
type Optional<F extends Fields> = { [N in keyof F]: z.ZodMiniOptional<F[N]> };
type Nullish<F extends Fields> = { [N in keyof F]: z.ZodMiniOptional<z.ZodMiniNullable<F[N]>> };

/** The same fields, none of them required. */
export const optional = <F extends Fields>(fields: F) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, z.optional(field)]),
  ) as Optional<F>;

/** New values of a record's fields. A field that is absent stays; null takes it away. */
export const changesOf = <F extends Fields>(fields: F) =>
  z.object(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, z.nullish(field)]),
    ) as Nullish<F>,
  );

export interface OwnRecord {
  createdAt: string;
  updatedAt: string;
  fieldTimes: Record<string, string>;
}

function saidIn(record: OwnRecord, field: string): Said {
  const value = (record as unknown as Record<string, unknown>)[field];
  const text = value === undefined ? '' : canonical(value);
  return { at: record.fieldTimes[field] ?? '', value, text };
}

/**
 * Two versions of one record as one: each field as it was said last. Commutative, associative and
 * idempotent.
 * @param key the fields that name the record: the same in both
 */
export function joinRecords<T extends OwnRecord>(a: T, b: T, key: readonly (keyof T)[]): T {
  const keys = Object.fromEntries(key.map((name) => [name, a[name]]));
  const named = [a, b].flatMap((record) => [
    ...Object.keys(record.fieldTimes),
    ...Object.keys(record).filter((name) => !(name in ownRecordShape)),
  ]);
  const { values, fieldTimes } = joinSaid(
    [...new Set(named)].sort(),
    (field) => saidIn(a, field),
    (field) => saidIn(b, field),
  );
  return {
    ...values,
    ...keys,
    createdAt: compareTimes(a.createdAt, b.createdAt) <= 0 ? a.createdAt : b.createdAt,
    updatedAt: compareTimes(a.updatedAt, b.updatedAt) >= 0 ? a.updatedAt : b.updatedAt,
    fieldTimes,
  } as T;
}
