import { firstOfEach } from '../preview';
import type { ImportedCreator, ImportPreview, UnmatchedRow } from '../preview';

/** A creator whom this installation has seen. */
export interface KnownName {
  id: string;
  nickname?: string | undefined;
  redId?: string | undefined;
}

/**
 * The preview with its unmatched rows joined to creators that are known here: by 小红书号, which is
 * unique, else by a nickname that exactly one of them has. A row that fits none, or several, is left
 * out and named: guessing would put one person's figures on another.
 */
export function matchCreators(preview: ImportPreview, known: readonly KnownName[]): ImportPreview {
  const rows = preview.unmatched ?? [];
  if (rows.length === 0) return preview;
  const byRedId = indexOf(known, ({ redId }) => redId);
  const byNickname = indexOf(known, ({ nickname }) => nickname);
  const problems = [...preview.problems];
  const matched = rows.flatMap((row): ImportedCreator[] => {
    const { identity, at, vendorFacts } = row;
    const ids =
      byRedId.get(identity.redId ?? '') ??
      (identity.redId !== undefined && hasOtherRedId(row, known)
        ? undefined
        : byNickname.get(identity.nickname ?? ''));
    const detail = identity.nickname ?? identity.redId;
    if (ids?.length === 1) {
      return [{ at, nickname: identity.nickname, entry: { creatorId: ids[0]! }, vendorFacts }];
    }
    problems.push({ at, code: ids ? 'row.ambiguous' : 'row.not-known', detail });
    return [];
  });
  const creators = firstOfEach([...preview.creators, ...matched], problems);
  return { ...preview, creators, problems, unmatched: [] };
}

/** The known namesake carries another 小红书号: somebody else. */
function hasOtherRedId({ identity }: UnmatchedRow, known: readonly KnownName[]): boolean {
  return known.some(
    ({ nickname, redId }) =>
      nickname === identity.nickname && redId !== undefined && redId !== identity.redId,
  );
}

function indexOf(
  known: readonly KnownName[],
  keyOf: (one: KnownName) => string | undefined,
): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const one of known) {
    const key = keyOf(one);
    if (key === undefined || key === '') continue;
    index.set(key, [...(index.get(key) ?? []), one.id]);
  }
  return index;
}
