import { ALIKE_MIN, DEFAULT_NAMES_ORDINARY, NAMES_MIN } from './commenter-names';
import { GENERIC_MIN, GENERIC_ORDINARY } from './generic';

/*
 * Figures that are shown with n, interval and evidence and weigh nothing in any score, level, mark or
 * verdict. Said here for the page "How scores work" and docs/scoring.md, as the signals say it of
 * themselves.
 */

export interface Described {
  id: 'generic' | 'names';
  name: string;
  measures: string;
  formula: string;
  needs: string;
  /** What is ordinary, and how that is known. */
  source: string;
  /** Why it weighs nothing. */
  whyZero: string;
  blindSpots: readonly string[];
}

/** Where the two figures on names err. */
export const NAME_BLIND_SPOTS = {
  alike: [
    'Fans take names alike for fun, and a common word with digits is shared by chance.',
    'Names that are alike in another way are not looked at.',
  ],
  default: [
    'Whoever made up a name like it, such as momo with a word of their own, is not counted.',
  ],
  both: [
    'Comments stored before names were looked at, and names in files without pseudonyms, are not known.',
  ],
} as const;

const percent = (share: number) => `${Number((100 * share).toPrecision(2))} %`;
const { phrase, emoji, mention } = GENERIC_ORDINARY;

export const DESCRIBED: readonly Described[] = [
  {
    id: 'generic',
    name: 'Set phrases, emoji and @friends',
    measures: 'How many comments would fit under any note.',
    formula:
      'comments of nothing but listed phrases, of nothing but emoji or stickers, and of nothing but @names, each / comments with text, the creator’s own aside',
    needs: `${GENERIC_MIN} comments with text.`,
    source: `40,294 comments of 50 organic notes: ${percent(phrase.value)}, ${percent(emoji.value)} and ${percent(mention.value)}.`,
    whyZero:
      'Rules of this kind accuse ordinary people: put together they hit 31 % of genuine comments, and 17 % of adverts.',
    blindSpots: ['The list of phrases is short and yours to change.'],
  },
  {
    id: 'names',
    name: 'Names of commenters',
    measures:
      'How many commenters keep the site’s default name, and how many share a name but for its last digits.',
    formula: `commenters named momo or 小红薯 with its number / commenters with a known name; commenters in groups of ${ALIKE_MIN} and more whose names differ in their last digits alone / the same. A stem has two Chinese or four Latin letters at least and is no default name`,
    needs: `${NAMES_MIN} different commenters whose name was seen, the creator aside.`,
    source: `32,109 commenters of organic notes: ${percent(DEFAULT_NAMES_ORDINARY.value)} have a default name, ${percent(DEFAULT_NAMES_ORDINARY.low)} to ${percent(DEFAULT_NAMES_ORDINARY.high)} from note to note. How many ordinary people share a stem is not known: the names in those data are replaced.`,
    whyZero:
      'Default names are ordinary, and no labelled set holds names, so that nothing shows what a shared stem is worth. Until something does, its weight is 0 in every score, level, mark and alarm.',
    blindSpots: [...NAME_BLIND_SPOTS.default, ...NAME_BLIND_SPOTS.alike, ...NAME_BLIND_SPOTS.both],
  },
];
