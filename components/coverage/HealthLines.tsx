import { isMessageKey } from '@/lib/i18n';
import { useApp } from '../app/AppContext';
import { failureKey, type HeardContext } from '../sidebar/health-log';

/** Which fields the page did not give, and whether everything read so far is stored. */
export function HealthLines({ context }: { context: HeardContext }) {
  const { t, moment, failure } = useApp();
  const fieldName = (field: string) => {
    const key = `healthField.${field}`;
    return isMessageKey(key) ? t(key) : field;
  };
  const lines = [...new Map(context.health.map((h) => [failureKey(h), h])).values()];
  const since = (line?: (typeof lines)[number]) =>
    moment(Date.parse((line && context.failingSince?.[failureKey(line)]) ?? context.readAt));
  return (
    <div className="health" role="status">
      {context.failure !== undefined && (
        <p className="problem">{t('health.failure', { reason: failure(context.failure) })}</p>
      )}
      {context.pending > 0 && (
        <p className="quiet">{t('health.pending', { n: context.pending })}</p>
      )}
      {lines.length === 0 ? (
        <p className="quiet">{t('health.good', { since: since() })}</p>
      ) : (
        <ul aria-label={t('health.label')}>
          {lines.map((line) => (
            <li key={failureKey(line)} className="problem">
              {t(`health.${line.problem}`, { field: fieldName(line.field), since: since(line) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
