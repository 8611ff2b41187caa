import { STATUSES } from '@/lib/model';
import { costPer } from '@/lib/scoring';
import type { App } from '../../../app/AppContext';
import { costInterval } from '../../../entry/CostLine';
import { WORD_ZH } from '../../../kit/glossary';
import { TermTip } from '../../../kit/TermTip';
import { NoteField, OwnerField, OwnQuoteField, QuoteField } from '../../../entry/fields';
import { firstLine } from '../../../entry/note-words';
import { pricesOf } from '../../../entry/price';
import { TagChip } from '../../../entry/TagChip';
import { TagField } from '../../../entry/TagField';
import { useVocabulary } from '../vocabulary';
import type { FieldProps } from '../../../entry/fields';
import type { Row } from '../../rows';
import { EditCell } from '../cells/EditCell';
import { StatusCell } from '../StatusCell';
import type { ColumnSpec } from './column';

function Tags({ entry, edit }: FieldProps) {
  const { tags } = useVocabulary();
  return (
    <TagField
      tags={entry.tags}
      known={tags}
      onAdd={(added) => edit({ addTags: added })}
      onRemove={(tag) => edit({ removeTags: [tag] })}
    />
  );
}

function Owner(props: FieldProps) {
  const { owners } = useVocabulary();
  return <OwnerField {...props} known={owners} />;
}

/** In yuan where it can be had in yuan, else in the money of the quote. */
function costOf({ entry, report }: Row, app: App, per: 'interactions' | 'saves') {
  const { cny, own } = pricesOf(entry, app.settings.ownCurrency);
  const price = cny ?? own;
  const cost = price && costPer(price.amount, report?.details.typical?.[per]);
  return cost && { cost, currency: cny ? 'CNY' : own!.currency };
}

function costColumn(per: 'interactions' | 'saves'): ColumnSpec {
  return {
    id: `cost-${per}`,
    group: 'yours',
    name: ({ t }) => t(`cost.${per}`),
    term: ({ t }) => (
      <TermTip
        name={t(`cost.${per}`)}
        zh={per === 'interactions' ? WORD_ZH.costPerEngagement : WORD_ZH.costPerSave}
        meaning={t(`glossary.cost.${per}`)}
      />
    ),
    numeric: true,
    order: (row, app) => {
      const found = costOf(row, app, per);
      return found?.currency === 'CNY' ? found.cost.value : undefined;
    },
    figure: (row, app) => costOf(row, app, per)?.cost,
    cell: (row, app) => {
      const found = costOf(row, app, per);
      if (!found) {
        const hasQuote = row.entry.quoteCny !== undefined || row.entry.quoteOwn !== undefined;
        return hasQuote && row.report ? (
          <span className="quiet">{app.t('cell.tooLittle')}</span>
        ) : null;
      }
      const { cost, currency } = found;
      return (
        <>
          {app.money(cost.value, currency)}
          <span className="row-sub">
            {costInterval(cost, currency, app)} · {app.t('n.notes', { n: cost.n })}
          </span>
        </>
      );
    },
  };
}

/** What the user wrote, and what follows from it. */
export const YOURS: readonly ColumnSpec[] = [
  {
    id: 'status',
    group: 'yours',
    name: ({ t }) => t('column.status'),
    order: ({ entry }) => STATUSES.indexOf(entry.status),
    copied: ({ entry }, { t }) => t(`status.${entry.status}`),
    cell: (row) => <StatusCell row={row} />,
  },
  {
    id: 'rejectedReason',
    group: 'yours',
    name: ({ t }) => t('column.rejectedReason'),
    order: ({ entry }) => entry.rejectedReason,
    cell: ({ entry }) => (
      <span className="cell-text" title={entry.rejectedReason}>
        {entry.rejectedReason}
      </span>
    ),
  },
  {
    id: 'tags',
    group: 'yours',
    name: ({ t }) => t('entry.tags'),
    order: ({ entry }) => entry.tags[0],
    copied: ({ entry }) => entry.tags.join('; ') || undefined,
    cell: (row, { t }) => (
      <EditCell row={row} what={t('entry.tags')} field={(props) => <Tags {...props} />}>
        {row.entry.tags.length > 0 && (
          <span className="cell-tags">
            {row.entry.tags.map((tag) => (
              <TagChip key={tag} tag={tag} small />
            ))}
          </span>
        )}
      </EditCell>
    ),
  },
  {
    id: 'lists',
    group: 'yours',
    name: ({ t }) => t('entry.lists'),
    order: (row) => row.listNames[0],
    copied: (row) => row.listNames.join('; ') || undefined,
    cell: (row) => {
      const names = row.listNames.join(', ');
      return (
        <span className="cell-text" title={names}>
          {names}
        </span>
      );
    },
  },
  {
    id: 'note',
    group: 'yours',
    name: ({ t }) => t('entry.note'),
    order: ({ entry }) => firstLine(entry.note),
    copied: ({ entry }) => entry.note,
    cell: (row, { t }) => (
      <EditCell
        row={row}
        what={t('entry.note')}
        field={(props) => <NoteField {...props} rows={5} />}
      >
        {firstLine(row.entry.note) && (
          <span className="cell-text cell-note">{firstLine(row.entry.note)}</span>
        )}
      </EditCell>
    ),
  },
  {
    id: 'owner',
    group: 'yours',
    name: ({ t }) => t('entry.owner'),
    order: ({ entry }) => entry.owner,
    cell: (row, { t }) => (
      <EditCell row={row} what={t('entry.owner')} field={(props) => <Owner {...props} />}>
        {row.entry.owner && <span className="cell-text">{row.entry.owner}</span>}
      </EditCell>
    ),
  },
  {
    id: 'quote',
    group: 'yours',
    name: ({ t }) => t('column.quote'),
    term: ({ t }) => (
      <TermTip name={t('column.quote')} zh={WORD_ZH.quote} meaning={t('glossary.quote')} />
    ),
    numeric: true,
    order: ({ entry }, { settings }) => pricesOf(entry, settings.ownCurrency).cny?.amount,
    copied: ({ entry }) => entry.quoteCny,
    cell: (row, app) => {
      const { cny } = pricesOf(row.entry, app.settings.ownCurrency);
      return (
        <EditCell
          row={row}
          what={app.t('column.quote')}
          field={(props) => (
            <div className="entry-fields">
              <QuoteField {...props} />
              <OwnQuoteField {...props} />
            </div>
          )}
        >
          {cny && `${cny.converted ? '≈ ' : ''}${app.yuan(cny.amount)}`}
        </EditCell>
      );
    },
  },
  {
    id: 'quote-own',
    group: 'yours',
    name: (app) =>
      app.settings.ownCurrency
        ? app.t('column.quoteIn', { currency: app.settings.ownCurrency.currency })
        : app.t('column.quoteOwn'),
    numeric: true,
    order: ({ entry }, { settings }) => pricesOf(entry, settings.ownCurrency).own?.amount,
    cell: ({ entry }, app) => {
      const { own } = pricesOf(entry, app.settings.ownCurrency);
      return own && `${own.converted ? '≈ ' : ''}${app.money(own.amount, own.currency)}`;
    },
  },
  costColumn('interactions'),
  costColumn('saves'),
  {
    id: 'creatorType',
    group: 'yours',
    name: ({ t }) => t('column.creatorType'),
    order: ({ entry }) => entry.creatorType,
    cell: ({ entry }, { t }) => entry.creatorType && t(`creatorType.${entry.creatorType}`),
  },
  {
    id: 'visualFit',
    group: 'yours',
    name: ({ t }) => t('column.visualFit'),
    numeric: true,
    order: ({ entry }) => entry.visualFit,
    cell: ({ entry }, { t }) =>
      entry.visualFit !== undefined && t('cell.ofFive', { n: entry.visualFit }),
  },
  {
    id: 'added',
    group: 'yours',
    name: ({ t }) => t('column.added'),
    order: ({ entry }) => Date.parse(entry.addedAt),
    copied: ({ entry }) => entry.addedAt,
    cell: ({ entry }, app) => app.day(Date.parse(entry.addedAt)),
  },
];
