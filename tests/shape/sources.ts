import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The repository as text and syntax trees, for the tests that keep its shape. */

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export interface Import {
  /** As written. */
  specifier: string;
  /** Vanishes when compiled. */
  typeOnly: boolean;
}

export interface Source {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
  tree: ts.SourceFile;
  imports: Import[];
}

/** Every file beneath a folder, from the root; build output and packages aside. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** TypeScript beneath these folders. */
export function sourcesUnder(...folders: string[]): Source[] {
  return folders
    .flatMap(filesUnder)
    .filter((path) => /\.tsx?$/u.test(path))
    .map(parse);
}

function parse(path: string): Source {
  const text = textOf(path);
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  return { path, text, tree, imports: importsIn(tree) };
}

function importsIn(tree: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push({ specifier: node.moduleSpecifier.text, typeOnly: isTypeImport(node) });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      imports.push({ specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    } else if (isDynamicImport(node)) {
      const [target] = node.arguments;
      const specifier = target && ts.isStringLiteralLike(target) ? target.text : '(computed)';
      imports.push({ specifier, typeOnly: false });
    }
  });
  return imports;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

function isDynamicImport(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** `path:line` of a node, for messages. */
export function placeOf({ path, tree }: Source, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** The file of the repository that an import means; undefined for a package. */
export function targetOf(from: string, specifier: string): string | undefined {
  const base = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? join(dirname(from), specifier).replaceAll('\\', '/')
      : undefined;
  if (base === undefined) return undefined;
  const tries = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`];
  return tries.find((path) => /\.\w+$/u.test(path) && existsSync(join(ROOT, path))) ?? base;
}

/** All files and packages that running this file loads. */
export function loadedBy(entry: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (!/\.tsx?$/u.test(path)) continue;
    for (const { specifier, typeOnly } of parse(path).imports) {
      if (!typeOnly) waiting.push(targetOf(path, specifier) ?? specifier);
    }
  }
  return seen;
}

/**
 * Names used in a file that it does not declare itself: globals and what hangs on them. A property
 * (`x.fetch`), a key and a type are no use of the name.
 */
export function globalsIn(source: Source): { name: string; node: ts.Identifier }[] {
  const declared = new Set<string>();
  const used: { name: string; node: ts.Identifier }[] = [];
  visit(source.tree, (node) => {
    if (!ts.isIdentifier(node)) return;
    if (isDeclaration(node)) declared.add(node.text);
    else if (isValue(node)) used.push({ name: node.text, node });
  });
  return used.filter(({ name }) => !declared.has(name));
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    ((ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isClassDeclaration(parent)) &&
      parent.name === node) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent)
  );
}

function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isJsxAttribute(parent) || ts.isQualifiedName(parent)) return false;
  return !ts.isTypeNode(parent) && !ts.isTypeElement(parent) && !ts.isClassElement(parent);
}
