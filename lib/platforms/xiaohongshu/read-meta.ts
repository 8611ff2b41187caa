import { idTime, type Note } from '@/lib/model';
import type { Facts, Subject } from './facts';
import { countInSentence, stateCount } from './shown-count';
import type { SightedMeta } from './sighting';
import { distinct, plainTopics, seen, tidy } from './text';

/** Names that the site puts behind every title. */
const SITE_NAMES = /\s*-\s*(?:小红书|小紅書|rednote|RedNote|Xiaohongshu)\s*$/;

const KINDS = new Map<string | undefined, 'image' | 'video'>([
  ['article', 'image'],
  ['video', 'video'],
]);

/** Adds to `facts` what only the meta tags know. */
export function readMeta(
  meta: SightedMeta,
  { page, noteId, creatorId, now }: Subject,
  facts: Facts,
) {
  if (page === 'note' && noteId) facts.note = withMeta(facts.note, noteId, meta, now);
  if (page === 'profile' && creatorId) readProfileMeta(creatorId, meta.description ?? '', facts);
}

function withMeta(shown: Note | undefined, id: string, meta: SightedMeta, now: number): Note {
  const words: Partial<Note> = shown
    ? {}
    : {
        type: KINDS.get(meta.type),
        title: tidy((meta.title ?? '').replace(SITE_NAMES, '')),
        text: tidy(plainTopics(meta.description ?? '')),
        topics: distinct((meta.keywords ?? '').split(/[,，]\s*/).map((word) => tidy(word))),
        publishedAt: idTime(id, now),
      };
  return seen({
    ...words,
    ...(shown ?? { id, completeness: 'detail' as const }),
    likes: shown?.likes ?? stateCount(meta.likes),
    saves: shown?.saves ?? stateCount(meta.saves),
    comments: shown?.comments ?? stateCount(meta.comments),
  });
}

/** “…有6983位粉丝，已关注157人，…” */
function readProfileMeta(id: string, sentence: string, facts: Facts): void {
  const followers = countInSentence(/有\s*([\d.,]+[千万亿]?\+?)\s*位粉丝/.exec(sentence)?.[1]);
  const following = countInSentence(/已关注\s*([\d.,]+[千万亿]?\+?)\s*人/.exec(sentence)?.[1]);
  if (!followers && !following) return;
  const shown = facts.creator ?? { id };
  facts.creator = seen({
    ...shown,
    followers: shown.followers ?? followers,
    following: shown.following ?? following,
  });
}
