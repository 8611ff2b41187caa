/** Languages with complete messages. */
export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to show.
 * @param wanted the user's setting; `auto` follows the browser
 * @param preferred the browser's languages, best first
 */
export function chooseLanguage(
  wanted: Language | 'auto',
  preferred: readonly string[] = [],
): Language {
  if (wanted !== 'auto') return wanted;
  const first = preferred.find((tag) => /^(en|zh)\b/i.test(tag));
  return first && /^zh/i.test(first) ? 'zh-CN' : 'en';
}
