import { describe, expect, it } from 'vitest';
import { pageOf, withoutTokens } from '@/lib/platforms/xiaohongshu';
import { blockedReasonAt } from '@/lib/platforms/xiaohongshu/blocked-codes';

const NOTE = '665f18fb00000000a9248eda';
const USER = '5cec79f70000000004af7e06';

/** Every kind of address the site has, on both hosts, and what each must be told to be. */
const ADDRESSES: Record<string, { paths: string[]; is: ReturnType<typeof addressAt> }> = {
  explore: {
    paths: ['/', '/explore', '/explore/', '/explore?channel_id=homefeed.food_v3'],
    is: { page: 'explore' },
  },
  note: {
    paths: [
      `/explore/${NOTE}`,
      `/explore/${NOTE}/`,
      `/explore/${NOTE}?xsec_token=AB%3D&xsec_source=pc_feed`,
      `/discovery/item/${NOTE}`,
      `/search_result/${NOTE}?xsec_token=AB=&xsec_source=`,
      `/user/profile/${USER}/${NOTE}?xsec_source=pc_user`,
    ],
    is: { page: 'note', noteId: NOTE },
  },
  profile: {
    paths: [`/user/profile/${USER}`, `/user/profile/${USER}?tab=note&subTab=note`],
    is: { page: 'profile', creatorId: USER },
  },
  search: {
    paths: ['/search_result?keyword=%E8%8C%B6&source=web_explore_feed&type=51'],
    is: { page: 'search', keyword: '茶' },
  },
  'search without words': { paths: ['/search_result', '/search_result/'], is: { page: 'search' } },
  login: {
    paths: ['/login', '/login?redirectPath=x'],
    is: { page: 'blocked', blockedReason: 'login' },
  },
  captcha: {
    paths: ['/website-login/captcha?verifyUuid=1&verifyType=102&verifyBiz=461'],
    is: { page: 'blocked', blockedReason: 'captcha' },
  },
  risk: {
    paths: [300011, 300012, 300013].map((code) => `/website-login/error?error_code=${code}`),
    is: { page: 'blocked', blockedReason: 'risk' },
  },
  unavailable: {
    paths: [
      '/website-login/error?error_code=300031',
      '/404?error_code=300031',
      '/404/sec_x1?error_code=-510001&error_msg=x',
      '/404',
    ],
    is: { page: 'blocked', blockedReason: 'unavailable' },
  },
  other: {
    paths: [
      '/notification',
      '/explore/short',
      `/explore/${NOTE}0`,
      `/explore/${NOTE.toUpperCase()}`,
      `/explore/${NOTE}/more`,
      '/user/profile',
      '/user/profile/me',
      `/user/profiles/${USER}`,
      `/board/${NOTE}`,
      `/goods-detail/${NOTE}`,
    ],
    is: { page: 'other' },
  },
};

/** What an address says, and why the visitor is stopped there. */
function addressAt(url: string) {
  const address = pageOf(url);
  return address.page === 'blocked' ? { ...address, blockedReason: blockedReasonAt(url) } : address;
}

describe.each(['https://www.xiaohongshu.com', 'https://www.rednote.com'])('%s', (host) => {
  for (const [kind, { paths, is }] of Object.entries(ADDRESSES)) {
    it.each(paths)(`${kind}: %s`, (path) => expect(addressAt(host + path)).toEqual(is));
  }
});

it.each([
  `https://xiaohongshu.com.example.com/explore/${NOTE}`,
  `https://creator.xiaohongshu.com/explore/${NOTE}`,
  `https://example.com/?https://www.xiaohongshu.com/explore/${NOTE}`,
  'about:blank',
  '',
  'www.xiaohongshu.com/explore',
])('is no page of the site: %s', (url) => expect(pageOf(url)).toEqual({ page: 'other' }));

describe('addresses as they are kept', () => {
  const at = 'https://www.xiaohongshu.com';
  it.each([
    [
      `${at}/explore/${NOTE}?xsec_token=AB-c_d=&xsec_source=pc_feed`,
      `${at}/explore/${NOTE}?xsec_source=pc_feed`,
    ],
    [
      `${at}/explore/${NOTE}?xsec_source=pc_feed&xsec_token=AB`,
      `${at}/explore/${NOTE}?xsec_source=pc_feed`,
    ],
    [`${at}/explore/${NOTE}?xsec_token=AB`, `${at}/explore/${NOTE}`],
    [`${at}/explore/${NOTE}?xsec_token=AB#c`, `${at}/explore/${NOTE}#c`],
    [
      `${at}/404?redirectPath=https%3A%2F%2Fa%2Fb%3Fxsec_token%3DAB%26t%3D1&x=2`,
      `${at}/404?redirectPath=https%3A%2F%2Fa%2Fb%3Ft%3D1&x=2`,
    ],
    [`${at}/search_result?keyword=%E8%8C%B6`, `${at}/search_result?keyword=%E8%8C%B6`],
    ['https://www.rednote.com/explore#xsec_token=AB', 'https://www.rednote.com/explore'],
    ['https://www.rednote.com/explore?xsec_token&a=1', 'https://www.rednote.com/explore?a=1'],
    ['https://www.rednote.com/explore?a=1&xsec_token', 'https://www.rednote.com/explore?a=1'],
    [
      'https://www.xiaohongshu.com/explore/69a1c2d3000xsec_token=ABsecret=',
      'https://www.xiaohongshu.com/explore/69a1c2d3000',
    ],
  ])('%s', (url, kept) => expect(withoutTokens(url)).toBe(kept));
});
