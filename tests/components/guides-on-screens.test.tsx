// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ReactNode } from 'react';
import { GuideCard } from '@/components/dashboard/campaigns/advice/GuideCard';
import { CampaignBriefCard } from '@/components/dashboard/campaigns/brief/CampaignBriefCard';
import { PartsCard } from '@/components/dashboard/campaigns/plan/PartsCard';
import { resultsOf } from '@/components/dashboard/campaigns/results/campaign-results';
import { GuideMeasures } from '@/components/dashboard/campaigns/results/GuideMeasures';
import { LearntCard } from '@/components/dashboard/campaigns/results/LearntCard';
import { MeasureForm } from '@/components/dashboard/campaigns/results/MeasureForm';
import { ScheduleCard } from '@/components/dashboard/campaigns/timeline/ScheduleCard';
import { HowPage } from '@/components/dashboard/how/HowPage';
import { Checklist } from '@/components/dashboard/rights/Checklist';
import { Clauses } from '@/components/dashboard/rights/Clauses';
import { RightForm } from '@/components/dashboard/rights/RightForm';
import { USUAL_PACE } from '@/lib/campaign';
import type { Language } from '@/lib/i18n';
import type { Right } from '@/lib/model';
import { FACTS, SCREEN_NAMES, type ScreenName } from './guide-facts';
import { render } from './render';
import { rowWith } from './rows';

/*
 * The screens on which the facts of the guides stand, drawn with next to nothing in them. A screen that
 * loses a fact fails here by the fact’s name.
 */

const said = { createdAt: '', updatedAt: '', fieldTimes: {} };
const list = { id: 'l', name: 'Spring', createdAt: '' };
const right: Right = { id: 'r', creatorId: 'a'.repeat(24), ...said };
const data = { rows: [], lists: [], isReady: true } as never;
const nothing = () => {};
const edits = {
  saving: { state: 'idle' },
  undo: { last: undefined, done: nothing, undo: nothing, dismiss: nothing },
  ...{ editPlan: nothing, editParts: nothing, removePart: nothing },
} as never;
const results = resultsOf({ notes: [], parts: [], members: [], measures: [] }, 'CNY', null);
const member = { row: rowWith('a', 'Ann'), part: undefined };

const SCREENS = {
  how: <HowPage />,
  advice: (
    <GuideCard
      facts={{ members: 1, kocs: 0, withoutEngagement: 1, isScripted: true, models: [] }}
    />
  ),
  plan: (
    <PartsCard
      {...{ list, edits, members: [member], rows: [], currency: 'CNY', soughtId: undefined }}
    />
  ),
  brief: <CampaignBriefCard plan={undefined} suggested={{}} problems={[]} edit={nothing} />,
  timeline: (
    <ScheduleCard
      plan={undefined}
      pace={USUAL_PACE}
      steps={[]}
      today="2026-11-21"
      editPlan={nothing}
    />
  ),
  measured: (
    <>
      <GuideMeasures {...{ listId: 'l', results, measures: [], currency: 'CNY', comments: 0 }} />
      <MeasureForm
        {...{ measure: undefined, currency: 'CNY', creators: [], today: '2026-11-21' }}
        save={async () => true}
        cancel={undefined}
      />
      <LearntCard plan={undefined} edits={edits} />
    </>
  ),
  rights: (
    <>
      <Checklist data={data} />
      <Clauses right={right} />
      <RightForm right={right} data={data} others={[]} />
    </>
  ),
} satisfies Record<ScreenName, ReactNode>;

/** Whether a percent sign stands apart is a matter of style. */
const plain = (text: string) => text.replaceAll(/\s+%/gu, '%');

describe.each<Language>(['en', 'zh-CN'])(
  'every fact of the guides stands on a screen, %s',
  (language) => {
    it.each(SCREEN_NAMES)('%s', async (screen) => {
      const { container } = await render(SCREENS[screen], { language });
      const text = plain(container.textContent);
      const lost = FACTS[screen].flatMap(([name, en, zh]) =>
        (language === 'en' ? en : zh).flatMap((words) =>
          text.includes(plain(words)) ? [] : [`${name}: ${words}`],
        ),
      );
      expect(lost).toEqual([]);
    });
  },
);
