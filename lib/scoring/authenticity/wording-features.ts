import {
  borrowsLetters,
  floods,
  isLewd,
  mixesFigures,
  groupsFigures,
  hidesContact,
  hidesWare,
  splitsWords,
  startsWithLoneLetter,
} from './disguises';
import { endsAssorted, endsInThing, isFinished, praisesFromStock } from './stock-praise';
import { leadsAway, offers, praisesSeller } from './lures';

/*
 * What the wording of one comment is made of: words (Latin and the like) and pairs of Chinese letters
 * for the promotion model, and counts of form. Read in one pass over the characters: this is the
 * costliest step per comment.
 */

/** Names of the form features, in the order of the model's file. */
export const FORM_NAMES = [
  'link',
  'longNumber',
  'styledLetters',
  'combiningMarks',
  'spacedLetters',
  'letterNumberCode',
  'manyEmoji',
  'someEmoji',
  'oddScript',
  'shouting',
  'exclamations',
  'mention',
  'sticker',
  'question',
  'long',
  'veryLong',
  'short',
  'plusSign',
  'disguisedDots',
  'money',
  'contact',
  'offer',
  'shill',
  'contactAndOffer',
  'shillInFull',
  'someDigits',
  'manyDigits',
  'capitalsAmidChinese',
  'trailingMark',
  'fewChineseLetters',
  'hiddenContact',
  'hiddenWare',
  'splitWord',
  'loneLetter',
  'borrowedLetters',
  'figureGroups',
  'endsAssorted',
  'endsInThing',
  'stockPraise',
  'finished',
  'finishedAssorted',
  'lewd',
  'mixedFigures',
  'flood',
] as const;
export type FormName = (typeof FORM_NAMES)[number];

const LINK = /https?:|www\.|\.(?:com|net|org|cn|me|ly|be)\b|youtu/iu;
const LONG_NUMBER = /\d(?:[\s-]?\d){6,}/u;
const SPACED = /(?:^|\s)(?:[\p{L}\p{N}][\s.·_-]{1,3}){4,}[\p{L}\p{N}](?=\s|$|\W)/u;
const CODE = /[a-z]{2,}\d{2,}/iu;
const COMBINING = /[\u0300-\u036f\u0489\u20d0-\u20f0]{2}|(?:[a-z][\u0332-\u035f]){2}/iu;
const STYLED =
  /[\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f1e5}\uff21-\uff3a\uff41-\uff5a\uff10-\uff19\u2460-\u24ff\u{1f110}-\u{1f189}]/gu;
const ODD_SCRIPT = /[\u16a0-\u16ff\u13a0-\u13ff\u1400-\u167f\u0250-\u02af\ua4d0-\ua4ff]/u;
const EMOJI = /\p{Extended_Pictographic}/gu;
const STICKER = /\[[^[\]\s]{1,12}\]/u;
const DOTS = /[\u4e00-\u9fff][.·~\-_*+][\u4e00-\u9fff]/u;
const MONEY = /[¥￥$€]|\d+\s*(?:元|块|rmb|r\b|usd|k\b)|免费|free/iu;
const PLAIN = /^[\u4e00-\u9fff，。！？!?、～~…\s]*$/u;

/** Calls `found` with the index of each form feature that the text has. */
export function readForm(text: string, found: (index: number) => void): void {
  const { length } = text;
  readLures(text, found);
  if (length <= 4) found(16);
  else if (length > 120) found(15);
  else if (length > 40) found(14);
  if (/[？?]/u.test(text)) found(13);
  const simple = PLAIN.test(text);
  readDisguises(text, simple, found);
  if (simple) {
    if (/[!！].*[!！]/u.test(text)) found(10);
    return;
  }
  if (LINK.test(text)) found(0);
  if (/\d{2}/u.test(text) && LONG_NUMBER.test(text.normalize('NFKC'))) found(1);
  const styled = text.match(STYLED)?.length ?? 0;
  if (styled >= 2) found(2);
  if (COMBINING.test(text)) found(3);
  if (SPACED.test(text)) found(4);
  if (CODE.test(styled ? text.normalize('NFKC') : text)) found(5);
  const emoji = text.match(EMOJI)?.length ?? 0;
  if (emoji >= 4) found(6);
  else if (emoji >= 1) found(7);
  if (ODD_SCRIPT.test(text)) found(8);
  if (/[A-Z]{2}.*[A-Z]{2}.*[A-Z]{2}/u.test(text) && !/[a-z]{3}/u.test(text)) found(9);
  if (/[!！].*[!！]/u.test(text)) found(10);
  if (text.includes('@')) found(11);
  if (STICKER.test(text)) found(12);
  if (/[+＋]\s*[\p{L}\p{N}]/u.test(text)) found(17);
  if (DOTS.test(text)) found(18);
  if (MONEY.test(text)) found(19);
  const plain = styled ? text.normalize('NFKC') : text;
  const digits = plain.match(/\d/gu)?.length ?? 0;
  if (digits >= 7) found(26);
  else if (digits >= 3) found(25);
  if (/[\u4e00-\u9fff]/u.test(plain)) {
    if (/[A-Z]{2}/u.test(plain)) found(27);
    const chinese = plain.match(/[\u4e00-\u9fff]/gu)!.length;
    if (chinese * 2 < plain.replace(/[\s\p{P}]/gu, '').length && digits >= 3) found(29);
  }
  if (/[.。·]\s*$/u.test(text) && length < 15) found(28);
}

const AT = new Map(FORM_NAMES.map((name, index) => [name, index]));

function readDisguises(text: string, simple: boolean, found: (index: number) => void): void {
  const say = (name: (typeof FORM_NAMES)[number]) => found(AT.get(name)!);
  const plain = simple ? text : text.normalize('NFKC');
  if (hidesContact(plain)) say('hiddenContact');
  if (hidesWare(plain)) say('hiddenWare');
  if (isLewd(plain)) say('lewd');
  if (floods(plain)) say('flood');
  if (simple) return;
  if (mixesFigures(text)) say('mixedFigures');
  if (splitsWords(plain)) say('splitWord');
  if (startsWithLoneLetter(plain)) say('loneLetter');
  if (borrowsLetters(text)) say('borrowedLetters');
  if (groupsFigures(plain)) say('figureGroups');
  const assorted = endsAssorted(text);
  if (assorted) say('endsAssorted');
  if (endsInThing(text)) say('endsInThing');
  if (!/[a-z]{3}/iu.test(text)) return;
  if (praisesFromStock(text)) say('stockPraise');
  if (!isFinished(text)) return;
  say('finished');
  if (assorted) say('finishedAssorted');
}

function readLures(text: string, found: (index: number) => void): void {
  if (text.length < 4) return;
  const contact = leadsAway(text);
  const offer = offers(text);
  const shill = praisesSeller(text);
  if (contact) found(20);
  if (offer) found(21);
  if (shill) found(22);
  if (contact && offer) found(23);
  if (shill && text.length > 25) found(24);
}

const TOKEN = /[\p{Script=Latin}\p{M}]{2,15}|[\u3400-\u9fff]+/gu;

/**
 * Calls `found` with each word and each pair of Chinese letters, in lower case and plain width.
 * A sticker's name and a mentioned name are no words of the comment.
 */
export function readWords(text: string, found: (word: string) => void): void {
  const bare = (
    text.includes('[') || text.includes('@')
      ? text.replace(/\[[^[\]\s]{1,12}\]|@[^\s@]{1,40}/gu, ' ')
      : text
  )
    .normalize('NFKC')
    .toLowerCase();
  for (const match of bare.matchAll(TOKEN)) {
    const token = match[0];
    if (token.charCodeAt(0) < 0x3400) {
      found(token);
      continue;
    }
    found(token[0]!);
    for (let i = 1; i < token.length; i++) {
      found(token[i]!);
      found(token.slice(i - 1, i + 1));
    }
  }
}
