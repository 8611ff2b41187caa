import { idTime, isId, type Note } from '@/lib/model';
import type { Facts, Subject } from './facts';
import { find, findAll } from './selectors';
import { shownCount } from './shown-count';
import { parseShownDate } from './shown-date';
import { seen, textOf } from './text';

const NOTE_PATH =
  /(?:\/(?:explore|search_result|discovery\/item)|\/user\/profile\/[0-9a-f]{24})\/([0-9a-f]{24})(?![0-9a-f])/;
const USER_PATH = /\/user\/profile\/([0-9a-f]{24})(?![0-9a-f])/;

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

function cardsIn(root: ParentNode): Element[] {
  const cards = findAll(root, 'card');
  if (cards.length > 0) return cards;
  const sections = findAll(root, 'cardLink').map((link) => link.closest('section'));
  return [...new Set(sections)].filter((section) => section !== null);
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
  const author = find(section, 'cardAuthor');
  const creatorId = userIdIn(author);
  const nickname = author && textOf(find(author, 'cardAuthorName'));
  if (creatorId && nickname) facts.cardAuthors.push({ id: creatorId, nickname });
  const shownLikes = textOf(find(section, 'cardLikes'));
  const likes = shownCount(shownLikes);
  if (shownLikes && !likes) facts.unreadable.add('note.likes');
  const shownTime = author && textOf(find(author, 'cardTime'));
  const card: Note = {
    id,
    creatorId,
    type: find(section, 'cardVideo') ? 'video' : 'image',
    title: textOf(find(section, 'cardTitle')),
    publishedAt: idTime(id, subject.now) ?? parseShownDate(shownTime, subject.now)?.time,
    likes,
    completeness: 'card',
  };
  return seen(card);
}
