import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Entry, LinkedNote, List } from '@/lib/model';
import { linkedNotesOfCreator } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { SavingLine } from '../app/SavingLine';
import { useChange, useTrusted } from '../app/use-change';
import { hashOf } from '../dashboard/routes';
import { Gap } from '../kit/Gap';

interface Props {
  creatorId: string;
  noteId: string;
  entry: Entry | undefined;
  lists: readonly List[];
}

/** Says that the open note belongs to a campaign of its creator's, at one click; from then on each visit is a reading. */
export function NoteLinks({ creatorId, noteId, entry, lists }: Props) {
  const { t, services } = useApp();
  const trusted = useTrusted();
  const [saving, send] = useChange();
  const [gone, setGone] = useState<LinkedNote>();
  const links = useLiveQuery(
    () => linkedNotesOfCreator(services.store, creatorId),
    [services, creatorId],
  );
  const own = lists.filter(
    ({ id }) =>
      entry?.listIds.includes(id) ||
      links?.some((link) => link.listId === id && link.noteId === noteId),
  );
  if (!links || own.length === 0) return null;
  return (
    <section className="note-links" aria-label={t('linked.inCampaigns')}>
      {own.map(({ id, name }) => {
        const link = links.find((each) => each.listId === id && each.noteId === noteId);
        const was = gone?.listId === id && gone.noteId === noteId ? gone : undefined;
        return link ? (
          <p key={id}>
            {t('linked.belongs', { name })}
            <Gap />
            <button
              type="button"
              className="link"
              onClick={() => services.openDashboard(hashOf('campaigns', id, 'notes', creatorId))}
            >
              {t('linked.open')} ↗
            </button>{' '}
            <button
              type="button"
              className="link"
              aria-label={t('linked.unlinkFrom', { name })}
              onClick={trusted(() => {
                setGone(link);
                void send({ kind: 'unlink-note', listId: id, noteId });
              })}
            >
              {t('linked.unlink')}
            </button>
          </p>
        ) : (
          <button
            key={id}
            type="button"
            className="button button-small"
            onClick={trusted(
              () =>
                void send({
                  kind: 'link-note',
                  ...{ listId: id, noteId, creatorId },
                  ...(was && { was }),
                }),
            )}
          >
            {t('linked.linkTo', { name })}
          </button>
        );
      })}
      {saving.state === 'failed' && <SavingLine saving={saving} />}
    </section>
  );
}
