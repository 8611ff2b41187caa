import { useId } from 'react';
import type { Entry, EntryChanges, List } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { SavingLine } from '../app/SavingLine';
import { useChange } from '../app/use-change';
import { SuppliedFigures } from '../supplied/SuppliedFigures';
import { CostLine } from './CostLine';
import { NoteField, OwnerField, OwnQuoteField, QuoteField } from './fields';
import { ListPicker } from './ListPicker';
import { StatusField } from './StatusField';
import { TagField } from './TagField';

interface Props {
  entry: Entry;
  lists: readonly List[];
  /** Tags used on other creators, offered while typing. */
  knownTags?: readonly string[];
  /** Owners of other creators, offered while typing. */
  knownOwners?: readonly string[];
  /** What the quote is divided by, for the cost of an engagement. */
  report?: Report | undefined;
  /** False where supplied figures have a place of their own. */
  withSupplied?: boolean;
}

/** What the user writes about a shortlisted creator, and what was supplied by others. */
export function EntryFields({
  entry,
  lists,
  knownTags = [],
  knownOwners = [],
  report,
  withSupplied = true,
}: Props) {
  const { t } = useApp();
  const id = useId();
  const [saving, send] = useChange();
  const edit = (changes: EntryChanges) =>
    void send({ kind: 'edit-entry', creatorId: entry.creatorId, changes });
  const props = { entry, edit };
  return (
    <div className="entry-fields">
      <StatusField {...props} />
      <OwnerField {...props} known={knownOwners} />
      <ListPicker entry={entry} lists={lists} />
      <TagField
        tags={entry.tags}
        known={knownTags}
        onAdd={(added) => edit({ addTags: added })}
        onRemove={(tag) => edit({ removeTags: [tag] })}
      />
      <QuoteField {...props} />
      <OwnQuoteField {...props} />
      <CostLine entry={entry} report={report} />
      <NoteField {...props} />
      {withSupplied && (
        <section className="field field-wide supplied" aria-labelledby={id}>
          <h3 id={id}>{t('supplied.title')}</h3>
          <SuppliedFigures entry={entry} report={report} />
        </section>
      )}
      <SavingLine saving={saving} />
    </div>
  );
}
