import * as z from 'zod/mini';
import { describeProblems, dossierSchema, entrySchema, isId } from '@/lib/model';
import { entryProblems } from './limits';
import { firstOfEach, refusedFile } from './preview';
import type { ImportPreview, ImportProblem, ImportedCreator } from './preview';

const shortlistSchema = z.partial(
  z.object({
    status: entrySchema.shape.status,
    tags: entrySchema.shape.tags,
    note: z.string(),
    quoteCny: entrySchema.shape.quoteCny,
    addedAt: entrySchema.shape.addedAt,
    lists: z.array(z.string()),
  }),
);

const itemSchema = z.extend(dossierSchema, { shortlist: z.optional(shortlistSchema) });

/** Reads our own JSON: an array of dossiers, or a single one. */
export function readJson(text: string): ImportPreview {
  const parsed = parseLoose(text);
  if (!parsed.ok) return refusedFile('json', parsed.reason);
  const items = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  const problems: ImportProblem[] = [];
  const creators = items.flatMap((item, i) => creatorOf(item, i + 1, problems) ?? []);
  return {
    kind: 'json',
    creators: firstOfEach(creators, problems),
    problems,
    ignoredColumns: [],
  };
}

function parseLoose(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: `the file is no JSON, or was cut off: ${why}` };
  }
}

function creatorOf(
  item: unknown,
  at: number,
  problems: ImportProblem[],
): ImportedCreator | undefined {
  const result = itemSchema.safeParse(item);
  if (!result.success) {
    problems.push({ at, problem: `${describeProblems(result.error)}: left out` });
    return undefined;
  }
  const { shortlist, ...dossier } = result.data;
  const creatorId = dossier.creator?.id ?? dossier.id;
  if (!isId(creatorId)) {
    problems.push({
      at,
      column: 'id',
      problem: 'must be 24 lower-case hexadecimal digits: left out',
    });
    return undefined;
  }
  const { lists, ...own } = shortlist ?? {};
  const entry = { creatorId, ...own, ...(lists && { listNames: lists }) };
  problems.push(...entryProblems(entry).map((problem) => ({ at, ...problem })));
  return { at, nickname: dossier.creator?.nickname, entry, dossier };
}
