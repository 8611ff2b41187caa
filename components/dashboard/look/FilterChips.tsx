import type { Filters, List } from '@/lib/model';
import { schemeOf } from '@/lib/scoring';
import { isMessageKey } from '@/lib/i18n';
import { useApp, type App } from '../../app/AppContext';
import { CloseIcon } from '../../kit/icons';
import { tidyFilters } from '../find/filter';

interface Props {
  filters: Filters;
  lists: readonly List[];
  onChange: (filters: Filters) => void;
}

type Part = (keyof Filters)[];

/** Every condition in words, with the fields that it stands in. */
function conditions(filters: Filters, lists: readonly List[], app: App): [Part, string][] {
  const { t, settings } = app;
  const word = (key: string, otherwise: string) => (isMessageKey(key) ? t(key) : otherwise);
  const names = new Map(lists.map(({ id, name }) => [id, name]));
  const { tiers } = schemeOf(settings.tierScheme, settings.customTiers);
  const tierName = (id: string) =>
    word(`tier.${id}`, tiers.find((tier) => tier.id === id)?.name ?? id);
  const either = (name: string, values: readonly string[] | undefined) =>
    values?.length ? `${name}: ${values.join(t('filter.or'))}` : undefined;
  const { followersFrom: from, followersTo: to, confidenceFrom, seenWithinDays } = filters;
  const range =
    from === undefined && to === undefined
      ? undefined
      : t('filter.followersRange', {
          from: from === undefined ? '…' : app.compact(from),
          to: to === undefined ? '…' : app.compact(to),
        });
  const all: [Part, string | undefined][] = [
    [
      ['statuses'],
      either(
        t('column.status'),
        filters.statuses?.map((s) => t(`status.${s}`)),
      ),
    ],
    [
      ['listIds'],
      either(
        t('entry.lists'),
        filters.listIds?.map((id) => names.get(id) ?? t('filter.goneList')),
      ),
    ],
    [['tags'], either(t('entry.tags'), filters.tags)],
    [['owners'], either(t('entry.owner'), filters.owners)],
    [['tiers'], either(t('column.tier'), filters.tiers?.map(tierName))],
    [
      ['verdicts'],
      either(
        t('column.verdict'),
        filters.verdicts?.map((v) => t(`verdict.${v}`)),
      ),
    ],
    [
      ['levels'],
      either(
        t('column.comments'),
        filters.levels?.map((l) => t(`level.${l}.short`)),
      ),
    ],
    [['followersFrom', 'followersTo'], range],
    [
      ['confidenceFrom'],
      confidenceFrom === undefined
        ? undefined
        : `${t('score.confidenceLabel')}: ${t('filter.shareFrom', { share: app.value(confidenceFrom, 'share') })}`,
    ],
    [
      ['seenWithinDays'],
      seenWithinDays === undefined ? undefined : t('filter.seenWithin', { n: seenWithinDays }),
    ],
  ];
  return all.filter((one): one is [Part, string] => one[1] !== undefined);
}

/** What is filtered by, each to be taken away by a click. */
export function FilterChips({ filters, lists, onChange }: Props) {
  const app = useApp();
  const set = conditions(filters, lists, app);
  if (set.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={app.t('filter.active')}>
      {set.map(([part, text]) => (
        <li key={part[0]} className="tag">
          <span className="tag-name">{text}</span>
          <button
            type="button"
            aria-label={app.t('filter.remove', { filter: text })}
            onClick={() => {
              const rest = Object.entries(filters).filter(
                ([field]) => !part.includes(field as never),
              );
              onChange(tidyFilters(Object.fromEntries(rest)));
            }}
          >
            <CloseIcon />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link" onClick={() => onChange({})}>
          {app.t('filter.clear')}
        </button>
      </li>
    </ul>
  );
}
