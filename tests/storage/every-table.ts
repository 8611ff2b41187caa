import { bench, comment, creator, DAY, idOf, LIN, NOON, note, type Bench } from './build';

/** A store in which every table that is backed up has a row. */
export async function filled(): Promise<Bench> {
  const one = bench();
  const { store, writer, see, clock } = one;
  await store.meta.put({ key: 'salt', value: 'the salt of the first' });
  await see({ creators: [creator()], notes: [note()] }, NOON - DAY);
  const numbered = { ...comment().user!, nickname: '小雨88' };
  const comments = [comment(), comment({ id: idOf(1001), user: numbered })];
  await see({ page: 'note', notes: [note()], comments });
  await writer.change('command-1', { kind: 'create-list', id: 'spring', name: '春季' });
  await writer.change('command-2', { kind: 'shortlist', creatorId: LIN, listId: 'spring' });
  await writer.change('command-3', {
    kind: 'edit-entry',
    creatorId: LIN,
    changes: { note: '回得快', tags: ['母婴'], quoteOwn: { amount: 4.5, currency: 'EUR' } },
  });
  const at = new Date(clock.now).toISOString();
  const overrule = { target: 'paid', targetId: note().id, creatorId: LIN, paid: true, at } as const;
  await writer.change('command-4', { kind: 'overrule', overrule });
  await writer.change('command-5', { kind: 'settings', settings: { theme: 'dark' } });
  const plan = { budget: 9_000, startsOn: '2026-03-01' };
  await writer.change('command-6', { kind: 'edit-plan', listId: 'spring', changes: plan });
  const part = { role: 'koc', commission: 0.1 } as const;
  const about = { listId: 'spring', creatorId: LIN };
  await writer.change('command-7', { kind: 'edit-part', ...about, changes: part });
  const right = { piece: '阳台', channels: ['brand-account' as const], endsOn: '2026-09-01' };
  const changes = { ...right, exclusive: false };
  await writer.change('command-8', { kind: 'edit-right', id: 'r-1', creatorId: LIN, changes });
  const noteId = note().id;
  const commentId = comment().id;
  await writer.change('command-linked', { kind: 'link-note', ...about, noteId });
  await writer.change('command-answered', {
    kind: 'answer-question',
    ...{ listId: 'spring', noteId, commentId, isDone: true },
  });
  await writer.change('command-measured', {
    kind: 'edit-measure',
    ...{ id: 'm-1', listId: 'spring', changes: { area: 'feed', metric: 'reads', value: 900 } },
  });
  await writer.change('command-found', {
    kind: 'edit-checklist',
    ...{ creatorId: LIN, changes: { fit: 'fine' } },
  });
  return one;
}
