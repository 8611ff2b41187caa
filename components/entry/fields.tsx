import { useId, useState } from 'react';
import type { Entry, EntryChanges } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { amountIn } from './amount';
import { Elsewhere } from './Elsewhere';
import { newTags } from './note-words';
import { useDraft } from './use-draft';

export interface FieldProps {
  entry: Entry;
  edit: (changes: EntryChanges) => void;
}

const LONGEST_NOTE = 20_000;

/** An amount of money; what is no amount is said and not saved. */
function AmountField(props: {
  label: string;
  stored: number | undefined;
  placeholder?: string;
  save: (amount: number | null) => void;
}) {
  const { t } = useApp();
  const id = useId();
  const [isWrong, setWrong] = useState(false);
  const draft = useDraft(props.stored?.toString() ?? '', (text) => {
    const amount = amountIn(text);
    setWrong(amount === null);
    if (amount !== null) props.save(amount ?? null);
  });
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        inputMode="decimal"
        value={draft.text}
        placeholder={props.placeholder}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}w` : undefined}
        onChange={(event) => draft.setText(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.commit();
          if (event.key === 'Escape') draft.cancel();
        }}
      />
      <Elsewhere draft={draft} />
      {isWrong && (
        <p id={`${id}w`} className="problem">
          {t('entry.quote.wrong')}
        </p>
      )}
    </div>
  );
}

export function QuoteField({ entry, edit }: FieldProps) {
  const { t } = useApp();
  return (
    <AmountField
      label={t('entry.quote')}
      stored={entry.quoteCny}
      placeholder={t('entry.quote.placeholder')}
      save={(amount) => edit({ quoteCny: amount })}
    />
  );
}

/** Only once the user has named a money of their own, or the quote already has one. */
export function OwnQuoteField({ entry, edit }: FieldProps) {
  const { t, settings } = useApp();
  const currency = entry.quoteOwn?.currency ?? settings.ownCurrency?.currency;
  if (currency === undefined) return null;
  return (
    <AmountField
      label={t('entry.quoteIn', { currency })}
      stored={entry.quoteOwn?.amount}
      save={(amount) => edit({ quoteOwn: amount === null ? null : { amount, currency } })}
    />
  );
}

export function OwnerField({
  entry,
  edit,
  known = [],
}: FieldProps & { known?: readonly string[] }) {
  const { t } = useApp();
  const id = useId();
  const draft = useDraft(entry.owner ?? '', (text) =>
    edit({ owner: text.trim() === '' ? null : text.trim() }),
  );
  return (
    <div className="field">
      <label htmlFor={id}>{t('entry.owner')}</label>
      <input
        id={id}
        value={draft.text}
        maxLength={120}
        list={`${id}k`}
        placeholder={t('entry.owner.placeholder')}
        onChange={(event) => draft.setText(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.commit();
          if (event.key === 'Escape') draft.cancel();
        }}
      />
      <datalist id={`${id}k`}>
        {known.map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
      <Elsewhere draft={draft} />
    </div>
  );
}

/** The user's words; `#tags` newly written in them become tags. */
export function NoteField({ entry, edit, rows = 2 }: FieldProps & { rows?: number }) {
  const { t } = useApp();
  const id = useId();
  const save = (text: string, before: string) => {
    const note = text.trim() === '' ? undefined : text;
    const addTags = newTags(before, note);
    edit({ note: note ?? null, ...(addTags.length > 0 && { addTags }) });
  };
  const draft = useDraft(entry.note ?? '', save, {
    join: (theirs, mine) => `${theirs}\n\n${mine}`.trim().slice(0, LONGEST_NOTE),
  });
  return (
    <div className="field field-wide">
      <label htmlFor={id}>{t('entry.note')}</label>
      <textarea
        id={id}
        rows={rows}
        value={draft.text}
        maxLength={LONGEST_NOTE}
        placeholder={t('entry.note.placeholder')}
        onChange={(event) => draft.setText(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => event.key === 'Escape' && draft.cancel()}
      />
      <Elsewhere draft={draft} />
    </div>
  );
}
