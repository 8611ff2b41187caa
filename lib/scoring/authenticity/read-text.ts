import { hopesToBeDrawn } from './giveaways';
import { speaksForItself } from './positive';
import { readPromotion, type Promotion } from './promotion';
import { may, scanOf, type Scan } from './scan';
import { styleLogit } from './style';

/** What the wording of one comment says by itself. */
export interface Reading {
  /** Log-odds of promotion. */
  promotion: number;
  /** Log-odds of promotion, of a language model's style and of praise from stock together: orders comments. */
  lean: number;
  /** Written in the style of a language model. */
  modelLike: boolean;
  /** At most six letters, or a request for the link: never a mark against anyone. */
  slight: boolean;
  /** Asks, names particulars, tells own use or complains. */
  speaks: boolean;
  /** Hopes to be drawn in a giveaway. */
  hopes: boolean;
}

/** A language model's style counts this much less than promotion, in log-odds; praise from stock this much. */
const STYLE_DISCOUNT = 1.5;
const PRAISE_DISCOUNT = 1;
const MODEL_LIKE_FROM = 1;
/** Log-odds of whatever nothing was read of. */
const UNREAD = -6;

function leanOf(manner: number, style: number, praise: number): number {
  return Math.log(
    Math.exp(manner) + Math.exp(style - STYLE_DISCOUNT) + Math.exp(praise - PRAISE_DISCOUNT),
  );
}

/** Stands in for the reading of a comment without text. */
export const WORDLESS: Readonly<Reading> = {
  promotion: UNREAD,
  lean: leanOf(UNREAD, UNREAD, UNREAD),
  modelLike: false,
  slight: true,
  speaks: false,
  hopes: false,
};

/** Letters up to which a text is never held against anyone (SCORING §1.3). */
export const SLIGHT_LETTERS = 6;
export const ASKS =
  /(?:求|蹲|要|有没有|发|给|想要|可以给|能给)(?:我|个|一个|一下|下|问)*(?:链接|连接|链|同款|店铺|店名|牌子|品牌|色号|教程|原图|壁纸|购买|衣服|裤子|鞋子)/u;
const LURE = /\d{5}|[a-z]{2,}\d{2,}|https?:|[加+]\s*[vVwW微薇威]/iu;

/** Characters read of one text: comments are short, and no pattern may run away on one that is not. */
const MOST_CHARACTERS = 1_000;

/** The learnt readers. An evaluation passes others, learnt on a part of its sets. */
export interface Readers {
  promotion: (text: string, scan?: Scan) => Promotion;
  style: (text: string, scan?: Scan) => number;
}
export const READERS: Readers = { promotion: readPromotion, style: styleLogit };

export function readText(whole: string, letters: number, readers = READERS): Reading {
  const text = whole.length > MOST_CHARACTERS ? whole.slice(0, MOST_CHARACTERS) : whole;
  const scan = scanOf(text);
  const asks = letters <= 18 && may(scan, 'asks') && ASKS.test(text);
  const { promotion, manner, praise } = readers.promotion(text, scan);
  const style = readers.style(text, scan);
  return {
    promotion,
    lean: leanOf(manner, style, praise),
    modelLike: style >= MODEL_LIKE_FROM,
    slight: letters <= SLIGHT_LETTERS || (asks && !LURE.test(text)),
    speaks: speaksForItself(text, scan),
    hopes: hopesToBeDrawn(text),
  };
}
