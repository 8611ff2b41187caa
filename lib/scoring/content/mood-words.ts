/*
 * Words of praise and of complaint, to find what a person should read. A word is no mood: irony and
 * most turns of phrase are beyond it, so nothing is counted into a figure, a level or the score.
 */

type Mood = 'praise' | 'complaint';

// What turns a word around stands right before it: 不好用, 没踩雷, 求推荐.
const PRAISE =
  /(?<![不没别未难无])(?:好(?:用|吃|看|喝|听|穿|闻|评)|真香|惊艳|满意|靠谱|划算|值得|性价比高|宝藏|绝绝子|爱了|喜欢|回购(?!不回购)|yyds)|(?<![不没别未无求有])推荐/iu;
const COMPLAINT =
  /(?<![不没别未]|没有)(?:踩[雷坑]|翻车|过敏|后悔|上当|被骗)|(?<!不|没有?(?:让[我人])?)失望|(?<!求.{0,6})避[雷坑]|不(?:好(?:用|吃|看|喝|听|穿|闻)|推荐|值|如以前|喜欢|满意)|难(?:用|吃|看|喝|闻|穿)|退(?:货|款|掉)|差评|太贵|智商税|烂脸|闷痘|刺痛|骗人|假货|鸡肋|没(?:效果|用(?![完过]))|一般般|无语|吐槽|恰饭/u;

/** [失望R] is a face that people pull at anything, not a word of theirs. */
const STICKER = /\[[^\]\s]{1,12}\]/gu;

/** The first word of that kind in a text; undefined where there is none. */
export function moodWordIn(text: string, mood: Mood): string | undefined {
  const bare = text.normalize('NFKC').replaceAll(STICKER, ' ');
  return (mood === 'praise' ? PRAISE : COMPLAINT).exec(bare)?.[0];
}
