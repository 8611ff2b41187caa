import { planProblems } from '@/lib/campaign';
import {
  CURRENCIES,
  daySchema,
  isCurrency,
  OBJECTIVES,
  type Plan,
  type PlanChanges,
} from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { amountIn } from '../../../entry/amount';
import { ChoiceField } from '../../../kit/ChoiceField';
import { DraftField } from '../../../kit/DraftField';
import type { CampaignEdits } from './use-campaign-edits';

type FormField = 'objective' | 'goal' | 'market' | 'startsOn' | 'endsOn' | 'budget' | 'currency';

/** What the campaign is for, where, when and with how much money. */
export function PlanForm({
  plan,
  editPlan,
}: {
  plan: Plan | undefined;
  editPlan: CampaignEdits['editPlan'];
}) {
  const { t } = useApp();
  const edit = (changes: PlanChanges): undefined => {
    const [field] = Object.keys(changes) as FormField[];
    editPlan(changes, t('undo.didChange', { what: t(`plan.${field!}`) }));
  };
  const words = (field: 'goal' | 'market') => (text: string) =>
    edit({ [field]: text.trim() === '' ? null : text.trim() });
  const day = (field: 'startsOn' | 'endsOn') => (text: string) => {
    if (text !== '' && !daySchema.safeParse(text).success) return t('plan.day.wrong');
    return edit({ [field]: text === '' ? null : text });
  };
  const [wrong] = planProblems(plan ?? {});
  return (
    <section className="card" aria-label={t('plan.title')}>
      <h2>{t('plan.title')}</h2>
      <div className="plan-fields">
        <ChoiceField
          label={t('plan.objective')}
          value={plan?.objective}
          choices={OBJECTIVES}
          wordOf={(objective) => t(`plan.objective.${objective}`)}
          none={t('plan.none')}
          onChange={(objective) => edit({ objective: objective ?? null })}
        />
        <DraftField
          label={t('plan.market')}
          stored={plan?.market ?? ''}
          save={words('market')}
          placeholder={t('plan.market.placeholder')}
          maxLength={200}
        />
        <DraftField
          label={t('plan.startsOn')}
          type="date"
          stored={plan?.startsOn ?? ''}
          save={day('startsOn')}
        />
        <DraftField
          label={t('plan.endsOn')}
          type="date"
          stored={plan?.endsOn ?? ''}
          save={day('endsOn')}
          problem={wrong && t(`plan.problem.${wrong.problem}`)}
        />
        <DraftField
          label={t('plan.budget')}
          inputMode="decimal"
          stored={plan?.budget?.toString() ?? ''}
          save={(text) => {
            const amount = amountIn(text);
            return amount === null ? t('plan.amount.wrong') : edit({ budget: amount ?? null });
          }}
        />
        <DraftField
          label={t('plan.currency')}
          stored={plan?.currency ?? ''}
          placeholder="CNY"
          maxLength={3}
          offers={CURRENCIES}
          save={(text) => {
            const code = text.trim().toUpperCase();
            if (code !== '' && !isCurrency(code)) return t('plan.currency.wrong');
            return edit({ currency: code === '' ? null : code });
          }}
        />
        <DraftField
          label={t('plan.goal')}
          stored={plan?.goal ?? ''}
          save={words('goal')}
          placeholder={t('plan.goal.placeholder')}
          maxLength={2_000}
          rows={2}
          className="field-wide"
        />
      </div>
    </section>
  );
}
