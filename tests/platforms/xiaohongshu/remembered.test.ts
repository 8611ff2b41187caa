// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage, sight } from '@/lib/platforms/xiaohongshu';

const NOTE = '65e000000000000000000001';
const AUTHOR = '5c0000000000000000000001';
const url = `https://www.xiaohongshu.com/explore/${NOTE}`;
const now = Date.UTC(2026, 10, 21);
const id = (n: number) => `66${String(n).padStart(22, '0')}`;

const comment = (n: number, text: string, likes = '赞', more = '') =>
  `<div class="parent-comment"><div class="comment-item" id="comment-${id(n)}">
     <div class="author"><a class="name" data-user-id="${id(900 + n)}">人${n}</a></div>
     <div class="content"><span class="note-text">${text}</span></div>${more}
     <div class="interactions"><span class="like"><span class="count">${likes}</span></span></div>
   </div></div>`;

function draw(comments: string) {
  document.body.innerHTML = `<div id="noteContainer" data-type="normal">
    <div class="author-container"><a class="name" href="/user/profile/${AUTHOR}"><span class="username">甲</span></a></div>
    <div id="detail-title">题</div><div class="comments-el">${comments}</div></div>`;
}

const read = () => readPage({ document, url, now }).comments;
const item = (n: number) => document.getElementById(`comment-${id(n)}`)!;

beforeEach(() => draw(comment(1, '一') + comment(2, '二', '3')));

describe('a page that is read again', () => {
  it('gives the same as a page that is read for the first time', () => {
    const first = read();
    expect(read()).toEqual(first);
    draw(comment(1, '一') + comment(2, '二', '3'));
    expect(read()).toEqual(first);
  });

  it('loses nothing that is added', () => {
    read();
    document.querySelector('.comments-el')!.insertAdjacentHTML('beforeend', comment(3, '三'));
    expect(read().map((c) => c.text)).toEqual(['一', '二', '三']);
  });

  it('sees a figure that changed in its place', () => {
    read();
    item(2).querySelector('.count')!.textContent = '4';
    expect(read()[1]?.likes).toMatchObject({ min: 4 });
  });

  it('sees a picture that was added without a word', () => {
    expect(read()[0]).not.toHaveProperty('hasPicture');
    item(1)
      .querySelector('.content')!
      .insertAdjacentHTML('afterend', '<div class="comment-picture"><img></div>');
    expect(read()[0]).toMatchObject({ hasPicture: true });
  });

  it('sees an element that is used again for another comment', () => {
    read();
    item(2).id = `comment-${id(7)}`;
    expect(read().map((c) => c.id)).toEqual([id(1), id(7)]);
  });

  it('tells again of what it could not understand', () => {
    item(1).querySelector('.count')!.textContent = '很多';
    const unreadable = () =>
      readPage({ document, url, now }).health.filter((h) => h.problem === 'unreadable');
    expect(unreadable()).toHaveLength(1);
    expect(unreadable()).toHaveLength(1);
  });
});

describe('beneath a note that is open over them', () => {
  const card = (n: number) =>
    `<section class="note-item"><a href="/explore/${id(n)}"></a></section>`;
  const cards = () => sight({ document, url, now }).dom?.cards.map((one) => one.id);

  it('cards are looked at once for each note', () => {
    const mask = `<div class="note-detail-mask" note-id="${NOTE}"></div>`;
    document.body.innerHTML = card(1) + mask;
    expect(cards()).toEqual([id(1)]);
    document.body.insertAdjacentHTML('afterbegin', card(2));
    expect(cards()).toEqual([id(1)]);
    document.querySelector('.note-detail-mask')!.outerHTML = mask;
    expect(cards()).toEqual([id(2), id(1)]);
  });

  it('nothing is remembered on a note’s own page', () => {
    document.body.innerHTML = card(1);
    expect(cards()).toEqual([id(1)]);
    document.body.insertAdjacentHTML('afterbegin', card(2));
    expect(cards()).toEqual([id(2), id(1)]);
  });
});

describe('beside a live state that says all', () => {
  const list = [1, 2, 3, 4, 5, 6].map((n) => ({
    id: id(n),
    content: `${n}`,
    likeCount: `${n}`,
    userInfo: { userId: id(900 + n), nickname: `人${n}` },
  }));
  const liveState = {
    note: {
      noteDetailMap: {
        [NOTE]: { note: { noteId: NOTE, user: { userId: AUTHOR } }, comments: { list } },
      },
    },
  };

  it('comments that only the page shows are read all the same', () => {
    draw([1, 2, 3, 4, 5, 6, 7].map((n) => comment(n, `${n}`, `${n}`)).join(''));
    const { comments } = readPage({ document, url, now, liveState });
    expect(comments.map((c) => c.id)).toEqual([1, 2, 3, 4, 5, 6, 7].map(id));
    expect(comments[6]).toMatchObject({ text: '7', likes: { min: 7 } });
  });

  it('a rendered page that can no longer be read is noticed', () => {
    draw([1, 2, 3, 4, 5, 6].map((n) => comment(n, `${n}`, '许多')).join(''));
    const { health } = readPage({ document, url, now, liveState });
    expect(health).toContainEqual({ field: 'comment.likes', source: 'dom', problem: 'unreadable' });
  });
});
