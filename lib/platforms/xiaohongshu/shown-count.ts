import { exactly, parseCount, type Count } from '@/lib/model';

/**
 * What stands in a figure's place when it is zero: the name of the button. Words are the last resort
 * here, because nothing else on the page tells a zero from a figure that failed to load. Written here
 * without spaces and marks ("Me gusta", "J’aime", "いいね！").
 */
const ZERO_WORDS = new Set(
  (
    '赞 点赞 收藏 评论 回复 分享 讚 按讚 喜歡 評論 留言 回覆 回復 ' +
    'like likes save saves collect collects favorite favorites comment comments reply replies share shares ' +
    '抢首评 喜欢 favourite favourites いいね 保存 コメント 返信 좋아요 저장 수집 댓글 답글 답장 ' +
    'megusta guardar comentar comentarios responder curtir salvar jaime enregistrer commenter répondre ' +
    'gefälltmir speichern kommentieren antworten mipiace salva commenta rispondi ' +
    'suka simpan komentar balas thích lưu bìnhluận trảlời ถูกใจ บันทึก ความคิดเห็น ตอบกลับ ' +
    'нравится сохранить комментировать ответить'
  ).split(' '),
);

/** By far the most common form, and the quickest to read. */
const WHOLE = /^\d{1,9}$/;

/** A figure as the page's JSON holds it. @returns undefined when it is no figure. */
export function stateCount(value: unknown): Count | undefined {
  if (typeof value === 'string') return WHOLE.test(value) ? exactly(+value) : figure(value);
  return Number.isSafeInteger(value) && (value as number) >= 0
    ? exactly(value as number)
    : undefined;
}

/** A figure as the page draws it: also the words that stand for zero. */
export function shownCount(text: string | undefined): Count | undefined {
  const shown = text?.trim();
  if (!shown) return undefined;
  return ZERO_WORDS.has(shown.toLowerCase().replace(/[\s'’!！]/g, '')) ? exactly(0) : figure(shown);
}

/** The first figure in a sentence such as “共 1363 条评论”. */
export function countInSentence(text: string | undefined): Count | undefined {
  const match = /\d[\d.,]*\s*(?:[千万萬亿億]|[kwmb](?![a-z]))?\+?/iu.exec(text ?? '');
  return match ? figure(match[0].replace(/[.,]+$/, '')) : undefined;
}

/** “千+” and “万+” leave out the 1. */
function figure(text: string): Count | undefined {
  return parseCount(/^\s*[千万萬亿億]\+/.test(text) ? `1${text.trim()}` : text);
}
