import type { PageContext } from '@/lib/capture/protocol';
import { isMessageKey } from '@/lib/i18n';
import { useApp } from '../app/AppContext';

/** Which fields the page did not give, and whether everything read so far is stored. */
export function HealthLines({ context }: { context: PageContext }) {
  const { t, moment } = useApp();
  const fieldName = (field: string) => {
    const key = `healthField.${field}`;
    return isMessageKey(key) ? t(key) : field;
  };
  const lines = [...new Map(context.health.map((h) => [`${h.field} ${h.problem}`, h])).values()];
  const since = moment(Date.parse(context.readAt));
  return (
    <div className="health" role="status">
      {context.failure !== undefined && (
        <p className="problem">{t('health.failure', { reason: context.failure })}</p>
      )}
      {context.pending > 0 && (
        <p className="quiet">{t('health.pending', { n: context.pending })}</p>
      )}
      {lines.length === 0 ? (
        <p className="quiet">{t('health.good', { since })}</p>
      ) : (
        <ul aria-label={t('health.label')}>
          {lines.map((line) => (
            <li key={`${line.field} ${line.problem}`} className="problem">
              {t(`health.${line.problem}`, { field: fieldName(line.field), since })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
