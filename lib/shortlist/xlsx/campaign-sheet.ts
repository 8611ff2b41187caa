import type { CampaignPart } from '../campaign-parts';
import { extraSheet, type ExtraColumn } from './extra-sheet';
import type { Sheet } from './sheet-xml';

/** A creator's parts in campaigns, under the name that the first sheet gives them. */
export interface CampaignLines {
  creatorId: string;
  nickname?: string | undefined;
  campaigns: readonly CampaignPart[];
}

type Line = CampaignPart & Pick<CampaignLines, 'creatorId' | 'nickname'>;

const textOf = (truth: boolean | undefined) => (truth === undefined ? undefined : String(truth));

const COLUMNS: readonly ExtraColumn<Line>[] = [
  ['creator_id', ({ creatorId }) => creatorId],
  ['nickname', ({ nickname }) => nickname],
  ['list', ({ list }) => list],
  ['objective', ({ plan }) => plan?.objective],
  ['goal', ({ plan }) => plan?.goal],
  ['market', ({ plan }) => plan?.market],
  ['starts_on', ({ plan }) => plan?.startsOn],
  ['ends_on', ({ plan }) => plan?.endsOn],
  ['budget', ({ plan }) => plan?.budget],
  ['currency', ({ plan }) => plan?.currency],
  ['role', ({ part }) => part?.role],
  ['collaboration', ({ part }) => part?.collaboration],
  ['fee_kind', ({ part }) => part?.feeKind],
  ['fee', ({ part }) => part?.fee?.amount],
  ['fee_currency', ({ part }) => part?.fee?.currency],
  ['commission', ({ part }) => part?.commission],
  ['route', ({ part }) => part?.route],
  ['notes', ({ part }) => part?.notes],
  ['status', ({ part }) => part?.status],
  ['own_posts_on', ({ part }) => part?.ownPostsOn],
  ['posts_on', ({ plan }) => plan?.postsOn],
  ['pace', ({ plan }) => plan?.pace],
  ['workdays', ({ plan }) => textOf(plan?.workdays)],
  ['learnt_formats', ({ plan }) => plan?.learntFormats],
  ['learnt_messages', ({ plan }) => plan?.learntMessages],
  ['learnt_approaches', ({ plan }) => plan?.learntApproaches],
];

/** One row for each creator in each campaign; undefined where there is none. */
export function campaignSheet(creators: readonly CampaignLines[]): Sheet | undefined {
  const lines = creators.flatMap(({ campaigns, ...creator }) =>
    campaigns.map((campaign) => ({ ...campaign, ...creator })),
  );
  return extraSheet('Campaigns', COLUMNS, lines);
}
