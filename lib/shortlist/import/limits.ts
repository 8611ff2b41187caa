import type { ImportProblem, ImportedEntry } from './preview';

/** The same limits that the screens keep (the model's changes): what is longer is left out, not cut. */
const LIST_NAME = 120;
const TAG = 60;
const NOTE = 20_000;

/** Takes what is too long out of the entry, and says so. */
export function entryProblems(entry: ImportedEntry): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const tooLong = (column: string, most: number) =>
    problems.push({ column, problem: `is longer than ${most} letters: left out` });
  entry.listNames = entry.listNames?.filter((name) => {
    if (name.length > LIST_NAME) tooLong('list', LIST_NAME);
    return name !== '' && name.length <= LIST_NAME;
  });
  entry.tags = entry.tags?.filter((tag) => {
    if (tag.length > TAG) tooLong('tags', TAG);
    return tag !== '' && tag.length <= TAG;
  });
  if (entry.note !== undefined && entry.note.length > NOTE) {
    tooLong('note', NOTE);
    entry.note = undefined;
  }
  return problems;
}
