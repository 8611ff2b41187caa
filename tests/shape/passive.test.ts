import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  filesUnder,
  globalsIn,
  placeOf,
  sourcesUnder,
  textOf,
  visit,
  type Source,
} from './sources';

/*
 * The promise that people's accounts depend on: the product sends nothing anywhere, and on the
 * site's pages it only looks. Kept by reading the code; tests/browser watches it run.
 */

const product = sourcesUnder('lib', 'components', 'entrypoints');

/** Code that runs on the site's pages. The rest runs on the extension's own. */
const onThePage = product.filter(
  ({ path }) =>
    path.startsWith('lib/platforms/') ||
    path.startsWith('lib/capture/') ||
    /^entrypoints\/(content|page-state)/u.test(path),
);

function found(sources: readonly Source[], isBad: (node: ts.Node, source: Source) => boolean) {
  const places: string[] = [];
  for (const source of sources) {
    visit(source.tree, (node) => {
      if (isBad(node, source))
        places.push(`${placeOf(source, node)}: ${node.getText().slice(0, 60)}`);
    });
  }
  return places;
}

/** `x.name(…)`, however x came about. */
function callsMethod(node: ts.Node, names: readonly string[]): boolean {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    names.includes(node.expression.name.text)
  );
}

function isAssigned(node: ts.Node): node is ts.BinaryExpression {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

const CONNECTIONS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'Image',
  'Worker',
  'SharedWorker',
];

describe('nothing leaves the computer: the code', () => {
  it('names no way to open a connection', () => {
    const named = product.flatMap((source) =>
      globalsIn(source)
        .filter(({ name }) => CONNECTIONS.includes(name))
        .map(({ name, node }) => `${placeOf(source, node)} uses ${name}`),
    );
    const hung = found(
      product,
      (node) =>
        ts.isPropertyAccessExpression(node) &&
        [...CONNECTIONS, 'sendBeacon', 'serviceWorker', 'webRequest', 'cookies'].includes(
          node.name.text,
        ),
    );
    expect([...named, ...hung]).toEqual([]);
  });

  it('loads no code by an address worked out at run time', () => {
    const computed = product.filter(({ imports }) =>
      imports.some(
        ({ specifier }) => specifier === '(computed)' || /^(https?:)?\/\//u.test(specifier),
      ),
    );
    expect(computed.map(({ path }) => path)).toEqual([]);
    expect(
      found(
        product,
        (node) =>
          ts.isIdentifier(node) &&
          /^(eval|Function)$/u.test(node.text) &&
          ts.isCallExpression(node.parent),
      ),
    ).toEqual([]);
  });

  it('names no host but the two sites and the names of XML vocabularies', () => {
    const allowed =
      /^https?:\/\/(www\.xiaohongshu\.com|www\.rednote\.com|schemas\.openxmlformats\.org|www\.w3\.org|\$\{)/u;
    const other = found(
      product,
      (node) =>
        (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) &&
        [...node.text.matchAll(/(?:https?|wss?):\/\/[^\s'"`<]*/gu)].some(
          ([address]) => !allowed.test(address) && address !== 'https://',
        ),
    );
    expect(other).toEqual([]);
  });

  it('has pages and styles that point nowhere else', () => {
    const documents = [
      ...filesUnder('entrypoints'),
      ...filesUnder('components'),
      ...filesUnder('public'),
    ]
      .filter((path) => /\.(html|css|svg)$/u.test(path))
      .filter((path) => /(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?\/\//u.test(textOf(path)));
    expect(documents).toEqual([]);
  });
});

describe('on the site’s pages the product only looks: the code', () => {
  it('exists, or this test would prove nothing', () => {
    expect(onThePage.length).toBeGreaterThan(10);
  });

  it('clicks, types, submits and scrolls nothing', () => {
    const acts = ['click', 'submit', 'requestSubmit', 'select', 'execCommand'];
    const scrolls = ['scroll', 'scrollTo', 'scrollBy', 'scrollIntoView', 'scrollIntoViewIfNeeded'];
    expect(found(onThePage, (node) => callsMethod(node, [...acts, ...scrolls]))).toEqual([]);
    expect(
      found(
        onThePage,
        (node) =>
          isAssigned(node) &&
          ts.isPropertyAccessExpression(node.left) &&
          ['scrollTop', 'scrollLeft', 'value', 'checked'].includes(node.left.name.text) &&
          !node.left.expression.getText().startsWith('this'),
      ),
    ).toEqual([]);
  });

  it('moves the focus within its own frame alone', () => {
    const elsewhere = onThePage.filter(({ path }) => path !== 'lib/capture/frame.ts');
    expect(found(elsewhere, (node) => callsMethod(node, ['focus', 'blur']))).toEqual([]);
  });

  it('sends events on its private line alone', () => {
    const events = found(
      onThePage.filter(({ path }) => !/\/page-state-channel\.ts$/u.test(path)),
      (node) => callsMethod(node, ['dispatchEvent']),
    );
    expect(events).toEqual([]);
  });

  it('goes nowhere, and leaves history alone', () => {
    const moves = ['pushState', 'replaceState', 'back', 'forward', 'go', 'reload', 'navigate'];
    expect(found(onThePage, (node) => callsMethod(node, moves))).toEqual([]);
    expect(
      found(
        onThePage,
        (node) =>
          isAssigned(node) &&
          /(^|\.)location(\.href)?$|\.(onpopstate|cookie)$/u.test(node.left.getText()),
      ),
    ).toEqual([]);
  });

  it('wraps and replaces no function of the page', () => {
    const patches = found(onThePage, (node) => {
      if (isAssigned(node)) {
        return /\.prototype\b|^(window|win|globalThis|self|history|document|navigator)\.\w+$/u.test(
          node.left.getText(),
        );
      }
      if (ts.isNewExpression(node)) return node.expression.getText() === 'Proxy';
      return callsMethod(node, ['defineProperty', 'defineProperties', 'setPrototypeOf']);
    });
    expect(patches).toEqual([]);
  });

  it('writes no markup, and reads no cookie and no storage of the site', () => {
    const wrong = found(
      onThePage,
      (node) =>
        (ts.isPropertyAccessExpression(node) &&
          [
            'innerHTML',
            'outerHTML',
            'cookie',
            'localStorage',
            'sessionStorage',
            'indexedDB',
          ].includes(node.name.text)) ||
        callsMethod(node, ['insertAdjacentHTML', 'write', 'writeln']),
    );
    const globals = onThePage.flatMap((source) =>
      globalsIn(source)
        .filter(({ name }) => /^(localStorage|sessionStorage|indexedDB|caches)$/u.test(name))
        .map(({ name, node }) => `${placeOf(source, node)} uses ${name}`),
    );
    expect([...wrong, ...globals]).toEqual([]);
  });

  it('finds nothing by marks that every release of the site changes', () => {
    const marks = found(
      sourcesUnder('lib/platforms'),
      (node) => ts.isStringLiteralLike(node) && node.text.includes('data-v-'),
    );
    expect(marks).toEqual([]);
  });
});

describe('hostile text', () => {
  it('is never drawn as markup', () => {
    const raw = found(
      product,
      (node) =>
        (ts.isIdentifier(node) && node.text === 'dangerouslySetInnerHTML') ||
        (ts.isPropertyAccessExpression(node) && /^(inner|outer)HTML$/u.test(node.name.text)) ||
        callsMethod(node, ['insertAdjacentHTML']),
    );
    expect(raw).toEqual([]);
  });
});
