/*
 * How contacts and wares are hidden from filters: look-alike letters, homophones, split words, codes.
 * Kinds of trick rather than single sellers' words: these are what returns on other platforms.
 */

/** Homophones and look-alikes of WeChat and QQ, and "my name is the address". */
const HIDDEN_CONTACT =
  /[薇徽威巍伟喂围胃崴维偎]\s*-?\s*[信心星芯新❤♥](?=[\s:：a-z\d]|$)|微\s*-?\s*[心芯新❤♥]|[微v]信?\s*[:：]?\s*[a-z\d]{5}|卫星\s*[a-z\d]|[加佳伽咖珈枷迦嘉+➕]\s*-?\s*(?:[薇徽威喂微围胃崴伟]|[窛寇冦扣叩蔻抠筘]|口口|企鹅|敲敲|[qv](?![a-z])|[qvw][qx]|w\d)|加企|企[-.\s]鹅|企鹅\s*\d|[扣口叩抠]{2}\s*\d|君羊|裙号|[看加改瞧见](?:我)?(?:cc|c\s)?(?:名字|铭字|茗字|冥字|茗|昵称|资料)|cc?\s*-?\s*名|[看加].{0,4}[名明茗铭]字|[名明茗铭]字\s?[加家口+➕]|[加看]\s?[，,、]?\s?[vｖ](?![a-z])|[qｑ]{1,2}\s*[:：]?\s*\d{5}|[qｑ]\s?[qｑ]\s?\d/iu;
/** Wares of the trade, by sound or plainly. Nothing that food, clothes or make-up are called. */
const HIDDEN_WARE =
  /麦\s*-\s*[饼片]|麦\s*-?\s*[拼乒p篇]|[买卖]\s*-?\s*[拼乒p篇潘]|[买卖]片的|[看康瞰]\s*-?\s*[篇片潘逼拼波]|[曰日狂草]\s*[批逼少碧]|[煌簧皇h]\s*[片色篇]|黄[片篇播]|裸[聊播体女照舞模奔贷]|少妇|大波|双飞|约炮|做爱|射精|勃起|自慰|淫|[操艹草肏]\s*[逼我你]|无码|看av|av[女片]|成人(?:片|网|视频|电影|app)|色情|情色|嫩[逼碧模]|美[少女][^。]{0,4}(?:脱|聊)|脱[光衣]|不穿(?:衣|内|裤|胸)|口交|插[你我她进]|云资源|资源(?:群|库|加|私)|芸妹|妹加/iu;
/** Coarse offers and addresses; swearing alone is not among them. */
const LEWD =
  /奶[头頭子]|乃子|[看露漏晃]大?[奶乃胸]|美奶|[鸡几机肌寄][巴吧把叭]|[干曰日插操艹睡][你妳她](?![妈媽大])|被[干插]|舔(?!屏|狗|舐|干净)|(?<![发投照反折辐])射[了你我在精]|内射|阴[道部茎唇毛]|骚[货貨b逼]|荡妇|炮友|[打约一]炮|跳蛋|下[面边](?:痒|湿)|巨乳|蜜桃臀|性[交爱奴欲福]|啪啪啪|调教|包[夜月]|学生妹|岛\s*国\s*(?:片|动作|a)|[黄簧潢][播网碟]|[果裸螺]聊|女优|艳舞/iu;
/** Figures in look-alike signs, or Chinese and other figures by turns. */
const MIXED_FIGURES =
  /\d[一二三四五六七八九〇零泗伍⓪①-⑨❍⦿○]\d|[─—〈<《]\s?\d[\d\s]{3,}|[①-⑨⑴-⑼㈠-㈩]{2}|\d[➕+]\d[➕+]\d[➕+]\d/u;
const LONG_RUN = /(.)\1{9}/su;
/** One letter without end, where it is not laughter, crying or a cheer. */
const FLOOD =
  /([^哈啊呜嘿嘻呵嗷嗯哇耶噢哦嘤呀吼\shw62310!！。.~～?？…=\-_*\p{Extended_Pictographic}])\1{9,}/iu;
/** Letters or marks of one kind wedged between Chinese letters: 看-篇-家, 微.信.号. */
const SPLIT_WORD =
  /[\u4e00-\u9fff][-.·~_*^|/\\+┤├=]{1,2}[\u4e00-\u9fff][-.·~_*^|/\\+┤├=]{1,2}[\u4e00-\u9fff]|[\u4e00-\u9fff][┤├│┃^]+[\u4e00-\u9fff]/u;
/** One lone Chinese letter and a code or Latin capitals after it. */
const LONE_LETTER =
  /^[\u4e00-\u9fff](?:[-\s]?[薇威微喂])?[^\u4e00-\u9fff]*[a-z]{2,4}\s?\d{3}|^[\u4e00-\u9fff]\s*[^\u4e00-\u9fff\s]*[A-Z]{2,}\s?\d|^[\u4e00-\u9fff]\s+\d{5}/iu;
/** Capitals of other alphabets in place of Latin ones; small ones make up faces. */
const BORROWED = /[\u0391-\u03a9\u0410-\u042f]{2}|[\u0391-\u03a9\u0410-\u042f]\d/u;
const FIGURE_GROUPS = /\d{3,}[\s-]\d{4,}/u;

/** @param plain text in plain width (NFKC) */
export function hidesContact(plain: string): boolean {
  return HIDDEN_CONTACT.test(plain);
}
export function hidesWare(plain: string): boolean {
  return HIDDEN_WARE.test(plain);
}
export function splitsWords(plain: string): boolean {
  return SPLIT_WORD.test(plain);
}
export function startsWithLoneLetter(plain: string): boolean {
  return LONE_LETTER.test(plain);
}
export function borrowsLetters(text: string): boolean {
  return BORROWED.test(text);
}
export function groupsFigures(plain: string): boolean {
  return FIGURE_GROUPS.test(plain);
}
export function isLewd(plain: string): boolean {
  return LEWD.test(plain);
}
export function mixesFigures(text: string): boolean {
  return MIXED_FIGURES.test(text);
}
export function floods(plain: string): boolean {
  return plain.length >= 10 && LONG_RUN.test(plain) && FLOOD.test(plain);
}
