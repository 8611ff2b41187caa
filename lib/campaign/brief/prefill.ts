import { DAY, middleOf, type Brand, type CitedNote, type Count, type Note } from '@/lib/model';
import type { Prefill } from './brief';
import { asHashtag } from './typed';

/** So many notes are offered to be named, and so many topics to build on. */
const CITED = 3;
const TOPICS = 3;
const HASHTAGS = 3;
/** The guides look at the last 90 days. */
const RECENT = 90 * DAY;

const size = (count: Count | undefined) => (count ? (middleOf(count) ?? count.min) : 0);
const weight = ({ likes, saves, comments }: Note) => size(likes) + size(saves) + size(comments);

export interface CiteOptions {
  /** ms */
  now: number;
  /** Notes that may be somebody's advertising: no letter should praise a competitor's. */
  leaveOut: ReadonlySet<string>;
  /** True for a note that has to do with the brand. */
  fits: (note: Note) => boolean;
}

/**
 * Notes worth naming to their creator, best first: those that have to do with the brand, then recent
 * ones, then by likes, saves and comments. Only notes with a title, by which they can be named.
 */
export function notesToCite(
  notes: readonly Note[],
  { now, leaveOut, fits }: CiteOptions,
): CitedNote[] {
  const isRecent = ({ publishedAt }: Note) =>
    publishedAt !== undefined && now - Date.parse(publishedAt.at) <= RECENT;
  const rank = (note: Note) => (fits(note) ? 2 : 0) + (isRecent(note) ? 1 : 0);
  return notes
    .filter(({ id, title }) => title !== undefined && title.trim() !== '' && !leaveOut.has(id))
    .map((note) => ({ note, rank: rank(note), weight: weight(note) }))
    .sort((a, b) => b.rank - a.rank || b.weight - a.weight || (a.note.id < b.note.id ? 1 : -1))
    .map(({ note }) => ({ id: note.id, title: note.title!.trim().slice(0, 500) }));
}

/** What is known of a creator that a brief can begin with. */
export interface KnownOfCreator {
  /** Best first: `notesToCite`. */
  notes: readonly CitedNote[];
  /** Most frequent first. */
  topics: readonly string[];
  /** The form whose notes do better, or the only one they use. Absent when neither is known to. */
  format?: 'image' | 'video' | undefined;
  /** Notes agreed; one when nothing was said. */
  agreed?: number | undefined;
}

/** What the campaign's own fields can begin with. */
export interface KnownOfBrand {
  brand: Brand;
  /** Topics of the campaign's creators, most frequent first. */
  topics: readonly string[];
  /** The day by which the timeline wants drafts. */
  draftOn?: string | undefined;
}

const tags = (words: readonly string[]) => [
  ...new Set(words.flatMap((word) => asHashtag(word) ?? [])),
];

/** Suggestions of whatever is known; a field of which nothing is known is absent. */
export function prefillOf(
  { brand, topics, draftOn }: KnownOfBrand,
  creator: KnownOfCreator | undefined,
): Prefill {
  const name = brand.name.trim();
  const campaign = tags([name]);
  const category = tags(brand.categories).slice(0, HASHTAGS);
  const taken = new Set([...campaign, ...category]);
  const niche = tags([...brand.keywords, ...topics])
    .filter((tag) => !taken.has(tag))
    .slice(0, HASHTAGS);
  const { notes = [], topics: own = [], format, agreed = 1 } = creator ?? {};
  return {
    plan: {
      ...(name !== '' && { product: name }),
      ...(campaign.length > 0 && { hashtagsCampaign: campaign }),
      ...(category.length > 0 && { hashtagsCategory: category }),
      ...(niche.length > 0 && { hashtagsNiche: niche }),
      ...(draftOn !== undefined && { draftOn }),
    },
    part: {
      ...(notes.length > 0 && { cited: notes.slice(0, CITED) }),
      ...(own.length > 0 && { topics: own.slice(0, TOPICS).map((topic) => topic.slice(0, 60)) }),
      ...(format === 'image' && { imageNotes: agreed }),
      ...(format === 'video' && { videoNotes: agreed }),
      paperLanguage: 'zh-CN',
    },
  };
}
