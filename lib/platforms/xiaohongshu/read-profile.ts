import type { Count, Creator } from '@/lib/model';
import { figureOf, noFacts, type Facts, type Known, type Subject } from './facts';
import { readCardsIn } from './read-cards';
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
import { shownCount } from './shown-count';
import { distinct, seen, shownText, textOf } from './text';

/** The head of a profile, and the notes that its owner posted. Other tabs hold other people's notes. */
export function readProfileIn(
  document: Document,
  subject: Subject,
  facts: Facts,
  known: Known,
): void {
  const id = subject.creatorId;
  if (!id) return;
  const grid = find(document, POSTED_GRID);
  const found = noFacts();
  readCardsIn(grid ?? find(document, FIRST_TAB) ?? document, subject, found, known);
  const authors = new Set(found.cards.map((card) => card.creatorId).filter(Boolean));
  // The creator's own grid with another creator's notes: the page before is still on screen.
  if (grid && authors.size > 0 && !authors.has(id)) return;
  facts.unreadable = found.unreadable;
  for (const card of found.cards) {
    const creatorId: string | undefined =
      card.creatorId ?? (subject.otherTab && !grid ? undefined : id);
    if (creatorId === id) facts.cards.push({ ...card, creatorId });
  }
  const root = find(document, PROFILE_ROOT);
  const head = root && readHead(root, id, facts);
  // An id alone, from the address, is nothing that the page showed.
  if (head && Object.keys(head).length > 1) facts.creator = head;
}

function readHead(root: Element, id: string, facts: Facts): Creator {
  return seen<Creator>({
    id,
    nickname: textOf(find(root, PROFILE_NAME)),
    redId: afterColon(textOf(find(root, PROFILE_RED_ID))),
    bio: shownText(find(root, PROFILE_BIO)),
    gender: readGender(root),
    ipLocation: afterColon(textOf(find(root, PROFILE_PLACE))),
    tags: distinct(findAll(root, PROFILE_TAG).map((tag) => textOf(tag))),
    ...readFigures(root, facts),
  });
}

/** “小红书号：12345”: the label's words differ by language, the colon does not. */
function afterColon(text: string | undefined): string | undefined {
  return text?.replace(/^[^:：]*[:：]/, '').trim() || undefined;
}

function readGender(root: Element): 'female' | 'male' | undefined {
  for (const use of findAll(root, PROFILE_GENDER)) {
    const name = use.getAttribute('xlink:href') ?? use.getAttribute('href') ?? '';
    const match = /#(?:.*-)?(female|male)\b/.exec(name);
    if (match) return match[1] as 'female' | 'male';
  }
  return undefined;
}

/** Their order is the same in every language. */
const ORDER = ['following', 'followers', 'likesAndSaves'] as const;

function readFigures(root: Element, facts: Facts): Partial<Record<string, Count>> {
  const places = findAll(root, PROFILE_FIGURES)
    .map((place) => find(place, FIGURE))
    .filter((place) => place !== undefined);
  if (places.length !== ORDER.length) return {};
  return Object.fromEntries(
    ORDER.map((field, i) => [
      field,
      figureOf(facts.unreadable, `creator.${field}`, textOf(places[i]), shownCount),
    ]),
  );
}
