import type { PageAddress } from './page-of';
import { shortened, type Item } from './long-lists';
import { cardsOf, commentsOf, saysSubject } from './said-by-state';
import type { Sighting } from './sighting';
import type { Plain, StateCard } from './state-door';

/*
 * What the page's process has to know of a sighting: whose page it is, what is tied to what, and what of
 * it is new. All else is understood where it is stored.
 */

export interface Gist {
  creatorId?: string | undefined;
  /** Creators whose cards are there, in page order. */
  creators: string[];
  /** The page's own subject was there: the open note, the profile's creator, the cards. */
  hasSubject: boolean;
  /** The live state says nothing of the subject yet. */
  isLate: boolean;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const authorOf = ({ noteCard }: StateCard) => text(noteCard?.user?.userId);

export function gistOf(sighting: Sighting, address: PageAddress): Gist {
  const { live, written, dom } = sighting;
  const { page, noteId = '' } = address;
  const states = [live, written].filter((state) => state !== undefined);
  const note = states.map((state) => state.note?.noteDetailMap?.[noteId]?.note);
  const authors = [
    ...states.flatMap(cardsOf).map(authorOf),
    ...(dom?.cards ?? []).map((card) => card.creatorId),
  ];
  const drawn = page === 'note' ? dom?.note : page === 'profile' ? dom?.profile : dom?.cards[0];
  return {
    creatorId:
      page === 'note'
        ? (note.map((one) => text(one?.user?.userId)).find(Boolean) ?? dom?.note?.creatorId)
        : address.creatorId,
    creators: [...new Set(authors.filter((id) => id !== undefined))],
    hasSubject: drawn !== undefined || states.some((state) => saysSubject(state, address)),
    isLate: dom !== undefined && !(live && saysSubject(live, address)),
  };
}

/** Which note a comment belongs to, which creator a note or red id: each is `[what, whose]`. */
export function tiesOf(sighting: Sighting, address: PageAddress): [string, string][] {
  const ties: [string, string][] = [];
  const tie = (kind: string, what: Plain, whose: Plain) => {
    // What a page writes there may be of any length.
    if (what && whose) ties.push([kind + String(what).slice(0, 100), String(whose)]);
  };
  const { live, written, dom } = sighting;
  const { creatorId, noteId = '' } = address;
  tie('u', dom?.profile?.redId, creatorId);
  tie('n', noteId, dom?.note?.creatorId);
  for (const card of dom?.cards ?? []) tie('n', card.id, card.creatorId);
  for (const { id } of dom?.comments ?? []) tie('c', id, noteId);
  for (const state of [live, written]) {
    if (!state) continue;
    for (const card of cardsOf(state)) tie('n', card.noteCard?.noteId ?? card.id, authorOf(card));
    tie('n', noteId, state.note?.noteDetailMap?.[noteId]?.note?.user?.userId);
    for (const comment of commentsOf(state, noteId)) {
      for (const { id, noteId: of } of [comment, ...(comment.subComments ?? [])])
        tie('c', id, of ?? noteId);
    }
  }
  return ties;
}

/** Notes what it is asked: false for what it was asked before. Place and id name a thing as long as it is the same. */
export type IsNew = (place: string, thing: object, id?: string) => boolean;

/**
 * The part of a sighting that is new: of its long lists the items that are, and all of the rest. The
 * first item of a list always goes along, for it tells whose list it is.
 * @returns undefined when nothing is new
 */
export function newPart(sighting: Sighting, isNew: IsNew): Sighting | undefined {
  let any = isNew(
    `${sighting.url} ${sighting.overlay}`,
    shortened({ ...sighting, at: 0 }, () => []),
  );
  const part = shortened(sighting, (items, place) => {
    const [first, ...others] = items.filter((item, i) => {
      const fresh = isNew(place, item, idOf(item));
      any ||= fresh;
      return fresh || i === 0;
    });
    return first === undefined ? [] : [first, ...others];
  });
  return any ? part : undefined;
}

const idOf = ({ id, noteCard }: Item) => text(id ?? noteCard?.noteId);
