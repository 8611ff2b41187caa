import type { DossierComment } from '@/lib/model';

/*
 * Which comments ask something. By marks and the commonest words of asking alone, so that it can be
 * checked at a glance: it finds too much rather than too little, and people tick off what is none.
 */

const MARK = /[?？¿؟]/u;
/** Chinese words that hardly stand in anything but a question. */
const CHINESE =
  /[吗嘛么](?:[\s。.!！~～]|$)|怎么|咋|多少|哪里|哪儿|哪个|哪家|哪款|(?<!没|为)什么(?!都)|(?<!没)啥(?!都)|为什么|几[块元岁]|是不是|能不能|可不可以|可以.{0,8}[吗嘛么]|有没有|会不会|好不好|求(?:链接|同款|问|型号|色号|店铺|地址)|请问|想问|问一下|在线等|蹲一?个?(?:链接|回复|答案)/u;
/** The same in English, at the beginning or before what is asked for. */
const ENGLISH =
  /^(?:how|what|where|which|when|why|who|is|are|does|do|can|could|will|would|any)\b|\b(?:link please|price please|where can i|how much)\b/iu;

/** True when a text asks something, as far as its marks and words tell. */
export function isQuestion(text: string): boolean {
  const bare = text.replace(/\[[^\]\s]{1,12}\]/gu, ' ').trim();
  if (bare === '') return false;
  return MARK.test(bare) || CHINESE.test(bare) || ENGLISH.test(bare);
}

export interface Question {
  comment: DossierComment;
  /** The creator has replied to it. */
  isAnsweredByCreator: boolean;
  /** The brand ticked it off. */
  isDone: boolean;
}

/**
 * The questions under a note, those that nobody has seen to first, then the latest. The creator's own
 * comments are left out, and so are those whose text is no longer kept.
 * @param answered by comment id, what the user ticked
 */
export function questionsOf(
  comments: readonly DossierComment[],
  answered: Readonly<Record<string, { isDone: boolean }>> = {},
): Question[] {
  const replied = new Set(
    comments.flatMap(({ byCreator, parentId, replyTo }) =>
      byCreator ? [parentId, replyTo?.commentId] : [],
    ),
  );
  return comments
    .filter(({ byCreator, text }) => !byCreator && text !== undefined && isQuestion(text))
    .map((comment) => ({
      comment,
      isAnsweredByCreator: replied.has(comment.id),
      isDone: Object.hasOwn(answered, comment.id) && answered[comment.id]!.isDone,
    }))
    .sort(
      (a, b) =>
        Number(a.isDone) - Number(b.isDone) ||
        Number(a.isAnsweredByCreator) - Number(b.isAnsweredByCreator) ||
        (b.comment.createdAt?.at ?? '').localeCompare(a.comment.createdAt?.at ?? ''),
    );
}
