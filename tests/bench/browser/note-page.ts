import { noteMarkup, shellMarkup, type CommentState, type View } from '../../practice-site/markup';
import { initialState } from '../../practice-site/server/initial-state';
import { commentState, noteState } from '../../practice-site/server/to-state';
import { type PracticeSite } from '../../practice-site';

/** A note's own page with `count` comments, as the site's client would have drawn it after scrolling. */
export function notePage(
  site: PracticeSite,
  count: number,
): { html: string; url: string; state: string } {
  const view: View = { language: 'zh', loggedIn: true, now: site.world.now };
  const creator = site.world.creators[0]!;
  const note = creator.notes.find(({ comments }) => comments.length > 0)!;
  const known = noteState(note, creator, view);
  const list = commentsOf(site, count, view).map((comment) => ({ ...comment, noteId: note.id }));
  const comments = { list, cursor: '', hasMore: false, loading: false, firstRequestFinish: true };
  const state = initialState({ note: { noteId: note.id, note: known } }, view) as {
    note: { noteDetailMap: Record<string, unknown>; currentNoteId?: string };
  };
  state.note.noteDetailMap = { [note.id]: { note: known, comments, currentTime: view.now } };
  state.note.currentNoteId = note.id;
  const main = `<div class="outer-link-container">${noteMarkup(known, comments, view)}</div>`;
  return {
    html: `<!DOCTYPE html><html><body><div id="app">${shellMarkup(main, view)}</div></body></html>`,
    url: note.id,
    state: JSON.stringify(state),
  };
}

export const exploreUrl = (noteId: string) => `https://www.xiaohongshu.com/explore/${noteId}`;

/** Comments of several notes in one list, until there are enough. */
function commentsOf(site: PracticeSite, count: number, view: View): CommentState[] {
  const list: CommentState[] = [];
  let left = count;
  for (const { note } of site.world.notes.values()) {
    for (const comment of note.comments) {
      if (left <= 0) return list;
      const made = commentState(comment, view);
      list.push(made);
      left -= 1 + made.subComments.length;
    }
  }
  return list;
}
