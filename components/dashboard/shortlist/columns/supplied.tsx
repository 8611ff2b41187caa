import { SUPPLIED_FIELD_NAMES, SUPPLIED_FIELDS, type SuppliedField } from '@/lib/model';
import { WORD_ZH } from '../../../kit/glossary';
import { TermTip } from '../../../kit/TermTip';
import { newestOf } from '../../../supplied/grouped';
import { engagementPerRead } from '../../../supplied/per-read';
import { suppliedInFull } from '../../../supplied/supplied-text';
import type { Row } from '../../rows';
import type { ColumnSpec } from './column';

const suppliedOf = ({ entry }: Row, field: SuppliedField) => newestOf(entry.supplied, field);

function suppliedColumn(field: SuppliedField): ColumnSpec {
  return {
    id: `supplied-${field}`,
    group: 'supplied',
    name: ({ t }) => t(`suppliedField.${field}`),
    term: ({ t }) => (
      <TermTip
        name={t(`suppliedField.${field}`)}
        zh={SUPPLIED_FIELDS[field].zh}
        meaning={t(`suppliedField.${field}.meaning`)}
      />
    ),
    ...(SUPPLIED_FIELDS[field].form !== 'text' && { numeric: true as const }),
    order: (row) => suppliedOf(row, field)?.value,
    cell: (row, app) => {
      const supplied = suppliedOf(row, field);
      if (!supplied) return null;
      const by = app.t('cell.supplier', { supplier: supplied.supplier, day: supplied.asOf });
      return (
        <>
          <span className="cell-text">{suppliedInFull(supplied, app)}</span>
          <span className="row-sub" title={by}>
            {by}
          </span>
        </>
      );
    },
  };
}

const perReadOf = ({ entry, report }: Row) => engagementPerRead(entry, report?.details.typical);

/** What was read, held against reads that somebody else stated. */
const PER_READ: ColumnSpec = {
  id: 'engagement-per-read',
  group: 'supplied',
  name: ({ t }) => t('perRead.name'),
  term: ({ t }) => (
    <TermTip
      name={t('perRead.name')}
      zh={WORD_ZH.perRead}
      meaning={t('perRead.meaning')}
      formula={t('perRead.formula')}
    />
  ),
  numeric: true,
  order: (row) => perReadOf(row)?.value,
  figure: (row) => perReadOf(row),
  cell: (row, { t, value, interval }) => {
    const found = perReadOf(row);
    if (!found) return null;
    return (
      <>
        <span>{value(found.value, 'rate')}</span>
        <span className="row-sub">
          {interval(found.low, found.high, 'rate')} · {t('n.notes', { n: found.n })}
        </span>
      </>
    );
  },
};

/** What somebody else says: never mixed with what was read, each with who said it and of which day. */
export const SUPPLIED: readonly ColumnSpec[] = [
  ...SUPPLIED_FIELD_NAMES.map(suppliedColumn),
  PER_READ,
];
