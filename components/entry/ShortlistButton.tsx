import { useState } from 'react';
import type { Entry } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { useChange, useTrusted } from '../app/use-change';
import { AlertIcon, CheckIcon, PlusIcon } from '../kit/icons';

interface Props {
  creatorId: string;
  entry: Entry | undefined;
  /** Small, for rows of a list. */
  compact?: boolean;
  /** Name of the creator, for screen readers where the button stands in a list. */
  about?: string | undefined;
}

/** What the last click did, so that it can be undone. */
type Last = { did: 'added' } | { did: 'removed'; entry: Entry };

/** Saves or removes the creator at one click, says when it is stored, and offers to undo. */
export function ShortlistButton({ creatorId, entry, compact = false, about }: Props) {
  const { t } = useApp();
  const [saving, send] = useChange();
  const trusted = useTrusted();
  const [last, setLast] = useState<Last>();
  const isOn = entry !== undefined;
  const isBusy = saving.state === 'saving';

  const add = () => {
    setLast({ did: 'added' });
    void send({ kind: 'shortlist', creatorId });
  };
  const remove = (known: Entry) => {
    setLast({ did: 'removed', entry: known });
    void send({ kind: 'unshortlist', creatorId });
  };
  const undo = () => {
    if (last?.did === 'added') void send({ kind: 'unshortlist', creatorId });
    if (last?.did === 'removed') void send({ kind: 'restore-entry', entry: last.entry });
    setLast(undefined);
  };
  const click = trusted(() => {
    if (saving.state === 'failed') saving.again();
    else if (entry) remove(entry);
    else add();
  });
  const label =
    saving.state === 'failed'
      ? t('shortlist.tryAgain')
      : isBusy && !isOn && last?.did === 'added'
        ? t('shortlist.saving')
        : t(isOn ? 'shortlist.on' : 'shortlist.off');
  const Icon = saving.state === 'failed' ? AlertIcon : isOn ? CheckIcon : PlusIcon;
  return (
    <div className={`shortlist ${compact ? 'shortlist-compact' : ''}`}>
      <button
        type="button"
        className={`button ${isOn ? 'button-on' : 'button-main'} ${saving.state === 'failed' ? 'button-failed' : ''}`}
        aria-pressed={isOn}
        aria-busy={isBusy}
        aria-description={about}
        onClick={click}
      >
        <Icon />
        {label}
      </button>
      <div className="shortlist-said" role="status">
        {saving.state === 'failed' && (
          <span className="problem">
            {t(saving.retries ? 'shortlist.failed' : 'saving.failed', { reason: saving.reason })}
          </span>
        )}
        {saving.state === 'saved' && last && (
          <span className="quiet">
            {t(last.did === 'added' ? 'shortlist.saved' : 'shortlist.removed')}
          </span>
        )}
      </div>
      {saving.state !== 'failed' && last && (
        <button type="button" className="link" onClick={trusted(undo)} aria-description={about}>
          {t('shortlist.undo')}
        </button>
      )}
    </div>
  );
}
