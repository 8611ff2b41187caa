/*
 * A page's structure without what people wrote, are called or are identified by: what a user may show
 * when something could not be read, and what becomes the fixture of the next test. Ids are exchanged
 * for invented ones (the same one always for the same), so that relations stay; words lose their
 * letters; figures and dates keep their form; addresses keep only the kind of page they lead to.
 */

const KEPT = ['class', 'data-type', 'data-logged', 'data-origin', 'name', 'property', 'xlink:href'];
const IDS = ['id', 'note-id', 'data-user-id'];
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK', 'IFRAME']);
/** Where the markup is broken, a whole script may stand where a name should. */
const TAG = /^[A-Z\d-]{1,24}$/;
const EMPTY = new Set(['IMG', 'META', 'INPUT', 'BR', 'HR']);

/** Places that hold the interface's own figures and dates. */
const FIGURES = /\b(?:count|total|date|time|shows|show-more)\b/;
/** Letters of units, dates and buttons. All others, also in such places, are replaced. */
const INTERFACE =
  '千万萬亿億年月日天前昨今刚小时時分钟鐘秒周编辑編輯于於赞讚收藏评論论回复共条條展开開关注粉丝获与';

/** A figure with its unit (“1.3万”, “10+”), or a name of a button, which stands for zero (“Like”). */
const FIGURE = /^(?:\d[\d.,]*\s*[千万萬亿億kwmb]?\+?|likes?|saves?|comments?|repl(?:y|ies))$/iu;

/** Enough for a note with a few hundred comments. */
const MOST_LINES = 20_000;

/** One line of HTML per element that holds something. @param document is only read. */
export function redactedStructure(document: Document): string {
  const invented = new Map<string, string>();
  const invent = (id: string) => {
    const made = invented.get(id) ?? (0x65000000 + invented.size).toString(16).padEnd(24, '0');
    invented.set(id, made);
    return made;
  };
  const ids = (text: string) => text.replace(/[0-9a-f]{24}/g, invent);
  const lines: string[] = [];
  const visit = (element: Element, depth: number, inFigure: boolean) => {
    const name = element.nodeName.toUpperCase();
    if (SKIPPED.has(name) || depth > 100 || lines.length > MOST_LINES) return;
    const tag = TAG.test(name) ? name.toLowerCase() : 'unknown';
    const indent = ' '.repeat(depth);
    const place = element.getAttribute('class') ?? '';
    const isFigure = FIGURES.test(place) || (inFigure && place === '');
    const open = `<${tag}${attributesOf(element, ids)}>`;
    const texts: string[] = [];
    const start = lines.push(indent + open) - 1;
    for (const child of element.childNodes) {
      if (child.nodeType === 1) visit(child as Element, depth + 1, isFigure);
      else if (child.nodeType === 3 && child.nodeValue?.trim()) {
        const text = redactedText(child.nodeValue.trim(), isFigure);
        texts.push(text);
        lines.push(`${indent} ${text}`);
      }
    }
    if (EMPTY.has(name)) return;
    // Short elements stand on one line, as they would be written by hand.
    if (lines.length === start + 1 + texts.length) {
      lines.splice(start, lines.length, `${indent}${open}${texts.join(' ')}</${tag}>`);
    } else lines.push(`${indent}</${tag}>`);
  };
  if (document.documentElement) visit(document.documentElement, 0, false);
  return lines.join('\n');
}

function attributesOf(element: Element, ids: (text: string) => string): string {
  let out = '';
  for (const { name, value } of element.attributes) {
    if (KEPT.includes(name)) out += ` ${name}="${safe(value)}"`;
    else if (IDS.includes(name)) out += ` ${name}="${ids(safe(value))}"`;
    else if (name === 'href') out += ` href="${ids(pathOf(value))}"`;
    else if (name === 'content') out += ` content="${contentOf(element, value, ids)}"`;
  }
  return out;
}

/** Of the meta tags only the address and the figures matter. */
function contentOf(element: Element, value: string, ids: (text: string) => string): string {
  const name = element.getAttribute('name') ?? '';
  return name === 'og:url' ? ids(pathOf(value)) : redactedText(value, name.startsWith('og:xhs:'));
}

/** Class names and ids are the site's; anything that could break out of the line is not. */
function safe(text: string): string {
  return text.replace(/[^\w #:./-]/g, '');
}

const PATH = /\/(?:explore|search_result|discovery\/item|user\/profile)(?:\/[0-9a-f]{24})*/;

function pathOf(href: string): string {
  return PATH.exec(href)?.[0] ?? '#';
}

/** Letters become 文 or x, digits 1; punctuation and white space stay. */
function redactedText(text: string, isFigure: boolean): string {
  // A figure keeps its unit; so do the names of buttons.
  if (isFigure && FIGURE.test(text)) return text.replace(/\d/g, '1');
  return text
    .slice(0, 200)
    .replace(/\p{L}|\p{M}|\p{Extended_Pictographic}/gu, (letter) =>
      isFigure && INTERFACE.includes(letter) ? letter : /[a-z]/i.test(letter) ? 'x' : '文',
    )
    .replace(/\d/g, '1')
    .replace(/[<>&"]/g, ' ');
}
