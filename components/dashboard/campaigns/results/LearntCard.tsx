import type { Plan } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { DraftField } from '../../../kit/DraftField';
import { EditsLine } from '../plan/EditsLine';
import type { CampaignEdits } from '../plan/use-campaign-edits';

export const LEARNT = {
  learntFormats: 'learnt.formats',
  learntMessages: 'learnt.messages',
  learntApproaches: 'learnt.approaches',
} as const;
export const LEARNT_FIELDS = Object.keys(LEARNT) as (keyof typeof LEARNT)[];

/** What the next campaign should know. */
export function LearntCard({ plan, edits }: { plan: Plan | undefined; edits: CampaignEdits }) {
  const { t } = useApp();
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
              const said = t('undo.didChange', { what: t(LEARNT[field]) });
              edits.editPlan({ [field]: words === '' ? null : words }, said);
              return undefined;
            }}
          />
        ))}
      </div>
      <EditsLine edits={edits} />
    </section>
  );
}
