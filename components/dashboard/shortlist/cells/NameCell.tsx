import { useApp } from '../../../app/AppContext';
import { ExampleBadge } from '../../../example/ExampleBadge';
import { firstLine } from '../../../entry/note-words';
import { hashOf } from '../../routes';
import type { Row } from '../../rows';

/** Who it is: name, what it was before, and the first line of the user's note or the red id. */
export function NameCell({ row }: { row: Row }) {
  const { t } = useApp();
  const { id, creator, earlierNames, entry, lastSeenAt } = row;
  const was = earlierNames?.[0];
  const note = firstLine(entry.note);
  // Several whose names nobody has read yet, from a file, are told apart by their ids.
  const known = creator.redId ?? (creator.nickname === undefined ? id : undefined);
  const isFromFile = creator.nickname !== undefined && lastSeenAt === undefined;
  return (
    <>
      <a
        className="row-name"
        href={hashOf('shortlist', id)}
        lang={creator.nickname === undefined ? undefined : 'zh'}
      >
        {creator.nickname ?? t(lastSeenAt === undefined ? 'creator.notSeenYet' : 'creator.unnamed')}
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
        was === undefined && known !== undefined && <span className="row-sub mono">{known}</span>
      )}
      {isFromFile && note === undefined && was === undefined && known === undefined && (
        <span className="row-sub">{t('cell.namedByFile')}</span>
      )}
    </>
  );
}
