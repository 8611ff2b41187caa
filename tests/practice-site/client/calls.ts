import type { CommentState, FeedItem, NoteState, UserPageData } from '../markup';

interface Answer<T> {
  success: boolean;
  code: number;
  data?: T;
}

/** One call of the site's own interface; undefined when it refuses. */
async function call<T>(path: string, query: Record<string, string>): Promise<T | undefined> {
  const response = await fetch(`/api/sns/web/${path}?${new URLSearchParams(query)}`);
  const answer = (await response.json()) as Answer<T>;
  return answer.success ? answer.data : undefined;
}

interface Page {
  cursor: string;
  hasMore: boolean;
}

export const profileOf = (userId: string) =>
  call<UserPageData>('v1/user/otherinfo', { target_user_id: userId });

export const postedBy = (userId: string, cursor: string) =>
  call<Page & { notes: FeedItem[] }>('v1/user_posted', { num: '30', user_id: userId, cursor });

export const noteOf = (noteId: string, token: string) =>
  call<{ note: NoteState; currentTime: number }>('v1/feed', {
    source_note_id: noteId,
    xsec_token: token,
  });

export const commentsOf = (noteId: string, cursor: string) =>
  call<Page & { comments: CommentState[] }>('v2/comment/page', { note_id: noteId, cursor });

export const repliesOf = (noteId: string, rootId: string, cursor: string) =>
  call<Page & { comments: CommentState[] }>('v2/comment/sub/page', {
    note_id: noteId,
    root_comment_id: rootId,
    cursor,
  });

export const homeFeed = () => call<{ items: FeedItem[] }>('v1/homefeed', {});

export const searchFor = (keyword: string) =>
  call<{ items: FeedItem[] }>('v1/search/notes', { keyword });
