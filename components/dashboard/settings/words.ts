/** Longest word and longest list that the settings take: see the model's schema. */
const LONGEST = 60;
const MOST = 200;

/** What was typed into a list field, one a line or between commas: trimmed, each once. */
export function wordsIn(text: string): string[] {
  const words = text
    .split(/[\n,，、;；]/u)
    .map((word) => word.trim().replace(/^#/u, '').slice(0, LONGEST).trim())
    .filter(Boolean);
  return [...new Set(words)].slice(0, MOST);
}

export function textOf(words: readonly string[]): string {
  return words.join('\n');
}
