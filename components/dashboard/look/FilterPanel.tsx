import { useId, type ReactNode } from 'react';
import { STATUSES, type Filters, type List } from '@/lib/model';
import { schemeOf } from '@/lib/scoring';
import { isMessageKey } from '@/lib/i18n';
import { useApp } from '../../app/AppContext';
import { amountIn } from '../../entry/amount';
import { TagChip } from '../../entry/TagChip';
import { useDraft } from '../../entry/use-draft';
import { Drop } from '../../kit/Drop';
import { conditionsIn, tidyFilters } from '../find/filter';
import { useVocabulary } from '../shortlist/vocabulary';

interface Props {
  filters: Filters;
  lists: readonly List[];
  onChange: (filters: Filters) => void;
}

interface Choice<T extends string> {
  id: T;
  name: ReactNode;
}

function Group<T extends string>(props: {
  legend: string;
  choices: readonly Choice<T>[];
  chosen: readonly T[] | undefined;
  onChange: (chosen: T[]) => void;
}) {
  const { legend, choices, chosen = [], onChange } = props;
  if (choices.length === 0) return null;
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="checks checks-scroll">
        {choices.map(({ id, name }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
                )
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function NumberField(props: {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}) {
  const id = useId();
  const draft = useDraft(props.value?.toString() ?? '', (text) => {
    const value = amountIn(text);
    if (value !== null) props.onChange(value);
  });
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        inputMode="decimal"
        value={draft.text}
        onChange={(event) => draft.setText(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => event.key === 'Enter' && draft.commit()}
      />
    </div>
  );
}

const DAYS = [7, 30, 90] as const;
const SHARES = [0.25, 0.5, 0.75] as const;

function Select<T extends number>(props: {
  label: string;
  any: string;
  values: readonly T[];
  value: number | undefined;
  name: (value: T) => string;
  onChange: (value: number | undefined) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value ?? ''}
        onChange={(event) =>
          props.onChange(event.target.value === '' ? undefined : Number(event.target.value))
        }
      >
        <option value="">{props.any}</option>
        {props.values.map((value) => (
          <option key={value} value={value}>
            {props.name(value)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Who is shown, by everything that tells creators apart; parts add up, choices of a part are either-or. */
export function FilterPanel({ filters, lists, onChange }: Props) {
  const app = useApp();
  const { t, settings } = app;
  const { tags, owners } = useVocabulary();
  const set = (part: { [K in keyof Filters]?: Filters[K] | undefined }) =>
    onChange(tidyFilters({ ...filters, ...part } as Filters));
  const word = <T extends string>(id: T, key: string): Choice<T> => ({
    id,
    name: isMessageKey(key) ? t(key) : id,
  });
  const scheme = schemeOf(settings.tierScheme, settings.customTiers);
  const tiers = scheme.tiers.map(({ id, name }) => {
    const key = `tier.${id}`;
    return { id, name: isMessageKey(key) ? t(key) : name };
  });
  return (
    <Drop
      label={t('filter.button')}
      count={conditionsIn(filters)}
      description={t('filter.explained')}
      className="popover-filters"
    >
      <Group
        legend={t('column.status')}
        choices={STATUSES.map((status) => word(status, `status.${status}`))}
        chosen={filters.statuses}
        onChange={(statuses) => set({ statuses })}
      />
      <Group
        legend={t('entry.lists')}
        choices={lists.map(({ id, name }) => ({ id, name }))}
        chosen={filters.listIds}
        onChange={(listIds) => set({ listIds })}
      />
      <Group
        legend={t('entry.tags')}
        choices={tags.map((tag) => ({ id: tag, name: <TagChip tag={tag} small /> }))}
        chosen={filters.tags}
        onChange={(chosen) => set({ tags: chosen })}
      />
      <Group
        legend={t('entry.owner')}
        choices={owners.map((owner) => ({ id: owner, name: owner }))}
        chosen={filters.owners}
        onChange={(chosen) => set({ owners: chosen })}
      />
      <Group
        legend={t('column.tier')}
        choices={tiers}
        chosen={filters.tiers}
        onChange={(chosen) => set({ tiers: chosen })}
      />
      <Group
        legend={t('column.verdict')}
        choices={(['strong', 'fair', 'weak', 'insufficient'] as const).map((verdict) =>
          word(verdict, `verdict.${verdict}`),
        )}
        chosen={filters.verdicts}
        onChange={(verdicts) => set({ verdicts })}
      />
      <Group
        legend={t('column.comments')}
        choices={(['none', 'some', 'strong', 'unknown'] as const).map((level) =>
          word(level, `level.${level}.short`),
        )}
        chosen={filters.levels}
        onChange={(levels) => set({ levels })}
      />
      <div className="filter-numbers">
        <NumberField
          label={t('filter.followersFrom')}
          value={filters.followersFrom}
          onChange={(followersFrom) => set({ followersFrom })}
        />
        <NumberField
          label={t('filter.followersTo')}
          value={filters.followersTo}
          onChange={(followersTo) => set({ followersTo })}
        />
        <Select
          label={t('score.confidenceLabel')}
          any={t('filter.any')}
          values={SHARES}
          value={filters.confidenceFrom}
          name={(share) => t('filter.shareFrom', { share: app.value(share, 'share') })}
          onChange={(confidenceFrom) => set({ confidenceFrom })}
        />
        <Select
          label={t('column.seen')}
          any={t('filter.any')}
          values={DAYS}
          value={filters.seenWithinDays}
          name={(days) => t('filter.seenWithin', { n: days })}
          onChange={(seenWithinDays) => set({ seenWithinDays })}
        />
      </div>
      <button
        type="button"
        className="link"
        disabled={conditionsIn(filters) === 0}
        onClick={() => onChange({})}
      >
        {t('filter.clear')}
      </button>
    </Drop>
  );
}
