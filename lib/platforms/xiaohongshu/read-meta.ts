import { idTime, type Count, type Note } from '@/lib/model';
import type { Facts, Subject } from './facts';
import { countInSentence, stateCount } from './shown-count';
import { distinct, plainTopics, seen, tidy } from './text';

/*
 * Meta tags speak of the page that was loaded first, and of guests' rounded figures. They fill what
 * the rendered page left open, and only when they name the very note or user the page is about.
 */

/** Names that the site puts behind every title. */
const SITE_NAMES = /\s*-\s*(?:小红书|小紅書|rednote|RedNote|Xiaohongshu)\s*$/;

/** Adds to `facts` what only the meta tags know. */
export function readMeta(document: Document, subject: Subject, facts: Facts): void {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('name') ?? tag.getAttribute('property');
    if (name && !tags.has(name)) tags.set(name, tag.getAttribute('content') ?? '');
  }
  const about = tags.get('og:url') ?? '';
  if (subject.page === 'note' && subject.noteId && about.includes(`/${subject.noteId}`)) {
    facts.note = withMeta(facts.note, subject.noteId, tags, subject.now);
  }
  if (subject.page === 'profile' && subject.creatorId) {
    // Profiles may carry no og:url: then their sentence must begin with the name on the page.
    const nickname = facts.creator?.nickname;
    const sentence = tags.get('description') ?? '';
    const same = about
      ? about.includes(`/${subject.creatorId}`)
      : nickname === undefined || sentence.startsWith(nickname);
    if (same) readProfileMeta(subject.creatorId, sentence, facts);
  }
}

function withMeta(
  shown: Note | undefined,
  id: string,
  tags: Map<string, string>,
  now: number,
): Note {
  const count = (name: string): Count | undefined => stateCount(tags.get(`og:xhs:note_${name}`));
  // A rendered note without a title has none: the tag then repeats the text.
  const words: Partial<Note> = shown
    ? {}
    : {
        type: { video: 'video', article: 'image' }[tags.get('og:type') ?? ''] as 'video' | 'image',
        title: tidy((tags.get('og:title') ?? '').replace(SITE_NAMES, '')),
        text: tidy(plainTopics(tags.get('description') ?? '')),
        topics: distinct((tags.get('keywords') ?? '').split(/[,，]\s*/).map((word) => tidy(word))),
        publishedAt: idTime(id, now),
      };
  return seen({
    ...words,
    ...(shown ?? { id, completeness: 'detail' as const }),
    likes: shown?.likes ?? count('like'),
    saves: shown?.saves ?? count('collect'),
    comments: shown?.comments ?? count('comment'),
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
