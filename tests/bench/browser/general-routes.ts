/*
 * How collectors in general read a page, taken as far as the product's own reading goes: to one fact
 * for each comment, of the same fields. What they leave out is said in the table.
 */

/** What all routes must end at. */
export interface CommentFact {
  id: string;
  text: string;
  at: string;
  likes: number;
  userId: string | undefined;
}

interface Json {
  tag: string;
  attributes: Record<string, string>;
  children: (Json | string)[];
}

/** Every element with its attributes and texts, as JSON and back: it is worked on in another process. */
export function readByDom(document: Document): CommentFact[] {
  const tree = JSON.parse(JSON.stringify(asJson(document.documentElement))) as Json;
  return withClass(tree, 'comment-item').map((item) => ({
    id: (item.attributes['id'] ?? '').replace('comment-', ''),
    text: textOf(withClass(item, 'content')[0]),
    at: timeOf((item.attributes['id'] ?? '').replace('comment-', '')),
    likes: Number(/\d+/.exec(textOf(withClass(withClass(item, 'like')[0], 'count')[0]))?.[0] ?? 0),
    userId: hrefOf(withClass(item, 'name')[0]),
  }));
}

function asJson(element: Element): Json {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) attributes[name] = value;
  const children: (Json | string)[] = [];
  for (const node of element.childNodes) {
    if (node instanceof Element) children.push(asJson(node));
    else if (node.nodeType === Node.TEXT_NODE) children.push(node.nodeValue ?? '');
  }
  return { tag: element.localName, attributes, children };
}

function withClass(json: Json | undefined, name: string, found: Json[] = []): Json[] {
  for (const child of json?.children ?? []) {
    if (typeof child === 'string') continue;
    if (child.attributes['class']?.split(' ').includes(name)) found.push(child);
    withClass(child, name, found);
  }
  return found;
}

function textOf(json: Json | string | undefined): string {
  if (json === undefined || typeof json === 'string') return json ?? '';
  return json.children.map(textOf).join('');
}

const hrefOf = (link: Json | undefined) =>
  /profile\/([0-9a-f]{24})/.exec(link?.attributes['href'] ?? '')?.[1];

const timeOf = (id: string) => new Date(parseInt(id.slice(0, 8), 16) * 1_000).toISOString();

/** The whole state as JSON out of the page, parsed, and every object of it looked at. */
export function readByState(state: unknown): CommentFact[] {
  const found: Record<string, unknown>[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const bag = value as Record<string, unknown>;
    if (bag['content'] !== undefined && bag['userInfo'] !== undefined) found.push(bag);
    for (const key of Object.keys(bag)) walk(bag[key]);
  };
  walk(JSON.parse(JSON.stringify(state)));
  return found.map((bag) => ({
    id: String(bag['id']),
    text: String(bag['content']).trim(),
    at: new Date(Number(bag['createTime'])).toISOString(),
    likes: Number(bag['likeCount']),
    userId: (bag['userInfo'] as { userId?: string }).userId,
  }));
}
