import type { Subject } from './facts';
import type { SightedDom, SightedMeta } from './sighting';
import { tidy } from './text';

/*
 * Meta tags speak of the page that was loaded first, and of guests' rounded figures. They are taken only
 * when they name the very note or user the page is about.
 */

export function sightMeta(
  document: Document,
  { page, noteId, creatorId }: Subject,
  { note, profile }: SightedDom,
): SightedMeta | undefined {
  const subject = page === 'note' ? noteId : page === 'profile' ? creatorId : undefined;
  if (!subject) return undefined;
  const tag = (name: string) =>
    tidy(
      // In the head: to find that there is none must not take a walk through all of the document.
      (document.head ?? document)
        .querySelector(`meta[name="${name}"],meta[property="${name}"]`)
        ?.getAttribute('content'),
    );
  const about = tag('og:url');
  if (about ? !about.includes(`/${subject}`) : page === 'note') return undefined;
  const description = tag('description');
  if (page === 'profile') {
    // Profiles may carry no og:url: then their sentence must begin with the name on the page.
    const named = about || !profile?.nickname || description?.startsWith(profile.nickname);
    return named ? { description } : undefined;
  }
  const count = (name: string) => tag(`og:xhs:note_${name}`);
  const meta = { likes: count('like'), saves: count('collect'), comments: count('comment') };
  // A rendered note without a title has none: the tag then repeats the text.
  if (note) return meta;
  const [title, keywords, type] = ['og:title', 'keywords', 'og:type'].map(tag);
  return { ...meta, description, title, keywords, type };
}
