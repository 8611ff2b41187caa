import {
  isExampleId,
  type Checklist,
  type Count,
  type Dossier,
  type DossierComment,
  type Entry,
  type List,
  type Overrule,
} from '@/lib/model';
import type { CampaignPart } from './campaign-parts';
import { courseJson, type CampaignCourse } from './campaign-results';
import { runsOf, textOf, type Piece } from './pieces';
import type { RightsRecord } from './rights-records';

/** The user's own part of a creator, without ids that mean something on one computer only. */
export interface ShortlistPart extends Omit<Entry, 'listIds'> {
  /** Names of the lists that hold the creator. */
  lists: string[];
}

/** An earlier reading of the creator's or a note's figures, as it was seen then. */
export interface HistoryPart {
  /** ISO */
  at: string;
  followers?: Count;
  following?: Count;
  likesAndSaves?: Count;
}
export interface NoteHistoryPart {
  noteId: string;
  at: string;
  likes?: Count;
  saves?: Count;
  comments?: Count;
  shares?: Count;
}

export interface JsonParts {
  entry: Entry;
  lists: readonly List[];
  dossier: Dossier;
  /** ms; absent when never seen. */
  lastSeenAt?: number | undefined;
  /** Every name the creator was seen under, oldest first, each with the moment it was first seen. */
  nicknames?: readonly { name: string; at: string }[] | undefined;
  history?: readonly HistoryPart[] | undefined;
  noteHistory?: readonly NoteHistoryPart[] | undefined;
  /** What the user overruled: reports made from the file can follow it. */
  overrules?: readonly Overrule[] | undefined;
  /** The creator's terms in each campaign. */
  campaigns?: readonly CampaignPart[] | undefined;
  /** What came of the campaigns: the creator's linked notes, and figures that are theirs or everybody's. */
  courses?: readonly CampaignCourse[] | undefined;
  /** What the user found, item by item. */
  checklist?: Omit<Checklist, 'creatorId'> | undefined;
  /** Licences of the creator's content. */
  rights?: readonly RightsRecord[] | undefined;
}

/**
 * The export as JSON: an array of dossiers, each of which `npm run score` takes as it is, with what
 * the user wrote under the further key `shortlist`, its names over time under `nicknames`, earlier readings under `history` and `noteHistory`,
 * overrulings under `overrules`, terms in campaigns under `campaigns`, what came of them under `campaignCourses` and licences under `rights`, the vetting checklist under `checklist`. One
 * creator a line, so that files compare well.
 * @param options.commenters with the pseudonyms of commenters, by which comments of one person can be put
 *   together; without them each comment stands for itself
 */
export function toJson(
  creators: readonly JsonParts[],
  options: { commenters?: boolean } = {},
): string {
  return textOf(jsonPieces(creators, options));
}

/** The same in pieces. */
export function* jsonPieces(
  creators: readonly JsonParts[],
  { commenters = false }: { commenters?: boolean } = {},
): Generator<Piece> {
  yield { data: creators.length === 0 ? '[' : '[\n', share: 0 };
  for (const [[creator], share] of runsOf(creators, 1)) {
    const end = share < 1 ? ',\n' : '\n';
    yield { data: lineOf(creator!, commenters) + end, share };
  }
  yield { data: ']\n', share: 1 };
}

function lineOf(creator: JsonParts, commenters: boolean): string {
  const { entry, lists, dossier, lastSeenAt, ...seen } = creator;
  const { listIds, ...own } = entry;
  const names = lists.filter(({ id }) => listIds.includes(id)).map(({ name }) => name);
  const shortlist: ShortlistPart = { ...own, lists: names };
  return JSON.stringify({
    ...(commenters ? dossier : withoutCommenters(dossier)),
    ...(isExampleId(own.creatorId) && { example: true }),
    shortlist,
    ...(lastSeenAt !== undefined && { lastSeenAt: new Date(lastSeenAt).toISOString() }),
    nicknames: some(seen.nicknames),
    history: some(seen.history),
    noteHistory: some(seen.noteHistory),
    overrules: some(seen.overrules),
    campaigns: some(seen.campaigns),
    campaignCourses: some(
      seen.courses?.map(({ list, ...course }) => ({ list, ...courseJson(course) })),
    ),
    rights: some(seen.rights),
    checklist: seen.checklist,
  });
}

/** What is known of a writer but not who: the day of registration stays. */
function anonymous(comment: DossierComment): DossierComment {
  const { user, ...rest } = comment;
  return user?.registeredAt ? { ...rest, user: { registeredAt: user.registeredAt } } : rest;
}

/** Those under other creators' notes as well: they are the same people. */
function withoutCommenters(dossier: Dossier): Dossier {
  const { comments, background } = dossier;
  return {
    ...dossier,
    ...(comments && { comments: comments.map(anonymous) }),
    ...(background && { background: background.map(anonymous) }),
  };
}

const some = <T>(items: readonly T[] | undefined) => (items?.length ? items : undefined);
