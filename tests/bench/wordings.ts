/*
 * 100,000 short Chinese comments as they are written under notes: most in everybody's own words of a
 * few hundred, some copied, some copied and edited. The same every time.
 */

const OPENERS =
  '今天 这个 真的 我家 姐妹 刚刚 昨天 周末 终于 一直 感觉 其实 有点 特别 第一次 上次 老公 妈妈 室友 孩子'.split(
    ' ',
  );
const THINGS =
  '口红 面霜 防晒 精华 卫衣 裙子 帐篷 咖啡 蛋糕 窗帘 沙发 书桌 相机 耳机 键盘 拖把 锅具 餐厅 民宿 路线 课程 教程 颜色 质地 味道 尺码 包装 客服 物流 价格 面料 版型 拍照 光线 滤镜 发型 妆容 香水 护手霜 面膜 洗面奶 运动鞋 瑜伽垫 行李箱 保温杯 台灯 地毯 花束 猫粮 狗窝'.split(
    ' ',
  );
const VERDICTS =
  '太好看了 很喜欢 值得买 回购三次 有点失望 不太适合 慎入 性价比高 一般般 超出预期 质感不错 踩雷了 已经下单 准备试试 想要同款 求个链接 真心推荐 后悔买晚 有点小贵 显白 不显白 很清爽 有点油 很舒服 偏大一码 偏小 掉色 不掉色 味道好闻 发货很快'.split(
    ' ',
  );
const ENDERS =
  '谢谢分享 下次再来 还会回购 等降价 有人一起吗 哪里可以买 多少钱呀 大家觉得呢 码住了 收藏了 学到了 周末就去 明天试试 送给妈妈 给孩子买的 油皮可以吗 干皮会不会拔干 夏天能用吗 冬天合适吗 小个子能穿吗'.split(
    ' ',
  );

/** Mulberry32: numbers from 0 to below 1 that follow from the seed. */
function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const COPIED = 0.04;
const EDITED = 0.08;
/** Letters that a person brings along and nobody else has just there. */
const OWN_LETTERS = 3_000;

/** @param seed another one gives others of the same kind */
export function shortComments(count: number, seed = 11): string[] {
  const draw = stream(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const letter = () => String.fromCharCode(0x4e00 + Math.floor(draw() * OWN_LETTERS));
  const own = () => {
    const parts = [one(OPENERS), letter() + letter(), one(THINGS), one(VERDICTS)];
    if (draw() < 0.6) parts.push(letter(), one(THINGS));
    if (draw() < 0.5) parts.push(one(ENDERS));
    if (draw() < 0.4) parts.push(letter() + letter() + letter());
    return parts.join(draw() < 0.5 ? '' : '，');
  };
  const edited = (text: string) => {
    const at = Math.floor(draw() * text.length);
    return draw() < 0.5
      ? text.slice(0, at) + letter() + text.slice(at + 1)
      : text.slice(0, at) + letter() + letter() + text.slice(at);
  };
  const comments: string[] = [];
  for (let i = 0; i < count; i++) {
    const kind = draw();
    if (i > 100 && kind < COPIED) comments.push(one(comments));
    else if (i > 100 && kind < COPIED + EDITED) comments.push(edited(one(comments)));
    else comments.push(own());
  }
  return comments;
}
