import type { DossierNote } from '@/lib/model';
import { oncePer } from '../once-per';
import { quoteAround, wordsOf } from './note-words';

/*
 * Giveaways draw many short, alike comments and much engagement by design. They are recognised so
 * that neither is held against anyone, and told apart from collaborations.
 */

const GIVEAWAY =
  /抽奖|抽(?:送|取)?\s*[\d一二两三四五六七八九十]+\s*[个位名份]|(?:评论区?|留言|点赞|关注)[^\n。]{0,12}(?:抽(?![空屉纸象烟筋搐查离])|揪|送出)|揪\s*[\d一二两三四五六七八九十]+|宠粉|粉丝福利|福利(?:来|时间|时刻|大放送)|送福利|转发抽|锦鲤(?:活动|抽)|开奖/u;
const GIVEAWAY_TOPIC = /抽奖|福利|宠粉|免费送/u;

/** The words that make the note a giveaway, quoted; undefined when it shows none. */
export const giveawayQuote = oncePer((note: DossierNote): string | undefined => {
  const words = wordsOf(note);
  const match = GIVEAWAY.exec(words);
  if (match) return quoteAround(words, match.index, match[0].length);
  const topic = note.topics?.find((name) => GIVEAWAY_TOPIC.test(name));
  return topic === undefined ? undefined : `#${topic}`;
});
