/** What a store shows of the extension, read from docs/store. */
export interface Listing {
  name: string;
  summary: string;
  description: string;
  /** What each picture shows, by its name, in the order of the store. */
  captions: Map<string, string>;
}

/** As the stores allow, in characters: Chrome Web Store and Mozilla's, whichever is less. */
export const LIMITS = { name: 45, summary: 132, description: 15_000 } as const;

/** The parts of a listing stand in one order, whatever their headings are called in its language. */
export function readListing(markdown: string): Listing {
  const [, name = '', summary = '', description = '', pictures = ''] = markdown
    .split(/^## .*$/mu)
    .map((part) => part.trim());
  const captions = new Map(
    [...pictures.matchAll(/^\d+\. (\w+): (.+)$/gmu)].map(([, key, caption]) => [key!, caption!]),
  );
  return { name, summary, description: plain(description), captions };
}

/** The stores take plain text: headings and lists stay readable without their marks. */
function plain(markdown: string): string {
  return markdown.replaceAll('**', '').replaceAll(/^- /gmu, '• ');
}

/** What does not fit, a line each. */
export function tooLong(listing: Listing): string[] {
  return Object.entries(LIMITS).flatMap(([part, most]) => {
    const { length } = [...listing[part as keyof typeof LIMITS]];
    if (length === 0) return [`${part} is empty`];
    return length > most ? [`${part} has ${length} characters, at most ${most} fit`] : [];
  });
}
