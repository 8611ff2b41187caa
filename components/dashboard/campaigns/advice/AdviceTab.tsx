import { adviseOn, budgetOf, isScript, type MistakeFacts } from '@/lib/campaign';
import type { Collaboration, Plan } from '@/lib/model';
import type { StoredCampaign } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import { hashOf } from '../../routes';
import { problemsOf } from '../brief/known';
import type { TabProps } from '../plan/CampaignPage';
import { EditsLine } from '../plan/EditsLine';
import { membersOf, quoteOf, type Member } from '../plan/members';
import { useCampaignEdits } from '../plan/use-campaign-edits';
import { ChoicesCard } from './ChoicesCard';
import { creatorFactsOf } from './creator-facts';
import { FactsCard } from './FactsCard';
import { GuideCard } from './GuideCard';
import { Ranking } from './Ranking';

function mistakeFacts(
  members: readonly Member[],
  { kocs, isScripted }: Pick<MistakeFacts, 'kocs' | 'isScripted'>,
): MistakeFacts {
  return {
    isScripted,
    members: members.length,
    kocs,
    withoutEngagement: members.every(({ row }) => row.report)
      ? members.filter(({ row }) => !row.report!.details.typical?.interactions).length
      : undefined,
    models: members.flatMap(({ part }) => part?.collaboration ?? []),
  };
}

/** Warnings of the campaign's brief and of what is each creator's own. */
function briefsProblems(
  plan: Plan,
  { parts }: StoredCampaign,
  settings: Parameters<typeof problemsOf>[2],
) {
  return [{}, ...parts].flatMap((part) => problemsOf({ plan, part }, 'campaign', settings));
}

/** Which of the six ways to work together, for the campaign and for each creator: advice, and the choice. */
export function AdviceTab({ list, campaign, data, soughtId }: TabProps) {
  const { t, settings } = useApp();
  const edits = useCampaignEdits(list.id, campaign);
  const { plan } = campaign;
  const members = membersOf(list, data.rows, campaign.parts);
  const { left, prices } = budgetOf(
    members.map(({ row, part }) => ({ part, quote: quoteOf(row.entry) })),
    { budget: plan?.budget, currency: plan?.currency ?? 'CNY', rate: settings.ownCurrency },
  );
  const derivedSize = left !== undefined && left < 0 ? 'little' : undefined;
  const known = {
    objective: plan?.objective,
    stage: plan?.stage,
    budgetSize: plan?.budgetSize ?? derivedSize,
  };
  const advised = members.map((member, i) => {
    const price = prices[i];
    const without = left === undefined ? undefined : left + (price ?? 0);
    const own = creatorFactsOf(member, members, { price, left: without });
    return { member, size: own.size, advice: adviseOn({ ...known, ...own }, 'creator') };
  });
  const current = advised.find(({ member }) => member.row.id === soughtId);
  const active = advised.filter(({ member }) => member.part?.status !== 'declined');
  const kocs = active.filter(
    ({ member, size }) => member.part?.role === 'koc' || (!member.part?.role && size === 'koc'),
  ).length;
  const undecided = active.filter(({ member }) => !member.part?.collaboration);
  const isScripted = plan?.keyMessages && isScript(briefsProblems(plan, campaign, settings));
  const nameOf = ({ row }: Member) => row.creator.nickname ?? row.id;
  const choose = (ids: readonly string[], model: Collaboration | undefined) =>
    edits.editParts(
      ids,
      { collaboration: model ?? null },
      t('advice.done', {
        model: model ? t(`part.collaboration.${model}`) : '–',
        n: ids.length,
      }),
    );
  const title = current
    ? t('advice.title.creator', { name: nameOf(current.member) })
    : t('advice.title.campaign');
  return (
    <div className="stack">
      <p>{t('advice.explained')}</p>
      <FactsCard plan={plan} derivedSize={derivedSize} edit={edits.editPlan} />
      <div className="advice-columns">
        <section className="card" aria-label={t('advice.ranking')}>
          <h2>{title}</h2>
          {current && (
            <p>
              <a href={hashOf('campaigns', list.id, 'advice')}>{t('advice.wholeCampaign')}</a>
            </p>
          )}
          <Ranking
            advice={current?.advice ?? adviseOn(known, 'campaign')}
            chosen={current?.member.part?.collaboration}
            canChoose={current !== undefined || undecided.length > 0}
            chooseLabel={(model) =>
              current
                ? t('advice.chooseFor', {
                    model: t(`part.collaboration.${model}`),
                    name: nameOf(current.member),
                  })
                : t('advice.chooseForAll', {
                    model: t(`part.collaboration.${model}`),
                    n: undecided.length,
                  })
            }
            choose={(model) =>
              choose(
                current ? [current.member.row.id] : undecided.map(({ member: { row } }) => row.id),
                model,
              )
            }
          />
        </section>
        <ChoicesCard
          listId={list.id}
          members={advised}
          currentId={current?.member.row.id}
          choose={(id, model) => choose([id], model)}
        />
      </div>
      <GuideCard
        facts={mistakeFacts(
          active.map(({ member }) => member),
          { kocs, isScripted },
        )}
      />
      <EditsLine edits={edits} />
    </div>
  );
}
