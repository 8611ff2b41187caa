import type { CampaignPart } from '../campaign-parts';
import { joinNames } from '../cell-text';
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
  ['stage', ({ plan }) => plan?.stage],
  ['budget_size', ({ plan }) => plan?.budgetSize],
];

const listed = (items: readonly string[] | undefined) => items && joinNames(items);

/** What the brief says: to everybody, then to the creator alone. */
const BRIEF_COLUMNS: readonly ExtraColumn<Line>[] = [
  ['creator_id', ({ creatorId }) => creatorId],
  ['nickname', ({ nickname }) => nickname],
  ['list', ({ list }) => list],
  ['product', ({ plan }) => plan?.product],
  ['audience', ({ plan }) => plan?.audience],
  ['interests', ({ plan }) => plan?.interests],
  ['funnel', ({ plan }) => plan?.funnel],
  ['key_messages', ({ plan }) => listed(plan?.keyMessages)],
  ['must_show', ({ plan }) => listed(plan?.mustShow)],
  ['links', ({ plan }) => listed(plan?.links)],
  ['disclosure', ({ plan }) => plan?.disclosure],
  ['disclosure_words', ({ plan }) => plan?.disclosureWords],
  ['look', ({ plan }) => plan?.look],
  ['tone', ({ plan }) => plan?.tone],
  ['avoid', ({ plan }) => listed(plan?.avoid)],
  ['hashtags_campaign', ({ plan }) => listed(plan?.hashtagsCampaign)],
  ['hashtags_category', ({ plan }) => listed(plan?.hashtagsCategory)],
  ['hashtags_niche', ({ plan }) => listed(plan?.hashtagsNiche)],
  ['draft_on', ({ plan }) => plan?.draftOn],
  ['own_draft_on', ({ part }) => part?.ownDraftOn],
  ['image_notes', ({ part }) => part?.imageNotes],
  ['video_notes', ({ part }) => part?.videoNotes],
  ['topics', ({ part }) => listed(part?.topics)],
  ['cited_notes', ({ part }) => listed(part?.cited?.map(({ title }) => title))],
  ['cited_note_ids', ({ part }) => listed(part?.cited?.map(({ id }) => id))],
  ['why_fit', ({ part }) => part?.whyFit],
  ['brief_note', ({ part }) => part?.briefNote],
  ['paper_language', ({ part }) => part?.paperLanguage],
];

const linesOf = (creators: readonly CampaignLines[]): Line[] =>
  creators.flatMap(({ campaigns, ...creator }) =>
    campaigns.map((campaign) => ({ ...campaign, ...creator })),
  );

/** One row for each creator in each campaign that has a brief; undefined where there is none. */
export function briefSheet(creators: readonly CampaignLines[]): Sheet | undefined {
  const own = BRIEF_COLUMNS.slice(3);
  const lines = linesOf(creators).filter((line) => own.some(([, of]) => of(line) !== undefined));
  return extraSheet('Briefs', BRIEF_COLUMNS, lines);
}

/** One row for each creator in each campaign; undefined where there is none. */
export function campaignSheet(creators: readonly CampaignLines[]): Sheet | undefined {
  return extraSheet('Campaigns', COLUMNS, linesOf(creators));
}
