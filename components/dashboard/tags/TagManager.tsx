import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { TAG_COLOURS, type Entry, type TagColour } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import { TagChip } from '../../entry/TagChip';
import { CloseIcon } from '../../kit/icons';
import { useWork } from '../../data/work';
import { editRounds, renameRounds } from '../bulk/rounds';
import { useBulkUndo } from '../bulk/use-bulk-undo';
import { useRounds } from '../bulk/use-rounds';
import { WorkLine } from '../bulk/WorkLine';
import type { Undoable } from '../bulk/use-undo';
import type { Row } from '../rows';

interface Props {
  rows: readonly Row[];
  onDone: (done: Undoable) => void;
}

interface TagUse {
  tag: string;
  entries: Entry[];
}

function usesOf(rows: readonly Row[]): TagUse[] {
  const uses = new Map<string, Entry[]>();
  for (const { entry } of rows) {
    for (const tag of entry.tags) {
      const known = uses.get(tag);
      if (known) known.push(entry);
      else uses.set(tag, [entry]);
    }
  }
  return [...uses]
    .map(([tag, entries]) => ({ tag, entries }))
    .sort((a, b) => b.entries.length - a.entries.length || a.tag.localeCompare(b.tag));
}

function TagRow(props: {
  use: TagUse;
  colour: TagColour | undefined;
  isKnown: (tag: string) => boolean;
  onColour: (colour: TagColour | undefined) => void;
  onRename: (name: string) => void;
  onDelete: () => void;
}) {
  const { t } = useApp();
  const { tag, entries } = props.use;
  const [name, setName] = useState(tag);
  const wanted = name.trim().replace(/^#/u, '');
  const isMerge = wanted !== tag && props.isKnown(wanted);
  return (
    <tr>
      <th scope="row">
        <TagChip tag={tag} small />
      </th>
      <td className="col-number">{entries.length}</td>
      <td>
        <div className="palette" role="radiogroup" aria-label={t('tags.colourOf', { tag })}>
          {[undefined, ...TAG_COLOURS].map((colour) => (
            <label key={colour ?? 'none'} className={`swatch ${colour ? `tag-${colour}` : ''}`}>
              <input
                type="radio"
                name={`colour-${tag}`}
                aria-label={t(`tagColour.${colour ?? 'none'}`)}
                title={t(`tagColour.${colour ?? 'none'}`)}
                checked={props.colour === colour}
                onChange={() => props.onColour(colour)}
              />
            </label>
          ))}
        </div>
      </td>
      <td>
        <span className="inline-form">
          <input
            aria-label={t('tags.newName', { tag })}
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && wanted !== '' && wanted !== tag) props.onRename(wanted);
            }}
          />
          <button
            type="button"
            className="button button-small"
            disabled={wanted === '' || wanted === tag}
            onClick={() => props.onRename(wanted)}
          >
            {t(isMerge ? 'tags.merge' : 'tags.rename')}
          </button>
        </span>
      </td>
      <td>
        <button
          type="button"
          className="button button-bare button-tiny"
          aria-label={t('tags.delete', { tag })}
          onClick={props.onDelete}
        >
          <CloseIcon />
        </button>
      </td>
    </tr>
  );
}

/** All tags at one place: colour, rename, merge, delete. */
export function TagManager({ rows, onDone }: Props) {
  const { t, settings } = useApp();
  const [saving, send] = useChange();
  const [isOpen, setOpen] = useState(false);
  const isWorking = useWork() !== undefined;
  const uses = isOpen ? usesOf(rows) : [];
  const colours = settings.tagColours;
  const setColour = (tag: string, colour: TagColour | undefined) =>
    send({ kind: 'colour-tags', colours: { [tag]: colour ?? null } });

  const [carryOut, problem] = useRounds(send);
  const wayBack = useBulkUndo(send);
  const unsaved = saving.state === 'failed' ? saving.reason : problem;
  const change = async ({ tag, entries }: TagUse, name: string | undefined) => {
    const creatorIds = entries.map(({ creatorId }) => creatorId);
    const { done, isAll, reason } = await carryOut(
      name === undefined
        ? editRounds(creatorIds, { removeTags: [tag] })
        : renameRounds(creatorIds, tag, name),
    );
    if (done === 0) return;
    const wasPlain = name !== undefined && !Object.hasOwn(colours, name);
    const changes = { removeTags: [tag], ...(name !== undefined && { addTags: [name] }) };
    const back = wayBack(entries.slice(0, done), changes);
    const text = name === undefined ? t('tags.deleted', { tag }) : t('tags.renamed', { tag, name });
    const left = { n: entries.length - done, reason: reason ?? t('import.stopped') };
    onDone({
      text: isAll ? text : `${text} ${t('bulk.stopped', left)}`,
      undo: async () => {
        const isBack = await back();
        if (!isBack || isBack === 'partly') return isBack;
        if (wasPlain && !(await setColour(name, undefined))) return false;
        return isBack;
      },
    });
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger type="button" className="button">
        {t('tags.button')}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog dialog-wide">
          <Dialog.Title className="dialog-title">{t('tags.title')}</Dialog.Title>
          <div className="dialog-body" inert={isWorking}>
            {uses.length === 0 ? (
              <p>{t('tags.none')}</p>
            ) : (
              <div className="table-scroll table-scroll-auto">
                <table className="table tags-table">
                  <thead>
                    <tr>
                      <th scope="col">{t('tags.tag')}</th>
                      <th scope="col">{t('campaign.creators')}</th>
                      <th scope="col">{t('tags.colour')}</th>
                      <th scope="col">{t('tags.name')}</th>
                      <th scope="col">
                        <span className="sr-only">{t('campaign.delete')}</span>
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {uses.map((use) => (
                      <TagRow
                        key={use.tag}
                        use={use}
                        colour={colours[use.tag]}
                        isKnown={(tag) => uses.some((other) => other.tag === tag)}
                        onColour={(colour) => void setColour(use.tag, colour)}
                        onRename={(name) => void change(use, name)}
                        onDelete={() => void change(use, undefined)}
                      />
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            {unsaved !== undefined && (
              <p className="problem" role="status">
                {t('saving.failed', { reason: unsaved })}
              </p>
            )}
          </div>
          <WorkLine />
          <div className="dialog-actions">
            <Dialog.Close className="button">{t('tags.close')}</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
