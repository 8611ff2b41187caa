/*
 * Words of praise and of complaint, to find what a person should read. A word is no mood: irony and
 * most turns of phrase are beyond it, so nothing is counted into a figure, a level or the score.
 */

type Mood = 'praise' | 'complaint';

// What turns a word around stands right before it: 不好用, 没踩雷, 求推荐.
const PRAISE =
  /(?<![不没别未难无])(?:好(?:用|吃|看|喝|听|穿|闻|评)|真香|惊艳|满意|靠谱|划算|值得|性价比高|宝藏|绝绝子|爱了|喜欢|回购|yyds)|(?<![不没别未无求有])推荐/iu;
const COMPLAINT =
  /(?<![不没别未])(?:踩[雷坑]|翻车|过敏|失望|后悔|上当|被骗)|避[雷坑]|不(?:好(?:用|吃|看|喝|听|穿|闻)|推荐|值|如以前|喜欢|满意)|难(?:用|吃|看|喝|闻|穿)|退(?:货|款|了)|差评|太贵|智商税|烂脸|闷痘|刺痛|骗人|假货|鸡肋|没(?:效果|用)|一般般|无语|吐槽|取关|恰饭/u;

/** The first word of that kind in a text; undefined where there is none. */
export function moodWordIn(text: string, mood: Mood): string | undefined {
  return (mood === 'praise' ? PRAISE : COMPLAINT).exec(text.normalize('NFKC'))?.[0];
}
