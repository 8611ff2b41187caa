import type { Overrule, Price } from '@/lib/model';
import { conflictKey, type Choice, type ImportConflict } from '@/lib/shortlist';
import { useApp } from '../../app/AppContext';
import { Pager, usePage } from '../../kit/Pager';

/** Rows drawn at once. */
const SIZE = 50;

interface Props {
  conflicts: readonly ImportConflict[];
  prefer: Choice | undefined;
  choices: ReadonlyMap<string, Choice>;
  disabled: boolean;
  onPrefer: (prefer: Choice | undefined) => void;
  onChoose: (key: string, choice: Choice) => void;
}

/** Where file and shortlist differ: whose word counts, by rule, by choice for all, or one by one. */
export function Conflicts({ conflicts, prefer, choices, disabled, onPrefer, onChoose }: Props) {
  const { t } = useApp();
  const show = useValueText();
  const page = usePage(conflicts, SIZE);
  return (
    <details className="conflicts" open={conflicts.length <= 5}>
      <summary>{t('import.conflicts', { n: conflicts.length })}</summary>
      <div className="field">
        <label htmlFor="import-prefer">{t('import.prefer')}</label>
        <select
          id="import-prefer"
          value={prefer ?? 'rule'}
          disabled={disabled}
          onChange={({ target: { value } }) =>
            onPrefer(value === 'rule' ? undefined : (value as Choice))
          }
        >
          <option value="rule">{t('import.prefer.rule')}</option>
          <option value="mine">{t('import.prefer.mine')}</option>
          <option value="theirs">{t('import.prefer.theirs')}</option>
        </select>
      </div>
      <table className="conflict-table">
        <thead>
          <tr>
            <th scope="col">{t('import.conflict.field')}</th>
            <th scope="col">{t('import.conflict.mine')}</th>
            <th scope="col">{t('import.conflict.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {page.shown.map((conflict) => {
            const key = conflictKey(conflict);
            const chosen = choices.get(key) ?? prefer ?? conflict.byRule;
            const field = t(`import.field.${conflict.field}`);
            const name = conflict.nickname ?? conflict.creatorId;
            const option = (choice: Choice, value: unknown, label: string) => (
              <td>
                <label>
                  <input
                    type="radio"
                    name={key}
                    checked={chosen === choice}
                    disabled={disabled}
                    aria-label={label}
                    onChange={() => onChoose(key, choice)}
                  />{' '}
                  <span dir="auto">{show(conflict.field, value)}</span>
                </label>
              </td>
            );
            return (
              <tr key={key}>
                <th scope="row">
                  <bdi>{name}</bdi>
                  <span className="quiet"> · {field}</span>
                </th>
                {option('mine', conflict.mine, t('import.conflict.takeMine', { field, name }))}
                {option(
                  'theirs',
                  conflict.theirs,
                  t('import.conflict.takeTheirs', { field, name }),
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <Pager page={page} />
    </details>
  );
}

function useValueText() {
  const { t, whole, yuan } = useApp();
  return (field: ImportConflict['field'], value: unknown): string => {
    if (field === 'status') return t(`status.${value as 'candidate'}`);
    if (field === 'quoteCny') return yuan(value as number);
    if (field === 'overrule') {
      const { target, paid, reason } = value as Overrule;
      const did = target === 'paid' ? (`paid.${paid ? 'yes' : 'no'}` as const) : target;
      return [t(`overrule.did.${did}`), reason].filter(Boolean).join(' – ');
    }
    if (field === 'quoteOwn') {
      const { amount, currency } = value as Price;
      return `${whole(amount)} ${currency}`;
    }
    return String(value);
  };
}
