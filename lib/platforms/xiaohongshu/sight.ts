import { isId } from '@/lib/model';
import type { Subject } from './facts';
import { knownBy } from './known-by-state';
import { openOverlay } from './open-overlay';
import { pageOf, withoutTokens, type PageAddress } from './page-of';
import { CAPTCHA, find, NOTE_AUTHOR, NOTE_ROOT } from './selectors';
import { sightDom } from './sight-dom';
import { sightWalls } from './sight-walls';
import type { Sighting } from './sighting';
import { saysSubject } from './said-by-state';
import { checkState, pickedState, type PageState } from './state-door';
import { everyField, noteIdsIn, stateFields, type Field } from './state-fields';
import { stateInDocument } from './state-text';

export interface SightInput {
  document: Document;
  url: string;
  /** ms */
  now: number;
  /** What `parseSnapshot` gave, when the page's live state could be asked. */
  liveState?: unknown;
  /** What `addressOf` says, where it was asked already. */
  address?: PageAddress;
  /**
   * The list beneath an open note will be looked at once it is on top again, and can wait where there is a
   * state, which forgets no card; where there is none, cards that leave the screen are gone.
   */
  listCanWait?: boolean;
}

/** Letters of an address that go along: it is cut further where it is kept. */
const LONGEST = 8_000;

/**
 * Takes from a page what the allow-list and the selectors name, as it stands there. Never throws on any
 * page; touches nothing.
 * @param wholeDom also what the live state says better
 */
export function sight(input: SightInput, wholeDom = false): Sighting {
  const { document, url, now } = input;
  const { page, noteId, ...address } = input.address ?? addressOf(input);
  const sighting: Sighting = { url: withoutTokens(url.slice(0, LONGEST)), at: now };
  if (noteId && noteId !== pageOf(url).noteId) sighting.overlay = noteId;
  if (page === 'other' || page === 'blocked') return sighting;
  if (find(document, CAPTCHA)) return { ...sighting, captcha: true };
  const otherTab = page === 'profile' && /[?&]tab=(?!note(?:&|$))\w/.test(url);
  const subject: Subject = { ...address, page, noteId, otherTab, now };
  const live = pickedState(input.liveState) ?? cutState(input.liveState, stateFields(subject));
  sighting.live = live;
  // The text of the page is parsed only when the live state says nothing of the subject.
  if (!live || !saysSubject(live, subject)) sighting.written = writtenState(document, subject);
  const known = wholeDom || !live ? undefined : knownBy(live, subject);
  const dom = sightDom(document, subject, known, known && input.listCanWait);
  sighting.dom = dom;
  const isThere = page === 'note' ? dom.note : (dom.profile ?? dom.cards[0]);
  if (!isThere) sighting.walls = sightWalls(document);
  return sighting;
}

/** The address, corrected by the overlay: it opens over a page whose address may not yet have changed. */
export function addressOf(input: Pick<SightInput, 'document' | 'url'>): PageAddress {
  const address = pageOf(input.url);
  if (address.page === 'other' || address.page === 'blocked') return address;
  const noteId = openOverlay(input.document)?.getAttribute('note-id') ?? '';
  return isId(noteId) ? { page: 'note', noteId } : address;
}

/**
 * An overlay that has been opened and whose note is still being fetched: it holds nothing yet, and as it
 * is drawn the document changes. What stands there instead of a note that is gone is no such overlay.
 */
export function isStillEmpty(document: Document): boolean {
  const root = find(openOverlay(document) ?? document, NOTE_ROOT);
  return root !== undefined && !find(root, NOTE_AUTHOR);
}

/** The checked state by the value it came as. */
const cuts = new WeakMap<object, { fields: unknown; state: PageState | undefined }>();

/** A state that is looked at again, because the document alone has changed, is the same again. */
function cutState(value: unknown, fields: readonly Field[]): PageState | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const known = cuts.get(value);
  if (known?.fields === fields) return known.state;
  const state = checkState(value, fields);
  cuts.set(value, { fields, state });
  return state;
}

const written = new WeakMap<Document, PageState | undefined>();

/** All that is ever asked for of the state in the page's text, which does not change: parsed once. */
function writtenState(document: Document, subject: Subject): PageState | undefined {
  if (!written.has(document)) {
    const state = stateInDocument(document);
    written.set(document, checkState(state, everyField(noteIdsIn(state))));
  }
  const beneath = subject.page === 'note';
  return cutState(written.get(document), stateFields({ ...subject, beneath }));
}
