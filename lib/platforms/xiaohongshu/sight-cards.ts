import { idMs, isId } from '@/lib/model';
import { toLookAt, type Known } from './drawn-from-state';
import type { Subject } from './facts';
import { remembered } from './remembered';
import {
  CARD,
  CARD_AUTHOR,
  CARD_AUTHOR_NAME,
  CARD_LIKES,
  CARD_LINK,
  CARD_PINNED,
  CARD_TIME,
  CARD_TITLE,
  CARD_VIDEO,
  type Elements,
  find,
  findAll,
} from './selectors';
import type { SightedCard } from './sighting';
import { shownText, textOf } from './text';

const NOTE_PATH =
  /(?:\/(?:explore|search_result|discovery\/item)|\/user\/profile\/[0-9a-f]{24})\/([0-9a-f]{24})(?![0-9a-z])/;
const USER_PATH = /\/user\/profile\/([0-9a-f]{24})(?![0-9a-z])/;

/** The user that a link leads to. */
export function userIdIn(link: Element | undefined): string | undefined {
  return USER_PATH.exec(link?.getAttribute('href') ?? '')?.[1];
}

/**
 * Cards of a grid. Those without a note id (queries, live rooms, guests' cards) are left out.
 * @param known cards that need not be looked at
 */
export function sightCards(root: ParentNode, subject: Subject, known?: Known): SightedCard[] {
  const cards: SightedCard[] = [];
  for (const section of toLookAt(cardsIn(root), known, noteIdOf)) {
    // What lies beneath an open note has been looked at before, and does not change meanwhile.
    const about = subject.page === 'note' ? undefined : `${subject.page} ${subject.creatorId}`;
    const card = remembered(section, about, () => sightCard(section, subject));
    if (card) cards.push(card);
  }
  return cards;
}

function cardsIn(root: ParentNode): Elements {
  const cards = findAll(root, CARD);
  if (cards.length > 0) return cards;
  const sections = [...findAll(root, CARD_LINK)].map((link) => link.closest('section'));
  return [...new Set(sections.filter((section) => section !== null))];
}

function noteIdOf(section: Element): string | undefined {
  for (const link of section.querySelectorAll('a[href]')) {
    const id = NOTE_PATH.exec(link.getAttribute('href') ?? '')?.[1];
    if (id && isId(id)) return id;
  }
  return undefined;
}

function sightCard(section: Element, { page, now }: Subject): SightedCard | undefined {
  const id = noteIdOf(section);
  if (!id) return undefined;
  const author = find(section, CARD_AUTHOR);
  return {
    id,
    creatorId: userIdIn(author),
    author: author && textOf(find(author, CARD_AUTHOR_NAME)),
    title: shownText(find(section, CARD_TITLE)),
    date: author && idMs(id, now) === undefined ? textOf(find(author, CARD_TIME)) : undefined,
    likes: textOf(find(section, CARD_LIKES)),
    video: find(section, CARD_VIDEO) && true,
    pinned: (page === 'profile' && find(section, CARD_PINNED) !== undefined) || undefined,
  };
}
