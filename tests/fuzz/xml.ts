/*
 * A strict reader of XML, as far as a spreadsheet needs it: apart from the code that writes it, so that
 * a mistake in one does not hide in the other.
 */

// eslint-disable-next-line no-control-regex -- they are the point
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const TAG =
  /<(\/?)([A-Za-z][\w:]*)((?:\s+[\w:]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#13);[^"<&]*)*")*)\s*(\/?)>/uy;
const TEXT = /[^<&]*(?:&(?:amp|lt|gt|#13);[^<&]*)*/uy;

/** @throws at the first place where a strict parser would give up. */
export function isWellFormed(xml: string): void {
  if (FORBIDDEN.test(xml)) throw new Error('a letter that XML forbids');
  let i = xml.indexOf('?>') + 2;
  const open: string[] = [];
  while (i < xml.length) {
    TEXT.lastIndex = i;
    i += TEXT.exec(xml)![0].length;
    if (i >= xml.length) break;
    TAG.lastIndex = i;
    const tag = TAG.exec(xml);
    if (!tag) throw new Error(`no tag at ${xml.slice(i, i + 60)}`);
    const [all, closes, name, , empty] = tag;
    i += all.length;
    if (closes) {
      if (open.pop() !== name) throw new Error(`</${name}> closes something else`);
    } else if (!empty) open.push(name!);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> stays open`);
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&#13;': '\r', '&amp;': '&' };

/** Cell names to what a spreadsheet shows there. */
export function cellsOf(sheet: string): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [, name, text] of sheet.matchAll(
    /<c r="([A-Z]+\d+)" s="\d+" t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is><\/c>/gu,
  )) {
    cells[name!] = text!
      .replace(/\r\n?/gu, '\n')
      .replace(/&(?:lt|gt|amp|#13);/gu, (entity) => ENTITIES[entity]!)
      .replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
  return cells;
}
