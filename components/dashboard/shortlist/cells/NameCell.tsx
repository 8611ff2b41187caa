import { useApp } from '../../../app/AppContext';
import { ExampleBadge } from '../../../example/ExampleBadge';
import { firstLine } from '../../../entry/note-words';
import { hashOf } from '../../routes';
import type { Row } from '../../rows';

/** Who it is: name, what it was before, and the first line of the user's note or the red id. */
export function NameCell({ row: { id, creator, earlierNames, entry } }: { row: Row }) {
  const { t } = useApp();
  const was = earlierNames?.[0];
  const note = firstLine(entry.note);
  return (
    <>
      <a className="row-name" href={hashOf('shortlist', id)} lang="zh">
        {creator.nickname ?? t('creator.unnamed')}
      </a>
      <ExampleBadge id={id} />
      {was !== undefined && (
        <span className="row-sub" title={earlierNames?.join(', ')}>
          {t('cell.was', { name: was })}
        </span>
      )}
      {note !== undefined ? (
        <span className="row-sub row-note" title={entry.note}>
          {note}
        </span>
      ) : (
        was === undefined &&
        creator.redId !== undefined && <span className="row-sub mono">{creator.redId}</span>
      )}
    </>
  );
}
