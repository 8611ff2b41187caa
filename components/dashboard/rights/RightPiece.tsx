import { useLiveQuery } from 'dexie-react-hooks';
import type { Right, RightChanges } from '@/lib/model';
import { notesByTitle } from '@/lib/storage';
import { useApp } from '../../app/AppContext';
import type { Rows } from '../../data/use-rows';
import { ChoiceField } from '../../kit/ChoiceField';
import { DraftField } from '../../kit/DraftField';
import { hashOf } from '../routes';

interface Props {
  right: Right;
  data: Rows;
  edit: (changes: RightChanges) => undefined;
}

/** Which piece of whose content it is; a note that was seen can be chosen by its title. */
export function RightPiece({ right, data, edit }: Props) {
  const { t, services } = useApp();
  const { creatorId } = right;
  const notes = useLiveQuery(() => notesByTitle(services.store, creatorId), [services, creatorId]);
  const isKnown = data.rows.some(({ id }) => id === creatorId);
  const titleOf = (id: string) => notes?.find((note) => note.id === id)?.title;
  const noteIds = notes?.map(({ id }) => id) ?? [];
  const lists = data.lists.map(({ id }) => id);
  return (
    <section className="card" aria-label={t('right.what')}>
      <h2>{t('right.what')}</h2>
      <div className="plan-fields">
        <DraftField
          label={t('right.creatorName')}
          stored={right.creatorName ?? ''}
          maxLength={200}
          save={(text) => edit({ creatorName: text.trim() === '' ? null : text.trim() })}
        />
        <ChoiceField<string>
          label={t('right.note')}
          value={right.noteId}
          choices={
            right.noteId === undefined || noteIds.includes(right.noteId)
              ? noteIds
              : [right.noteId, ...noteIds]
          }
          wordOf={(id) => titleOf(id) ?? id}
          none={t('right.note.none')}
          onChange={(id) => {
            const title = id && titleOf(id);
            edit({ noteId: id ?? null, ...(title && { piece: title.slice(0, 500) }) });
          }}
        />
        <DraftField
          label={t('right.piece')}
          stored={right.piece ?? ''}
          placeholder={t('right.piece.placeholder')}
          maxLength={500}
          save={(text) => edit({ piece: text.trim() === '' ? null : text.trim() })}
        />
        <ChoiceField<string>
          label={t('right.campaign')}
          value={
            right.listId !== undefined && lists.includes(right.listId) ? right.listId : undefined
          }
          choices={lists}
          wordOf={(id) => data.lists.find((list) => list.id === id)?.name ?? id}
          none={t('right.campaign.none')}
          onChange={(listId) => edit({ listId: listId ?? null })}
        />
      </div>
      {isKnown && (
        <p>
          <a href={hashOf('creator', creatorId)}>{t('creatorPage.openShort')} →</a>
        </p>
      )}
    </section>
  );
}
