import { commentsMarkup, noteMarkup, unavailableMarkup, type NoteState } from '../markup';
import { view } from './boot';
import { commentsOf, noteOf, repliesOf } from './calls';
import { detailOf, openNote } from './store';

const NEAR_END = 400;

/** One open note, in the overlay or on its own page: loads it, then its comments as they are scrolled to. */
export class NoteView {
  private closed = false;

  constructor(
    private readonly box: HTMLElement,
    private readonly noteId: string,
    private readonly token: string,
  ) {
    openNote(noteId);
    box.addEventListener('click', (event) => this.clicked(event));
    // Scroll events do not bubble: this one is caught on its way down.
    box.addEventListener('scroll', (event) => this.scrolled(event), { capture: true });
  }

  /** @param drawn the note as the server sent it, when the page holds it already. */
  async open(drawn?: NoteState): Promise<void> {
    const detail = detailOf(this.noteId);
    if (drawn) {
      detail.note = drawn;
    } else if (!detail.note.noteId) {
      this.box.innerHTML =
        '<div class="note-container" id="noteContainer"><div class="loading"><div class="animate"></div></div></div>';
      const answer = await noteOf(this.noteId, this.token);
      if (!answer) {
        if (!this.closed) this.box.innerHTML = unavailableMarkup(view);
        return;
      }
      detail.note = answer.note;
      detail.currentTime = answer.currentTime;
    }
    this.draw();
    document.title = `${(detail.note as NoteState).title} - ${view.language === 'en' ? 'rednote' : '小红书'}`;
    if (view.loggedIn && !detail.comments.firstRequestFinish) await this.loadComments();
  }

  close(): void {
    this.closed = true;
    this.box.remove();
  }

  private get comments() {
    return detailOf(this.noteId).comments;
  }

  private draw(): void {
    if (this.closed) return;
    const note = detailOf(this.noteId).note as NoteState;
    this.box.innerHTML = noteMarkup(note, this.comments, view);
  }

  private async loadComments(): Promise<void> {
    const { comments } = this;
    if (comments.loading || !comments.hasMore) return;
    comments.loading = true;
    const page = await commentsOf(this.noteId, comments.cursor);
    comments.loading = false;
    comments.firstRequestFinish = true;
    comments.hasMore = page?.hasMore ?? false;
    comments.cursor = page?.cursor ?? '';
    comments.list.push(...(page?.comments ?? []));
    this.drawComments();
  }

  private async loadReplies(rootId: string): Promise<void> {
    const root = this.comments.list.find(({ id }) => id === rootId);
    if (!root) return;
    const page = await repliesOf(this.noteId, rootId, root.subCommentCursor);
    root.subComments.push(...(page?.comments ?? []));
    root.subCommentCursor = page?.cursor ?? '';
    root.subCommentHasMore = page?.hasMore ?? false;
    this.drawComments();
  }

  private drawComments(): void {
    const part = this.box.querySelector('.comments-el');
    if (this.closed || !part) return;
    const note = detailOf(this.noteId).note as NoteState;
    const next = document.createElement('div');
    next.innerHTML = commentsMarkup(note, this.comments, view);
    keepEqual(part, next);
  }

  private clicked(event: Event): void {
    const more = (event.target as Element).closest('.show-more');
    const id = more?.closest('.parent-comment')?.querySelector('.comment-item')?.id;
    if (id) void this.loadReplies(id.replace('comment-', ''));
  }

  private scrolled(event: Event): void {
    const box = event.target as Element;
    if (!box.classList.contains('note-scroller')) return;
    if (box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END) void this.loadComments();
  }
}

/** Brings `now` to what `next` holds, leaving nodes that did not change in place, as a framework does. */
function keepEqual(now: Element, next: Element): void {
  const wanted = [...next.childNodes];
  wanted.forEach((node, i) => {
    const old = now.childNodes[i];
    if (!old) now.append(node);
    else if (!old.isEqualNode(node)) {
      const list = old instanceof Element && node instanceof Element && sameKind(old, node);
      if (list) keepEqual(old, node);
      else old.replaceWith(node);
    }
  });
  while (now.childNodes.length > wanted.length) now.lastChild!.remove();
}

function sameKind(a: Element, b: Element): boolean {
  return a.className === b.className && a.id === b.id && a.children.length > 0;
}
