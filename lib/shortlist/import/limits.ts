import { entryFieldsSchema, LONGEST_LIST_NAME, type EntryField } from '@/lib/model';
import type { ImportedEntry } from './preview';
import type { ImportProblem, ProblemCode } from './problem';

/** Fields that stand or fall as a whole, by the model's own schema, and how a failing one is called. */
const WHOLE: Partial<Record<EntryField, { column: string; code: ProblemCode }>> = {
  note: { column: 'note', code: 'cell.too-long' },
  owner: { column: 'owner', code: 'cell.too-long' },
  rejectedReason: { column: 'rejected_reason', code: 'cell.too-long' },
  quoteCny: { column: 'quote_cny', code: 'cell.price' },
  quoteOwn: { column: 'quote_own', code: 'cell.price' },
  creatorType: { column: 'creator_type', code: 'part.invalid' },
  visualFitNote: { column: 'visual_fit_note', code: 'cell.too-long' },
  visualFit: { column: 'visual_fit', code: 'part.invalid' },
};

/**
 * Takes what the shortlist cannot hold out of the entry, and says so. The limits are those that the
 * screens keep (the model's changes): what is beyond is left out, not cut.
 */
export function checkEntry(entry: ImportedEntry): Omit<ImportProblem, 'at'>[] {
  const problems: Omit<ImportProblem, 'at'>[] = [];
  entry.listNames = entry.listNames?.filter((name) => {
    if (name.length > LONGEST_LIST_NAME) problems.push({ column: 'list', code: 'cell.too-long' });
    return name !== '' && name.length <= LONGEST_LIST_NAME;
  });
  const tags = entryFieldsSchema.shape.tags;
  entry.tags = entry.tags?.filter((tag) => {
    const fits = tags.safeParse([tag]).success;
    if (!fits) problems.push({ column: 'tags', code: 'cell.too-long' });
    return tag !== '' && fits;
  });
  for (const [field, said] of Object.entries(WHOLE)) {
    const value = entry[field as keyof ImportedEntry];
    if (value === undefined) continue;
    if (entryFieldsSchema.shape[field as EntryField].safeParse(value).success) continue;
    problems.push({ ...said, ...(typeof value === 'string' ? {} : { detail: text(value) }) });
    entry[field as 'note'] = undefined;
  }
  return problems;
}

const text = (value: unknown): string => JSON.stringify(value);
