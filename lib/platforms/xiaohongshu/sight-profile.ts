import type { Known } from './drawn-from-state';
import type { Subject } from './facts';
import {
  FIGURE,
  find,
  findAll,
  FIRST_TAB,
  POSTED_GRID,
  PROFILE_BIO,
  PROFILE_FIGURES,
  PROFILE_GENDER,
  PROFILE_NAME,
  PROFILE_PLACE,
  PROFILE_RED_ID,
  PROFILE_ROOT,
  PROFILE_TAG,
} from './selectors';
import { sightCards } from './sight-cards';
import { holdsAny } from './sight-note';
import type { SightedDom, SightedProfile } from './sighting';
import { shownText, textOf } from './text';

/** The head of a profile, and the notes that its owner posted. Other tabs hold other people's notes. */
export function sightProfile(document: Document, subject: Subject, known?: Known): SightedDom {
  const dom: SightedDom = { cards: [], comments: [] };
  const id = subject.creatorId;
  const grid = find(document, POSTED_GRID);
  const found = sightCards(grid ?? find(document, FIRST_TAB) ?? document, subject, known);
  const authors = found.filter((card) => card.creatorId);
  // The creator's own grid with another creator's notes: the page before is still on screen.
  if (grid && authors.length > 0 && !authors.some((card) => card.creatorId === id)) return dom;
  for (const card of found) {
    if (!subject.otherTab || grid) card.creatorId ??= id;
    if (card.creatorId === id) dom.cards.push(card);
  }
  const root = find(document, PROFILE_ROOT);
  const head = root && sightHead(root);
  // An id alone, from the address, is nothing that the page showed.
  if (head && holdsAny(head)) dom.profile = head;
  return dom;
}

/** Their order is the same in every language. */
const ORDER = ['following', 'followers', 'likesAndSaves'] as const;

function sightHead(root: Element): SightedProfile {
  const tags = [...findAll(root, PROFILE_TAG)];
  const head: SightedProfile = {
    nickname: textOf(find(root, PROFILE_NAME)),
    redId: afterColon(textOf(find(root, PROFILE_RED_ID))),
    bio: shownText(find(root, PROFILE_BIO)),
    gender: genderOf(root),
    place: afterColon(textOf(find(root, PROFILE_PLACE))),
    tags: tags.length > 0 ? tags.map((tag) => textOf(tag) ?? '') : undefined,
  };
  const places = [...findAll(root, PROFILE_FIGURES)];
  const figures = places.flatMap((place) => find(place, FIGURE) ?? []);
  if (figures.length === ORDER.length) {
    for (const [i, field] of ORDER.entries()) head[field] = textOf(figures[i]);
  }
  return head;
}

/** “小红书号：12345”: the label's words differ by language, the colon does not. */
function afterColon(text: string | undefined): string | undefined {
  return text?.replace(/^[^:：]*[:：]/, '').trim() || undefined;
}

function genderOf(root: Element): string | undefined {
  for (const use of findAll(root, PROFILE_GENDER)) {
    const name = use.getAttribute('xlink:href') ?? use.getAttribute('href') ?? '';
    const gender = /#(?:.*-)?(female|male)\b/.exec(name)?.[1];
    if (gender) return gender;
  }
  return undefined;
}
