import { may, type Scan } from './scan';

/*
 * Words that lead people elsewhere, offer services, or praise a seller, in the languages seen under
 * notes. Lead-gen words carry a likelihood ratio of 22–37 and transfer between platforms
 * (SCORING §1.6); asking for a link (求链接) is normal and is not among them.
 */

/** Asks people to come into private contact. */
const CONTACT =
  /(?:联系|私信?|私聊|滴滴|滴|dd|踢踢|戳|加|找|关注|咨询|敲|艾特|召唤|可以?|来)\s*(?:一下)?(?:我(?!们?家的?猫|也|都|就|才|要|看|想|的|说|是|没|有)|俺|本人|小编|客服|主页|微|薇|威|v|wx|vx|q\b|qq|企鹅|裙|群|扣)|(?:主页|后台|首页|头像|简介|置顶)(?:右上角|有|找|见|看|私|滴|厚台|联系|群|可|加)|[加十+➕]\s*(?:v|微|薇|威|w\b|wx|vx|扣|q\b|群|裙)|(?:薇|威|微|v|w)\s*(?:信|星|❤|x|:|：)\s*[a-z\d]|私我|厚台|后台踢|(?:发|给)(?:我|你)?私信|暗号|邀请码|加群|进群|群聊|二维码/iu;
const CONTACT_ABROAD =
  /whats\s?app|we\s?chat|telegram|t\.me|\bline\s*id|\b(?:dm|pm|inbox|message|contact|text)\s+(?:me|us)\b|\b(?:contact|call|order|chat)\s+(?:via|us|me|now)\b|link in (?:my )?(?:bio|profile)|check(?:\s*out)?\s+(?:my|our|this|out)|\bsub(?:scribe)?\s+(?:to|me|4|for|my|back)|\bwa\s*[:.]?\s*\+?\d|\bhub(?:ungi)?\b|cek\s*(?:ig|bio|profil|ignya|akun)|klik|\bdaftar\b|\border\b|\bpm\b.*\bwa\b|schreib(?:t|en sie)? mir|kontaktier|inbox|ib\b.*\bshop|liên hệ|zalo/iu;

/** Offers a ware or service. */
const OFFER =
  /我们(?:是|有|家|公司|团队|提供|专业|专注)|我司|本公司|本店|小店|工作室|专业(?:做|的|地接|代|定制)|提供[^。，]{0,8}(?:服务|定制|包车|接送)|定制(?:游|行程)|包车|地接|一手|源头|厂家|工厂|批发|代理|代购|代发|代办|代写|接单|接机|出售|回收|招(?:聘|人|募|代理|商)|兼职|日结|报价|询价|优惠|折扣|特价|低价|限时|正规|持牌|一对一|包教|包会|包过|售后|免费(?:领|送|咨询|试|体验|看)|领取|返利|红包|专线|空运|海运|物流|贷款|赚钱|日入|月入|收益/iu;
const OFFER_ABROAD =
  /tour guide|\b(?:private|group|open)\s+(?:tours?|trips?)\b|\bpackages?\b|affordable|best price|cheap price|discount|promo\b|ready stock|\bjual\b|\bmurah\b|\bdiskon\b|\bgratis\b|\bcod\b|\boriginal\b|\bbpom\b|pemutih|pelangsing|peninggi|pembesar|penggemuk|testimoni|followers? (?:murah|aktif|real)|tambah followers?|jasa|pinjaman|slot|gacor|maxwin|jackpot|deposit|scatter|giá (?:rẻ|tốt)|\bshop (?:mình|em)\b|we (?:offer|provide|are a)|our (?:service|team|company|website|channel)/iu;

/** Speaks as a pleased customer who happens to know whom to ask. */
const SHILL =
  /(?:好多|很多|蛮多|这么多|没想到)[^。！]{0,10}(?:来)?问|(?:分享|推荐|放|发)[^。，]{0,6}(?:给)?(?:大家|你们|这里|宝子|姐妹)|(?:大家|你们|宝子们?|姐妹)[^。，]{0,8}参考|(?:我|上次)?跟的(?:是|团|tuan|小团|这)|报的?(?:团|tuan)|(?:需要|想去|想了解|有需要|感兴趣)的[^。，]{0,6}(?:可以|宝|姐妹|朋友|小伙伴|找|来|dd|联系|私)|(?:他|她|它)们?家的?[^。，]{0,12}(?:不错|靠谱|省心|专业|好)|强烈推荐|值得推荐|不是广|非?广告?勿|(?:导游|向导|领队|老师|客服|师傅|服务)[^。]{0,14}(?:专业|耐心|负责|靠谱|省心|细心|周到|很好|超好|nice)|靠谱[^。]{0,6}(?:团|导游|师傅|店|中介)|嘎嘎|一站式|纯玩|不购物/iu;

export function leadsAway(text: string, scan: Scan): boolean {
  if (may(scan, 'contact') && CONTACT.test(text)) return true;
  return hasOtherWords(text, scan) && CONTACT_ABROAD.test(text);
}
export function offers(text: string, scan: Scan): boolean {
  if (may(scan, 'offer') && OFFER.test(text)) return true;
  return hasOtherWords(text, scan) && OFFER_ABROAD.test(text);
}
export function praisesSeller(text: string, scan: Scan): boolean {
  return may(scan, 'shill') && SHILL.test(text);
}

/** Words of other languages are looked for only where there can be one. */
function hasOtherWords(text: string, scan: Scan): boolean {
  return may(scan, 'latin') && /[a-zA-Zà-ỹ]{2}/u.test(text);
}
