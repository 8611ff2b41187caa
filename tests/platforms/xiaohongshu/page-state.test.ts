import { afterEach, describe, expect, it } from 'vitest';
import { parseSnapshot, stateFields } from '@/lib/platforms/xiaohongshu';
import { snapshotState } from '@/lib/platforms/xiaohongshu/page-state';
import { checkState } from '@/lib/platforms/xiaohongshu/state-door';
import type { Field } from '@/lib/platforms/xiaohongshu/state-fields';

const NOTE = '69a1c2d3000000001b02f00d';
const USER = '5c8f1a2b0000000010022aa1';
const FIELDS = stateFields({ page: 'note', noteId: NOTE });

const pageWith = (state: unknown, document: unknown = {}) =>
  ({ __INITIAL_STATE__: state, document }) as unknown as Window & typeof globalThis;
const ask = (state: unknown) => snapshotState(pageWith(state), FIELDS);

const note = {
  noteId: NOTE,
  title: '芋泥"\\\n\u0001',
  xsecToken: 'secret',
  user: { userId: USER, xsecToken: 'secret' },
};
const store = {
  user: { userInfo: { userId: 'viewer', nickname: 'viewer', redId: 'viewer' } },
  note: { noteDetailMap: { [NOTE]: { note }, other: { note } } },
};

describe('the answer', () => {
  it('holds the fields asked for, and nothing of the viewer, of tokens or of other notes', () => {
    expect(parseSnapshot(ask(store))).toEqual({
      note: {
        noteDetailMap: {
          [NOTE]: { note: { noteId: NOTE, title: '芋泥"\\\n\u0001', user: { userId: USER } } },
        },
      },
    });
    const everything = [
      ...stateFields({ page: 'profile' }),
      ...stateFields({ page: 'note', noteId: NOTE, beneath: true }),
    ];
    expect(snapshotState(pageWith(store), everything)).not.toMatch(/viewer|secret/);
    expect(JSON.stringify(everything)).not.toMatch(/token|cookie|session/i);
  });

  it('opens references of every kind', () => {
    const ref = (value: object) => ({ __v_isRef: true, ...value });
    for (const wrap of [
      (x: unknown) => ref({ _rawValue: x, _value: x }),
      (x: unknown) => ref({ _value: x }),
      (x: unknown) => ref({ value: x }),
      (x: unknown) => ({ value: x }),
      (x: unknown) => ref({ _rawValue: ref({ _value: x }) }),
    ]) {
      const answer = ask({
        note: wrap({ noteDetailMap: wrap({ [NOTE]: wrap({ note: wrap(note) }) }) }),
      });
      expect(answer).toBe(ask(store));
    }
    expect(ask({ note: ref({}) })).toBe('');
  });

  it('is found in Pinia where the old place is empty', () => {
    const app = {
      __vue_app__: { config: { globalProperties: { $pinia: { state: { value: store } } } } },
    };
    const page = pageWith(undefined, { querySelector: () => app });
    expect(snapshotState(page, FIELDS)).toBe(ask(store));
  });

  it.each([undefined, null, 1, 'text', [], {}, { note: 5 }, { note: { noteDetailMap: null } }])(
    'is empty for %s',
    (state) => expect(ask(state)).toBe(''),
  );
});

describe('a hostile page', () => {
  const natives = { parse: JSON.parse, stringify: JSON.stringify };
  const polluted = ['evil', 'toJSON', '0', 'inside'];
  afterEach(() => {
    Object.assign(JSON, natives);
    for (const key of polluted) delete (Object.prototype as Record<string, unknown>)[key];
  });

  it('cannot make it throw by getters, proxies, cycles or revoked objects', () => {
    const thrower = {
      get note(): never {
        throw new Error('gotcha');
      },
    };
    const proxy = new Proxy(
      {},
      {
        get: () => {
          throw new Error('gotcha');
        },
      },
    );
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const cycle: Record<string, unknown> = { noteId: NOTE };
    cycle.note = cycle.user = cycle.value = cycle;
    for (const evil of [thrower, proxy, revoked.proxy, cycle]) {
      expect(typeof ask(evil)).toBe('string');
      expect(typeof ask({ note: evil })).toBe('string');
      expect(typeof ask({ note: { noteDetailMap: { [NOTE]: evil } } })).toBe('string');
    }
    expect(snapshotState(revoked.proxy as never, FIELDS)).toBe('');
  });

  it('cannot change the answer by replacing JSON or poisoning prototypes', () => {
    const before = ask(store);
    JSON.stringify = () => 'evil';
    JSON.parse = () => 'evil';
    Object.assign(Object.prototype, { evil: 1, toJSON: () => 'evil', 0: 'evil', inside: 'evil' });
    const iterator = Array.prototype[Symbol.iterator];
    Array.prototype[Symbol.iterator] = () => {
      throw new Error('gotcha');
    };
    let answer: string;
    try {
      answer = ask(store);
    } finally {
      Array.prototype[Symbol.iterator] = iterator;
    }
    expect(answer).toBe(before);
  });

  it('cannot make it read without end', () => {
    const endless = { length: 1e12, 0: { id: 'x' } };
    const state = { note: { noteDetailMap: { [NOTE]: { note, comments: { list: endless } } } } };
    expect(ask(state).length).toBeLessThan(60_000);
    expect(
      ask({ note: { noteDetailMap: { [NOTE]: { note: { title: 'x'.repeat(1e6) } } } } }).length,
    ).toBeLessThan(30_000);
  });

  it('is not asked for the fields of items that it only says to have', () => {
    let asked = 0;
    const fields = new Proxy<Field[]>([['id', ' ', []]], {
      get: (list, key) => (asked++, Reflect.get(list, key) as unknown),
    });
    const of = (list: object) => snapshotState(pageWith({ list }), [['list', '[', fields]]);
    expect(of([{ id: 'x' }])).toContain('{"id":"x"}');
    expect(asked).toBeGreaterThan(0);
    asked = 0;
    of({ length: 1e9 });
    expect(asked).toBe(0);
  });

  it('cannot send more than was asked for, or other structures, past the door', () => {
    const sent = {
      user: { userInfo: { userId: USER } },
      note: {
        evil: true,
        currentNoteId: { nested: 1 },
        noteDetailMap: {
          [NOTE]: { note: { noteId: NOTE, title: ['x'], tagList: 'x', xsecToken: 'secret' } },
          x: {},
        },
      },
    };
    expect(checkState(sent, FIELDS)).toEqual({
      note: { noteDetailMap: { [NOTE]: { note: { noteId: NOTE } } } },
    });
    for (const value of [undefined, null, 1, 'text'])
      expect(checkState(value, FIELDS)).toBeUndefined();
    expect(checkState(JSON.parse(`{"__proto__":{"note":1}}`), FIELDS)).toEqual({});
  });
});

it('understands texts whatever ends a line in them', () => {
  const text = '好\u2028,{"id":"x"}\u2029\r\n,{';
  const list = [{ id: USER, content: text }];
  const store = {
    note: { noteDetailMap: { [NOTE]: { note: { desc: text }, comments: { list } } } },
  };
  expect(parseSnapshot(ask(store))).toEqual(store);
});

it.each(['', '{', 'undefined', 'null,'])('parses no answer that is none: %s', (text) =>
  expect(parseSnapshot(text)).toBeUndefined(),
);
