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

import { STYLE_WEIGHTS } from './style-model';

const PARTICLES = /[啊呀吧呢嘛哈啦哦噢诶耶喔呜嗷滴捏哇欸]/gu;
const FORMAL =
  /建议|需要?|因此|以及|并非|而非|避免|确保|同时|可能|有助|应|与其|关键|核心|体现|导致|理性|平衡|提升|结合|具体|实际|综合|优先|合理|存在|属于|取决于|或许|不妨|毕竟/gu;
const SELF = /我|俺|咱/u;
const LAUGHTER = /哈哈|hh|233|呜呜|嘿嘿|嘻嘻|啊啊|笑死/iu;
const EMOJI = /\p{Extended_Pictographic}/u;
const EMOJI_END = /\p{Extended_Pictographic}\uFE0F?[\u{1f3fb}-\u{1f3ff}]?\s*$/u;

/** The style features of a text, each within 0…about 2. */
export function styleOf(text: string): number[] {
  const letters = Math.min(text.length, 200);
  const emoji = EMOJI.test(text);
  return [
    Math.min(2, Math.log(1 + letters) / 3),
    /。\s*$/u.test(text) ? 1 : 0,
    /；/u.test(text) ? 1 : 0,
    Math.min(2, (text.match(/，/gu)?.length ?? 0) / 2),
    emoji && EMOJI_END.test(text) ? 1 : 0,
    emoji ? 1 : 0,
    /\[[^[\]\s]{1,12}\]/u.test(text) ? 1 : 0,
    text.includes('@') ? 1 : 0,
    Math.min(2, (text.match(PARTICLES)?.length ?? 0) / 2),
    Math.min(2, text.match(FORMAL)?.length ?? 0),
    SELF.test(text) ? 1 : 0,
    LAUGHTER.test(text) ? 1 : 0,
    /[!！~～]/u.test(text) ? 1 : 0,
    /[?？]/u.test(text) ? 1 : 0,
    /\s/u.test(text.trim()) ? 1 : 0,
    /[，。！？!?,.；、]/u.test(text) ? 0 : 1,
  ];
}

const CHINESE = /[\u4e00-\u9fff]/u;
/** Said of a text that the model knows nothing about. */
const UNKNOWN = -6;

/** A reader of style by one set of weights, bias first. */
export function styleReader(weights: readonly number[]): (text: string) => number {
  return (text) => {
    if (!CHINESE.test(text)) return UNKNOWN;
    const features = styleOf(text);
    let logit = weights[0]!;
    for (let i = 0; i < features.length; i++) logit += features[i]! * weights[i + 1]!;
    return logit;
  };
}

/** Log-odds of model-written text against genuine comments, about even priors; learned on Chinese alone. */
export const styleLogit = styleReader(STYLE_WEIGHTS);
