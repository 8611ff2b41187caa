/* A text that leaves the house: the same for the screen, for paper and for mail. */

export interface PaperLine {
  text: string;
  /** Where the line leads, such as a note on the site. */
  href?: string;
}

export interface PaperSection {
  /** Empty where the lines go on from what stands before them. */
  heading: string;
  lines: PaperLine[];
  /** Points of a list; without it sentences. */
  isList?: boolean;
}

export interface Paper {
  title: string;
  sections: PaperSection[];
  /** Said at the end. */
  foot: string[];
}

const lineText = ({ text, href }: PaperLine) => (href === undefined ? text : `${text}\n  ${href}`);

/** The paper as plain text, for a mail. */
export function paperText({ title, sections, foot }: Paper): string {
  const parts = sections.map(({ heading, lines, isList }) =>
    [
      ...(heading === '' ? [] : [heading]),
      ...lines.map((line) => `${isList ? '- ' : ''}${lineText(line)}`),
    ].join('\n'),
  );
  return [title, ...parts, ...foot].join('\n\n');
}
