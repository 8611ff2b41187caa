import type { Plan } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { SavingLine } from '../../../app/SavingLine';
import { useChange } from '../../../app/use-change';
import { DraftField } from '../../../kit/DraftField';

export const LEARNT = {
  learntFormats: 'learnt.formats',
  learntMessages: 'learnt.messages',
  learntApproaches: 'learnt.approaches',
} as const;
export const LEARNT_FIELDS = Object.keys(LEARNT) as (keyof typeof LEARNT)[];

/** What the next campaign should know. */
export function LearntCard({ listId, plan }: { listId: string; plan: Plan | undefined }) {
  const { t } = useApp();
  const [saving, send] = useChange();
  return (
    <section className="card screen-only" aria-label={t('learnt.title')}>
      <h2>{t('learnt.title')}</h2>
      <div className="learnt-fields">
        {LEARNT_FIELDS.map((field) => (
          <DraftField
            key={field}
            label={t(LEARNT[field])}
            stored={plan?.[field] ?? ''}
            rows={3}
            maxLength={4_000}
            save={(text) => {
              const words = text.trim();
              void send({
                kind: 'edit-plan',
                listId,
                changes: { [field]: words === '' ? null : words },
              });
              return undefined;
            }}
          />
        ))}
      </div>
      <SavingLine saving={saving} />
    </section>
  );
}
