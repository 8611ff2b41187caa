import { describe, expect, it } from 'vitest';
import { SOURCES } from './fixtures';
import { there, SITE, raw, read, first, countOf, unescaped, squeezed, atId } from './real-data';

describe.runIf(there)('server-rendered notes', () => {
  it.each([
    ['note_ssr_guest_normal_bucket10_692c29d4.html', undefined],
    ['note_ssr_guest_with_ip_68538225.html', '2025-12-08T16:00:00.000Z'],
    ['note_ssr_logged_in_normal_625564d7.html', '2022-04-14T16:00:00.000Z'],
    ['note_ssr_logged_in_video_63ed9485.html', undefined],
    ['note_ssr_with_at_users_665f18fb.html', '2024-07-27T16:00:00.000Z'],
  ])('%s', (file, editedDay) => {
    const text = raw(file);
    const id = first(text, /"firstNoteId":"([0-9a-f]{24})"/);
    const state = text.slice(text.indexOf(`"noteDetailMap":{"${id}"`));
    const key = (name: string) => first(state, new RegExp(`"${name}":"((?:[^"\\\\]|\\\\.)*)"`));
    const desc = unescaped(key('desc'));
    const topics = [...desc.matchAll(/#([^#[\]]+)\[话题\]#/g)].map((match) => match[1]);
    const atUsers = /"atUserList":\[(.*?)\]/.exec(state)?.[1] ?? '';
    const mentions = [...atUsers.matchAll(/"nickname":"([^"]*)"/g)].map((match) => match[1]);
    const author = first(state, /"user":\{[^}]*"userId":"([0-9a-f]{24})"/);
    const time = Number(first(state, /"time":(\d+)/));
    const updated = Number(first(state, /"lastUpdateTime":(\d+)/));
    const place = /"ipLocation":"([^"]*)"/.exec(state)?.[1];

    for (const source of SOURCES) {
      const found = read(file, `${SITE}/explore/${id}?xsec_token=x`, source);
      expect(found.page).toBe('note');
      expect(found.url).toBe(`${SITE}/explore/${id}`);
      expect(found.creators).toEqual([
        { id: author, nickname: unescaped(first(state, /"user":\{[^}]*"nickname":"([^"]*)"/)) },
      ]);
      expect(found.comments).toEqual([]);
      const [note, ...others] = found.notes;
      expect(others).toEqual([]);
      expect(note).toMatchObject({
        id,
        creatorId: author,
        completeness: 'detail',
        type: key('type') === 'video' ? 'video' : 'image',
        title: unescaped(key('title')),
        publishedAt: atId(id),
        likes: countOf(key('likedCount')),
        saves: countOf(key('collectedCount')),
        comments: countOf(key('commentCount')),
      });
      expect(note?.topics ?? []).toEqual(topics);
      expect(note?.mentions ?? []).toEqual(mentions);
      expect(note?.ipLocation).toBe(place);
      expect(note?.pinned).toBeUndefined();
      const words = squeezed(desc.replaceAll('[话题]#', ''));
      // The saved state says @用户 where the rendered page says the name.
      if (source === 'dom')
        expect(squeezed(note?.text ?? '').slice(0, 60)).toBe(words.slice(0, 60));
      else expect(note?.text).toBe(desc.replaceAll('[话题]#', '').trim());
      expect(note?.shares).toEqual(source === 'dom' ? undefined : countOf(key('shareCount')));
      const edited = updated - time > 60_000;
      expect(edited).toBe(editedDay !== undefined);
      expect(note?.editedAt).toEqual(
        !edited
          ? undefined
          : source === 'dom'
            ? { at: editedDay, precision: 'day', source: 'dom' }
            : { at: new Date(updated).toISOString(), precision: 'second', source: 'state' },
      );
    }
  });

  it('says unavailable of the note that the site would not show', () => {
    const file = 'note_ssr_unavailable_-510001_659d252b.html';
    const id = first(raw(file), /"firstNoteId":"([0-9a-f]{24})"/);
    for (const source of SOURCES) {
      const found = read(file, `${SITE}/explore/${id}`, source);
      expect(found).toMatchObject({ page: 'blocked', blockedReason: 'unavailable', health: [] });
      expect([...found.creators, ...found.notes, ...found.comments]).toEqual([]);
    }
  });
});

describe.runIf(there)('grids', () => {
  it.each([
    ['explore_logged_in_2025-11.html', `${SITE}/explore`, 'explore'],
    ['search_result_logged_in_2025-11.html', `${SITE}/search_result?keyword=x`, 'search'],
  ])('%s', (file, url, page) => {
    const sections = raw(file)
      .split('<section')
      .slice(1)
      .map((part) => part.split('</section>')[0] ?? '');
    const expected = sections
      .filter((part) => /href="\/explore\/[0-9a-f]{24}"/.test(part))
      .map((part) => {
        const id = first(part, /href="\/explore\/([0-9a-f]{24})"/);
        const title = /class="title"[^>]*>\s*<span[^>]*>([^<]*)</.exec(part)?.[1]?.trim();
        const likes = first(part, /class="count"[^>]*>([^<]*)</).trim();
        return {
          id,
          creatorId: first(part, /\/user\/profile\/([0-9a-f]{24})/),
          type: part.includes('play-icon') ? 'video' : 'image',
          ...(title && { title: title.replaceAll('&amp;', '&') }),
          publishedAt: atId(id),
          likes: likes === '赞' ? { min: 0, max: 0 } : countOf(likes),
          completeness: 'card',
        };
      });
    expect(expected.length).toBeGreaterThan(9);
    for (const source of ['auto', 'dom'] as const) {
      const found = read(file, url, source);
      expect(found.page).toBe(page);
      expect(found.notes).toEqual(expected);
    }
  });
});

describe.runIf(there)('the overlay of July 2025', () => {
  const file = 'note_modal_over_explore_logged_in_2025-07.html';
  const idOf = (text: string) => first(text, /explore\/([0-9a-f]{24})" name="og:url"/);

  it.each(['auto', 'dom'] as const)('gives the note and all its comments: %s', (source) => {
    const text = raw(file);
    const id = idOf(text);
    const found = read(file, `${SITE}/explore/${id}`, source);
    const shown = (name: string) =>
      first(text, new RegExp(`content="(\\d+)" name="og:xhs:note_${name}"`));
    expect(found.page).toBe('note');
    expect(found.notes[0]).toMatchObject({
      id,
      completeness: 'detail',
      ipLocation: first(text, /class="date"[^>]*>\d+天前 ([^<]*)</),
      likes: countOf(shown('like')),
      saves: countOf(shown('collect')),
      comments: countOf(shown('comment')),
      publishedAt: atId(id),
    });
    expect(found.notes[0]?.topics).toHaveLength(10);
    expect(found.notes[0]?.editedAt).toBeUndefined();
    const author = found.notes[0]?.creatorId;
    expect(found.creators[0]?.id).toBe(author);

    const items = text.split('<div class="comment-item').slice(1);
    expect(found.comments).toHaveLength(items.length);
    let parentId: string | undefined;
    items.forEach((part, i) => {
      const comment = found.comments[i];
      const commentId = first(part, /id="comment-([0-9a-f]{24})"/);
      const isReply = part.startsWith(' comment-item-sub');
      if (!isReply) parentId = commentId;
      const userId = first(part, /data-user-id="([0-9a-f]{24})"/);
      const [likes = '', replies = ''] = [...part.matchAll(/class="count"[^>]*>([^<]*)</g)].map(
        (match) => match[1] as string,
      );
      const zero = (shown: string) => countOf(/\d/.test(shown) ? shown : '0');
      expect(comment).toMatchObject({
        id: commentId,
        noteId: id,
        createdAt: atId(commentId),
        likes: zero(likes),
        ipLocation: first(part, /class="location"[^>]*>([^<]*)</),
        user: { id: userId, registeredAt: atId(userId) },
      });
      expect(comment?.parentId).toBe(isReply ? parentId : undefined);
      expect(comment?.replies).toEqual(isReply ? undefined : zero(replies));
      expect(comment?.byCreator).toBe(userId === author || undefined);
      expect(part.includes('>作者</span>')).toBe(comment?.byCreator === true);
      const content = first(part, /class="note-text"[^>]*>(.*?)<div class="info"/s);
      const words = content.replace(/<img[^>]*>/g, '[表情]').replace(/<[^>]*>/g, '');
      expect(squeezed(comment?.text ?? '')).toBe(squeezed(words));
    });
  });

  it('uses nothing of its state but the cards beneath: it is that of the page before', () => {
    const found = read(file, `${SITE}/explore/${idOf(raw(file))}`, 'state');
    expect(found.comments).toEqual([]);
    expect(found.notes.every((note) => note.completeness === 'card')).toBe(true);
    expect(found.notes).toHaveLength(raw(file).match(/"ssrRendered":true/g)?.length ?? 0);
  });
});
