/*
 * Word lists as data, each with where it comes from. A hit is quoted for a person to read; no list
 * decides anything.
 */

export interface WordList {
  id:
    | 'health'
    | 'supplement'
    | 'finance'
    | 'beauty-medicine'
    | 'infant'
    | 'absolute-claim'
    | 'effect-claim';
  kind: 'restricted-category' | 'banned-claim';
  source: string;
  words: RegExp;
}

export const WORD_LISTS: readonly WordList[] = [
  {
    id: 'health',
    kind: 'restricted-category',
    source: 'Guides 3 and 4: extra limits for health.',
    words: /处方药|非处方|药品|药膏|医疗器械|诊所|问诊|治疗仪|中药|偏方|疫苗/u,
  },
  {
    id: 'supplement',
    kind: 'restricted-category',
    source: 'Guides 3 and 4: extra limits for supplements.',
    words: /保健品|保健食品|膳食补充|营养补充剂|益生菌|胶原蛋白肽|减肥药|代餐|酵素|褪黑素|鱼油/u,
  },
  {
    id: 'finance',
    kind: 'restricted-category',
    source: 'Guides 3 and 4: extra limits for finance.',
    words:
      /理财产品|基金定投|炒股|股票推荐|荐股|贷款|网贷|信用卡套现|加密货币|比特币|期货|保本|年化收益|保险理财/u,
  },
  {
    id: 'beauty-medicine',
    kind: 'restricted-category',
    source: 'Treated like health by Chinese advertising rules.',
    words: /医美|玻尿酸|水光针|热玛吉|光子嫩肤|肉毒|瘦脸针|双眼皮手术|隆鼻|抽脂/u,
  },
  {
    id: 'infant',
    kind: 'restricted-category',
    source: 'Infant formula under 12 months must not be advertised in China.',
    words: /婴儿配方|[一1]段奶粉|婴儿奶粉|新生儿奶粉/u,
  },
  {
    id: 'absolute-claim',
    kind: 'banned-claim',
    source: 'Advertising Law of the PRC, article 9: absolute claims.',
    words:
      /国家级|世界级|全网第一|全国第一|销量第一|行业第一|全球首[款个]|史上最|最(?:高级|佳|好用|强|有效|安全|便宜|低价|先进)|顶级|极致|独一无二|绝无仅有|100%|百分之百|永久(?:有效|美白)|万能/u,
  },
  {
    id: 'effect-claim',
    kind: 'banned-claim',
    source: 'Advertising Law of the PRC, articles 16–18: promised effects.',
    words:
      /根治|治愈率|可治愈|包治|药到病除|无副作用|零副作用|无效退款|[一二三四五六七八九十\d]+天(?:见效|瘦|美白|祛斑|祛痘|长高)|速效|立即见效|永不反弹|抗癌|防癌|降血糖|降血压|稳赚|保证收益|零风险/u,
  },
];
