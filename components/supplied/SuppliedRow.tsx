import { SUPPLIED_FIELDS, suppliedKey, type Supplied } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { useTrusted } from '../app/use-change';
import { Term } from '../kit/Term';
import type { SuppliedGroup } from './grouped';
import { suppliedInFull } from './supplied-text';

interface Props {
  group: SuppliedGroup;
  onEdit: (figure: Supplied) => void;
  onDelete: (figure: Supplied) => void;
}

/** Who said it, and of which day it is. */
export function useSuppliedBy(): (figure: Supplied) => string {
  const { t, day } = useApp();
  return ({ supplier, asOf }) =>
    t('supplied.by', { supplier, day: day(Date.parse(`${asOf}T12:00:00`)) });
}

function Figure({ figure, onEdit, onDelete }: { figure: Supplied } & Omit<Props, 'group'>) {
  const app = useApp();
  const { t } = app;
  const trusted = useTrusted();
  const by = useSuppliedBy();
  const name = `${t(`suppliedField.${figure.field}`)}, ${by(figure)}`;
  return (
    <span className="supplied-figure">
      <strong>{suppliedInFull(figure, app)}</strong> <span className="quiet">{by(figure)}</span>
      <span className="supplied-ways">
        <button
          type="button"
          className="link"
          aria-label={t('supplied.editOf', { name })}
          onClick={() => onEdit(figure)}
        >
          {t('supplied.edit')}
        </button>
        <button
          type="button"
          className="link"
          aria-label={t('supplied.deleteOf', { name })}
          onClick={trusted(() => onDelete(figure))}
        >
          {t('supplied.delete')}
        </button>
      </span>
    </span>
  );
}

/** One supplied field: its newest figure, and the others behind it. */
export function SuppliedRow({ group, onEdit, onDelete }: Props) {
  const { t } = useApp();
  const { field, newest, others } = group;
  return (
    <div className="contents">
      <dt>
        <Term name={t(`suppliedField.${field}`)} zh={SUPPLIED_FIELDS[field].zh}>
          {t(`suppliedField.${field}.meaning`)}
        </Term>
      </dt>
      <dd>
        <Figure figure={newest} onEdit={onEdit} onDelete={onDelete} />
        {others.length > 0 && (
          <details className="supplied-others">
            <summary>{t('supplied.others', { n: others.length })}</summary>
            <ul>
              {others.map((figure) => (
                <li key={suppliedKey(figure)}>
                  <Figure figure={figure} onEdit={onEdit} onDelete={onDelete} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </dd>
    </div>
  );
}
