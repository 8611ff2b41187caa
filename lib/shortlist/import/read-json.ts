import * as z from 'zod/mini';
import {
  countSchema,
  describeProblems,
  dossierSchema,
  entryFieldsSchema,
  idSchema,
  isExampleId,
  isId,
  importedCommentSchema,
  isoSchema,
  LONGEST_NAME,
  noteSchema,
  overruleSchema,
  creatorSchema,
  type ImportedFacts,
} from '@/lib/model';
import { checkEntry } from './limits';
import { firstOfEach, notTakenOf, refusedFile } from './preview';
import type { ImportedCreator, ImportedEntry, ImportPreview } from './preview';
import type { ImportProblem } from './problem';
import {
  campaignsOfJson,
  checklistOfJson,
  isLedgerJson,
  ledgerOfJson,
  rightsOfJson,
} from './records/from-json';
import { coursesOfJson, isResultsJson, resultsOfJson } from './records/courses';

const { shape } = entryFieldsSchema;

const shortlistSchema = z.partial(
  z.object({
    ...z.omit(entryFieldsSchema, { listIds: true }).shape,
    // Longer than the limits is a problem of the field, not of the creator: see `checkEntry`.
    note: z.string(),
    owner: z.string(),
    rejectedReason: z.string(),
    visualFitNote: z.string(),
    tags: z.array(z.string()),
    addedAt: isoSchema,
    fieldTimes: z.record(z.string(), isoSchema),
    lists: z.array(z.string()),
    supplied: shape.supplied,
  }),
);

const count = z.optional(countSchema);
const historySchema = z.array(
  z.object({ at: isoSchema, followers: count, following: count, likesAndSaves: count }),
);
const noteHistorySchema = z.array(
  z.object({
    noteId: idSchema,
    at: isoSchema,
    likes: count,
    saves: count,
    comments: count,
    shares: count,
  }),
);

const nicknameSchema = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));

/** A dossier with what our export adds to it. Whatever is not understood is ignored. */
const itemSchema = z.extend(dossierSchema, {
  shortlist: z.optional(shortlistSchema),
  lastSeenAt: z.optional(isoSchema),
  history: z.optional(historySchema),
  noteHistory: z.optional(noteHistorySchema),
  nicknames: z.optional(z.array(z.object({ name: nicknameSchema, at: isoSchema }))),
  overrules: z.optional(z.array(overruleSchema)),
  campaigns: z.optional(z.unknown()),
  campaignCourses: z.optional(z.unknown()),
  rights: z.optional(z.unknown()),
  checklist: z.optional(z.unknown()),
});
type Item = z.infer<typeof itemSchema>;

/** What every backup of the whole database begins with: it is restored in Settings, not imported. */
const isBackup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'kolensBackup' in value;

/** Reads our own JSON: an array of dossiers, or a single one. */
export function readJson(text: string): ImportPreview {
  const parsed = parseLoose(text);
  if (!parsed.ok) return refusedFile('json', { code: 'file.damaged-json', detail: parsed.detail });
  if (isBackup(parsed.value)) return refusedFile('json', { code: 'file.is-backup' });
  if (isResultsJson(parsed.value)) {
    return { kind: 'json', creators: [], ignoredColumns: [], ...resultsOfJson(parsed.value) };
  }
  const items = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  if (isLedgerJson(items)) {
    return { kind: 'json', creators: [], ignoredColumns: [], ...ledgerOfJson(items) };
  }
  const problems: ImportProblem[] = [];
  const creators = items.flatMap((item, i) => creatorOf(item, i + 1, problems) ?? []);
  return {
    kind: 'json',
    creators: firstOfEach(creators, problems),
    problems,
    ignoredColumns: [],
    notTaken: notTakenOf(creators),
  };
}

function parseLoose(text: string): { ok: true; value: unknown } | { ok: false; detail: string } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

function creatorOf(
  item: unknown,
  at: number,
  problems: ImportProblem[],
): ImportedCreator | undefined {
  const result = itemSchema.safeParse(item);
  if (!result.success) {
    problems.push({ at, code: 'row.invalid', detail: describeProblems(result.error) });
    return undefined;
  }
  const { data } = result;
  const creatorId = data.creator?.id ?? data.id;
  if (!isId(creatorId)) {
    problems.push({ at, column: 'id', code: 'row.bad-id' });
    return undefined;
  }
  if (isExampleId(creatorId)) {
    problems.push({ at, column: 'id', code: 'row.example' });
    return undefined;
  }
  const questions = new Map(
    (data.comments ?? []).flatMap(({ id, text }) => (text ? [[id, text] as const] : [])),
  );
  const about = { creatorId, at, questions };
  const courses = coursesOfJson(data.campaignCourses, about, problems);
  const { lists, ...own } = data.shortlist ?? {};
  const entry: ImportedEntry = { creatorId, ...own, listNames: lists };
  problems.push(...checkEntry(entry).map((problem) => ({ at, ...problem })));
  return {
    at,
    nickname: data.creator?.nickname,
    entry,
    facts: factsOf(creatorId, data, courses.readings, (n) =>
      problems.push({ at, code: 'part.invalid', n }),
    ),
    overrules: data.overrules?.filter((overrule) => overrule.creatorId === creatorId),
    records: [
      ...campaignsOfJson(data.campaigns, creatorId, at, problems),
      ...rightsOfJson(data.rights, creatorId, at, problems),
      ...checklistOfJson(data.checklist, creatorId, at, problems),
      ...courses.records,
    ],
  };
}

/**
 * Every moment of which the file tells, oldest first; the whole dossier at the last one.
 * @param readings of notes linked to campaigns: up to the last one, which a history leaves out
 * @param onLeftOut is told how many notes and comments cannot be stored: a file made elsewhere may
 *   use ids that are none of the platform's
 */
function factsOf(
  creatorId: string,
  data: Item,
  readings: readonly ImportedFacts[],
  onLeftOut: (n: number) => void,
): ImportedFacts[] | undefined {
  const observedAt = data.lastSeenAt ?? data.now;
  if (observedAt === undefined || !(data.creator ?? data.notes ?? data.comments)) return undefined;
  const earlier: ImportedFacts[] = [
    ...readings,
    ...(data.nicknames ?? []).map(({ name, at }) => ({
      ...nothingAt(at),
      creators: [{ id: creatorId, nickname: name }],
    })),
    ...(data.history ?? []).map(({ at, ...figures }) => ({
      ...nothingAt(at),
      creators: [{ id: creatorId, ...figures }],
    })),
    ...(data.noteHistory ?? []).map(({ at, noteId, ...figures }) => ({
      ...nothingAt(at),
      notes: [{ id: noteId, creatorId, completeness: 'card' as const, ...figures }],
    })),
  ];
  const notes = (data.notes ?? []).map((note) => ({ completeness: 'card', creatorId, ...note }));
  const comments = data.comments ?? [];
  const whole: ImportedFacts = {
    observedAt,
    creators: valid(creatorSchema, [{ ...data.creator, id: creatorId }]),
    notes: valid(noteSchema, notes),
    comments: valid(importedCommentSchema, comments),
  };
  const left = notes.length + comments.length - whole.notes.length - whole.comments.length;
  if (left > 0) onLeftOut(left);
  const byTime = (a: ImportedFacts, b: ImportedFacts) =>
    Date.parse(a.observedAt) - Date.parse(b.observedAt);
  return [...earlier.filter((facts) => byTime(facts, whole) < 0).sort(byTime), whole];
}

function nothingAt(observedAt: string): ImportedFacts {
  return { observedAt, creators: [], notes: [], comments: [] };
}

function valid<S extends z.ZodMiniType>(schema: S, items: readonly unknown[]): z.infer<S>[] {
  return items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}
