import { describeProblems, dossierSchema } from '@/lib/model';
import { score } from '@/lib/scoring';

interface Failure {
  id: string | null;
  error: string;
}

/** The report on one line of text, or what is wrong with it: what `npm run score` prints. */
export function scoreLine(line: string): { ok: boolean; answer: object } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return failed({ id: null, error: `no JSON: ${(error as Error).message}` });
  }
  const id = idOf(data);
  if (id === null) return failed({ id, error: 'id: must be a string' });
  const parsed = dossierSchema.safeParse(data);
  if (!parsed.success) return failed({ id, error: describeProblems(parsed.error) });
  try {
    return { ok: true, answer: score(parsed.data) };
  } catch (error) {
    return failed({ id, error: `scoring failed: ${(error as Error).message}` });
  }
}

function idOf(data: unknown): string | null {
  const id = data !== null && typeof data === 'object' && 'id' in data ? data.id : undefined;
  return typeof id === 'string' ? id : null;
}

function failed(failure: Failure) {
  return { ok: false, answer: failure };
}
