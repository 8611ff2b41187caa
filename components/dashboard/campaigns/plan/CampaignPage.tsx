import type { ComponentType } from 'react';
import { budgetOf } from '@/lib/campaign';
import type { List } from '@/lib/model';
import type { StoredCampaign } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import { useCampaign } from '../../../data/use-campaign';
import type { Rows } from '../../../data/use-rows';
import { Mix } from '../../compare/Mix';
import { ExportButtons } from '../../files/ExportButtons';
import { useLook } from '../../look/use-look';
import { hashOf } from '../../routes';
import { AdviceTab } from '../advice/AdviceTab';
import { NotesTab } from '../notes/NotesTab';
import { ResultsTab } from '../results/ResultsTab';
import { TimelineTab } from '../timeline/TimelineTab';
import { BriefTab } from '../brief/BriefTab';
import { CampaignTabs } from './CampaignTabs';
import { EditsLine } from './EditsLine';
import { ExpectedCard } from './ExpectedCard';
import { LeftCard } from './LeftCard';
import { membersOf, partsLeft, quoteOf } from './members';
import { MoneyCard } from './MoneyCard';
import { PartsCard } from './PartsCard';
import { PlanForm } from './PlanForm';
import { SetUp } from './SetUp';
import { campaignPlaceOf, type CampaignTab } from './tabs';
import { useCampaignEdits } from './use-campaign-edits';

export interface TabProps {
  list: List;
  campaign: StoredCampaign;
  data: Rows;
  soughtId: string | undefined;
}

function PlanTab({ list, campaign, data, soughtId }: TabProps) {
  const { settings, money } = useApp();
  const { plan, parts } = campaign;
  const edits = useCampaignEdits(list.id, campaign);
  const currency = plan?.currency ?? 'CNY';
  const members = membersOf(list, data.rows, parts);
  const active = members.filter(({ part }) => part?.status !== 'declined');
  const budget = budgetOf(
    active.map(({ row, part }) => ({ part, quote: quoteOf(row.entry) })),
    { budget: plan?.budget, currency, rate: settings.ownCurrency },
  );
  return (
    <div className="stack">
      <PlanForm plan={plan} editPlan={edits.editPlan} />
      <PartsCard
        list={list}
        members={members}
        rows={data.rows}
        currency={currency}
        soughtId={soughtId}
        edits={edits}
      />
      <LeftCard parts={partsLeft(parts, members)} removePart={edits.removePart} />
      {active.length > 0 && (
        <>
          <div className="plan-figures">
            <MoneyCard budget={budget} given={plan?.budget} currency={currency} />
            <ExpectedCard members={active} prices={budget.prices} currency={currency} />
          </div>
          <Mix
            members={active.map(({ row }, i) => ({
              followers: row.creator.followers,
              quoteCny: budget.prices[i],
            }))}
            of="prices"
            money={(amount) => money(amount, currency)}
          />
        </>
      )}
      <EditsLine edits={edits} />
    </div>
  );
}

const TABS: Readonly<Record<CampaignTab, ComponentType<TabProps>>> = {
  plan: PlanTab,
  advice: AdviceTab,
  timeline: TimelineTab,
  brief: BriefTab,
  notes: NotesTab,
  results: ResultsTab,
};

/** One campaign: its plan, its creators and their terms, and what it comes to; each part under a tab. */
export function CampaignPage({
  data,
  listId,
  rest,
}: {
  data: Rows;
  listId: string;
  /** What follows the campaign in the address. */
  rest: readonly string[];
}) {
  const { t } = useApp();
  const { look } = useLook();
  const campaign = useCampaign(listId);
  const { tab, soughtId } = campaignPlaceOf(rest);
  const Tab = TABS[tab];
  const list = data.lists.find(({ id }) => id === listId);
  const rows = data.rows.filter(({ entry }) => entry.listIds.includes(listId));
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <a className="link" href={hashOf('campaigns')}>
            ← {t('plan.back')}
          </a>
          <h1>{list?.name ?? t('nav.campaigns')}</h1>
          <p className="quiet">{t(list ? 'plan.explained' : 'plan.gone')}</p>
        </div>
        {list && (
          <div className="page-actions">
            <ExportButtons rows={rows} lists={data.lists} columns={look.columns} />
          </div>
        )}
      </header>
      {list && campaign && (
        <>
          <CampaignTabs listId={list.id} current={tab} />
          <SetUp
            listId={list.id}
            plan={campaign.plan}
            members={membersOf(list, data.rows, campaign.parts)}
            shortlisted={data.rows.length}
          />
          <Tab list={list} campaign={campaign} data={data} soughtId={soughtId} />
        </>
      )}
    </div>
  );
}
