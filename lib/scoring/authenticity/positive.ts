import { may, scanOf, type Scan } from './scan';

/*
 * What speaks for a real exchange: questions, particulars, own use, complaints, pictures, answers by
 * the creator. It raises, it never proves: paid people can write these too (PEERS S23).
 */

const QUESTION =
  /[?？]|请问|求问|想问|问一下|[吗嘛么][。！!~～\s]*$|怎么(?:样|弄|做|用|买|去|办)|哪(?:里|儿|个|家|款)|多少钱|什么(?:牌子|色号|时候|链接|价)|几(?:号|点|天|岁|斤|码)|能不能|可不可以|有没有|是不是|\b(?:how|what|where|which|when|why|does|anyone)\b/iu;
const SPECIFIC =
  /\d+\s*(?:元|块|号|码|斤|kg|cm|ml|g\b|天|年|月|岁|次|个|张|页|楼|分钟|小时|度|%|w\b)|色号|尺码|成分|版型|面料|第[一二三四五六七八九十\d]+|图\s*\d+|[pP]\d{1,2}\b/u;
const OWN_USE =
  /我(?:也|就|都|刚|已经|之前|上次|去年|昨天|今天|一直)[^。，]{0,8}(?:买|用|去|吃|穿|试|做|喝|看|住)|(?:用|买|穿|吃|去|住|试|喝|戴)(?:过|了)|亲测|回购|入手|我(?:家|妈|爸|娃|女儿|儿子|老公|男朋友|闺蜜|室友)/u;
const COMPLAINT =
  /不(?:好用|好吃|值|推荐|适合|行|喜欢|如|太)|踩雷|避雷|难(?:用|吃|看|喝)|失望|后悔|退(?:货|款|了)|差评|太贵|智商税|过敏|上当|被骗|翻车|吐槽|一般般|无语/u;

/** True when the comment asks, names particulars, tells own use or complains. */
export function speaksForItself(text: string, scan: Scan = scanOf(text)): boolean {
  return (
    (may(scan, 'asking') && QUESTION.test(text)) ||
    (may(scan, 'specific') && SPECIFIC.test(text)) ||
    (may(scan, 'ownUse') && OWN_USE.test(text)) ||
    (may(scan, 'complaint') && COMPLAINT.test(text))
  );
}
