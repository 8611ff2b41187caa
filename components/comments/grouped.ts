import type { Dossier, DossierComment } from '@/lib/model';
import { copyGroupsOf, type CopyGroup } from '@/lib/scoring';

/** One line of a list of evidence: a comment, or near-identical ones as one. */
export type EvidenceItem =
  | { key: string; comment: DossierComment }
  | { key: string; group: CopyGroup; comments: readonly DossierComment[] };

interface Grouped {
  groupOf: ReadonlyMap<string, CopyGroup>;
  comments: ReadonlyMap<string, DossierComment>;
}

/** Grouping reads every comment: done once for a dossier, and only when somebody opens a list. */
const known = new WeakMap<Dossier, Grouped>();

function groupedIn(dossier: Dossier): Grouped {
  let grouped = known.get(dossier);
  if (!grouped) {
    const groups = copyGroupsOf(dossier);
    grouped = {
      groupOf: new Map(groups.flatMap((group) => group.ids.map((id) => [id, group] as const))),
      comments: new Map((dossier.comments ?? []).map((comment) => [comment.id, comment])),
    };
    known.set(dossier, grouped);
  }
  return grouped;
}

/**
 * The comments with near-identical ones put together: groups first, the largest before the others, then
 * single comments in their order. A group holds all its comments under the creator, also those that the
 * list does not name.
 * @param dossier where copies are looked for; without one nothing is put together
 */
export function evidenceItems(
  comments: readonly DossierComment[],
  dossier: Dossier | undefined,
): EvidenceItem[] {
  const single = (comment: DossierComment) => ({ key: comment.id, comment });
  if (!dossier) return comments.map(single);
  const { groupOf, comments: all } = groupedIn(dossier);
  const groups = new Set(comments.flatMap(({ id }) => groupOf.get(id) ?? []));
  return [
    ...[...groups]
      .sort((a, b) => b.ids.length - a.ids.length)
      .map((group) => ({
        key: `group ${group.ids[0]}`,
        group,
        comments: group.ids.flatMap((id) => all.get(id) ?? []),
      })),
    ...comments.filter(({ id }) => !groupOf.has(id)).map(single),
  ];
}
