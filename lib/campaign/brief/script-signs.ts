/*
 * Words by which a brief turns into a script, asks to hide that a note is advertising, or makes a claim
 * that advertising must not make. A hit is quoted for a person to read.
 */

/** A message is a point to make, not a text to post. Ours: the guides give no length. */
export const LONGEST_MESSAGE = 120;
/** One of these takes the room of about two letters of an alphabet. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Length as it is read: a Chinese character counts as two letters of an alphabet. */
export function readingLength(text: string): number {
  let length = 0;
  for (const letter of text) length += WIDE.test(letter) ? 1 : 0.5;
  return Math.ceil(length);
}

const WORD_FOR_WORD =
  /逐字|一字不[差漏改]|原文(?:发布|照发)|照(?:抄|着念|着写|发即可)|复制粘贴|文案如下|正文如下|标题如下|word[ -]for[ -]word|verbatim|copy(?:[ -]and[ -]|\s*\/\s*)paste|exact (?:caption|wording|words)|(?:post|use) (?:this|the following) (?:caption|text)|caption:/iu;

const HIDES =
  /(?:不要|不能|不得|别|勿|无需|不用|避免)(?:标注?|写明?|提及?|说明?|出现|打)(?:是|为)?[“"「]?(?:广告|合作|赞助|商单|推广)|(?:假装|装作|伪装成?)(?:是)?(?:自费|自用|真实用户|路人)|(?:说|写)(?:是|成)?自(?:费|己)(?:购?买|入)|(?:do not|don[’']t|never|without) (?:mention(?:ing)?|disclos(?:e|ing)|say(?:ing)?|tag(?:ging)?|label(?:l?ing)?)[^.\n]{0,30}\b(?:ads?|advert\w*|sponsor\w*|paid|gifted|partnership)\b|(?:pretend|as if) (?:you|it was|they)[^.\n]{0,20}\bbought\b/iu;

/** The same kinds of claim as the Chinese lists hold, for briefs in English: articles 9 and 16–18. */
const ENGLISH_CLAIMS =
  /\bno\.? ?1\b|\bnumber one\b|\bworld[’']?s (?:best|first|leading)\b|\bbest in (?:the world|china|its class)\b|\b100 ?% (?:safe|natural|effective|pure)\b|\bguarantee[ds]?\b|\b(?:cures?|heals?)\b|\bmiracle\b|\bpermanent(?:ly)? (?:whiten\w*|remov\w*|results?)\b|\brisk[- ]free\b|\bno side[- ]effects?\b|\binstant(?:ly)? (?:results?|whiten\w*|effect\w*)\b|\bprevents? cancer\b|\banti-?cancer\b/iu;

/** The stretch of a text around a hit, short enough to be quoted. */
function around(text: string, { index, 0: hit }: RegExpExecArray): string {
  const from = Math.max(0, index - 12);
  const to = Math.min(text.length, index + hit.length + 12);
  const quote = text.slice(from, to).replaceAll(/\s+/gu, ' ').trim();
  return `${from > 0 ? '…' : ''}${quote}${to < text.length ? '…' : ''}`;
}

const quoteOf = (form: RegExp) => (text: string) => {
  const hit = form.exec(text);
  return hit ? around(text, hit) : undefined;
};

/** Words that ask for a text to be posted as it is; quoted. */
export const wordForWord = quoteOf(WORD_FOR_WORD);
/** Words that ask not to say that a note is advertising; quoted. */
export const hidesAdvertising = quoteOf(HIDES);
export const englishClaim = quoteOf(ENGLISH_CLAIMS);

const HASHTAG = /[#＃][\p{L}\p{N}_]+/gu;

/** A caption that is written out: long, or with its hashtags and emoji in place. */
export function looksWritten(text: string): boolean {
  return readingLength(text) > LONGEST_MESSAGE || (text.match(HASHTAG)?.length ?? 0) >= 3;
}
