import { dateText } from './dates';
import { shownOr } from './figures';
import { esc, icon } from './html';
import { richText } from './rich-text';
import type { CommentState, View } from './shapes';
import { wordsOf } from './words';

/** A top-level comment with the replies that are loaded so far. */
export function parentMarkup(comment: CommentState, view: View): string {
  const replies = comment.subComments.map((reply) => itemMarkup(reply, view, true)).join('');
  const left = Number(comment.subCommentCount) - comment.subComments.length;
  const more =
    comment.subCommentHasMore && left > 0
      ? `<div class="show-more" selected-disabled-search>${wordsOf(view).more(left)}</div>`
      : '';
  const tail = replies
    ? `<div class="reply-container"><div class="list-container" name="list" tag="div">${replies}</div>${more}</div>`
    : '';
  return `<div class="parent-comment">${itemMarkup(comment, view, false)}${tail}</div>`;
}

/** One `.comment-item`. */
function itemMarkup(comment: CommentState, view: View, sub: boolean): string {
  const words = wordsOf(view);
  const { userInfo } = comment;
  const link = `/user/profile/${userInfo.userId}?channel_type=web_explore_feed&xsec_token=${userInfo.xsecToken}&xsec_source=pc_comment`;
  const person = `data-user-id="${userInfo.userId}" data-xsec-source="pc_comment" data-xsec-token="${esc(userInfo.xsecToken)}"`;
  const author = comment.showTags.includes('is_author')
    ? `<span class="tag" selected-disabled-search>${words.author}</span>`
    : '';
  const target = comment.targetComment
    ? `<span class="reply-to">${words.reply} <span class="nickname">${esc(comment.targetComment.userInfo.nickname)}</span> : </span>`
    : '';
  const picture = comment.pictures?.length
    ? `<div class="comment-picture"><img alt="" src="${esc(comment.pictures[0]!.urlDefault)}"></div>`
    : '';
  const content = comment.content
    ? `<span class="note-text">${richText(comment.content, comment.atUsers)}</span>`
    : '';
  const place = comment.ipLocation
    ? `<span class="location" selected-disabled-search>${esc(comment.ipLocation)}</span>`
    : '';
  const size = sub ? 24 : 40;
  return `<div class="comment-item${sub ? ' comment-item-sub' : ''}" id="comment-${comment.id}"><div class="comment-inner-container">
<div class="avatar"><a ${person} target="_blank" href="${esc(link)}"><img class="avatar-item" alt="" width="${size}" height="${size}" src="${esc(userInfo.image)}"></a></div>
<div class="right"><div class="author-wrapper"><div class="author"><a class="name" ${person} target="_blank" href="${esc(link)}" selected-disabled-search>${esc(userInfo.nickname)}</a>${author}</div><div class="comment-menu"></div></div>
<div class="content">${target}${content}</div>${picture}
<div class="info"><div class="date"><span selected-disabled-search>${dateText(comment.createTime, view)}</span>${place}</div>
<div class="interactions"><div class="like"><span class="like-wrapper like-active"><span class="like-lottie"></span>${icon('like-icon')}<span class="count" selected-disabled-search>${esc(shownOr(comment.likeCount, words.like, view))}</span></span></div><div class="reply icon-container">${icon('reply-icon')}<span class="count" selected-disabled-search>${esc(sub ? words.reply : shownOr(comment.subCommentCount, words.reply, view))}</span></div></div></div></div></div></div>`;
}
