/*
 * Style of text written by a language model: even, formal, with full stops and without the particles,
 * stickers and laughter of this place. One operator's bot was all there was to learn from, so it
 * orders comments a little, weighs little in a section and never flags or alarms by itself
 * (SCORING §1.9). Weights by `npm run learn` → scripts/eval/learn-style.ts.
 */

export const STYLE_NAMES = [
  'letters',
  'fullStop',
  'semicolon',
  'commas',
  'endsInEmoji',
  'emoji',
  'sticker',
  'mention',
  'particles',
  'formal',
  'self',
  'laughter',
  'exclaim',
  'question',
  'spaces',
  'noMark',
] as const;

import { may, scanOf, type Scan } from './scan';
import { STYLE_WEIGHTS } from './style-model';

const FORMAL =
  /建议|需要?|因此|以及|并非|而非|避免|确保|同时|可能|有助|应|与其|关键|核心|体现|导致|理性|平衡|提升|结合|具体|实际|综合|优先|合理|存在|属于|取决于|或许|不妨|毕竟/gu;
const LAUGHTER = /哈哈|hh|233|呜呜|嘿嘿|嘻嘻|啊啊|笑死/iu;
const EMOJI = /\p{Extended_Pictographic}/u;
const STICKER = /\[[^[\]\s]{1,12}\]/u;
const EMOJI_END = /\p{Extended_Pictographic}\uFE0F?[\u{1f3fb}-\u{1f3ff}]?\s*$/u;

/** The style features of a text, each within 0…about 2. */
export function styleOf(text: string, scan: Scan = scanOf(text)): number[] {
  const letters = Math.min(text.length, 200);
  const emoji = may(scan, 'wide') && EMOJI.test(text);
  const formal = may(scan, 'formal') ? (text.match(FORMAL)?.length ?? 0) : 0;
  return [
    Math.min(2, Math.log(1 + letters) / 3),
    flag(may(scan, 'fullStop') && /。\s*$/u.test(text)),
    flag(may(scan, 'semicolon') && text.includes('；')),
    Math.min(2, scan.commas / 2),
    flag(emoji && EMOJI_END.test(text)),
    flag(emoji),
    flag(may(scan, 'bracket') && STICKER.test(text)),
    flag(may(scan, 'at') && text.includes('@')),
    Math.min(2, scan.particles / 2),
    Math.min(2, formal),
    flag(may(scan, 'self') && /[我俺咱]/u.test(text)),
    flag(may(scan, 'laughter') && LAUGHTER.test(text)),
    flag(scan.exclamations > 0 || (may(scan, 'tilde') && /[~～]/u.test(text))),
    flag(may(scan, 'question') && /[?？]/u.test(text)),
    flag(may(scan, 'space') && /\s/u.test(text.trim())),
    flag(!may(scan, 'sentence') || !/[，。！？!?,.；、]/u.test(text)),
  ];
}

function flag(is: boolean): 0 | 1 {
  return is ? 1 : 0;
}

/** Said of a text that the model knows nothing about. */
const UNKNOWN = -6;

/** A reader of style by one set of weights, bias first. */
export function styleReader(weights: readonly number[]): (text: string, scan?: Scan) => number {
  return (text, scan = scanOf(text)) => {
    if (scan.chinese === 0) return UNKNOWN;
    const features = styleOf(text, scan);
    let logit = weights[0]!;
    for (let i = 0; i < features.length; i++) logit += features[i]! * weights[i + 1]!;
    return logit;
  };
}

/** Log-odds of model-written text against genuine comments, about even priors; learned on Chinese alone. */
export const styleLogit = styleReader(STYLE_WEIGHTS);
