import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Change, EntryChanges } from '@/lib/model';
import { entryOf, settingsOf } from '@/lib/storage';
import { bench, LIN, NOON } from './build';

/* A screen names what it changes, never the whole of what it was showing. */

const iso = (ms: number) => new Date(ms).toISOString();

async function both() {
  const one = bench();
  let count = 0;
  const change = (c: Change) => one.writer.change(`command-${(count += 1)}`, c);
  await change({ kind: 'shortlist', creatorId: LIN });
  return { ...one, change };
}

describe('what a field holds several of', () => {
  const figure = {
    field: 'reads',
    supplier: '千瓜',
    asOf: '2026-11-01',
    addedAt: iso(NOON),
  } as const;

  it('is changed by name: two pages that add and remove at once both keep theirs', async () => {
    const { store, change } = await both();
    await change({ kind: 'create-list', id: 'l', name: '春季' });
    const edit = (changes: EntryChanges) => change({ kind: 'edit-entry', creatorId: LIN, changes });
    await edit({ tags: ['old'], supplied: [{ ...figure, value: 1 }] });
    const other = { ...figure, supplier: '灰豚', value: 3 };
    await Promise.all([
      edit({ addTags: ['a'], addSupplied: [{ ...figure, value: 2 }] }),
      edit({ addTags: ['b'], removeTags: ['old'], addListIds: ['l'] }),
      edit({ addTags: ['a', 'c'], addSupplied: [other] }),
    ]);
    expect(await entryOf(store, LIN)).toMatchObject({
      tags: ['a', 'b', 'c'],
      listIds: ['l'],
      supplied: [{ ...figure, value: 2 }, other],
    });
    await edit({ removeSupplied: [other], removeListIds: ['l'] });
    expect(await entryOf(store, LIN)).toMatchObject({
      listIds: [],
      supplied: [{ ...figure, value: 2 }],
    });
  });
});

describe('the user’s choices', () => {
  const view = { id: 'v', name: 'Mine', columns: ['score'], filters: {}, search: '' };

  it('are changed by name: two pages that choose at once both keep theirs', async () => {
    const { store, change } = await both();
    await change({ kind: 'edit-words', list: 'keywords', add: ['露营', '帐篷'], remove: [] });
    await Promise.all([
      change({ kind: 'put-view', view }),
      change({ kind: 'put-view', view: { ...view, id: 'w', name: 'Other' } }),
      change({ kind: 'rename-view', id: 'v', name: 'Ours' }),
      change({ kind: 'name-brand', name: '山野' }),
      change({ kind: 'edit-words', list: 'keywords', add: ['睡袋'], remove: ['帐篷'] }),
      change({ kind: 'edit-words', list: 'keywords', add: ['炉子'], remove: [] }),
      change({ kind: 'edit-words', list: 'claims', add: ['最好'], remove: [] }),
      change({ kind: 'edit-words', list: 'unwanted', add: ['烟'], remove: [] }),
      change({ kind: 'edit-words', list: 'restricted', add: ['药'], remove: [] }),
      change({ kind: 'table-look', columns: ['score', 'tags'], otherwise: ['score'] }),
      change({
        kind: 'table-look',
        sort: { column: 'score', descending: true },
        otherwise: ['score'],
      }),
    ]);
    expect(await settingsOf(store)).toMatchObject({
      views: [
        { ...view, name: 'Ours' },
        { ...view, id: 'w', name: 'Other' },
      ],
      brand: { name: '山野', keywords: ['露营', '睡袋', '炉子'] },
      watchedWords: { claims: ['最好'], restricted: ['药'], unwanted: ['烟'] },
      table: { columns: ['score', 'tags'], sort: { column: 'score', descending: true } },
    });
    await change({ kind: 'remove-view', id: 'v' });
    expect((await settingsOf(store)).views).toHaveLength(1);
    await expect(change({ kind: 'rename-view', id: 'v', name: 'gone' })).rejects.toMatchObject({
      kind: 'refused',
    });
  });
});
