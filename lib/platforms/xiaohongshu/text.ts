/** Letters of one text that leave the page: a little more than are kept, so that the cut is seen. */
const MOST = 20_100;

/** Text as it may be kept: without white space around it. @returns undefined for all but text. */
export function tidy(text: unknown): string | undefined {
  return (typeof text === 'string' && text.trim().slice(0, MOST)) || undefined;
}

/** The text of an element, which must not hold stickers or mentions. */
export function textOf(element: Element | undefined): string | undefined {
  return element && tidy(element.textContent);
}

const TOPIC = /#([^#[\]\n]{1,100})\[(?:话题|話題|topic|地点|位置|品牌|商品|影视|书籍|音乐)\]#/giu;

/** `#name[话题]#`, as the site's JSON writes a topic, becomes `#name`, as everybody reads it. */
export function plainTopics(text: string): string {
  return text.replace(TOPIC, '#$1');
}

/** The names of the topics that stand in a text of the site's JSON. */
export function topicsIn(text: string): string[] {
  return [...text.matchAll(TOPIC)].flatMap((match) => tidy(match[1]) ?? []);
}

/** What a rendered text holds, in the notation of the site's JSON. */
export interface RichText {
  text?: string;
  topics: string[];
  mentions: string[];
}

const SKIPPED = new Set(['STYLE', 'SCRIPT', 'SVG', 'BUTTON']);

/**
 * Reads a rendered text in one pass: stickers (images) become `[name]`, or `[表情]` when the page
 * gives no name; topics and mentions stay inline. White space inside stays as found.
 */
export function richTextOf(element: Element | undefined): RichText {
  const found: RichText = { topics: [], mentions: [] };
  if (!element) return found;
  let text = '';
  const visit = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      const name = child.nodeName.toUpperCase();
      if (SKIPPED.has(name)) continue;
      if (name === 'IMG') text += stickerName(child);
      else if (name === 'BR') text += '\n';
      else if (child.classList.contains('nickname')) {
        // “回复 某人 : …”: who is answered stands before the text, not in it.
        text = '';
        continue;
      } else if (name === 'A') text += linkText(child, found);
      else visit(child);
    }
  };
  visit(element);
  const shown = tidy(element.querySelector('.nickname') ? text.replace(/^\s*[:：]/, '') : text);
  return shown ? { ...found, text: shown } : found;
}

function stickerName(image: Element): string {
  const name = (image.getAttribute('alt') || image.getAttribute('title') || '')
    .replace(/[[\]]/g, '')
    .trim();
  return `[${name || '表情'}]`;
}

function linkText(link: Element, found: RichText): string {
  const shown = link.textContent ?? '';
  const name = tidy(shown.replace(/^\s*[@#]/, ''));
  if (!name) return shown;
  if (link.classList.contains('note-content-user')) {
    found.mentions.push(name);
    return `@${name}`;
  }
  if (link.id === 'hash-tag' || /^\s*#/.test(shown)) {
    found.topics.push(name);
    return `#${name}`;
  }
  return shown;
}

/** A short text that may hold stickers: a title, a biography. */
export function shownText(element: Element | undefined): string | undefined {
  return richTextOf(element).text;
}

/** Distinct, in order; undefined when there are none. */
export function distinct(names: readonly (string | undefined)[]): string[] | undefined {
  const set = new Set(names.filter((name) => name !== undefined && name !== ''));
  return set.size > 0 ? ([...set] as string[]) : undefined;
}

/** A copy without the keys that hold nothing: what was not seen is absent. */
export function seen<T extends object>(facts: T): T {
  const copy = {} as T;
  for (const key in facts) if (facts[key] !== undefined) copy[key] = facts[key];
  return copy;
}
