import {
  isExact,
  isId,
  type Comment,
  type Creator,
  type Health,
  type Note,
  type Observation,
} from '@/lib/model';
import { hasCaptcha, isEmpty, reasonForNothing } from './blocked';
import { noFacts, type Facts, type Known, type Subject } from './facts';
import { healthOf } from './health';
import { byId, joinCreators, joinFacts, joinNotes } from './join';
import { pageOf, withoutTokens, type PageAddress } from './page-of';
import { read } from './page-state';
import { readDom } from './read-dom';
import { readState } from './read-state';
import { find, NOTE_MASK, PROFILE_RED_ID } from './selectors';
import { checkState, type PageState } from './state-door';
import { everyField, stateFields } from './state-fields';
import { stateInDocument } from './state-text';
import { textOf } from './text';
import { withinLimits } from './within-limits';

export interface ReadInput {
  document: Document;
  url: string;
  /** ms */
  now: number;
  /** What `parseSnapshot` gave, when the page's live state could be asked. */
  liveState?: unknown;
  /** auto: everything; state: live and server-rendered state; dom: rendered page and meta tags. */
  source?: 'auto' | 'state' | 'dom';
}

/**
 * Everything a page shows, as one Observation (CONTRACT §2). Never throws on any page; touches nothing.
 */
export function readPage(input: ReadInput): Observation {
  return withinLimits(readUncut(input));
}

/** The same before texts and lists are cut to their limits: for whoever passes on but a part of it. */
export function readUncut(input: ReadInput): Observation {
  const address = addressOf(input);
  const subject = subjectOf(address, input);
  if (!subject) return observation(input, address.page, address.blockedReason);
  if (hasCaptcha(input.document)) return observation(input, 'blocked', 'captcha');
  const source = input.source ?? 'auto';
  const states = source === 'dom' ? {} : statesOf(input, subject);
  const { facts, fromState, fromDom } = joinSources(
    states,
    source === 'state' ? undefined : input.document,
    subject,
  );
  if (subject.page === 'note' ? !facts.note : isEmpty(facts)) {
    const reason = wallOf(input, subject, source === 'auto' ? { states, facts } : undefined);
    if (reason) return observation(input, 'blocked', reason);
  }
  const health: Health[] = [];
  if (source !== 'dom') health.push(...healthOf('state', fromState, subject));
  if (source !== 'state') health.push(...healthOf('dom', fromDom, subject));
  return observation(input, subject.page, undefined, { facts, health, subject });
}

/** The address, corrected by the overlay: it opens over a page whose address may not yet have changed. */
export function addressOf(input: Pick<ReadInput, 'document' | 'url'>): PageAddress {
  const address = pageOf(input.url);
  if (address.page === 'other' || address.page === 'blocked') return address;
  const noteId = find(input.document, NOTE_MASK)?.getAttribute('note-id') ?? '';
  return isId(noteId) ? { page: 'note', noteId } : address;
}

function subjectOf(address: PageAddress, input: ReadInput): Subject | undefined {
  const { page, creatorId, noteId, keyword } = address;
  if (page === 'other' || page === 'blocked') return undefined;
  const otherTab = page === 'profile' && /[?&]tab=(?!note(?:&|$))\w/.test(input.url);
  const redId = page === 'profile' ? textOf(find(input.document, PROFILE_RED_ID)) : undefined;
  return { page, creatorId, noteId, keyword, otherTab, redId, now: input.now };
}

interface States {
  live?: PageState | undefined;
  /** As it came with the page. */
  written?: PageState | undefined;
}

/** Whether the live state has come as far as the subject of the page. */
function says({ note, user, search, feed }: PageState, subject: Subject): boolean {
  if (subject.page === 'note') return !!note?.noteDetailMap?.[subject.noteId ?? '']?.note?.user;
  if (subject.page === 'profile') return !!user?.userPageData?.basicInfo;
  return !!(search ?? feed)?.feeds?.length;
}

/** The text of the page is parsed only when the live state says nothing of the subject. */
function statesOf(input: ReadInput, subject: Subject): States {
  const live = liveStateOf(input.liveState, subject);
  if (live && says(live, subject)) return { live };
  const fields = stateFields({ ...subject, beneath: subject.page === 'note' });
  return { live, written: checkState(writtenState(input.document), fields) };
}

/** The checked live state by the value it came as, and what it was read to say. */
const lives = new WeakMap<object, { about: string; state: PageState | undefined }>();
const said = new WeakMap<PageState, Facts>();

/** A live state that is read again, because the document alone has changed, says the same again. */
function liveStateOf(value: unknown, subject: Subject): PageState | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const about = JSON.stringify({ ...subject, now: 0 });
  const known = lives.get(value);
  if (known?.about === about) return known.state;
  const state = checkState(value, stateFields(subject));
  lives.set(value, { about, state });
  return state;
}

function factsOf(live: PageState, subject: Subject): Facts {
  const facts = said.get(live) ?? readState(live, subject);
  said.set(live, facts);
  return facts;
}

const written = new WeakMap<Document, PageState | undefined>();

/** All that is ever asked for of the state in the page's text, which does not change: parsed once. */
function writtenState(document: Document): PageState | undefined {
  if (!written.has(document)) {
    const state = stateInDocument(document);
    written.set(document, checkState(state, everyField(noteIdsIn(state))));
  }
  return written.get(document);
}

/** Pages come with one note at most; more is no page of the site. */
const MOST_NOTES = 20;

function noteIdsIn(state: unknown): string[] {
  const map = read(read(state, 'note'), 'noteDetailMap');
  return typeof map === 'object' && map ? Object.keys(map).filter(isId).slice(0, MOST_NOTES) : [];
}

/**
 * Live state, then the state that came with the page, then what is rendered. Words are the site's own
 * in either state; figures of the rendered page are newer than those that came with it.
 */
function joinSources(
  { live, written }: States,
  document: Document | undefined,
  subject: Subject,
): { facts: Facts; fromState?: Facts; fromDom?: Facts | undefined } {
  const fromLive = live && factsOf(live, subject);
  const dom = document && readDom(document, subject, knownBy(fromLive));
  const fromText = written && readState(written, subject);
  const fromState = fromLive && fromText ? joinFacts(fromLive, fromText) : (fromLive ?? fromText);
  if (!fromState) return { facts: dom ?? noFacts(), fromDom: dom };
  if (!dom) return { facts: fromState, fromState };
  const facts = joinFacts(fromState, dom, fromText ? dom : fromState);
  return { facts, fromState, fromDom: dom };
}

/** Cards and comments whose figures the live state gives exactly. */
function knownBy(live: Facts | undefined): Known {
  const known = new Set<string>();
  for (const { id, likes } of live?.cards ?? []) if (likes && isExact(likes)) known.add(id);
  for (const { id, likes, user } of live?.comments ?? []) {
    if (user && likes && isExact(likes)) known.add(id);
  }
  return known;
}

/** Why the page holds nothing: a question to the whole page, whichever source was asked for. */
function wallOf(
  input: ReadInput,
  subject: Subject,
  known?: { states: States; facts: Facts },
): Observation['blockedReason'] {
  const states = known?.states ?? statesOf(input, subject);
  const facts = known?.facts ?? joinSources(states, input.document, subject).facts;
  const all = [states.live, states.written].filter((state) => state !== undefined);
  return facts.note ? undefined : reasonForNothing(input.document, all, facts, subject);
}

interface Found {
  facts: Facts;
  health: Health[];
  subject: Subject;
}

function observation(
  input: ReadInput,
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
    url: withoutTokens(input.url),
    page,
    ...(blockedReason && { blockedReason }),
    observedAt: new Date(input.now).toISOString(),
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
