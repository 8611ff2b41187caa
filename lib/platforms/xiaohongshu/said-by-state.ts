import type { Subject } from './facts';
import type { PageAddress } from './page-of';
import type { PageState } from './state-door';

/** Whether a state has come as far as the subject of the page. */
export function saysSubject(state: PageState, { page, noteId }: PageAddress | Subject): boolean {
  const { note, user, search, feed } = state;
  if (page === 'note') return !!note?.noteDetailMap?.[noteId ?? '']?.note?.user;
  if (page === 'profile') return !!user?.userPageData?.basicInfo;
  return !!(search ?? feed)?.feeds?.length;
}

export const commentsOf = ({ note }: PageState, noteId: string) =>
  note?.noteDetailMap?.[noteId]?.comments?.list ?? [];

export const cardsOf = ({ user, search, feed }: PageState) => [
  ...(user?.notes?.[0] ?? []),
  ...(search?.feeds ?? []),
  ...(feed?.feeds ?? []),
];
