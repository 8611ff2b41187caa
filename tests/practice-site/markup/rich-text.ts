import { esc } from './html';

/** A text of the state as the page draws it: topics and mentions become links, stickers pictures. */
export function richText(text: string, mentions: { userId: string; nickname: string }[]): string {
  const names = mentions
    .map(({ nickname }) => `@${nickname}`)
    .filter((name) => text.includes(name));
  const pattern = [
    ...names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    '#[^#\\s[\\]]+\\[话题\\]#',
    '\\[[^[\\]\\s]{1,8}R\\]',
  ].join('|');
  return text
    .split(new RegExp(`(${pattern})`, 'u'))
    .filter((part) => part !== '')
    .map((part) => pieceMarkup(part, mentions))
    .join('');
}

function pieceMarkup(part: string, mentions: { userId: string; nickname: string }[]): string {
  const mentioned = mentions.find(({ nickname }) => part === `@${nickname}`);
  if (mentioned) {
    return `<a class="note-content-user" target="_blank" href="/user/profile/${mentioned.userId}">${esc(part)}</a>`;
  }
  const topic = /^#(.+)\[话题\]#$/u.exec(part)?.[1];
  if (topic) {
    const keyword = encodeURIComponent(encodeURIComponent(topic));
    return `<a class="tag" id="hash-tag" target="_blank" href="/search_result?keyword=${keyword}&amp;type=54&amp;source=web_note_detail_r10">#${esc(topic)}</a>`;
  }
  if (/^\[.+R\]$/u.test(part)) {
    return `<img class="note-content-emoji" alt="" src="/fe-static/emoji/${part.codePointAt(1)!.toString(16)}.svg">`;
  }
  return `<span>${esc(part)}</span>`;
}
