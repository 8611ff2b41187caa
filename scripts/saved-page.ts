/*
 * A saved page as a document that the reader can read in plain Node. parse5 builds the tree that a
 * browser would build; css-select finds elements in it; around them stands just enough of the DOM's
 * own names. Nothing in the page can run or load: there is nothing here that could do it.
 * (Measured on a page of 5 MB: 0.5 s; linkedom 1.4 s with a looser parser, jsdom 3.8 s, happy-dom 12 s.)
 */
import { compile } from 'css-select';
import { html, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

class SavedNode {
  parentNode: SavedParent | null = null;
  /** Place among the siblings. */
  index = 0;
  depth = 0;

  constructor(
    readonly nodeType: number,
    readonly nodeName: string,
    public nodeValue: string | null = null,
  ) {}

  get nextSibling(): SavedNode | null {
    return this.parentNode?.childNodes[this.index + 1] ?? null;
  }

  get textContent(): string {
    return this.nodeValue ?? '';
  }
}

class SavedParent extends SavedNode {
  readonly childNodes: SavedNode[] = [];

  get firstChild(): SavedNode | null {
    return this.childNodes[0] ?? null;
  }

  override get textContent(): string {
    const parts: string[] = [];
    for (const node of descendants(this)) {
      if (node.nodeType === TEXT) parts.push(node.nodeValue as string);
    }
    return parts.join('');
  }

  get children(): SavedElement[] {
    return this.childNodes.filter((node) => node instanceof SavedElement);
  }

  querySelector(css: string): SavedElement | null {
    for (const element of this.elements(compiled(css))) return element;
    return null;
  }

  querySelectorAll(css: string): SavedElement[] {
    return [...this.elements(compiled(css))];
  }

  getElementsByTagName(name: string): SavedElement[] {
    return [...this.elements(({ localName }) => name === '*' || name === localName)];
  }

  private *elements(matches: (element: SavedElement) => boolean): Generator<SavedElement> {
    for (const node of descendants(this)) {
      if (node instanceof SavedElement && matches(node)) yield node;
    }
  }
}

class SavedElement extends SavedParent {
  readonly attributeMap: Map<string, string>;

  constructor(
    readonly localName: string,
    readonly namespaceURI: html.NS,
    attributes: readonly { name: string; value: string; prefix?: string }[],
  ) {
    super(1, namespaceURI === html.NS.HTML ? localName.toUpperCase() : localName);
    this.attributeMap = new Map(
      attributes.map(({ name, value, prefix }) => [prefix ? `${prefix}:${name}` : name, value]),
    );
  }

  get id(): string {
    return this.attributeMap.get('id') ?? '';
  }

  get attributes(): { name: string; value: string }[] {
    return [...this.attributeMap].map(([name, value]) => ({ name, value }));
  }

  get classList(): { contains: (name: string) => boolean } {
    const names = (this.attributeMap.get('class') ?? '').split(/\s+/);
    return { contains: (name) => names.includes(name) };
  }

  getAttribute(name: string): string | null {
    return this.attributeMap.get(name) ?? null;
  }

  closest(css: string): SavedElement | null {
    const matches = compiled(css);
    for (const node of [this, ...ancestors(this)]) {
      if (node instanceof SavedElement && matches(node)) return node;
    }
    return null;
  }
}

class SavedDocument extends SavedParent {
  mode = html.DOCUMENT_MODE.NO_QUIRKS;

  constructor() {
    super(9, '#document');
  }

  get documentElement(): SavedElement | undefined {
    return this.children[0];
  }

  getElementById(id: string): SavedElement | null {
    for (const node of descendants(this)) {
      if (node instanceof SavedElement && node.id === id) return node;
    }
    return null;
  }
}

const TEXT = 3;

/** Deeper than this, browsers put an element beside its parent instead of into it. */
const DEEPEST = 512;

function* ancestors(node: SavedNode): Generator<SavedParent> {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) yield parent;
}

/** In document order, without recursion: pages nest as deep as they like. */
function* descendants(root: SavedParent): Generator<SavedNode> {
  let node: SavedNode | null = root.firstChild;
  while (node) {
    yield node;
    let next: SavedNode | null = node instanceof SavedParent ? node.firstChild : null;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      node = next ? node : node.parentNode;
    }
    node = next;
  }
}

const queries = new Map<string, (element: SavedElement) => boolean>();

function compiled(css: string): (element: SavedElement) => boolean {
  let query = queries.get(css);
  if (!query) {
    query = compile<SavedNode, SavedElement>(css, { adapter, cacheResults: false });
    queries.set(css, query);
  }
  return query;
}

const adapter = {
  isTag: (node: SavedNode): node is SavedElement => node instanceof SavedElement,
  getAttributeValue: (element: SavedElement, name: string) => element.attributeMap.get(name),
  getChildren: (node: SavedNode) => (node instanceof SavedParent ? node.childNodes : []),
  getName: (element: SavedElement) => element.localName,
  getParent: (node: SavedElement) => node.parentNode,
  getSiblings: (node: SavedNode) => node.parentNode?.childNodes ?? [node],
  getText: (node: SavedNode) => node.textContent,
  hasAttrib: (element: SavedElement, name: string) => element.attributeMap.has(name),
  removeSubsets: (nodes: SavedNode[]) => nodes,
};

type Types = TreeAdapterTypeMap<
  SavedNode,
  SavedParent,
  SavedNode,
  SavedDocument,
  SavedParent,
  SavedElement,
  SavedNode,
  SavedNode,
  SavedElement,
  SavedNode
>;

function reindex(parent: SavedParent, from: number): void {
  for (let i = from; i < parent.childNodes.length; i++)
    (parent.childNodes[i] as SavedNode).index = i;
}

function insertAt(parent: SavedParent, node: SavedNode, index: number): void {
  node.parentNode = parent;
  node.depth = parent.depth + 1;
  parent.childNodes.splice(index, 0, node);
  reindex(parent, index);
}

const tree: TreeAdapter<Types> = {
  createDocument: () => new SavedDocument(),
  createDocumentFragment: () => new SavedParent(11, '#document-fragment'),
  createElement: (name, namespace, attributes) => new SavedElement(name, namespace, attributes),
  createCommentNode: (data) => new SavedNode(8, '#comment', data),
  createTextNode: (value) => new SavedNode(TEXT, '#text', value),
  appendChild(into, node) {
    const parent = into.depth < DEEPEST ? into : (into.parentNode ?? into);
    node.parentNode = parent;
    node.depth = parent.depth + 1;
    node.index = parent.childNodes.push(node) - 1;
  },
  insertBefore: (parent, node, reference) => insertAt(parent, node, reference.index),
  detachNode(node) {
    const parent = node.parentNode;
    if (!parent) return;
    parent.childNodes.splice(node.index, 1);
    node.parentNode = null;
    reindex(parent, node.index);
  },
  insertText(parent, text) {
    const last = parent.childNodes.at(-1);
    if (last?.nodeType === TEXT) last.nodeValue += text;
    else tree.appendChild(parent, tree.createTextNode(text));
  },
  insertTextBefore(parent, text, reference) {
    const before = parent.childNodes[reference.index - 1];
    if (before?.nodeType === TEXT) before.nodeValue += text;
    else insertAt(parent, tree.createTextNode(text), reference.index);
  },
  adoptAttributes(element, attributes) {
    for (const { name, value } of attributes) {
      if (!element.attributeMap.has(name)) element.attributeMap.set(name, value);
    }
  },
  // A template's content belongs to no document: nothing in it is on the page.
  setTemplateContent: () => {},
  getTemplateContent: () => new SavedParent(11, '#document-fragment'),
  setDocumentType: () => {},
  setDocumentMode: (document, mode) => (document.mode = mode),
  getDocumentMode: (document) => document.mode,
  getFirstChild: (node) => node.firstChild,
  getChildNodes: (node) => node.childNodes,
  getParentNode: (node) => node.parentNode,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.localName,
  getNamespaceURI: (element) => element.namespaceURI,
  getTextNodeContent: (node) => node.nodeValue ?? '',
  getCommentNodeContent: (node) => node.nodeValue ?? '',
  getDocumentTypeNodeName: () => 'html',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is SavedNode => node.nodeType === TEXT,
  isCommentNode: (node): node is SavedNode => node.nodeType === 8,
  isDocumentTypeNode: (node): node is SavedNode => node.nodeType === 10,
  isElementNode: (node): node is SavedElement => node instanceof SavedElement,
  setNodeSourceCodeLocation: () => {},
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => {},
};

/** Elements left open at one time; beyond, what is given is no page of any site. */
const MOST_OPEN = 4_000;
/** Elements in all: a page of 5 MB holds about a hundred thousand. */
const MOST_ELEMENTS = 500_000;

/**
 * The page as a browser would build it, scripts not run. Any text is a page.
 * @throws RangeError for one that opens thousands of elements without closing them, or holds millions.
 */
export function savedPage(source: string): Document {
  let open = 0;
  let made = 0;
  const treeAdapter: TreeAdapter<Types> = {
    ...tree,
    onItemPush() {
      if (++made > MOST_ELEMENTS)
        throw new RangeError('the page holds more elements than any real one');
      if (++open > MOST_OPEN) throw new RangeError('the page nests its elements without end');
    },
    onItemPop: () => open--,
  };
  return parse<Types>(source, { treeAdapter }) as unknown as Document;
}
