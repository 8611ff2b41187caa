import type { Count, Observation } from '@/lib/model';

const DAY = 86_400_000;

/** Counts that grow towards what they are today: an earlier visit saw fewer of everything. */
function earlier(count: Count | undefined, share: number): Count | undefined {
  if (!count) return undefined;
  const cut = (n: number) => Math.round(n * share);
  return { min: cut(count.min), ...(count.max !== undefined && { max: cut(count.max) }) };
}

/** The same creator as an earlier visit saw them: fewer notes, smaller figures, another name. */
export function earlierVisit(now: Observation, days: number, name?: string): Observation {
  const at = Date.parse(now.observedAt) - days * DAY;
  const share = 1 - days / 400;
  return {
    ...now,
    observedAt: new Date(at).toISOString(),
    creators: now.creators.map((creator) => ({
      ...creator,
      ...(name && { nickname: name }),
      ...(creator.followers && { followers: earlier(creator.followers, share)! }),
      ...(creator.likesAndSaves && { likesAndSaves: earlier(creator.likesAndSaves, share)! }),
    })),
    notes: now.notes
      .filter((note) => Date.parse(note.publishedAt!.at) < at)
      .map((note, i) => ({
        ...note,
        ...Object.fromEntries(
          (['likes', 'saves', 'comments'] as const).flatMap((figure) => {
            const count = earlier(note[figure], share - (i % 5) * 0.02);
            return count ? [[figure, count]] : [];
          }),
        ),
      })),
    comments: [],
  };
}
