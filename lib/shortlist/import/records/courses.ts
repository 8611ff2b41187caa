import * as z from 'zod/mini';
import {
  countSchema,
  describeProblems,
  idSchema,
  isExampleId,
  isoSchema,
  unfitFor,
  type ImportedFacts,
  type Metric,
} from '@/lib/model';
import type { ImportPreview } from '../preview';
import type { ImportProblem } from '../problem';
import { isObject, itemsOf, nameOf, recordOf, sayTo, type Say } from './json-parts';
import type { ImportedRecord } from './record';

/*
 * What came of campaigns, as our JSON has it: notes that were linked to them, with their readings, and
 * the logs of figures.
 */

const count = z.optional(countSchema);
const readingSchema = z.object({
  at: isoSchema,
  likes: count,
  saves: count,
  comments: count,
  shares: count,
});

const momentIn = (value: unknown): string | undefined => isoSchema.safeParse(value).data;

const stampsOf = (item: Record<string, unknown>) => ({
  createdAt: momentIn(item['createdAt']),
  updatedAt: momentIn(item['updatedAt']),
});

interface Found {
  /** What comments of the dossier say, by id. */
  questions: ReadonlyMap<string, string>;
  /** Taken in as they are found. */
  readings: ImportedFacts[];
}

interface Where {
  at: number;
  /** The path of what holds the lists: `campaignCourses[0].`, or nothing. */
  prefix: string;
  say: Say;
}

/** The moments at which a linked note was read, each with what it showed. */
function readingsIn(
  raw: unknown,
  where: string,
  say: Say,
  about: { id: string; creatorId: string },
): ImportedFacts[] {
  return itemsOf(raw, where, say).flatMap((item, i): ImportedFacts[] => {
    const parsed = readingSchema.safeParse(item);
    if (!parsed.success) {
      say(`${where}[${i}]`, describeProblems(parsed.error));
      return [];
    }
    const { at, ...figures } = parsed.data;
    const note = { ...about, completeness: 'card' as const, ...figures };
    return [{ observedAt: at, creators: [], notes: [note], comments: [] }];
  });
}

/** @param ownerId whose notes they must be; without one each names its creator */
function notesIn(
  raw: unknown,
  list: string,
  { at, prefix, say }: Where,
  ownerId: string | undefined,
  { questions, readings }: Pick<Found, 'questions' | 'readings'>,
): ImportedRecord[] {
  return itemsOf(raw, `${prefix}notes`, say).flatMap((item, i): ImportedRecord[] => {
    const where = `${prefix}notes[${i}]`;
    if (!isObject(item)) {
      say(where, 'must be object');
      return [];
    }
    const noteId = idSchema.safeParse(item['noteId']);
    const creatorId = idSchema.safeParse(item['creatorId'] ?? ownerId);
    if (!noteId.success) say(`${where}.noteId`, 'must be an id');
    else if (!creatorId.success || (ownerId !== undefined && creatorId.data !== ownerId)) {
      say(`${where}.creatorId`, ownerId === undefined ? 'must be an id' : 'is of somebody else');
    } else if (isExampleId(creatorId.data)) say(`${where}.creatorId`, 'is invented');
    else {
      const record = recordOf('note', at, item, where, say);
      const own = { id: noteId.data, list, creatorId: creatorId.data, questions };
      const about = { id: noteId.data, creatorId: creatorId.data };
      readings.push(...readingsIn(item['readings'], `${where}.readings`, say, about));
      return [{ ...record, ...own, ...stampsOf(item) }];
    }
    return [];
  });
}

function logIn(raw: unknown, list: string, { at, prefix, say }: Where): ImportedRecord[] {
  return itemsOf(raw, `${prefix}log`, say).flatMap((item, i): ImportedRecord[] => {
    const where = `${prefix}log[${i}]`;
    if (!isObject(item)) {
      say(where, 'must be object');
      return [];
    }
    const { id } = item;
    const record = recordOf('measure', at, item, where, say);
    dropUnfit(record.fields, (detail) => say(`${where}.value`, detail));
    const isOwn = typeof id === 'string' && id !== '' && id.length <= 64;
    return [{ ...record, list, id: isOwn ? id : undefined, ...stampsOf(item) }];
  });
}

/** Takes a value out that its metric cannot have, and says so. */
export function dropUnfit(fields: Record<string, unknown>, onBad: (detail: string) => void): void {
  const { metric, value } = fields as { metric?: Metric; value?: number };
  const unfit = metric === undefined || value === undefined ? undefined : unfitFor(metric, value);
  if (unfit === undefined) return;
  delete fields['value'];
  onBad(unfit);
}

interface Owner extends Pick<Found, 'questions'> {
  creatorId: string;
  at: number;
}

/** Linked notes and figures beside a dossier, and every reading of those notes. */
export function coursesOfJson(
  raw: unknown,
  { creatorId, at, questions }: Owner,
  problems: ImportProblem[],
): { records: ImportedRecord[]; readings: ImportedFacts[] } {
  const say = sayTo(problems, at);
  const readings: ImportedFacts[] = [];
  const records = itemsOf(raw, 'campaignCourses', say).flatMap((item, i): ImportedRecord[] => {
    const where = `campaignCourses[${i}]`;
    const list = isObject(item) ? nameOf(item['list']) : undefined;
    if (!isObject(item) || list === undefined) {
      say(`${where}.list`, 'must be a name');
      return [];
    }
    const place = { at, prefix: `${where}.`, say };
    return [
      ...notesIn(item['notes'], list, place, creatorId, { questions, readings }),
      ...logIn(item['log'], list, place),
    ];
  });
  return { records, readings };
}

/** Whether the JSON is one campaign’s results as a file of their own. */
export const isResultsJson = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && 'list' in value && 'notes' in value && 'log' in value;

/**
 * One campaign’s results: its plan, its linked notes, its log. Readings come with their creators, of whom
 * nothing else stands here.
 */
export function resultsOfJson(
  raw: Record<string, unknown>,
): Pick<ImportPreview, 'records' | 'problems' | 'notTaken'> {
  const problems: ImportProblem[] = [];
  const say = sayTo(problems, 1);
  const list = nameOf(raw['list']);
  if (list === undefined) {
    say('list', 'must be a name');
    return { records: [], problems };
  }
  const { plan } = raw;
  const readings: ImportedFacts[] = [];
  const place = { at: 1, prefix: '', say };
  const records = [
    ...(isObject(plan) ? [{ ...recordOf('plan', 1, plan, 'plan', say), list }] : []),
    ...notesIn(raw['notes'], list, place, undefined, { questions: new Map(), readings }),
    ...logIn(raw['log'], list, place),
  ];
  return { records, problems, notTaken: readings.length > 0 ? ['readings'] : [] };
}
