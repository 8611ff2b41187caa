import { useState } from 'react';
import { STATUSES, type BulkChanges, type List, type Status } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import { RejectDialog } from '../../entry/RejectDialog';
import { TagChip } from '../../entry/TagChip';
import { Drop } from '../../kit/Drop';
import { useWork, type Outcome } from '../../data/work';
import { MOST_COMPARED } from '../compare/limits';
import { hashOf } from '../routes';
import type { Row } from '../rows';
import { useVocabulary } from '../shortlist/vocabulary';
import { CopyTable } from './CopyTable';
import { editRounds, removeRounds, restoreRounds } from './rounds';
import { useBulkUndo } from './use-bulk-undo';
import { useRounds } from './use-rounds';
import type { Undoable } from './use-undo';
import { WordForm } from './WordForm';

/** Says what was done to so many. */
type Words = (n: number) => string;

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
  const isWorking = useWork() !== undefined;
  const [carryOut, problem] = useRounds(send);
  const wayBack = useBulkUndo(send);
  const said = (words: Words, { done, isAll, reason }: Outcome) =>
    [
      words(done),
      !isAll && t('bulk.stopped', { n: n - done, reason: reason ?? t('import.stopped') }),
    ]
      .filter(Boolean)
      .join(' ');
  const edit = async (changes: BulkChanges, words: Words) => {
    const outcome = await carryOut(editRounds(creatorIds, changes));
    if (outcome.done === 0) return;
    onDone({ text: said(words, outcome), undo: wayBack(before.slice(0, outcome.done), changes) });
  };
  const remove = async () => {
    const outcome = await carryOut(removeRounds(creatorIds));
    if (outcome.done === 0) return;
    if (outcome.isAll) onClear();
    const gone = before.slice(0, outcome.done);
    onDone({
      text: said((done) => t('bulk.removed', { n: done }), outcome),
      undo: async () => {
        const { isAll, done } = await carryOut(restoreRounds(gone));
        return isAll || (done > 0 && 'partly');
      },
    });
  };
  const setStatus = (status: Status, reason?: string) =>
    edit({ status, ...(status === 'rejected' && { rejectedReason: reason ?? null }) }, (done) =>
      t('bulk.statusSet', { n: done, status: t(`status.${status}`) }),
    );
  const addTag = (tag: string) =>
    edit({ addTags: [tag] }, (done) => t('bulk.tagAdded', { n: done, tag }));
  const addList = async (name: string) => {
    const known = lists.find((list) => list.name === name);
    const id = known?.id ?? services.newId();
    if (!known && !(await send({ kind: 'create-list', id, name }))) return;
    await edit({ addListIds: [id] }, (done) => t('bulk.listAdded', { n: done, name }));
  };
  const setOwner = (owner: string | null) =>
    edit({ owner }, (done) =>
      owner === null ? t('bulk.ownerTaken', { n: done }) : t('bulk.ownerSet', { n: done, owner }),
    );
  const unsaved = saving.state === 'failed' ? saving.reason : problem;
  const theirTags = [...new Set(rows.flatMap(({ entry }) => entry.tags))];
  const theirLists = lists.filter(({ id }) => rows.some(({ entry }) => entry.listIds.includes(id)));
  const canCompare = n >= 2 && n <= MOST_COMPARED;
  // Another key closes what drops down when the work begins: it would cover how far that is.
  const dropKey = String(isWorking);
  return (
    <section className="bulk" aria-label={t('bulk.label')} inert={isWorking}>
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
      <Drop key={`tags ${dropKey}`} small label={t('entry.tags')} className="popover-bulk">
        <WordForm label={t('bulk.addTag')} known={tags} onWord={(tag) => void addTag(tag)} isTag />
        {theirTags.length > 0 && <h2>{t('bulk.takeTag')}</h2>}
        <div className="cell-tags">
          {theirTags.map((tag) => (
            <button
              key={tag}
              type="button"
              className="tag-button"
              aria-label={t('entry.removeTag', { tag })}
              onClick={() =>
                void edit({ removeTags: [tag] }, (done) => t('bulk.tagTaken', { n: done, tag }))
              }
            >
              <TagChip tag={tag} small />
            </button>
          ))}
        </div>
      </Drop>
      <Drop key={`lists ${dropKey}`} small label={t('entry.lists')} className="popover-bulk">
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
            onClick={() =>
              void edit({ removeListIds: [id] }, (done) => t('bulk.listTaken', { n: done, name }))
            }
          >
            {name}
          </button>
        ))}
      </Drop>
      <Drop key={`owner ${dropKey}`} small label={t('entry.owner')} className="popover-bulk">
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
      {unsaved !== undefined && (
        <span className="problem" role="status">
          {t('saving.failed', { reason: unsaved })}
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
