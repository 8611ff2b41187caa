import {
  BUDGET_SIZES,
  OBJECTIVES,
  STAGES,
  type BudgetSize,
  type Plan,
  type PlanChanges,
} from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { ChoiceField } from '../../../kit/ChoiceField';

interface Props {
  plan: Plan | undefined;
  /** What the figures say where the user has not. */
  derivedSize: BudgetSize | undefined;
  edit: (changes: PlanChanges, what: string) => void;
}

/** What the advice rests on: three things that only the user knows. */
export function FactsCard({ plan, derivedSize, edit }: Props) {
  const { t } = useApp();
  const said = (what: 'plan.objective' | 'advice.stage' | 'advice.budgetSize') =>
    t('undo.didChange', { what: t(what) });
  const derived = derivedSize && t(`advice.budgetSize.${derivedSize}`);
  return (
    <section className="card" aria-label={t('advice.facts')}>
      <h2>{t('advice.facts')}</h2>
      <div className="plan-fields advice-facts">
        <ChoiceField
          label={t('plan.objective')}
          value={plan?.objective}
          choices={OBJECTIVES}
          wordOf={(word) => t(`plan.objective.${word}`)}
          none={t('plan.none')}
          onChange={(word) => edit({ objective: word ?? null }, said('plan.objective'))}
        />
        <ChoiceField
          label={t('advice.stage')}
          value={plan?.stage}
          choices={STAGES}
          wordOf={(word) => t(`advice.stage.${word}`)}
          none={t('plan.none')}
          onChange={(word) => edit({ stage: word ?? null }, said('advice.stage'))}
        />
        <ChoiceField
          label={t('advice.budgetSize')}
          value={plan?.budgetSize}
          choices={BUDGET_SIZES}
          wordOf={(word) => t(`advice.budgetSize.${word}`)}
          none={derived ? t('advice.budgetSize.derived', { derived }) : t('plan.none')}
          onChange={(word) => edit({ budgetSize: word ?? null }, said('advice.budgetSize'))}
        />
      </div>
    </section>
  );
}
