/*
 * The columns of an export, as data: the CSV header, the typed cells and the definitions sheet of
 * the XLSX, the column chooser and the documentation all read this one list. The first
 * FIXED_COLUMNS are an interface that other people's scripts rely on: names and order stay. New
 * columns go to the end.
 */

/** How a cell is written and read back. */
export interface CellTypes {
  text: string;
  /** Names joined by "; ". */
  names: string[];
  whole: number;
  /** A fraction: 0.0312, never 3.12 %. */
  rate: number;
  /** A plain ratio or a mark between 0 and 1. */
  ratio: number;
  number: number;
  /** ISO 8601, UTC. */
  time: string;
}
export type CellType = keyof CellTypes;

export interface ColumnSpec {
  key: string;
  type: CellType;
  definition: string;
}

export const COLUMNS = [
  { key: 'platform', type: 'text', definition: 'Always "xiaohongshu", on rednote.com too.' },
  { key: 'creator_id', type: 'text', definition: 'The platform’s own id: 24 hexadecimal digits.' },
  { key: 'nickname', type: 'text', definition: 'The name last seen.' },
  { key: 'red_id', type: 'text', definition: 'The number people search for (小红书号).' },
  { key: 'profile_url', type: 'text', definition: 'The creator’s public profile.' },
  { key: 'list', type: 'names', definition: 'Your lists that hold the creator, joined by "; ".' },
  { key: 'status', type: 'text', definition: 'Where the creator stands in your pipeline.' },
  { key: 'tags', type: 'names', definition: 'Your tags, joined by "; ".' },
  { key: 'note', type: 'text', definition: 'What you wrote about the creator.' },
  { key: 'tier', type: 'text', definition: 'Size by followers, in the scheme chosen in Settings.' },
  {
    key: 'followers',
    type: 'whole',
    definition:
      'Followers; the middle when the page rounded; empty when it gave only a wide range.',
  },
  { key: 'followers_low', type: 'whole', definition: 'Fewest followers the page allows.' },
  {
    key: 'followers_high',
    type: 'whole',
    definition: 'Most followers the page allows; empty when it said "and more".',
  },
  { key: 'following', type: 'whole', definition: 'Accounts the creator follows.' },
  {
    key: 'likes_and_saves',
    type: 'whole',
    definition: 'Likes and saves of all time (获赞与收藏).',
  },
  { key: 'ip_location', type: 'text', definition: 'Place the platform shows for the creator.' },
  { key: 'bio', type: 'text', definition: 'The creator’s own description.' },
  { key: 'notes_seen', type: 'whole', definition: 'Notes seen at all, as cards or open.' },
  { key: 'notes_opened', type: 'whole', definition: 'Notes seen open, with every figure.' },
  { key: 'comments_seen', type: 'whole', definition: 'Distinct comments read.' },
  {
    key: 'median_likes',
    type: 'number',
    definition:
      'Median likes of the window’s notes that are a week old; empty when the page gave wide ranges.',
  },
  { key: 'median_saves', type: 'number', definition: 'Median saves of the same notes.' },
  { key: 'median_comments', type: 'number', definition: 'Median comments of the same notes.' },
  {
    key: 'engagement_rate',
    type: 'rate',
    definition:
      'Median over notes of (likes + saves + comments) / followers. Empty under 5 usable notes, provisional under 12.',
  },
  { key: 'engagement_rate_low', type: 'rate', definition: 'Lower end of its 95 % interval.' },
  { key: 'engagement_rate_high', type: 'rate', definition: 'Upper end of its 95 % interval.' },
  {
    key: 'like_save_rate',
    type: 'rate',
    definition: 'Median over notes of (likes + saves) / followers.',
  },
  { key: 'like_save_rate_low', type: 'rate', definition: 'Lower end of its 95 % interval.' },
  { key: 'like_save_rate_high', type: 'rate', definition: 'Upper end of its 95 % interval.' },
  { key: 'save_like_ratio', type: 'ratio', definition: 'Saves per like, median over notes.' },
  { key: 'comment_like_ratio', type: 'ratio', definition: 'Comments per like, median over notes.' },
  { key: 'notes_per_30d', type: 'number', definition: 'Notes published per 30 days.' },
  { key: 'last_note_at', type: 'time', definition: 'When the newest note seen was published.' },
  {
    key: 'comment_suspicion',
    type: 'ratio',
    definition:
      'How unlike genuine comment sections these look, 0–1, over all sections judged. About sections, not about a person.',
  },
  { key: 'comment_suspicion_low', type: 'ratio', definition: 'Lower end of its 95 % interval.' },
  { key: 'comment_suspicion_high', type: 'ratio', definition: 'Upper end of its 95 % interval.' },
  {
    key: 'comment_level',
    type: 'text',
    definition:
      'none, some or strong: the level reached by sections that hold at least a quarter of the judged comments. Empty when no section could be judged.',
  },
  {
    key: 'paid_share',
    type: 'rate',
    definition: 'Share of notes with cues of a possible collaboration.',
  },
  { key: 'score', type: 'number', definition: 'Score 0–100; empty when too little was seen.' },
  {
    key: 'confidence',
    type: 'ratio',
    definition: 'How much of the score rests on measured signals, 0–1.',
  },
  { key: 'verdict', type: 'text', definition: 'strong, fair, weak or insufficient.' },
  { key: 'scoring_version', type: 'text', definition: 'The version of the formulas used.' },
  { key: 'quote_cny', type: 'number', definition: 'The price asked, in yuan.' },
  { key: 'added_at', type: 'time', definition: 'When you shortlisted the creator.' },
  { key: 'last_seen_at', type: 'time', definition: 'When the creator was last on your screen.' },
  { key: 'engagement_rate_n', type: 'whole', definition: 'Notes that engagement_rate rests on.' },
  { key: 'like_save_rate_n', type: 'whole', definition: 'Notes that like_save_rate rests on.' },
  { key: 'save_like_ratio_n', type: 'whole', definition: 'Notes that save_like_ratio rests on.' },
  {
    key: 'comment_like_ratio_n',
    type: 'whole',
    definition: 'Notes that comment_like_ratio rests on.',
  },
  {
    key: 'comment_suspicion_n',
    type: 'whole',
    definition: 'Comments in the sections that could be judged.',
  },
  { key: 'window', type: 'text', definition: 'Days of notes behind the figures: 30, 90 or all.' },
  { key: 'owner', type: 'text', definition: 'Who of your team looks after the creator.' },
  { key: 'rejected_reason', type: 'text', definition: 'Why you turned the creator down.' },
  { key: 'quote_own', type: 'number', definition: 'The price asked, in your own currency.' },
  { key: 'quote_currency', type: 'text', definition: 'The currency of quote_own: ISO 4217.' },
  {
    key: 'creator_type',
    type: 'text',
    definition: 'The type you settled on: KOL, KOC, niche-expert, lifestyle or wanghong.',
  },
  {
    key: 'visual_fit',
    type: 'whole',
    definition: 'How well pictures and tone fit the brand, by your own eye, 1–5.',
  },
  {
    key: 'supplied',
    type: 'names',
    definition:
      'Figures that the page cannot show and somebody else states, each as "field=value | supplier | day". Never scored.',
  },
  {
    key: 'overruled',
    type: 'whole',
    definition: 'Findings you overruled; the figures of this row follow your word.',
  },
  {
    key: 'campaign_parts',
    type: 'names',
    definition:
      'The creator’s terms in each campaign, each as "list | role=… | fee=300 EUR | status=…". The sheet Campaigns has them one a row.',
  },
  {
    key: 'rights_records',
    type: 'names',
    definition:
      'Licences of the creator’s content, each as "piece | channels=… | territories=… | purposes=… | first to last day". The sheet Rights has them one a row.',
  },
  {
    key: 'earlier_nicknames',
    type: 'names',
    definition: 'Names the creator was seen under before, latest first.',
  },
  {
    key: 'verify_type',
    type: 'whole',
    definition:
      'The site’s number for its verified badge: 0 no badge; from 1 on a badge. The page does not say what kind a number means.',
  },
  {
    key: 'checklist',
    type: 'names',
    definition:
      'Your vetting checklist, each item looked at as "item=fine" or "item=concern", with your note after " | "; then your marks of 0 to 5 on the vetting card as "card:row=mark".',
  },
  {
    key: 'visual_fit_note',
    type: 'text',
    definition: 'Why pictures and tone fit or do not, in your words.',
  },
  {
    key: 'published_notes',
    type: 'names',
    definition:
      'Notes of the creator that are linked to a campaign, each as "list | note id | title". The sheet Published notes has them with their figures.',
  },
  {
    key: 'card_points',
    type: 'number',
    definition:
      'Points you gave on the vetting card, of the rows that have a mark, by the weights in your settings. Your judgement: nothing measured goes in.',
  },
  {
    key: 'card_points_assessed',
    type: 'number',
    definition:
      'Of the 100 points of the vetting card, how many stand in rows that have a mark. What is missing to 100 was not assessed.',
  },
] as const satisfies readonly ColumnSpec[];

/** How many leading columns are fixed by name and order. */
export const FIXED_COLUMNS = 45;

export type Column = (typeof COLUMNS)[number];
export type ColumnKey = Column['key'];

/** One creator of an export. Not seen is absent. Figures are rounded as they will be written. */
export type ExportRow = {
  [C in Column as C['key']]?: CellTypes[C['type']] | undefined;
} & { creator_id: string };

export type Cell = CellTypes[CellType];

/** The header row. */
export const HEADERS: readonly ColumnKey[] = COLUMNS.map((column) => column.key);
