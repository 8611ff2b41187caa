import type { ReactNode } from 'react';
import { hashtagsIn, linesIn } from '@/lib/campaign';
import { daySchema } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { DraftField } from '../../../kit/DraftField';

/* Fields of a brief as they are typed. Each saves when it is left, or says what is wrong at itself. */

interface Common<V> {
  label: string;
  value: V | undefined;
  problem?: string | undefined;
  hint?: ReactNode;
  placeholder?: string | undefined;
  /** null takes the field away. */
  save: (value: V | null) => void;
}

/** Free words; emptied, the field is not said any more. */
export function WordsField({
  value,
  save,
  most = 1_000,
  rows,
  ...rest
}: Common<string> & { most?: number; rows?: number }) {
  return (
    <DraftField
      {...rest}
      stored={value ?? ''}
      maxLength={most}
      {...(rows !== undefined && { rows })}
      save={(text) => {
        save(text.trim() === '' ? null : text.trim());
        return undefined;
      }}
    />
  );
}

/** One item a line; emptied, that there are none is what was said. */
export function LinesField({
  value,
  save,
  most = 20,
  each = 500,
  rows = 3,
  ...rest
}: Common<string[]> & { most?: number; each?: number; rows?: number }) {
  const { t } = useApp();
  return (
    <DraftField
      {...rest}
      label={t('brief.perLine', { field: rest.label })}
      rows={rows}
      stored={value?.join('\n') ?? ''}
      save={(text) => {
        const typed = linesIn(text, { most, each });
        if (!typed.ok) return t(`brief.lines.${typed.problem}`);
        save(typed.lines);
        return undefined;
      }}
    />
  );
}

export function HashtagsField({ value, save, ...rest }: Common<string[]>) {
  const { t } = useApp();
  return (
    <DraftField
      {...rest}
      stored={value?.map((tag) => `#${tag}`).join(' ') ?? ''}
      placeholder={t('brief.hashtags.placeholder')}
      maxLength={2_000}
      save={(text) => {
        const typed = hashtagsIn(text);
        if (!typed.ok) return t('brief.hashtags.wrong', { tag: typed.tag });
        save(typed.tags.slice(0, 30));
        return undefined;
      }}
    />
  );
}

export function DayField({ value, save, ...rest }: Common<string>) {
  const { t } = useApp();
  return (
    <DraftField
      {...rest}
      type="date"
      stored={value ?? ''}
      save={(text) => {
        if (text !== '' && !daySchema.safeParse(text).success) return t('plan.day.wrong');
        save(text === '' ? null : text);
        return undefined;
      }}
    />
  );
}

export function NumberField({ value, save, ...rest }: Common<number>) {
  const { t } = useApp();
  return (
    <DraftField
      {...rest}
      inputMode="numeric"
      stored={value?.toString() ?? ''}
      save={(text) => {
        const number = text.trim() === '' ? undefined : Number(text);
        if (number !== undefined && !(Number.isInteger(number) && number >= 0 && number <= 100)) {
          return t('brief.number.wrong');
        }
        save(number ?? null);
        return undefined;
      }}
    />
  );
}
