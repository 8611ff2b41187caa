import { SUPPLIED_FIELD_NAMES, SUPPLIED_FIELDS, type SuppliedField } from '@/lib/model';
import { TermTip } from '../../../kit/TermTip';
import { newestOf } from '../../../supplied/grouped';
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

/** What somebody else says: never mixed with what was read, each with who said it and of which day. */
export const SUPPLIED: readonly ColumnSpec[] = SUPPLIED_FIELD_NAMES.map(suppliedColumn);
