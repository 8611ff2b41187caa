import { useState } from 'react';
import { STATUSES, type BulkChanges, type List, type Status } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import { RejectDialog } from '../../entry/RejectDialog';
import { TagChip } from '../../entry/TagChip';
import { Drop } from '../../kit/Drop';
import { MOST_COMPARED } from '../compare/limits';
import { hashOf } from '../routes';
import type { Row } from '../rows';
import { useVocabulary } from '../shortlist/vocabulary';
import { CopyTable } from './CopyTable';
import { useBulkUndo } from './use-bulk-undo';
import type { Undoable } from './use-undo';
import { WordForm } from './WordForm';

interface Props {
  /** The selected creators, in the order on screen. */
  rows: readonly Row[];
  lists: readonly List[];
  columns: readonly string[];
  onDone: (done: Undoable) => void;
  onClear: () => void;
}

/** What can be done to all selected creators at once; each can be taken back. */
export function BulkBar({ rows, lists, columns, onDone, onClear }: Props) {
  const { t, services } = useApp();
  const [saving, send] = useChange();
  const [isRejecting, setRejecting] = useState(false);
  const { tags, owners } = useVocabulary();
  const n = rows.length;
  const creatorIds = rows.map(({ id }) => id);
  const before = rows.map(({ entry }) => entry);

  const wayBack = useBulkUndo(send);
  const edit = async (changes: BulkChanges, text: string) => {
    if (await send({ kind: 'edit-entries', creatorIds, changes })) {
      onDone({ text, undo: wayBack(before, changes) });
    }
  };
  const remove = async () => {
    if (!(await send({ kind: 'unshortlist-many', creatorIds }))) return;
    onClear();
    onDone({
      text: t('bulk.removed', { n }),
      undo: () => send({ kind: 'restore-entries', entries: before }),
    });
  };
  const setStatus = (status: Status, reason?: string) =>
    edit(
      { status, ...(status === 'rejected' && { rejectedReason: reason ?? null }) },
      t('bulk.statusSet', { n, status: t(`status.${status}`) }),
    );
  const addTag = (tag: string) => edit({ addTags: [tag] }, t('bulk.tagAdded', { n, tag }));
  const addList = async (name: string) => {
    const known = lists.find((list) => list.name === name);
    const id = known?.id ?? services.newId();
    if (!known && !(await send({ kind: 'create-list', id, name }))) return;
    await edit({ addListIds: [id] }, t('bulk.listAdded', { n, name }));
  };
  const setOwner = (owner: string | null) =>
    edit(
      { owner },
      owner === null ? t('bulk.ownerTaken', { n }) : t('bulk.ownerSet', { n, owner }),
    );
  const theirTags = [...new Set(rows.flatMap(({ entry }) => entry.tags))];
  const theirLists = lists.filter(({ id }) => rows.some(({ entry }) => entry.listIds.includes(id)));
  const canCompare = n >= 2 && n <= MOST_COMPARED;
  return (
    <section className="bulk" aria-label={t('bulk.label')}>
      <strong>{t('bulk.selected', { n })}</strong>
      <select
        aria-label={t('bulk.status')}
        value=""
        onChange={(event) => {
          const status = event.target.value as Status;
          if (status === 'rejected') setRejecting(true);
          else void setStatus(status);
        }}
      >
        <option value="" disabled>
          {t('bulk.status')}
        </option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </select>
      <Drop small label={t('entry.tags')} className="popover-bulk">
        <WordForm label={t('bulk.addTag')} known={tags} onWord={(tag) => void addTag(tag)} isTag />
        {theirTags.length > 0 && <h2>{t('bulk.takeTag')}</h2>}
        <div className="cell-tags">
          {theirTags.map((tag) => (
            <button
              key={tag}
              type="button"
              className="tag-button"
              aria-label={t('entry.removeTag', { tag })}
              onClick={() => void edit({ removeTags: [tag] }, t('bulk.tagTaken', { n, tag }))}
            >
              <TagChip tag={tag} small />
            </button>
          ))}
        </div>
      </Drop>
      <Drop small label={t('entry.lists')} className="popover-bulk">
        <WordForm
          label={t('bulk.addList')}
          known={lists.map(({ name }) => name)}
          onWord={(name) => void addList(name)}
        />
        {theirLists.length > 0 && <h2>{t('bulk.takeList')}</h2>}
        {theirLists.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="link"
            onClick={() => void edit({ removeListIds: [id] }, t('bulk.listTaken', { n, name }))}
          >
            {name}
          </button>
        ))}
      </Drop>
      <Drop small label={t('entry.owner')} className="popover-bulk">
        <WordForm
          label={t('bulk.setOwner')}
          known={owners}
          onWord={(owner) => void setOwner(owner)}
        />
        <button type="button" className="link" onClick={() => void setOwner(null)}>
          {t('bulk.noOwner')}
        </button>
      </Drop>
      {canCompare ? (
        <a className="button button-small" href={hashOf('compare', ...creatorIds)}>
          {t('bulk.compare')}
        </a>
      ) : (
        <button
          type="button"
          className="button button-small"
          aria-disabled="true"
          title={t('bulk.compareCount', { most: MOST_COMPARED })}
        >
          {t('bulk.compare')}
        </button>
      )}
      <CopyTable rows={rows} lists={lists} columns={columns} small />
      <button
        type="button"
        className="button button-small button-quiet-danger"
        onClick={() => void remove()}
      >
        {t('bulk.remove')}
      </button>
      <button type="button" className="link" onClick={onClear}>
        {t('bulk.clear')}
      </button>
      <span className="quiet">{t('bulk.exports')}</span>
      {saving.state === 'failed' && (
        <span className="problem" role="status">
          {t('saving.failed', { reason: saving.reason })}
        </span>
      )}
      <RejectDialog
        key={String(isRejecting)}
        open={isRejecting}
        n={n}
        onClose={() => setRejecting(false)}
        onReject={(reason) => void setStatus('rejected', reason)}
      />
    </section>
  );
}
