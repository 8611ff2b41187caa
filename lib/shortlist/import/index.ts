import { decode } from './decode';
import { refusedFile, type ImportPreview } from './preview';
import { readCsv } from './read-csv';
import { readJson } from './read-json';

export type { ImportedCreator, ImportedEntry, ImportPreview, ImportProblem } from './preview';
export { planImport, type ImportConflict, type ImportPlan } from './plan';

/** Larger files would hold the page for many seconds; 10,000 creators are some 5 MB of CSV. */
const MOST_BYTES = 100 * 1024 * 1024;

/**
 * What a chosen file would bring. Nothing is written and nothing is thrown: see `ImportPreview`.
 * @param file its bytes, or text already decoded
 * @param name the file's name; the content decides where the name does not
 */
export function parseImport(file: Uint8Array | string, name: string): ImportPreview {
  if (file.length > MOST_BYTES) return refusedFile('unknown', 'the file is larger than 100 MB');
  const decoded = typeof file === 'string' ? { ok: true as const, text: file } : decode(file);
  if (!decoded.ok) return refusedFile('unknown', decoded.reason);
  const { text } = decoded;
  if (text.trim() === '') return refusedFile('unknown', 'the file is empty');
  const looksLikeJson = /^\uFEFF?\s*[[{]/u.test(text);
  return /\.json$/iu.test(name) || looksLikeJson ? readJson(text) : readCsv(text);
}
