/*
 * The server-rendered state is a JavaScript literal, not JSON: bare `undefined`, `NaN`, `Infinity`,
 * `new Set([…])`, `new Map([…])`. It is rewritten to JSON in one pass that knows strings from code,
 * and then parsed; nothing is ever evaluated.
 */

const MARK = '__INITIAL_STATE__';

/**
 * The value of the first script that assigns the state; what only names it is passed over.
 * @returns undefined when there is none, or when none can be read to its end.
 */
export function stateInDocument(document: Document): unknown {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent;
    let mark = text.indexOf(MARK);
    while (mark >= 0) {
      mark += MARK.length;
      const start = assignedAt(text, mark);
      const value = start === undefined ? undefined : parseLiteral(text, start);
      if (value !== undefined) return value;
      // What is assigned but cannot be read is not looked through for another.
      mark = start === undefined ? text.indexOf(MARK, mark) : -1;
    }
  }
  return undefined;
}

/** Where the literal of `… = {` begins. */
function assignedAt(text: string, from: number): number | undefined {
  const match = /^["'\]]*\s*=\s*(?=\{)/.exec(text.slice(from, from + 40));
  return match ? from + match[0].length : undefined;
}

/**
 * Parses the literal that starts at `start`, whatever follows it. Linear in the length of the text.
 * Values that JSON does not know become null; sets and maps become lists.
 */
export function parseLiteral(text: string, start = 0): unknown {
  const json = literalToJson(text, start);
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const OPEN = new Set(['{', '[', '(']);
const WORD = /[A-Za-z_$][\w$]*/y;
const NUMBER = /[\d.]+(?:[eE][+-]?\d+)?/y;
const LIST_LIKE = new Set(['Set', 'Map']);

/** @returns undefined when brackets do not close or something else than data stands there. */
function literalToJson(text: string, start: number): string | undefined {
  const out: string[] = [];
  const closers: string[] = [];
  let i = start;
  let kept = start;
  /** Takes over what was read so far, puts `instead`, and goes on at `next`. */
  const replace = (instead: string, next: number) => {
    out.push(text.slice(kept, i), instead);
    i = kept = next;
  };
  while (i < text.length) {
    const c = text[i] as string;
    if (c === '"') {
      const end = stringEnd(text, i);
      if (end === undefined) return undefined;
      const raw = text.slice(i, end);
      // Escapes and control characters that JavaScript allows and JSON does not.
      // eslint-disable-next-line no-control-regex
      if (/\\[^"\\/bfnrtu]|[\u0000-\u001f]/.test(raw)) replace(jsonString(raw), end);
      else i = end;
    } else if (OPEN.has(c)) {
      if (c === '(') return undefined;
      closers.push(c === '{' ? '}' : ']');
      i++;
    } else if (c === '}' || c === ']' || c === ')') {
      const expected = closers.pop();
      if (c === ')') {
        if (expected === undefined || !expected.startsWith(')')) return undefined;
        replace(expected.slice(1), i + 1);
      } else {
        if (expected !== c) return undefined;
        i++;
      }
      if (closers.length === 0) return out.join('') + text.slice(kept, i);
    } else if (c === '-' && text.startsWith('Infinity', i + 1)) {
      replace('null', i + 9);
    } else if (c >= '0' && c <= '9') {
      NUMBER.lastIndex = i;
      NUMBER.exec(text);
      i = NUMBER.lastIndex;
    } else if (/[A-Za-z_$]/.test(c)) {
      WORD.lastIndex = i;
      const word = (WORD.exec(text) as RegExpExecArray)[0];
      const end = i + word.length;
      if (word === 'true' || word === 'false' || word === 'null') i = end;
      else if (word === 'undefined' || word === 'NaN' || word === 'Infinity') replace('null', end);
      else if (word === 'void' && text.startsWith(' 0', end)) replace('null', end + 2);
      else if (word === 'new') {
        const made = /^\s+(\w+)\(\s*(\))?/.exec(text.slice(end, end + 60));
        if (!made) return undefined;
        const next = end + made[0].length;
        const listLike = LIST_LIKE.has(made[1] as string);
        if (made[2]) replace(listLike ? '[]' : 'null', next);
        else {
          replace(listLike ? '' : '[', next);
          closers.push(listLike ? ')' : ')]');
        }
      } else return undefined;
    } else i++;
  }
  return undefined;
}

/** Index after the closing quote of the string that opens at `start`. */
function stringEnd(text: string, start: number): number | undefined {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) i++;
    else if (code === 34) return i + 1;
  }
  return undefined;
}

const ESCAPED: Record<string, string> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '0': '\0',
  '\n': '',
  '\r': '',
};

function jsonString(raw: string): string {
  const text = raw
    .slice(1, -1)
    .replace(
      /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([^]))/gi,
      (_, unit?: string, byte?: string, c = '') =>
        (unit ?? byte)
          ? String.fromCharCode(parseInt((unit ?? byte)!, 16))
          : (ESCAPED[c as string] ?? (c as string)),
    );
  return JSON.stringify(text);
}
