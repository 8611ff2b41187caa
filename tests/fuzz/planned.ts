import { changeSchema } from '@/lib/model';
import { planImport, type ImportPreview } from '@/lib/shortlist';
import { ENTRY, LISTS } from '../shortlist/sample';

/** What a file brings can always be planned, and every change of the plan is one that storage takes. */
export function planned(preview: ImportPreview): void {
  let n = 0;
  const { changes } = planImport({
    creators: preview.creators,
    entries: [ENTRY],
    lists: LISTS,
    prefer: 'theirs',
    now: Date.UTC(2026, 10, 21),
    newId: () => `new-list-${n++}`,
  });
  for (const change of changes) changeSchema.parse(change);
}
