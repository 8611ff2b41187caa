import { describe, expect, it } from 'vitest';
import { fieldsBack } from '@/components/dashboard/campaigns/plan/fields-back';

const stamps = { createdAt: '', updatedAt: '', fieldTimes: {} };
const record = (fields: object) => ({ ...stamps, ...fields });

describe('taking a change back', () => {
  it.each<[string, object | undefined, object, object | undefined, unknown]>([
    ['a value', record({ a: 1 }), { a: 2 }, record({ a: 2 }), { a: 1 }],
    ['the first one', undefined, { a: 2 }, record({ a: 2 }), { a: null }],
    ['a deletion', record({ a: 1 }), { a: null }, record({}), { a: 1 }],
    ['a list', record({ a: ['x'] }), { a: ['x', 'y'] }, record({ a: ['x', 'y'] }), { a: ['x'] }],
    ['what was changed since', record({ a: 1 }), { a: 2 }, record({ a: 3 }), undefined],
    ['a part of it', record({ a: 1, b: 1 }), { a: 2, b: 2 }, record({ a: 3, b: 2 }), { b: 1 }],
    ['what is gone', record({ a: 1 }), { a: 2 }, undefined, undefined],
  ])('gives back %s', (_, before, changes, now, back) => {
    expect(fieldsBack(before as never, changes as never, now as never)).toEqual(back);
  });
});
