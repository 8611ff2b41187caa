import type { Health, Observation } from '@/lib/model';
import type { PageContext } from './protocol';

/** What the address says about a page; on a note page also whose it is, where that is known. */
export interface PageAddress {
  page: PageContext['page'];
  creatorId?: string | undefined;
  noteId?: string | undefined;
  blockedReason?: PageContext['blockedReason'];
}

/** Creators named on a page of cards; more than any screen shows at once. */
const MOST_IN_VIEW = 200;

/** What the sidebar is told about a page before it was read. */
export function contextOfAddress(address: PageAddress, readAt: string): PageContext {
  const { page, creatorId, noteId, blockedReason } = address;
  return {
    type: 'page-context',
    page,
    ...(creatorId ? { creatorId } : {}),
    ...(noteId ? { noteId } : {}),
    ...(blockedReason ? { blockedReason } : {}),
    creatorsInView: [],
    health: [],
    readAt,
    pending: 0,
  };
}

/** What the sidebar is told about a page as it was read. */
export function contextOfReading(address: PageAddress, observation: Observation): PageContext {
  const { page, blockedReason, observedAt, health } = observation;
  const note = openNote(address, observation);
  const noteId = note?.id ?? (page === 'note' ? address.noteId : undefined);
  const onOwnPage = page === 'note' || page === 'profile';
  const creatorId = onOwnPage ? (note?.creatorId ?? address.creatorId) : undefined;
  return {
    type: 'page-context',
    page,
    ...(blockedReason ? { blockedReason } : {}),
    ...(creatorId ? { creatorId } : {}),
    ...(noteId ? { noteId } : {}),
    creatorsInView: page === 'search' || page === 'explore' ? creatorsInView(observation) : [],
    health: [...health] satisfies Health[],
    readAt: observedAt,
    pending: 0,
  };
}

/** Whether the page's own subject was read: the open note, the profile's creator, the cards. */
export function hasSubject(address: PageAddress, observation: Observation): boolean {
  const { page, creators, notes } = observation;
  if (page === 'note') {
    return notes.some((n) => n.completeness === 'detail' && n.id === address.noteId);
  }
  if (page === 'profile') return creators.some(({ id }) => id === address.creatorId);
  return notes.length > 0;
}

function openNote({ noteId }: PageAddress, { page, notes }: Observation) {
  if (page !== 'note') return undefined;
  const details = notes.filter((note) => note.completeness === 'detail');
  return details.find((note) => note.id === noteId) ?? details[0];
}

function creatorsInView({ notes }: Observation): string[] {
  const ids = notes.flatMap((note) => (note.creatorId ? [note.creatorId] : []));
  return [...new Set(ids)].slice(0, MOST_IN_VIEW);
}
