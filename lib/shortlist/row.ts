import {
  cardTotal,
  idTime,
  isExampleId,
  weightsOfCard,
  type CardChoice,
  type Checklist,
  type Dossier,
  type Entry,
  type List,
  type Settings,
} from '@/lib/model';
import {
  commentSummary,
  noteMedians,
  schemeOf,
  tierOf,
  type Report,
  type Signal,
  type SignalId,
} from '@/lib/scoring';
import { checklistText } from './checklist-text';
import { publishedTexts } from './campaign-courses';
import { campaignPartText, type CampaignPart } from './campaign-parts';
import type { CampaignCourse } from './campaign-results';
import { figuresOf, type FullRow } from './figure-columns';
import { rightsText, type RightsRecord } from './rights-records';
import { suppliedText } from './supplied-text';
import { pointOf, rounded } from './rounding';

/** Stands in place of the platform for creators of the example workspace. */
export const EXAMPLE_PLATFORM = 'example';

export interface RowParts {
  entry: Entry;
  /** Every list of the user; the entry names its own by id. */
  lists: readonly List[];
  dossier: Dossier;
  report: Report;
  tiers?: Pick<Settings, 'tierScheme' | 'customTiers'> | undefined;
  /** ms; absent when not known. */
  lastSeenAt?: number | undefined;
  profileUrl?: string | undefined;
  /** How many findings the user overruled. */
  overruled?: number | undefined;
  campaigns?: readonly CampaignPart[] | undefined;
  rights?: readonly RightsRecord[] | undefined;
  /** What came of campaigns: of it the linked notes. */
  courses?: readonly CampaignCourse[] | undefined;
  checklist?: Omit<Checklist, 'creatorId'> | undefined;
  /** What the rows of the vetting card weigh; without it the marks are not counted together. */
  card?: CardChoice | undefined;
  /** Names the creator was seen under before, latest first. */
  earlierNames?: readonly string[] | undefined;
}

export function profileUrlOf(creatorId: string): string {
  return `https://www.xiaohongshu.com/user/profile/${creatorId}`;
}

/** One creator as the export writes it. What was not seen stays absent. */
export function rowOf(parts: RowParts): FullRow {
  return present({
    // What is invented stands on no platform, and has no page that could be opened.
    platform: isExampleId(parts.entry.creatorId) ? EXAMPLE_PLATFORM : 'xiaohongshu',
    creator_id: parts.entry.creatorId,
    ...identity(parts),
    ...usersOwn(parts),
    ...audience(parts),
    ...coverage(parts),
    ...medians(parts),
    ...rates(parts.report),
    last_note_at: lastNoteAt(parts),
    ...comments(parts.report),
    ...verdict(parts.report),
    ...figuresOf(parts.report),
  });
}

function identity({ dossier, entry, profileUrl, earlierNames = [] }: RowParts) {
  const { creator } = dossier;
  return {
    nickname: creator?.nickname,
    red_id: creator?.redId,
    profile_url: isExampleId(entry.creatorId)
      ? undefined
      : (profileUrl ?? profileUrlOf(entry.creatorId)),
    ip_location: creator?.ipLocation,
    bio: creator?.bio,
    earlier_nicknames: some(earlierNames),
    verify_type: creator?.verifyType,
  };
}

function usersOwn(parts: RowParts) {
  const { entry, lists, lastSeenAt, overruled, campaigns = [], rights = [], checklist } = parts;
  const { courses = [] } = parts;
  const names = lists.filter((list) => entry.listIds.includes(list.id)).map((list) => list.name);
  return {
    list: some(names),
    status: entry.status,
    tags: some(entry.tags),
    note: entry.note,
    owner: entry.owner,
    rejected_reason: entry.rejectedReason,
    quote_cny: entry.quoteCny,
    quote_own: entry.quoteOwn?.amount,
    quote_currency: entry.quoteOwn?.currency,
    creator_type: entry.creatorType,
    visual_fit: entry.visualFit,
    visual_fit_note: entry.visualFitNote,
    supplied: some((entry.supplied ?? []).map(suppliedText)),
    overruled: overruled || undefined,
    campaign_parts: some(campaigns.filter(({ part }) => part).map(campaignPartText)),
    rights_records: some(rights.map(rightsText)),
    checklist: some(checklistText(checklist)),
    published_notes: some(courses.flatMap(publishedTexts)),
    ...cardPoints(parts),
    added_at: new Date(entry.addedAt).toISOString(),
    last_seen_at: lastSeenAt === undefined ? undefined : new Date(lastSeenAt).toISOString(),
  };
}

/** Nothing at all while no row of the card has a mark. */
function cardPoints({ checklist, card }: RowParts) {
  if (!card) return {};
  const { points, assessed } = cardTotal(checklist, weightsOfCard(card));
  return assessed > 0
    ? { card_points: rounded(points), card_points_assessed: rounded(assessed) }
    : {};
}

function audience({ dossier, tiers }: RowParts) {
  const scheme = tiers && schemeOf(tiers.tierScheme, tiers.customTiers);
  const { followers, following, likesAndSaves } = dossier.creator ?? {};
  return {
    tier: tierOf(followers, scheme)?.name,
    followers: followers && pointOf(followers.min, followers.max),
    followers_low: followers?.min,
    followers_high: followers?.max,
    following: following && pointOf(following.min, following.max),
    likes_and_saves: likesAndSaves && pointOf(likesAndSaves.min, likesAndSaves.max),
  };
}

function coverage({ report }: RowParts) {
  return {
    notes_seen: report.basis.notesSeen,
    notes_opened: report.basis.notesOpened,
    comments_seen: report.basis.commentsSeen,
    window: report.basis.window,
  };
}

function medians({ dossier, report }: RowParts) {
  const { likes, saves, comments } = noteMedians(dossier, report.basis);
  return {
    median_likes: likes && pointOf(likes.low, likes.high),
    median_saves: saves && pointOf(saves.low, saves.high),
    median_comments: comments && pointOf(comments.low, comments.high),
  };
}

function rates(report: Report) {
  const engagement = signalOf(report, 'engagement-rate');
  const likeSave = signalOf(report, 'like-save-rate');
  const saveLike = signalOf(report, 'save-like-ratio');
  const commentLike = signalOf(report, 'comment-like-ratio');
  return {
    engagement_rate: rounded(engagement?.value),
    engagement_rate_low: rounded(engagement?.low),
    engagement_rate_high: rounded(engagement?.high),
    engagement_rate_n: engagement?.n,
    like_save_rate: rounded(likeSave?.value),
    like_save_rate_low: rounded(likeSave?.low),
    like_save_rate_high: rounded(likeSave?.high),
    like_save_rate_n: likeSave?.n,
    save_like_ratio: rounded(saveLike?.value),
    save_like_ratio_n: saveLike?.n,
    comment_like_ratio: rounded(commentLike?.value),
    comment_like_ratio_n: commentLike?.n,
    notes_per_30d: rounded(signalOf(report, 'notes-per-30d')?.value),
    paid_share: rounded(signalOf(report, 'paid-share')?.value),
  };
}

function comments(report: Report) {
  const { suspicion, low, high, level, n } = commentSummary(report);
  return {
    comment_suspicion: rounded(suspicion),
    comment_suspicion_low: rounded(low),
    comment_suspicion_high: rounded(high),
    comment_level: level,
    comment_suspicion_n: n,
  };
}

function verdict({ score, confidence, verdict: word, version }: Report) {
  return {
    score: score === null ? undefined : rounded(score),
    confidence: rounded(confidence),
    verdict: word,
    scoring_version: version,
  };
}

/** The note behind `days-since-last-note`: the same one that the sidebar speaks of. */
function lastNoteAt({ dossier, report }: RowParts): string | undefined {
  const newest = signalOf(report, 'days-since-last-note')?.evidence[0];
  const note = dossier.notes?.find(({ id }) => id === newest);
  if (!note) return undefined;
  const time = note.publishedAt ?? idTime(note.id, Date.parse(report.basis.now ?? ''));
  return time && new Date(time.at).toISOString();
}

function signalOf(report: Report, id: SignalId): Signal | undefined {
  return report.signals.find((signal) => signal.id === id);
}

/** No names and no text are "not written", and that is an empty cell. */
function some(names: readonly string[]): string[] | undefined {
  const written = names.filter((name) => name !== '');
  return written.length > 0 ? written : undefined;
}

function present(row: FullRow): FullRow {
  const seen = Object.entries(row).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(seen) as FullRow;
}
