import type { Count, Dossier, DossierComment, DossierNote } from '@/lib/model';
import { score, type Report, type ScoreOptions, type SignalId } from '@/lib/scoring';

/* Small invented dossiers for tests. */

export const NOW = '2026-11-21T00:00:00.000Z';
export const DAY = 86_400_000;

export const exact = (n: number): Count => ({ min: n, max: n });

export function daysAgo(days: number): NonNullable<DossierNote['publishedAt']> {
  return {
    at: new Date(Date.parse(NOW) - days * DAY).toISOString(),
    precision: 'second',
    source: 'id',
  };
}

/** An opened note with all three figures, `days` old. */
export function note(id: string, figures: Partial<DossierNote> = {}, days = 30): DossierNote {
  return {
    id,
    likes: exact(300),
    saves: exact(100),
    comments: exact(40),
    publishedAt: daysAgo(days),
    completeness: 'detail',
    ...figures,
  };
}

/** `n` notes of different size: likes 100, 110, 120 …, 10 to 80 days old. */
export function notes(n: number, figures: Partial<DossierNote> = {}): DossierNote[] {
  return Array.from({ length: n }, (_, i) =>
    note(
      `n${String(i).padStart(3, '0')}`,
      { likes: exact(100 + 10 * i), ...figures },
      10 + (i % 70),
    ),
  );
}

export function comment(id: string, more: Partial<DossierComment> = {}): DossierComment {
  return {
    id,
    noteId: 'n000',
    text: `这一条是第${id}位读者写的感想`,
    user: { id: `u-${id}` },
    ...more,
  };
}

export function dossier(more: Partial<Dossier> = {}): Dossier {
  return { id: 'invented', now: NOW, creator: { followers: exact(10_000) }, ...more };
}

export function signalOf(report: Report, id: SignalId) {
  return report.signals.find((signal) => signal.id === id)!;
}

export function signal(of: Dossier, id: SignalId, options?: ScoreOptions) {
  return signalOf(score(of, options), id);
}

/** Paths of numbers that JSON cannot hold. */
export function oddNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => oddNumbers(inner, `${path}.${key}`));
}
