/*
 * Giveaways draw many alike comments, bursts and new people by design: what they explain is set
 * aside, and that is said. The note's own words tell best; when the note was not opened, comments
 * that hope to be drawn tell.
 */

const HOPES =
  /抽我|选我|抽到我|抽中|中奖|开奖|抽奖|锦鲤|好运|许愿|求中|想中|分母|分子|参与|欧气|沾(?:沾)?(?:喜气|好运|欧)|接(?:好运|福|住)|中中中|能不能是我|是我是我|会是我吗|翻(?:我)?牌|福利|宠粉|想要|送我|给我吧|没中过|幸运儿|欧皇|万一(?:呢|中)|我要报名|已(?:经)?(?:点赞|关注|三连)|关注了|三连|pick\s*me/iu;

export function hopesToBeDrawn(text: string): boolean {
  return HOPES.test(text.slice(0, 200));
}
