/*
 * Bias and weights of the style features. Made by:
 * node scripts/run.mjs scripts/eval/learn-style.ts --write
 */
export const STYLE_WEIGHTS: readonly number[] = [
  -1.19, // bias
  0.09, // letters
  0.03, // fullStop
  1.14, // semicolon
  -0.2, // commas
  1.45, // endsInEmoji
  2.62, // emoji
  -1.99, // sticker
  -0.64, // mention
  0.3, // particles
  2.09, // formal
  -0.32, // self
  -0.59, // laughter
  -0.26, // exclaim
  0.06, // question
  0.39, // spaces
  -1.78, // noMark
];
