import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const room = dirname(dirname(fileURLToPath(import.meta.url)));
const ready = new Map<string, string>();

/**
 * Code of the page, as plain JavaScript: the modules of client/ and markup/, types taken off, served
 * one by one as the browser asks for them. Undefined for any other path.
 */
export function clientCode(path: string): string | undefined {
  const name = /^\/fe-static\/((?:client|markup)(?:\/[a-z-]+)?)$/u.exec(path)?.[1];
  if (!name) return undefined;
  const known = ready.get(name);
  if (known !== undefined) return known;
  const file = [`${name}.ts`, `${name}/index.ts`]
    .map((candidate) => join(room, normalize(candidate)))
    .find((candidate) => existsSync(candidate));
  if (!file) return undefined;
  const code = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
    },
  }).outputText;
  ready.set(
    name,
    // A folder's index needs its own level in the address; a script without imports may be a classic one.
    code.replaceAll("from '../markup'", "from '../markup/index'").replace(/^export \{\};$/mu, ''),
  );
  return ready.get(name);
}

export function styleSheet(): string {
  return readFileSync(join(room, 'client/style.css'), 'utf8');
}
