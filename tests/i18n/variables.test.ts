import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isMessageKey, messagesOf, type MessageKey } from '@/lib/i18n';
import { sourcesUnder, type Source } from '../shape/sources';

/*
 * A message that is not given all of its variables throws when it is drawn. So every call that names
 * its message is held against the message, without running it.
 */

const EN = messagesOf('en');

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

function variablesIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    const inner =
      'options' in node && node.options
        ? Object.values(node.options).flatMap(({ value }) => variablesIn(value))
        : 'children' in node
          ? variablesIn(node.children)
          : [];
    // 0 is literal text, 7 the # of a plural: neither names a variable.
    return node.type === 0 || node.type === 7 ? inner : [String(node.value), ...inner];
  });
}

interface Call {
  place: string;
  key: MessageKey;
  /** undefined: not to be told without running it. */
  given: string[] | undefined;
}

function callsIn({ path, tree }: Source): Call[] {
  const calls: Call[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const name = ts.isPropertyAccessExpression(node.expression)
        ? node.expression.name.text
        : ts.isIdentifier(node.expression)
          ? node.expression.text
          : '';
      const [key, values] = node.arguments;
      if (name === 't' && key && ts.isStringLiteral(key) && isMessageKey(key.text)) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
        calls.push({
          place: `${path}:${line + 1}`,
          key: key.text,
          given: givenBy(values),
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return calls;
}

function nameOf({ name }: ts.ObjectLiteralElementLike): string | undefined {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

function givenBy(values: ts.Expression | undefined): string[] | undefined {
  if (!values) return [];
  if (!ts.isObjectLiteralExpression(values)) return undefined;
  const names = values.properties.map((property) => nameOf(property));
  return names.every((name) => name !== undefined) ? (names as string[]) : undefined;
}

const calls = sourcesUnder('components', 'entrypoints', 'lib').flatMap(callsIn);

describe('a message', () => {
  it('is called by its name somewhere', () => {
    expect(calls.length).toBeGreaterThan(300);
  });

  it('is given every variable that it names', () => {
    const missing = calls.flatMap(({ place, key, given }) => {
      if (!given) return [];
      const wanted = new Set(variablesIn(new IntlMessageFormat(EN[key], 'en').getAst()));
      const lacking = [...wanted].filter((name) => !given.includes(name));
      return lacking.length > 0 ? [`${place} ${key}: ${lacking.join(', ')}`] : [];
    });
    expect(missing).toEqual([]);
  });
});
