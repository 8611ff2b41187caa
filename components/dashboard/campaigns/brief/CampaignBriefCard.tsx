import type { BriefField, BriefProblem, Prefill } from '@/lib/campaign';
import { DISCLOSURES, FUNNEL_STAGES, OBJECTIVES, type Plan, type PlanChanges } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { ChoiceField } from '../../../kit/ChoiceField';
import { DayField, HashtagsField, LinesField, WordsField } from './fields';
import { fieldLabel, problemAt } from './problem-text';

interface Props {
  plan: Plan | undefined;
  suggested: Prefill['plan'];
  problems: readonly BriefProblem[];
  edit: (changes: PlanChanges, what: string) => void;
}

type WordField =
  'goal' | 'product' | 'audience' | 'interests' | 'look' | 'tone' | 'disclosureWords';
type LineField = 'keyMessages' | 'mustShow' | 'links' | 'avoid';
type TagField = 'hashtagsCampaign' | 'hashtagsCategory' | 'hashtagsNiche';

/** What the brief says to everybody: the guides' fields. */
export function CampaignBriefCard({ plan, suggested, problems, edit }: Props) {
  const app = useApp();
  const { t } = app;
  const shared = (field: BriefField) => ({
    label: fieldLabel(field, app),
    problem: problemAt(field, problems, app),
  });
  const save = (field: keyof PlanChanges) => (value: unknown) =>
    edit({ [field]: value }, t('undo.didChange', { what: fieldLabel(field, app) }));
  /** What stands in a field, and where it comes from when the user has not said so. */
  const valueOf = <F extends keyof Prefill['plan'] & keyof Plan>(field: F) => {
    const isSaid = plan?.[field] !== undefined;
    const offer = suggested[field];
    const wasEmptied = isSaid && Array.isArray(plan[field]) && plan[field].length === 0;
    return {
      value: isSaid ? plan[field] : (offer as Plan[F]),
      hint:
        !isSaid && offer !== undefined ? (
          t(SUGGESTED_FROM[field] ?? 'brief.suggested.brand')
        ) : wasEmptied && offer !== undefined ? (
          <button type="button" className="link" onClick={() => save(field)(null)}>
            {t('brief.suggestAgain')}
          </button>
        ) : undefined,
    };
  };
  const words = (field: WordField, rows?: number) => (
    <WordsField
      {...shared(field)}
      {...valueOf(field)}
      {...(rows !== undefined && { rows })}
      most={field === 'disclosureWords' ? 200 : field === 'product' ? 500 : 1_000}
      placeholder={PLACEHOLDERS.has(field) ? t(`brief.${field}.placeholder` as never) : undefined}
      save={save(field)}
    />
  );
  const lines = (field: LineField, rows = 3) => (
    <LinesField
      {...shared(field)}
      {...valueOf(field)}
      rows={rows}
      each={field === 'keyMessages' || field === 'links' ? 1_000 : 500}
      placeholder={PLACEHOLDERS.has(field) ? t(`brief.${field}.placeholder` as never) : undefined}
      save={save(field)}
    />
  );
  const tags = (field: TagField) => (
    <HashtagsField {...shared(field)} {...valueOf(field)} save={save(field)} />
  );
  return (
    <section className="card" aria-label={t('brief.everybody')}>
      <h2>{t('brief.everybody')}</h2>
      <div className="brief-fields">
        <ChoiceField
          {...shared('objective')}
          value={plan?.objective}
          choices={OBJECTIVES}
          wordOf={(word) => t(`plan.objective.${word}`)}
          none={t('plan.none')}
          onChange={(word) => save('objective')(word ?? null)}
        />
        {words('goal')}
        {words('product')}
        <ChoiceField
          {...shared('funnel')}
          value={plan?.funnel}
          choices={FUNNEL_STAGES}
          wordOf={(word) => t(`brief.funnel.${word}`)}
          none={t('plan.none')}
          onChange={(word) => save('funnel')(word ?? null)}
        />
        {words('audience', 2)}
        {words('interests', 2)}
        {lines('keyMessages', 4)}
        {lines('mustShow', 4)}
        {lines('links', 2)}
        {lines('avoid', 2)}
        {words('look', 2)}
        {words('tone', 2)}
        <ChoiceField
          {...shared('disclosure')}
          value={plan?.disclosure}
          choices={DISCLOSURES}
          wordOf={(word) => t(`brief.disclosure.${word}`)}
          none={t('plan.none')}
          onChange={(word) => save('disclosure')(word ?? null)}
        />
        {words('disclosureWords')}
        {tags('hashtagsCampaign')}
        {tags('hashtagsCategory')}
        {tags('hashtagsNiche')}
        <div className="brief-days">
          <DayField {...shared('draftOn')} {...valueOf('draftOn')} save={save('draftOn')} />
          <DayField {...shared('postsOn')} value={plan?.postsOn} save={save('postsOn')} />
        </div>
      </div>
    </section>
  );
}

/** Where a suggestion comes from, if not from the brand profile alone. */
const SUGGESTED_FROM: Partial<
  Record<keyof Prefill['plan'], 'brief.suggested.topics' | 'brief.suggested.timeline'>
> = { hashtagsNiche: 'brief.suggested.topics', draftOn: 'brief.suggested.timeline' };

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'product',
  'audience',
  'keyMessages',
  'mustShow',
  'disclosureWords',
  'look',
]);
