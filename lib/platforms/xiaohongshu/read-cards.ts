import { idTime, isId, type Note } from '@/lib/model';
import { figureOf, type Facts, type Subject } from './facts';
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
  find,
  findAll,
} from './selectors';
import { shownCount } from './shown-count';
import { parseShownDate } from './shown-date';
import { seen, shownText, textOf } from './text';

const NOTE_PATH =
  /(?:\/(?:explore|search_result|discovery\/item)|\/user\/profile\/[0-9a-f]{24})\/([0-9a-f]{24})(?![0-9a-z])/;
const USER_PATH = /\/user\/profile\/([0-9a-f]{24})(?![0-9a-z])/;

/** The user that a link leads to. */
export function userIdIn(link: Element | undefined): string | undefined {
  return USER_PATH.exec(link?.getAttribute('href') ?? '')?.[1];
}

/** Cards of a grid. Those without a note id (queries, live rooms, guests' cards) are left out. */
export function readCardsIn(root: ParentNode, subject: Subject, facts: Facts): void {
  for (const section of cardsIn(root)) {
    const card = readCard(section, subject, facts);
    if (card) facts.cards.push(card);
  }
}

function cardsIn(root: ParentNode): Iterable<Element> {
  const cards = findAll(root, CARD);
  if (cards.length > 0) return cards;
  const sections = findAll(root, CARD_LINK).map((link) => link.closest('section'));
  return new Set(sections.filter((section) => section !== null));
}

function noteIdOf(section: Element): string | undefined {
  for (const link of section.querySelectorAll('a[href]')) {
    const id = NOTE_PATH.exec(link.getAttribute('href') ?? '')?.[1];
    if (id && isId(id)) return id;
  }
  return undefined;
}

function readCard(section: Element, subject: Subject, facts: Facts): Note | undefined {
  const id = noteIdOf(section);
  if (!id) return undefined;
  const author = find(section, CARD_AUTHOR);
  const creatorId = userIdIn(author);
  const nickname = author && textOf(find(author, CARD_AUTHOR_NAME));
  if (creatorId && nickname) facts.cardAuthors.push({ id: creatorId, nickname });
  const madeAt = idTime(id, subject.now);
  const shownTime = !madeAt && author ? textOf(find(author, CARD_TIME)) : undefined;
  return seen<Note>({
    id,
    creatorId,
    type: find(section, CARD_VIDEO) ? 'video' : 'image',
    title: shownText(find(section, CARD_TITLE)),
    publishedAt: madeAt ?? parseShownDate(shownTime, subject.now)?.time,
    pinned: (subject.page === 'profile' && !!find(section, CARD_PINNED)) || undefined,
    likes: figureOf(facts, 'note.likes', textOf(find(section, CARD_LIKES)), shownCount),
    completeness: 'card',
  });
}
