/** What tells tags in a note from its other words: `#kitchen`, up to the next space or mark. */
const HASH_TAG = /(?:^|\s)#([\p{L}\p{N}][\p{L}\p{N}_-]{0,59})/gu;

/** The first line that says something; undefined for a note without words. */
export function firstLine(note: string | undefined): string | undefined {
  return note
    ?.split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '');
}

/** Tags written into a note, each once, in its order. */
export function tagsInNote(note: string | undefined): string[] {
  return [...new Set([...(note ?? '').matchAll(HASH_TAG)].map(([, tag]) => tag!))];
}

/**
 * Tags that an edit of a note newly wrote as `#tag`. A tag that is taken away from the note stays: tags
 * are taken away where tags are.
 */
export function newTags(before: string | undefined, after: string | undefined): string[] {
  const old = new Set(tagsInNote(before));
  return tagsInNote(after).filter((tag) => !old.has(tag));
}
