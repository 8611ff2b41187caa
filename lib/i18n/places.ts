import { nameForm } from './forms';
import type { Language } from './languages';

/** Names as the site writes them (省, 市 and 自治区 left off) → English. */
const PROVINCES: Readonly<Record<string, string>> = {
  北京: 'Beijing',
  天津: 'Tianjin',
  河北: 'Hebei',
  山西: 'Shanxi',
  内蒙古: 'Inner Mongolia',
  辽宁: 'Liaoning',
  吉林: 'Jilin',
  黑龙江: 'Heilongjiang',
  上海: 'Shanghai',
  江苏: 'Jiangsu',
  浙江: 'Zhejiang',
  安徽: 'Anhui',
  福建: 'Fujian',
  江西: 'Jiangxi',
  山东: 'Shandong',
  河南: 'Henan',
  湖北: 'Hubei',
  湖南: 'Hunan',
  广东: 'Guangdong',
  广西: 'Guangxi',
  海南: 'Hainan',
  重庆: 'Chongqing',
  四川: 'Sichuan',
  贵州: 'Guizhou',
  云南: 'Yunnan',
  西藏: 'Tibet',
  // Not "Shanxi": the usual English spelling keeps the two apart.
  陕西: 'Shaanxi',
  甘肃: 'Gansu',
  青海: 'Qinghai',
  宁夏: 'Ningxia',
  新疆: 'Xinjiang',
  香港: 'Hong Kong',
  澳门: 'Macao',
  台湾: 'Taiwan',
};

/** Names as the site writes them → ISO 3166 codes; the platform's own data knows the English of each. */
const COUNTRIES: Readonly<Record<string, string>> = {
  中国: 'CN',
  美国: 'US',
  加拿大: 'CA',
  墨西哥: 'MX',
  巴西: 'BR',
  阿根廷: 'AR',
  智利: 'CL',
  秘鲁: 'PE',
  英国: 'GB',
  爱尔兰: 'IE',
  法国: 'FR',
  德国: 'DE',
  意大利: 'IT',
  西班牙: 'ES',
  葡萄牙: 'PT',
  荷兰: 'NL',
  比利时: 'BE',
  卢森堡: 'LU',
  瑞士: 'CH',
  奥地利: 'AT',
  瑞典: 'SE',
  挪威: 'NO',
  丹麦: 'DK',
  芬兰: 'FI',
  冰岛: 'IS',
  波兰: 'PL',
  捷克: 'CZ',
  匈牙利: 'HU',
  希腊: 'GR',
  俄罗斯: 'RU',
  乌克兰: 'UA',
  土耳其: 'TR',
  阿联酋: 'AE',
  沙特阿拉伯: 'SA',
  卡塔尔: 'QA',
  以色列: 'IL',
  埃及: 'EG',
  摩洛哥: 'MA',
  南非: 'ZA',
  肯尼亚: 'KE',
  尼日利亚: 'NG',
  印度: 'IN',
  巴基斯坦: 'PK',
  斯里兰卡: 'LK',
  尼泊尔: 'NP',
  哈萨克斯坦: 'KZ',
  日本: 'JP',
  韩国: 'KR',
  朝鲜: 'KP',
  蒙古: 'MN',
  新加坡: 'SG',
  马来西亚: 'MY',
  泰国: 'TH',
  越南: 'VN',
  柬埔寨: 'KH',
  老挝: 'LA',
  缅甸: 'MM',
  印度尼西亚: 'ID',
  印尼: 'ID',
  菲律宾: 'PH',
  澳大利亚: 'AU',
  新西兰: 'NZ',
};

const SUFFIX = /(?:壮族|回族|维吾尔)?(?:特别行政区|自治区|省|市)$/u;

function englishOf(place: string): string | undefined {
  const bare = place
    .trim()
    .replace(/^中国(?=.)/u, '')
    .replace(SUFFIX, '');
  if (Object.hasOwn(PROVINCES, bare)) return PROVINCES[bare];
  if (!Object.hasOwn(COUNTRIES, bare)) return undefined;
  return nameForm('en', { type: 'region' }).of(COUNTRIES[bare]!);
}

/**
 * A place as the site names it: in English with the site's own word behind, `Guangdong 广东`; in
 * Chinese, or when the place is not known, as it stands.
 */
export function formatPlace(place: string, language: Language): string {
  const english = language === 'en' ? englishOf(place) : undefined;
  return english === undefined ? place : `${english} ${place.trim()}`;
}
