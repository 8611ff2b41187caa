import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/lib/model';
import { parseSnapshot, readPage, stateFields, addressOf } from '@/lib/platforms/xiaohongshu';
import { snapshotState } from '@/lib/platforms/xiaohongshu/page-state';
import { savedPage } from '@/scripts/saved-page';
import { DATA, there, NOW, SITE, first, countOf, unescaped, atId } from './real-data';

describe.runIf(there)('states without a page', () => {
  /** As the live store of an empty page, through both worlds. */
  function readStore(file: string, url: string): Observation {
    const document = savedPage('');
    const store: unknown = JSON.parse(readFileSync(join(DATA, 'state', file), 'utf8'));
    const page = { __INITIAL_STATE__: store, document } as unknown as Window & typeof globalThis;
    const liveState = parseSnapshot(snapshotState(page, stateFields(addressOf({ document, url }))));
    return readPage({ document, url, now: NOW, liveState });
  }

  /** The store as plain data, where a test needs more than a search. */
  const plain = (file: string) =>
    JSON.parse(readFileSync(join(DATA, 'state', file), 'utf8')) as Record<string, never>;
  const profileFile = 'state_profile_page_2023-10.json';
  const profile = () => readFileSync(join(DATA, 'state', profileFile), 'utf8');

  it('reads the profile of 2023', () => {
    const text = profile();
    const id = first(text, /"noteQueries": \[[^\]]*?"userId": "([0-9a-f]{24})"/);
    const head = text.slice(text.indexOf('"basicInfo"'), text.indexOf('"tabPublic"'));
    const found = readStore(profileFile, `${SITE}/user/profile/${id}`);
    const figure = (type: string) => {
      const part = head.split('{').find((item) => item.includes(`"type": "${type}"`)) ?? '';
      return countOf(first(part, /"count": "(\d+)"/));
    };
    const line = (name: string) => first(head, new RegExp(`"${name}": "([^"]*)"`));
    expect(found.creators).toEqual([
      {
        id,
        nickname: line('nickname'),
        redId: line('redId'),
        bio: line('desc'),
        gender: head.includes('"gender": 1') ? 'female' : 'male',
        ipLocation: line('ipLocation'),
        followers: figure('fans'),
        following: figure('follows'),
        likesAndSaves: figure('interaction'),
      },
    ]);
    const list = text.slice(text.indexOf('"notes"'));
    const ids = [...list.matchAll(/"noteId": "([0-9a-f]{24})"/g)].map((match) => match[1]);
    const likes = [...list.matchAll(/"likedCount": "(\d+)"/g)].map((match) => match[1]);
    expect(found.notes.map((note) => note.id)).toEqual(ids);
    expect(found.notes.map((note) => note.likes)).toEqual(likes.map((n) => countOf(n as string)));
    const viewer = text.slice(text.indexOf('"userInfo"'), text.indexOf('"follow"'));
    expect(JSON.stringify(found)).not.toContain(first(viewer, /"nickname": "([^"]*)"/));
  });

  it('reads nothing from the profile of somebody else', () => {
    const found = readStore(
      profileFile,
      `${SITE}/user/profile/${'0123456789abcdef'.repeat(2).slice(0, 24)}`,
    );
    expect([...found.creators, ...found.notes]).toEqual([]);
  });

  it('reads the four figures of each note found, whatever the references around them', () => {
    const file = 'state_search_page_2025-11_vue_refs.json';
    const { search } = plain(file) as unknown as {
      search: { searchContext: { keyword: string }; feeds: { _rawValue: Record<string, never>[] } };
    };
    const keyword = encodeURIComponent(search.searchContext.keyword);
    const found = readStore(file, `${SITE}/search_result?keyword=${keyword}`);
    const expected = search.feeds._rawValue
      .map((item) => JSON.stringify(item))
      .filter((item) => item.includes('"modelType":"note"'))
      .map((item) => {
        const count = (name: string) => countOf(first(item, new RegExp(`"${name}":"(\\d+)"`)));
        const id = first(item, /"id":"([0-9a-f]{24})"/);
        const title = /"displayTitle":"((?:[^"\\]|\\.)*)"/.exec(item)?.[1];
        return {
          id,
          creatorId: first(item, /"userId":"([0-9a-f]{24})"/),
          type: item.includes('"type":"video"') ? 'video' : 'image',
          ...(title && { title: unescaped(title).trim() }),
          publishedAt: atId(id),
          likes: count('likedCount'),
          saves: count('collectedCount'),
          comments: count('commentCount'),
          shares: count('sharedCount'),
          completeness: 'card',
        };
      });
    expect(expected.length).toBeGreaterThan(30);
    expect(found.notes).toEqual(expected);
  });
});
