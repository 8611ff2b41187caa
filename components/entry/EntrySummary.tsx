import type { Entry } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { firstLine } from './note-words';
import { TagChip } from './TagChip';

/** An entry at a glance, where its fields are folded away: status, tags, first line of the note. */
export function EntrySummary({ entry }: { entry: Entry }) {
  const { t } = useApp();
  const note = firstLine(entry.note);
  return (
    <span className="entry-summary">
      {t('entry.details', { status: t(`status.${entry.status}`) })}
      {entry.tags.length > 0 && (
        <span className="cell-tags">
          {entry.tags.map((tag) => (
            <TagChip key={tag} tag={tag} small />
          ))}
        </span>
      )}
      {note !== undefined && <span className="entry-summary-note">{note}</span>}
    </span>
  );
}
