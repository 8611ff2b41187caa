import type { CampaignPart } from '../campaign-parts';
import type { Sheet, SheetCell } from './sheet-xml';
import { STYLES } from './workbook-parts';

/** A creator's parts in campaigns, under the name that the first sheet gives them. */
export interface CampaignLines {
  creatorId: string;
  nickname?: string | undefined;
  campaigns: readonly CampaignPart[];
}

type Line = CampaignPart & Pick<CampaignLines, 'creatorId' | 'nickname'>;

const COLUMNS: readonly [name: string, of: (line: Line) => string | number | undefined][] = [
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
  ['role', ({ part }) => part.role],
  ['collaboration', ({ part }) => part.collaboration],
  ['fee_kind', ({ part }) => part.feeKind],
  ['fee', ({ part }) => part.fee?.amount],
  ['fee_currency', ({ part }) => part.fee?.currency],
  ['commission', ({ part }) => part.commission],
  ['route', ({ part }) => part.route],
  ['notes', ({ part }) => part.notes],
  ['status', ({ part }) => part.status],
];

/** One row for each creator in each campaign; undefined where there is none. */
export function campaignSheet(creators: readonly CampaignLines[]): Sheet | undefined {
  const lines = creators.flatMap(({ campaigns, ...creator }) =>
    campaigns.map((campaign) => ({ ...campaign, ...creator })),
  );
  if (lines.length === 0) return undefined;
  const cell = (value: string | number | undefined): SheetCell => ({
    value,
    style: typeof value === 'number' ? STYLES.number : STYLES.text,
  });
  return {
    name: 'Campaigns',
    widths: COLUMNS.map(([name]) => (name === 'creator_id' ? 26 : 16)),
    rows: [
      COLUMNS.map(([value]) => ({ value, style: STYLES.header })),
      ...lines.map((line) => COLUMNS.map(([, of]) => cell(of(line)))),
    ],
  };
}
