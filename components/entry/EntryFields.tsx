import { useId, useState } from 'react';
import { STATUSES, type Entry, type List, type Status } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { SavingLine } from '../app/SavingLine';
import { useChange } from '../app/use-change';
import { ListPicker } from './ListPicker';
import { TagField } from './TagField';

interface Props {
  entry: Entry;
  lists: readonly List[];
  /** Tags used on other creators, offered while typing. */
  knownTags?: readonly string[];
}

/** A text that is sent when the field is left or Enter is pressed, not at every key. */
function useDraft(stored: string): [string, (text: string) => void, () => boolean] {
  const [draft, setDraft] = useState<{ text: string; over: string }>();
  // What was typed stays until the stored text changes: there is no flicker while it is being saved.
  const text = draft?.over === stored ? draft.text : stored;
  return [text, (typed) => setDraft({ text: typed, over: stored }), () => text !== stored];
}

/** What the user writes about a shortlisted creator: status, lists, tags, quote and note. */
export function EntryFields({ entry, lists, knownTags = [] }: Props) {
  const { t } = useApp();
  const [saving, send] = useChange();
  const id = useId();
  const { creatorId } = entry;
  const edit = (changes: Parameters<typeof send>[0] & { kind: 'edit-entry' }) => void send(changes);
  const [note, setNote, takeNote] = useDraft(entry.note ?? '');
  const [quote, setQuote, takeQuote] = useDraft(entry.quoteCny?.toString() ?? '');
  const [quoteWrong, setQuoteWrong] = useState(false);

  const saveQuote = () => {
    const text = quote.replaceAll(/[,，\s¥]/gu, '');
    const amount = Number(text);
    const isWrong = text !== '' && !(Number.isFinite(amount) && amount >= 0);
    setQuoteWrong(isWrong);
    if (isWrong || !takeQuote()) return;
    edit({
      kind: 'edit-entry',
      creatorId,
      changes: { quoteCny: text === '' ? null : amount },
    });
  };
  return (
    <div className="entry-fields">
      <div className="field">
        <label htmlFor={`${id}s`}>{t('entry.status')}</label>
        <select
          id={`${id}s`}
          value={entry.status}
          onChange={(event) =>
            edit({
              kind: 'edit-entry',
              creatorId,
              changes: { status: event.target.value as Status },
            })
          }
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </select>
      </div>
      <ListPicker entry={entry} lists={lists} />
      <TagField
        tags={entry.tags}
        known={knownTags}
        onChange={(tags) => edit({ kind: 'edit-entry', creatorId, changes: { tags } })}
      />
      <div className="field">
        <label htmlFor={`${id}q`}>{t('entry.quote')}</label>
        <input
          id={`${id}q`}
          inputMode="decimal"
          value={quote}
          placeholder={t('entry.quote.placeholder')}
          aria-invalid={quoteWrong}
          aria-describedby={quoteWrong ? `${id}w` : undefined}
          onChange={(event) => setQuote(event.target.value)}
          onBlur={saveQuote}
          onKeyDown={(event) => event.key === 'Enter' && saveQuote()}
        />
        {quoteWrong && (
          <p id={`${id}w`} className="problem">
            {t('entry.quote.wrong')}
          </p>
        )}
      </div>
      <div className="field field-wide">
        <label htmlFor={`${id}n`}>{t('entry.note')}</label>
        <textarea
          id={`${id}n`}
          rows={2}
          value={note}
          placeholder={t('entry.note.placeholder')}
          onChange={(event) => setNote(event.target.value)}
          onBlur={() => {
            if (takeNote()) edit({ kind: 'edit-entry', creatorId, changes: { note } });
          }}
        />
      </div>
      <SavingLine saving={saving} />
    </div>
  );
}
