import { parseCount, type Count, type Dossier, type DossierNote } from '@/lib/model';
import { seededStream } from '@/lib/scoring/statistics';

/* Invented creators whose true figures are known, because they are drawn from known distributions. */

export const NOW = '2026-11-21T00:00:00.000Z';
const DAY = 86_400_000;

/** Draws of one simulation: the same seed, the same creators. */
export function drawsFrom(seed: number) {
  const next = seededStream(seed);
  /** Standard normal, Box–Muller. */
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return { next, normal };
}
export type Draws = ReturnType<typeof drawsFrom>;

/** How one creator's notes do: likes log-normal, now and then a viral note; saves and comments follow likes. */
export interface Shape {
  medianLikes: number;
  /** Standard deviation of log likes: 0.8 even, 1.6 wild. */
  spread: number;
  /** Share of notes that a recommendation multiplies by 5–100. */
  viral: number;
}

export function drawNote(shape: Shape, { next, normal }: Draws) {
  const lift = next() < shape.viral ? Math.exp(1.6 + 3 * next()) : 1;
  const likes = Math.round(shape.medianLikes * Math.exp(shape.spread * normal()) * lift);
  return {
    likes,
    saves: Math.round(likes * 0.35 * Math.exp(0.7 * normal())),
    comments: Math.round(likes * 0.12 * Math.exp(0.8 * normal())),
  };
}

/** The median interactions of all notes that such a creator could write. */
export function trueMedian(shape: Shape, draws: Draws, size = 40_001): number {
  const sums = Array.from({ length: size }, () => {
    const { likes, saves, comments } = drawNote(shape, draws);
    return likes + saves + comments;
  }).sort((a, b) => a - b);
  return sums[(size - 1) / 2]!;
}

export type Shown = 'exact' | 'rounded' | 'guest';

/** A figure as the site writes it: exact below 10,000, then 1.3万; for guests 10+, 1千+, 1万+. */
export function shown(value: number, how: Shown): Count {
  if (how === 'guest' && value >= 10) {
    return parseCount(value < 1_000 ? '10+' : value < 10_000 ? '1千+' : '1万+')!;
  }
  if (how !== 'rounded' || value < 10_000) return { min: value, max: value };
  return parseCount(`${(Math.round(value / 1_000) / 10).toFixed(1)}万`)!;
}

export function simulatedDossier(
  n: number,
  shape: Shape,
  draws: Draws,
  { how = 'exact', followers = 20_000 }: { how?: Shown; followers?: number } = {},
): Dossier {
  const notes = Array.from({ length: n }, (_, i): DossierNote => {
    const figures = drawNote(shape, draws);
    return {
      id: `note-${String(i).padStart(4, '0')}`,
      likes: shown(figures.likes, how),
      saves: shown(figures.saves, how),
      comments: shown(figures.comments, how),
      publishedAt: {
        at: new Date(Date.parse(NOW) - (8 + 80 * draws.next()) * DAY).toISOString(),
        precision: 'second',
        source: 'id',
      },
      completeness: 'detail',
    };
  });
  return { id: 'simulated', now: NOW, creator: { followers: shown(followers, how) }, notes };
}
