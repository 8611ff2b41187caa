import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { listRights, notesByTitle, rightsOf } from '@/lib/storage';
import { bench, creator, idOf, LIN, note, WU } from './build';

const edit = { kind: 'edit-right', id: 'right-1', creatorId: LIN } as const;

it('a rights record keeps fields that two pages edit, and takes one away at the user’s word', async () => {
  const { store, writer } = bench();
  await Promise.all([
    writer.change('command-1', { ...edit, changes: { piece: '阳台', exclusive: false } }),
    writer.change('command-2', { ...edit, changes: { endsOn: '2026-09-01' } }),
  ]);
  expect(await listRights(store)).toMatchObject([
    { creatorId: LIN, piece: '阳台', exclusive: false, endsOn: '2026-09-01' },
  ]);
  await writer.change('command-3', { ...edit, changes: { exclusive: null } });
  expect((await listRights(store))[0]).not.toHaveProperty('exclusive');
});

it('a rights record stays about its creator, and outlives them', async () => {
  const { store, writer, see } = bench();
  await see({ creators: [creator()] });
  await writer.change('command-1', { ...edit, changes: { creatorName: '林小满' } });
  await writer.change('command-2', { ...edit, creatorId: WU, changes: { piece: '阳台' } });
  await writer.change('command-3', { kind: 'delete-creator', creatorId: LIN });
  expect(await store.creators.count()).toBe(0);
  expect(await rightsOf(store, LIN)).toMatchObject([{ creatorName: '林小满', piece: '阳台' }]);
  expect(await rightsOf(store, WU)).toEqual([]);
  await writer.change('command-4', { kind: 'delete-right', id: 'right-1' });
  expect(await listRights(store)).toEqual([]);
});

it('a piece is named by the titles of the creator’s notes, newest first', async () => {
  const { store, see } = bench();
  await see({ notes: [note({ id: idOf(100), title: 'old' }), note({ id: idOf(101) })] });
  await see({ notes: [note({ id: idOf(102), title: 'new' })] });
  expect(await notesByTitle(store, LIN)).toEqual([
    { id: idOf(102), title: 'new' },
    { id: idOf(100), title: 'old' },
  ]);
});
