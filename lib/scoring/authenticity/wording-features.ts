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
import { may, scanOf, type Scan } from './scan';

/*
 * What the wording of one comment is made of: words (Latin and the like) and pairs of Chinese letters
 * for the promotion model, and counts of form. This is the costliest step per comment: a pattern is
 * tried only where the scan of its letters says that it may match (marks.ts).
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
export function readForm(
  text: string,
  found: (index: number) => void,
  scan: Scan = scanOf(text),
): void {
  const { length } = text;
  readLures(text, scan, found);
  if (length <= 4) found(16);
  else if (length > 120) found(15);
  else if (length > 40) found(14);
  if (may(scan, 'question') && /[？?]/u.test(text)) found(13);
  const simple = !may(scan, 'uneven') || (may(scan, 'wide') && PLAIN.test(text));
  readDisguises(text, simple, scan, found);
  if (scan.exclamations >= 2 && /[!！].*[!！]/u.test(text)) found(10);
  if (simple) return;
  const wide = may(scan, 'wide');
  const latin = may(scan, 'latin');
  if (latin && LINK.test(text)) found(0);
  if (wide || scan.digits >= 7) {
    if (/\d{2}/u.test(text) && LONG_NUMBER.test(text.normalize('NFKC'))) found(1);
  }
  const styled = wide ? (text.match(STYLED)?.length ?? 0) : 0;
  if (styled >= 2) found(2);
  if (wide && COMBINING.test(text)) found(3);
  if ((wide || scan.separators >= 4) && SPACED.test(text)) found(4);
  const plain = styled ? text.normalize('NFKC') : text;
  if (latin && may(scan, 'digit') && CODE.test(plain)) found(5);
  const emoji = wide ? (text.match(EMOJI)?.length ?? 0) : 0;
  if (emoji >= 4) found(6);
  else if (emoji >= 1) found(7);
  if (wide && ODD_SCRIPT.test(text)) found(8);
  if (latin && /[A-Z]{2}.*[A-Z]{2}.*[A-Z]{2}/u.test(text) && !/[a-z]{3}/u.test(text)) found(9);
  if (text.includes('@')) found(11);
  if (may(scan, 'bracket') && STICKER.test(text)) found(12);
  if (may(scan, 'plus') && /[+＋]\s*[\p{L}\p{N}]/u.test(text)) found(17);
  if (may(scan, 'wedge') && DOTS.test(text)) found(18);
  if (may(scan, 'money') && MONEY.test(text)) found(19);
  const digits = styled ? (plain.match(/\d/gu)?.length ?? 0) : scan.digits;
  if (digits >= 7) found(26);
  else if (digits >= 3) found(25);
  const chinese = styled ? (plain.match(/[\u4e00-\u9fff]/gu)?.length ?? 0) : scan.chinese;
  if (chinese > 0) {
    if (latin && /[A-Z]{2}/u.test(plain)) found(27);
    if (digits >= 3 && chinese * 2 < plain.replace(/[\s\p{P}]/gu, '').length) found(29);
  }
  if (length < 15 && may(scan, 'sentence') && /[.。·]\s*$/u.test(text)) found(28);
}

/** Where each feature stands. */
const AT = Object.fromEntries(FORM_NAMES.map((name, index) => [name, index])) as Readonly<
  Record<FormName, number>
>;

function readDisguises(
  text: string,
  simple: boolean,
  scan: Scan,
  found: (index: number) => void,
): void {
  const plain = simple ? text : text.normalize('NFKC');
  if (may(scan, 'hiddenContact') && hidesContact(plain)) found(AT.hiddenContact);
  if (may(scan, 'hiddenWare') && hidesWare(plain)) found(AT.hiddenWare);
  if (may(scan, 'lewd') && isLewd(plain)) found(AT.lewd);
  if (scan.floods && floods(plain)) found(AT.flood);
  if (simple) return;
  const wide = may(scan, 'wide');
  if (may(scan, 'digit')) {
    if (mixesFigures(text)) found(AT.mixedFigures);
    if (startsWithLoneLetter(plain)) found(AT.loneLetter);
  }
  if (may(scan, 'wedge') && splitsWords(plain)) found(AT.splitWord);
  if (wide && borrowsLetters(text)) found(AT.borrowedLetters);
  if ((wide || scan.digits >= 7) && groupsFigures(plain)) found(AT.figureGroups);
  const assorted = wide && endsAssorted(text);
  if (assorted) found(AT.endsAssorted);
  if (wide && endsInThing(text)) found(AT.endsInThing);
  if (!may(scan, 'latin') || !/[a-z]{3}/iu.test(text)) return;
  if (praisesFromStock(text)) found(AT.stockPraise);
  if (!isFinished(text)) return;
  found(AT.finished);
  if (assorted) found(AT.finishedAssorted);
}

function readLures(text: string, scan: Scan, found: (index: number) => void): void {
  if (text.length < 4) return;
  const contact = leadsAway(text, scan);
  const offer = offers(text, scan);
  const shill = praisesSeller(text, scan);
  if (contact) found(20);
  if (offer) found(21);
  if (shill) found(22);
  if (contact && offer) found(23);
  if (shill && text.length > 25) found(24);
}

/** A word of other letters than Chinese; matched in lower case and plain width. */
const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}]{1,14}/gu;
const NO_WORDS = /\[[^[\]\s]{1,12}\]|@[^\s@]{1,40}/gu;
export const FIRST_CHINESE = 0x3400;
const LAST_CHINESE = 0x9fff;

/**
 * Calls `word` with each Latin word, and `letters` with the units of each Chinese letter (the second
 * being 0) and of each pair of them, in lower case and plain width.
 * A sticker's name and a mentioned name are no words of the comment.
 */
export function readWords(
  text: string,
  word: (word: string) => void,
  letters: (first: number, second: number) => void,
  scan: Scan = scanOf(text),
): void {
  let bare = text;
  if (may(scan, 'bracket') || may(scan, 'at')) bare = bare.replace(NO_WORDS, ' ');
  if (may(scan, 'wide')) bare = bare.normalize('NFKC');
  if (may(scan, 'latin')) {
    bare = bare.toLowerCase();
    for (const match of bare.matchAll(WORD)) word(match[0]);
  }
  let before = 0;
  for (let i = 0; i < bare.length; i++) {
    const unit = bare.charCodeAt(i);
    if (unit < FIRST_CHINESE || unit > LAST_CHINESE) {
      before = 0;
      continue;
    }
    letters(unit, 0);
    if (before > 0) letters(before, unit);
    before = unit;
  }
}
