import type { Count, Creator } from '@/lib/model';
import { noFacts, type Facts, type Subject } from './facts';
import { readCardsIn } from './read-cards';
import { find, findAll } from './selectors';
import { shownCount } from './shown-count';
import { distinct, seen, textOf } from './text';

/** The head of a profile, and the notes that its owner posted. Other tabs hold other people's notes. */
export function readProfileIn(document: Document, subject: Subject, facts: Facts): void {
  const id = subject.creatorId;
  if (!id) return;
  const grid = find(document, 'postedGrid');
  const found = noFacts();
  if (grid) readCardsIn(grid, subject, found);
  else readCardsIn(document, subject, found);
  const authors = new Set(found.cards.map((card) => card.creatorId).filter(Boolean));
  // The grid of another creator: the page before is still on screen.
  if (!subject.otherTab && authors.size > 0 && !authors.has(id)) return;
  for (const field of found.unreadable) facts.unreadable.add(field);
  for (const card of found.cards) {
    const creatorId: string | undefined = card.creatorId ?? (subject.otherTab ? undefined : id);
    if (creatorId !== id) continue;
    facts.cards.push({ ...card, creatorId });
  }
  const root = find(document, 'profileRoot');
  if (root) facts.creator = readHead(root, id, facts);
}

function readHead(root: Element, id: string, facts: Facts): Creator {
  const creator: Creator = {
    id,
    nickname: textOf(find(root, 'profileName')),
    redId: afterColon(textOf(find(root, 'profileRedId'))),
    bio: textOf(find(root, 'profileBio')),
    gender: readGender(root),
    ipLocation: afterColon(textOf(find(root, 'profilePlace'))),
    tags: distinct(findAll(root, 'profileTag').map((tag) => textOf(tag))),
    ...readFigures(root, facts),
  };
  return seen(creator);
}

/** “小红书号：12345”: the label's words differ by language, the colon does not. */
function afterColon(text: string | undefined): string | undefined {
  return text?.replace(/^[^:：]*[:：]\s*/, '').trim() || undefined;
}

function readGender(root: Element): 'female' | 'male' | undefined {
  for (const use of findAll(root, 'profileGender')) {
    const name = use.getAttribute('xlink:href') ?? use.getAttribute('href') ?? '';
    const match = /#(female|male)\b/.exec(name);
    if (match) return match[1] as 'female' | 'male';
  }
  return undefined;
}

/** Their order is the same in every language. */
const ORDER = ['following', 'followers', 'likesAndSaves'] as const;

function readFigures(root: Element, facts: Facts): Partial<Record<(typeof ORDER)[number], Count>> {
  const figures: Partial<Record<(typeof ORDER)[number], Count>> = {};
  const places = findAll(root, 'profileFigures').filter((place) => find(place, 'profileFigure'));
  if (places.length !== ORDER.length) return figures;
  ORDER.forEach((field, i) => {
    const shown = textOf(find(places[i] as Element, 'profileFigure'));
    const figure = shownCount(shown);
    if (figure) figures[field] = figure;
    else if (shown) facts.unreadable.add(`creator.${field}`);
  });
  return figures;
}
