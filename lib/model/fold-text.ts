const STICKER = /\[[^[\]\s]{1,12}\]/gu;
const MENTION = /@[^\s@]{1,40}\s?/gu;
const NOT_LETTER = /[^\p{L}\p{N}]+/gu;
/** Laughter and shouting (哈哈哈哈, 啊啊啊, 6666) say nothing by their length. */
const RUN = /(.)\1{2,}/gu;
const PLAIN = /^[\u4e00-\u9fff]*$/u;

/** The wording alone: without stickers, mentions, emoji, punctuation, spaces, width, case and drawn-out letters. */
export function foldText(text: string): string {
  let folded = text;
  if (!PLAIN.test(text)) {
    if (folded.includes('[')) folded = folded.replace(STICKER, '');
    if (folded.includes('@')) folded = folded.replace(MENTION, '');
    folded = folded.normalize('NFKC').toLowerCase().replace(NOT_LETTER, '');
  }
  return mayHaveRun(folded) ? folded.replace(RUN, '$1$1') : folded;
}

/** False for most texts, of which none has a run: looking is quicker than asking the expression. */
function mayHaveRun(text: string): boolean {
  let [before, last] = [-1, -1];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // A letter of two units repeats as neither of them.
    if ((unit === last && last === before) || unit >> 10 === 0x36) return true;
    [before, last] = [last, unit];
  }
  return false;
}
