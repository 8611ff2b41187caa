import type { Field } from './state-fields';

/*
 * Reads the page's own state, in the page's own world, when asked. Everything here works on values
 * that the page controls, so it trusts nothing: no built-in method that a page could have replaced
 * since (only property reads, comparisons and string concatenation), every read guarded, depth and size
 * bounded. It writes nothing; only the fields it is asked for leave (state-fields.ts).
 */

/** Longest list and longest text that are read; what is longer is cut. */
const MOST = 3000;
const LONGEST = 20000;
/** Letters and items read in all, about; then the rest is left out, and nothing is cut in the middle. */
const ALL = 4e6;
let left = 0;

type Bag = Record<string | number, unknown>;

/** One property, whatever the page made of it: Vue's refs are opened, a getter that throws gives nothing. */
export function read(from: unknown, key: string | number): unknown {
  try {
    let value = (from as Bag)[key];
    for (let i = 0; i < 3 && typeof value === 'object' && value; i++) {
      const ref = value as Bag;
      const inner = ref._rawValue ?? ref._value ?? ref.value;
      if (inner === undefined) return ref.__v_isRef ? inner : value;
      value = inner;
    }
    return value;
  } catch {
    return undefined;
  }
}

/** Taken before any script of the page runs; of a plain string it asks the page nothing. */
const { stringify } = JSON;

/** JSON of a plain value; '' for anything else. */
function plain(value: unknown): string {
  if (typeof value === 'number') return value - value === 0 ? '' + value : '';
  if (typeof value !== 'string') return value === true ? 'true' : '';
  if (left < 0) return '';
  let text = value;
  if (value.length > LONGEST) for (text = ''; text.length < LONGEST;) text += value[text.length];
  left -= text.length;
  return stringify(text);
}

/** JSON of one field; '' when nothing is left of it. */
function pick(value: unknown, field: Field): string {
  const kind = field[1];
  if (kind === ' ') return plain(value);
  if (typeof value !== 'object' || !value) return '';
  if (kind === '{') return pickAll(value, field[2]);
  const size = read(value, 'length') as number;
  if (kind === '!') return size > 0 ? 'true' : '';
  // Items of long lists have a line each, which is the same text while the item is.
  const end = kind === '[' ? '\n' : '';
  let out = end && 'null';
  for (let i = 0; i < size && i < MOST && left-- > 0; i++) {
    const item = read(value, i);
    const text = kind === '*' ? plain(item) : pickAll(item, field[2]);
    if (text) out += (out && end + ',') + text;
  }
  return '[' + out + end + ']';
}

function pickAll(from: unknown, fields: readonly Field[]): string {
  let out = '';
  // Of nothing, nothing is asked: a list may say that it has far more items than it has.
  for (let i = 0; from && i < fields.length; i++) {
    const field = fields[i] as Field;
    const text = pick(read(from, field[0]), field);
    if (text) out += (out ? ',"' : '"') + field[0] + '":' + text;
  }
  return out && '{' + out + '}';
}

/**
 * What the live store of the page that `win` shows holds of `fields`, as JSON of the same structure;
 * '' when it holds nothing. Read-only; never throws. Newer builds may keep the store in Pinia alone:
 * that is the second place looked at.
 */
export function snapshotState(win: Window & typeof globalThis, fields: readonly Field[]): string {
  try {
    left = ALL;
    const text = pickAll(read(win, '__INITIAL_STATE__'), fields);
    if (text) return text;
    const app = read(win.document.querySelector('#app'), '__vue_app__');
    const pinia = read(read(read(app, 'config'), 'globalProperties'), '$pinia');
    return pickAll(read(pinia, 'state'), fields);
  } catch {
    return '';
  }
}
