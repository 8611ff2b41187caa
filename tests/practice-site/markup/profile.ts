import { shown } from './figures';
import { esc } from './html';
import type { UserPageData, View } from './shapes';
import { wordsOf } from './words';

/** `#userPageContainer` down to the empty grid that the client fills. */
export function profileMarkup(data: UserPageData, view: View): string {
  const words = wordsOf(view);
  const { basicInfo } = data;
  const figures = data.interactions
    .map(({ type, count }) => {
      const digits = view.loggedIn ? shown(count, view) : count;
      return `<div><span class="count">${esc(digits)}</span><span class="shows">${words[type]}</span></div>`;
    })
    .join('');
  const gender = basicInfo.gender === 2 ? '' : genderTag(basicInfo.gender);
  const tags = data.tags
    .filter((tag) => tag.name)
    .map((tag) => `<div class="tag-item"><div>${esc(tag.name!)}</div></div>`)
    .join('');
  const tabs = [words.notes, words.saved, words.liked]
    .map(
      (word, index) =>
        `<div class="reds-tab-item sub-tab-list${index ? '' : ' active'}" data-tab="${index}"><span>${word}</span></div>`,
    )
    .join('');
  return `<div class="user-page" id="userPageContainer"><div class="user"><div class="user-info">
<div class="avatar"><div class="avatar-wrapper"><img class="user-image" alt="" src="${esc(basicInfo.images)}"></div></div>
<div class="info-part"><div class="info"><div class="basic-info"><div class="user-basic"><div class="user-nickname"><div class="user-name">${esc(basicInfo.nickname)}</div></div><div class="user-content"><span class="user-redId">${words.redId}${esc(basicInfo.redId)}</span>${
    basicInfo.ipLocation
      ? `<span class="user-IP"> ${words.place}${esc(basicInfo.ipLocation)}</span>`
      : ''
  }</div></div></div>
<div class="user-desc">${esc(basicInfo.desc)}</div><div class="user-tags">${gender}${tags}</div>
<div class="data-info"><div class="user-interactions">${figures}</div></div></div>
<div class="follow"><button class="reds-button-new follow-button large primary"><span class="reds-button-new-text">${view.language === 'en' ? 'Follow' : '关注'}</span></button></div></div></div></div>
<div class="reds-sticky-box user-page-sticky"><div class="reds-tabs-list">${tabs}</div></div>
<div class="feeds-tab-container"><div class="tab-content-item"><div class="feeds-container" id="userPostedFeeds"></div><div class="feeds-loading"></div></div></div></div>`;
}

function genderTag(gender: 0 | 1): string {
  const name = gender === 1 ? 'female' : 'male';
  return `<div class="tag-item gender-item"><div class="gender"><svg class="reds-icon ${name}" width="12" height="12"><use xlink:href="#${name}"></use></svg></div></div>`;
}
