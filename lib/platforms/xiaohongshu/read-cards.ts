import { idTime, isId, type Creator, type Note } from '@/lib/model';
import { figureOf, SAMPLE, type Facts, type Known, type Subject } from './facts';
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
import { remembered } from './remembered';
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
export function readCardsIn(
  root: ParentNode,
  subject: Subject,
  facts: Facts,
  known: Known = new Set(),
): void {
  let sampled = 0;
  for (const section of cardsIn(root)) {
    if (known.size > 0 && known.has(noteIdOf(section) ?? '') && ++sampled > SAMPLE) continue;
    const read = (unreadable: Set<string>) => readCard(section, subject, unreadable);
    // What lies beneath an open note has been read before, and does not change meanwhile.
    const about = subject.page === 'note' ? undefined : subject.page;
    const found = remembered(section, about, facts.unreadable, read);
    if (!found) continue;
    facts.cards.push(found.card);
    if (found.author) facts.cardAuthors.push(found.author);
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

function readCard(
  section: Element,
  subject: Subject,
  unreadable: Set<string>,
): { card: Note; author?: Creator | undefined } | undefined {
  const id = noteIdOf(section);
  if (!id) return undefined;
  const author = find(section, CARD_AUTHOR);
  const creatorId = userIdIn(author);
  const nickname = author && textOf(find(author, CARD_AUTHOR_NAME));
  const madeAt = idTime(id, subject.now);
  const shownTime = !madeAt && author ? textOf(find(author, CARD_TIME)) : undefined;
  const card = seen<Note>({
    id,
    creatorId,
    type: find(section, CARD_VIDEO) ? 'video' : 'image',
    title: shownText(find(section, CARD_TITLE)),
    publishedAt: madeAt ?? parseShownDate(shownTime, subject.now)?.time,
    pinned: (subject.page === 'profile' && !!find(section, CARD_PINNED)) || undefined,
    likes: figureOf(unreadable, 'note.likes', textOf(find(section, CARD_LIKES)), shownCount),
    completeness: 'card',
  });
  return { card, author: creatorId && nickname ? { id: creatorId, nickname } : undefined };
}
