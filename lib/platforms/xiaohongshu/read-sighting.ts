import { type Comment, type Creator, type Health, type Note, type Observation } from '@/lib/model';
import { isEmpty, reasonForNothing } from './blocked';
import { blockedReasonAt } from './blocked-codes';
import { noFacts, type Facts, type Subject } from './facts';
import { healthOf } from './health';
import { byId, joinCreators, joinFacts, joinNotes } from './join';
import { pageOf, type PageAddress } from './page-of';
import { readDom } from './read-dom';
import { readState } from './read-state';
import type { Sighting } from './sighting';
import { withinLimits } from './within-limits';

/** auto: everything; state: live and server-rendered state; dom: rendered page and meta tags. */
export type Source = 'auto' | 'state' | 'dom';

/**
 * Everything that a sighting says, as one Observation (CONTRACT §2). Never throws on any sighting that
 * `checkSighting` lets through.
 */
export function readSighting(sighting: Sighting, source: Source = 'auto'): Observation {
  return withinLimits(readUncut(sighting, source));
}

function readUncut(sighting: Sighting, source: Source): Observation {
  const address = addressOf(sighting);
  const subject = subjectOf(address, sighting);
  if (address.page === 'blocked')
    return observation(sighting, 'blocked', blockedReasonAt(sighting.url));
  if (!subject) return observation(sighting, address.page);
  if (sighting.captcha) return observation(sighting, 'blocked', 'captcha');
  const all = joinSources(sighting, subject);
  const { facts, fromState, fromDom } =
    source === 'auto' ? all : joinSources(onlyOf(sighting, source), subject);
  const isMissing = subject.page === 'note' ? !facts.note : isEmpty(facts);
  const reason = isMissing ? wallOf(sighting, all.facts, subject) : undefined;
  if (reason) return observation(sighting, 'blocked', reason);
  const health: Health[] = [];
  if (source !== 'dom') health.push(...healthOf('state', fromState, subject));
  if (source !== 'state') health.push(...healthOf('dom', fromDom, subject));
  return observation(sighting, subject.page, undefined, { facts, health, subject });
}

function addressOf({ url, overlay }: Sighting): PageAddress {
  return overlay ? { page: 'note', noteId: overlay } : pageOf(url);
}

function subjectOf(address: PageAddress, { at, dom }: Sighting): Subject | undefined {
  const { page, creatorId, noteId, keyword } = address;
  if (page === 'other' || page === 'blocked') return undefined;
  return { page, creatorId, noteId, keyword, redId: dom?.profile?.redId, now: at };
}

function onlyOf(sighting: Sighting, source: Source): Sighting {
  const { live, written, dom, ...rest } = sighting;
  return source === 'dom' ? { ...rest, dom } : { ...rest, live, written };
}

/**
 * Live state, then the state that came with the page, then what is rendered. Words are the site's own
 * in either state; figures of the rendered page are newer than those that came with it.
 */
function joinSources(
  { live, written, dom: sighted }: Sighting,
  subject: Subject,
): { facts: Facts; fromState?: Facts; fromDom?: Facts | undefined } {
  const fromLive = live && readState(live, subject);
  const dom = sighted && readDom(sighted, subject);
  const fromText = written && readState(written, subject);
  const fromState = fromLive && fromText ? joinFacts(fromLive, fromText) : (fromLive ?? fromText);
  if (!fromState) return { facts: dom ?? noFacts(), fromDom: dom };
  if (!dom) return { facts: fromState, fromState };
  const facts = joinFacts(fromState, dom, fromText ? dom : fromState);
  return { facts, fromState, fromDom: dom };
}

/** Why the page holds nothing: a question to the whole page, whichever source was asked for. */
function wallOf(
  { live, written, walls }: Sighting,
  facts: Facts,
  subject: Subject,
): Observation['blockedReason'] {
  const states = [live, written].filter((state) => state !== undefined);
  return facts.note ? undefined : reasonForNothing(walls ?? { words: [] }, states, facts, subject);
}

interface Found {
  facts: Facts;
  health: Health[];
  subject: Subject;
}

function observation(
  { url, at }: Sighting,
  page: Observation['page'],
  blockedReason?: Observation['blockedReason'],
  found?: Found,
): Observation {
  const creators: Creator[] = [];
  const notes: Note[] = [];
  const comments: Comment[] = [];
  if (found) {
    const { creator, note, cards, cardAuthors } = found.facts;
    if (creator) creators.push(creator);
    if (note) notes.push(withPin(note, cards));
    notes.push(...cards);
    if (found.subject.page !== 'profile') creators.push(...cardAuthors);
    comments.push(...found.facts.comments);
  }
  return {
    schema: 1,
    platform: 'xiaohongshu',
    url,
    page,
    ...(blockedReason && { blockedReason }),
    observedAt: new Date(at).toISOString(),
    creators: byId(creators, joinCreators),
    notes: byId(notes, (better, other) =>
      better.completeness === 'detail' ? better : joinNotes(better, other),
    ),
    comments,
    health: found?.health ?? [],
  };
}

/** A card beneath the open note may know that it is pinned; nothing else of it is news. */
function withPin(note: Note, cards: readonly Note[]): Note {
  const pinned = cards.some((card) => card.id === note.id && card.pinned);
  return pinned ? { ...note, pinned: true } : note;
}
