import { idTime, type Creator, type Note } from '@/lib/model';
import { figureOf, type Facts, type Subject } from './facts';
import { shownCount } from './shown-count';
import { parseShownDate } from './shown-date';
import type { SightedCard } from './sighting';
import { seen } from './text';

/** Understands the cards of a rendered grid. */
export function readCards(cards: readonly SightedCard[], { now }: Subject, facts: Facts): void {
  for (const { id, creatorId, author, title, date, likes, video, pinned } of cards) {
    const card: Note = {
      id,
      creatorId,
      type: video ? 'video' : 'image',
      title,
      publishedAt: idTime(id, now) ?? parseShownDate(date, now)?.time,
      pinned: pinned || undefined,
      likes: figureOf(facts.unreadable, 'note.likes', likes, shownCount),
      completeness: 'card',
    };
    facts.cards.push(seen(card));
    const who: Creator | undefined =
      creatorId && author ? { id: creatorId, nickname: author } : undefined;
    if (who) facts.cardAuthors.push(who);
  }
}
