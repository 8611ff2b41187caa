import type { MessageKey } from '@/lib/i18n';
import { rightProblems, tierChanges, type RightProblem } from '@/lib/campaign';
import {
  APPROVALS,
  CHANNELS,
  daySchema,
  EDITS,
  GRANTS,
  LAWS,
  LICENCE_TIERS,
  PREVAILING,
  PURPOSES,
  TERRITORIES,
  type Right,
  type RightChanges,
} from '@/lib/model';
import { useApp } from '../../app/AppContext';
import type { Rows } from '../../data/use-rows';
import { ChecksField } from '../../kit/ChecksField';
import { ChoiceField } from '../../kit/ChoiceField';
import { DraftField } from '../../kit/DraftField';
import { EditsLine } from '../campaigns/plan/EditsLine';
import { FeeField } from '../campaigns/plan/FeeField';
import { dayOf } from '../files/day';
import { pieceText } from './right-text';
import { RightPiece } from './RightPiece';
import { useRightEdits } from './use-right-edits';

interface Props {
  right: Right;
  data: Rows;
  /** Every record: two exclusive ones may not overlap. */
  others: readonly Right[];
}

const LISTS = {
  channels: { choices: CHANNELS, key: (word: string) => `channel.${word}` },
  purposes: { choices: PURPOSES, key: (word: string) => `purpose.${word}` },
  territories: { choices: TERRITORIES, key: (word: string) => `territory.${word}` },
  edits: { choices: EDITS, key: (word: string) => `edit.${word}` },
} as const;
const CHOICES = {
  approval: { choices: APPROVALS, key: (word: string) => `approval.${word}` },
  law: { choices: LAWS, key: (word: string) => `law.${word}` },
  prevails: { choices: PREVAILING, key: (word: string) => `prevails.${word}` },
} as const;

/** A field as its form names it, where that is not `right.<field>`. */
const NAMED: Readonly<Record<string, MessageKey>> = {
  noteId: 'right.note',
  listId: 'right.campaign',
  contract: 'right.signed',
};
const fieldKey = (field: string) => NAMED[field] ?? (`right.${field}` as MessageKey);

/** The terms of one record: each is saved as it is chosen or its field is left. */
export function RightForm({ right, data, others }: Props) {
  const app = useApp();
  const { t, services } = app;
  const edits = useRightEdits(right);
  const edit = (changes: RightChanges): undefined => {
    const [field] = Object.keys(changes);
    edits.edit(changes, t('undo.didChange', { what: t(fieldKey(field!)) }));
  };
  const problems = rightProblems(right, others);
  const problemAt = (field: RightProblem['field']) => {
    const found = problems.find((problem) => problem.field === field);
    if (!found) return undefined;
    const other = found.problem === 'overlaps' ? pieceText(found.with, app) : '';
    return t(`right.problem.${found.problem}`, { other });
  };
  const list = <F extends keyof typeof LISTS>(field: F) => (
    <ChecksField<string>
      label={t(`right.${field}`)}
      value={right[field] ?? []}
      choices={LISTS[field].choices}
      wordOf={(choice) => t(LISTS[field].key(choice) as never)}
      problem={field === 'purposes' ? problemAt('purposes') : undefined}
      onChange={(value) => edit({ [field]: value })}
    />
  );
  const choice = <F extends keyof typeof CHOICES>(field: F) => (
    <ChoiceField<string>
      label={t(`right.${field}`)}
      value={right[field]}
      choices={CHOICES[field].choices}
      wordOf={(word) => t(CHOICES[field].key(word) as never)}
      none={t('right.unsaid')}
      problem={field === 'prevails' ? problemAt('prevails') : undefined}
      onChange={(word) => edit({ [field]: word ?? null })}
    />
  );
  const day = (field: 'startsOn' | 'endsOn' | 'takenDownOn') => (
    <DraftField
      label={t(`right.${field}`)}
      type="date"
      stored={right[field] ?? ''}
      problem={field === 'endsOn' ? problemAt('endsOn') : undefined}
      save={(text) => {
        if (text !== '' && !daySchema.safeParse(text).success) return t('plan.day.wrong');
        return edit({ [field]: text === '' ? null : text });
      }}
    />
  );
  const words = (field: 'attribution' | 'contract', label: string) => (
    <DraftField
      label={label}
      stored={right[field] ?? ''}
      maxLength={500}
      save={(text) => edit({ [field]: text.trim() === '' ? null : text.trim() })}
    />
  );
  return (
    <>
      <RightPiece right={right} data={data} edit={edit} />
      <section className="card" aria-label={t('right.granted')}>
        <h2>{t('right.granted')}</h2>
        <div className="plan-fields">
          <ChoiceField
            label={t('right.tier')}
            value={right.tier}
            choices={LICENCE_TIERS}
            wordOf={(tier) => t(`licence.${tier}`)}
            none={t('right.unsaid')}
            onChange={(tier) =>
              edit(tier ? tierChanges(tier, right, dayOf(services.now())) : { tier: null })
            }
          />
          <ChoiceField
            label={t('right.grant')}
            value={right.grant}
            choices={GRANTS}
            wordOf={(grant) => t(`grant.${grant}`)}
            none={t('right.unsaid')}
            onChange={(grant) => edit({ grant: grant ?? null })}
          />
          {day('startsOn')}
          {day('endsOn')}
          <ChoiceField
            label={t('right.exclusive')}
            value={right.exclusive === undefined ? undefined : right.exclusive ? 'yes' : 'no'}
            choices={['yes', 'no'] as const}
            wordOf={(word) => t(`right.exclusive.${word}`)}
            none={t('right.unsaid')}
            problem={problemAt('exclusive')}
            onChange={(word) => edit({ exclusive: word === undefined ? null : word === 'yes' })}
          />
          {day('takenDownOn')}
          <p className="quiet field-wide">{t('right.tier.note')}</p>
          {list('channels')}
          {list('purposes')}
          {list('territories')}
          {list('edits')}
        </div>
      </section>
      <section className="card" aria-label={t('right.contract')}>
        <h2>{t('right.contract')}</h2>
        <div className="plan-fields">
          {choice('approval')}
          {choice('law')}
          {choice('prevails')}
          <FeeField
            label={t('right.fee')}
            isLabelHidden={false}
            fee={right.fee}
            currency="CNY"
            save={(fee) => edit({ fee })}
          />
          {words('attribution', t('right.attribution'))}
          {words('contract', t('right.signed'))}
        </div>
      </section>
      <EditsLine edits={edits} />
    </>
  );
}
