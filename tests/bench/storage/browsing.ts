import type { Comment, Observation } from '@/lib/model';

/*
 * What a long stretch of browsing sends to the background: notes opened one after another, comments
 * arriving as the site loads them, some twenty at a time. Invented, and the same every time.
 */

export const PER_BATCH = 20;
export const PER_NOTE = 100;
export const NOTES_PER_CREATOR = 20;
const START = Date.UTC(2026, 10, 1);

const WORDS =
  '今天 这个 颜色 真的 好看 想要 同款 已经 回购 三次 孩子 很喜欢 质地 清爽 夏天 适合 油皮 干皮 慎入 价格 有点 小贵 但是 值得 请问 哪里 可以 买到 链接 发货 很快 包装 精致 送给 妈妈 她说 舒服 下次 还会 再来 尺码 偏大 建议 拍小 一码 做法 简单 味道 不错 周末 试试 成功 谢谢 分享'.split(
    ' ',
  );

/** Numbers that look random and never change: a linear congruential generator. */
function stream(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const idOf = (ms: number, tail: number) =>
  Math.floor(ms / 1_000)
    .toString(16)
    .padStart(8, '0') + tail.toString(16).padStart(16, '0');

export const creatorIdOf = (index: number) => idOf(Date.UTC(2020, 0, 1) + index * 1_000, index);

/** The batches of `comments` comments, in the order in which they would come. */
export function* browsing(comments: number): Generator<Observation> {
  const draw = stream(7);
  for (let sent = 0, batch = 0; sent < comments; sent += PER_BATCH, batch++) {
    const note = Math.floor(sent / PER_NOTE);
    const creator = Math.floor(note / NOTES_PER_CREATOR);
    const noteId = idOf(START + note * 60_000, note);
    const isFirst = sent % PER_NOTE === 0;
    yield {
      schema: 1,
      platform: 'xiaohongshu',
      url: `https://www.xiaohongshu.com/explore/${noteId}`,
      page: 'note',
      observedAt: new Date(START + DAY_20 + batch * 700).toISOString(),
      creators: isFirst ? [{ id: creatorIdOf(creator), nickname: `creator ${creator}` }] : [],
      notes: isFirst ? [noteOf(noteId, creatorIdOf(creator), draw)] : [],
      comments: Array.from({ length: PER_BATCH }, (_, i) => commentOf(noteId, sent + i, draw)),
      health: [],
    };
  }
}

const DAY_20 = 20 * 86_400_000;

function noteOf(id: string, creatorId: string, draw: (below: number) => number) {
  const count = (below: number) => {
    const n = draw(below);
    return { min: n, max: n };
  };
  return {
    id,
    creatorId,
    type: 'image' as const,
    title: sentence(draw, 5),
    text: sentence(draw, 40),
    likes: count(5_000),
    saves: count(2_000),
    comments: count(300),
    completeness: 'detail' as const,
  };
}

function commentOf(noteId: string, index: number, draw: (below: number) => number): Comment {
  const ms = START + draw(15 * 86_400) * 1_000;
  const registered = Date.UTC(2017, 0, 1) + draw(8 * 365) * 86_400_000;
  const likes = draw(40);
  return {
    id: idOf(ms, index),
    noteId,
    text: sentence(draw, 3 + draw(5)),
    createdAt: { at: new Date(ms).toISOString(), precision: 'second', source: 'id' },
    ipLocation: ['广东', '上海', '浙江', '四川', '北京'][draw(5)]!,
    likes: { min: likes, max: likes },
    user: {
      id: idOf(registered, 1_000_000 + draw(60_000)),
      nickname: `reader ${index}`,
      registeredAt: { at: new Date(registered).toISOString(), precision: 'second', source: 'id' },
    },
  };
}

function sentence(draw: (below: number) => number, words: number): string {
  return Array.from({ length: words }, () => WORDS[draw(WORDS.length)]!).join('');
}
