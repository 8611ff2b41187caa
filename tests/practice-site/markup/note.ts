import { parentMarkup } from './comment';
import { dateText } from './dates';
import { shownOr } from './figures';
import { esc, icon } from './html';
import { richText } from './rich-text';
import type { CommentsState, NoteState, View } from './shapes';
import { wordsOf } from './words';

/** `#noteContainer`: the same on a page of its own and in the overlay. */
export function noteMarkup(note: NoteState, comments: CommentsState, view: View): string {
  return `<div class="note-container" id="noteContainer" data-type="${note.type}" data-render-status="6">
<div class="media-container"><img class="note-slider-img" alt="" src="${esc(note.imageList[0]?.urlDefault ?? '')}"></div>
<div class="interaction-container">${authorMarkup(note)}
<div class="note-scroller"><div class="note-content">${
    note.title ? `<div class="title" id="detail-title">${esc(note.title)}</div>` : ''
  }<div class="desc" id="detail-desc"><span class="note-text">${richText(note.desc, note.atUserList)}</span></div>
<div class="bottom-container"><span class="date" selected-disabled-search>${dateMarkup(note, view)}</span></div></div>
<div class="divider interaction-divider"></div><div class="comments-el">${commentsMarkup(note, comments, view)}</div></div>
<div class="interactions engage-bar">${view.loggedIn || note.noteId ? engageMarkup(note, view) : ''}</div></div></div>`;
}

/** What stands in `.comments-el`: a spinner, an invitation to log in, nothing, or the list so far. */
export function commentsMarkup(note: NoteState, comments: CommentsState, view: View): string {
  const words = wordsOf(view);
  if (!view.loggedIn) return `<div class="comments-login">${words.loginMore}</div>`;
  if (!comments.firstRequestFinish) return '<div class="loading"><div class="animate"></div></div>';
  if (comments.list.length === 0) {
    return `<div class="comments-container"><div class="no-comments"><p class="no-comments-text">${words.emptyComments}</p></div></div>`;
  }
  const list = comments.list.map((comment) => parentMarkup(comment, view)).join('');
  const end = comments.hasMore ? '' : `<div class="end-container">${words.end}</div>`;
  return `<div class="comments-container"><div class="total" selected-disabled-search> ${words.total(note.interactInfo.commentCount)} </div><div class="list-container" name="list" tag="div">${list}</div>${end}</div>`;
}

function authorMarkup(note: NoteState): string {
  const link = `/user/profile/${note.user.userId}?channel_type=web_explore_feed&xsec_token=${note.user.xsecToken}&xsec_source=pc_note`;
  return `<div class="author-container"><div class="author-wrapper border"><div class="info"><a target="_blank" href="${esc(link)}"><img class="avatar-item" width="40" height="40" alt="" src="${esc(note.user.avatar)}"></a><a class="name" target="_blank" href="${esc(link)}"><span class="username">${esc(note.user.nickname)}</span></a></div><div class="note-detail-follow-btn"><button class="reds-button-new follow-button"><span class="reds-button-new-text">+</span></button></div></div></div>`;
}

function dateMarkup(note: NoteState, view: View): string {
  const edited = note.lastUpdateTime - note.time > 60_000;
  const date = dateText(edited ? note.lastUpdateTime : note.time, view);
  const place = view.loggedIn && note.ipLocation ? ` ${note.ipLocation}` : ' ';
  return esc(`${edited ? wordsOf(view).edited : ''}${date}${place}`);
}

function engageMarkup(note: NoteState, view: View): string {
  const words = wordsOf(view);
  const { likedCount, collectedCount, commentCount } = note.interactInfo;
  const count = (value: string, zero: string) =>
    `<span class="count" selected-disabled-search>${esc(shownOr(value, zero, view))}</span>`;
  return `<div class="engage-bar-container"><div class="engage-bar"><div class="input-box"><div class="content-edit"><p class="content-input" id="content-textarea" contenteditable="true"></p></div><div class="interact-container"><div class="buttons engage-bar-style"><div class="left"><span class="like-wrapper like-active"><span class="like-lottie"></span>${icon('like-icon', 24)}${count(likedCount, words.like)}</span><span class="collect-wrapper" id="note-page-collect-board-guide">${icon('collect-icon', 24)}${count(collectedCount, words.save)}</span><span class="chat-wrapper">${icon('chat-icon', 24)}${count(commentCount, words.comment)}</span></div><div class="share-wrapper"><div class="share-icon-container">${icon('share-icon', 24)}</div></div></div></div></div></div></div>`;
}
