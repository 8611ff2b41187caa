import type { List, Overrule, Price } from '@/lib/model';
import { conflictKey, type Choice, type ImportConflict } from '@/lib/shortlist';
import { isMessageKey } from '@/lib/i18n';
import { useApp } from '../../app/AppContext';
import { Pager, usePage } from '../../kit/Pager';
import { recordFieldText, recordValueText } from './record-words';

/** Rows drawn at once. */
const SIZE = 50;

interface Props {
  conflicts: readonly ImportConflict[];
  lists: readonly List[];
  prefer: Choice | undefined;
  choices: ReadonlyMap<string, Choice>;
  disabled: boolean;
  onPrefer: (prefer: Choice | undefined) => void;
  onChoose: (key: string, choice: Choice) => void;
}

/** Where file and shortlist differ: whose word counts, by rule, by choice for all, or one by one. */
export function Conflicts(props: Props) {
  const { conflicts, lists, prefer, choices, disabled, onPrefer, onChoose } = props;
  const { t } = useApp();
  const { fieldText, aboutText, valueText } = useWords(lists);
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
            const field = fieldText(conflict);
            const name = aboutText(conflict);
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
                  />
                  <span dir="auto">{valueText(conflict, value)}</span>
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

function useWords(lists: readonly List[]) {
  const app = useApp();
  const { t, whole, yuan } = app;
  /** Whom and what: "Ann · Spring" for terms in a campaign. */
  const aboutText = ({ creatorId, nickname, record }: ImportConflict): string =>
    [nickname ?? creatorId, record?.name, record?.metric && t(`metric.${record.metric}`)]
      .filter(Boolean)
      .join(' · ');
  const fieldText = (conflict: ImportConflict): string => {
    const { field, record } = conflict;
    if (record) return `${t(`import.record.${record.is}`)}: ${recordFieldText(conflict, app)}`;
    const key = `import.field.${field}`;
    return isMessageKey(key) ? t(key) : field;
  };
  const valueText = (conflict: ImportConflict, value: unknown): string => {
    const { field, record } = conflict;
    if (value === undefined) return t('import.conflict.nothing');
    if (record) return recordValueText(conflict, value, app, lists);
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
  return { aboutText, fieldText, valueText };
}
