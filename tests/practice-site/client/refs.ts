/** A field of the live store, shaped like a Vue 3 ref. */
export class RefImpl<T> {
  readonly __v_isRef = true;
  readonly __v_isShallow = false;
  dep = {};
  _rawValue: T;
  _value: T;

  constructor(value: T) {
    this._rawValue = value;
    this._value = reactive(value);
  }

  get value(): T {
    return this._value;
  }

  set value(next: T) {
    this._rawValue = next;
    this._value = reactive(next);
  }
}

/** Deep proxy over a plain value, as Vue's: it can be read and written, but not cloned. */
export function reactive<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value as object, {
    get(target, key, receiver) {
      return key === '__v_raw' ? target : reactive(Reflect.get(target, key, receiver));
    },
  }) as T;
}
