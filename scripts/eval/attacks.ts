/** Simulated attacks laid on windows of real threads: a share of the comments is replaced or re-dated. */
import type { DossierComment } from '../../lib/model';

const DAY = 86_400_000;

export type Draw = () => number;
export type Attack = (
  window: DossierComment[],
  share: number,
  draw: Draw,
  praise: readonly string[],
) => DossierComment[];

function hit(
  window: DossierComment[],
  share: number,
  draw: Draw,
  change: (comment: DossierComment, k: number) => DossierComment,
): DossierComment[] {
  const order = window.map((_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const chosen = order.slice(0, Math.round(window.length * share));
  const changed = [...window];
  chosen.forEach((index, k) => (changed[index] = change(changed[index]!, k)));
  return changed;
}

const idAt = (ms: number, draw: Draw) =>
  Math.floor(ms / 1000)
    .toString(16)
    .padStart(8, '0') +
  Array.from({ length: 16 }, () => Math.floor(draw() * 16).toString(16)).join('');
const at = (c: DossierComment) => Date.parse(c.createdAt!.at);
const withUser = (c: DossierComment, ms: number, draw: Draw) => ({
  ...c,
  user: { id: idAt(ms, draw) },
});

export const CANNED = [
  '太好看了必须收藏',
  '真的很实用感谢分享',
  '学到了学到了马住',
  '这个也太绝了吧',
  '终于等到你更新了',
  '写得太详细了点赞',
  '已经安排上了谢谢',
  '看完就想立刻下单',
  '质量真心不错推荐',
  '支持博主继续加油',
  '求更多这样的内容',
  '良心推荐值得拥有',
  '用过都说好的',
  '姐妹们快冲啊',
  '先收藏慢慢看',
];
const EDITS = '的了真很好也还就啊';

export function edited(text: string, draw: Draw): string {
  const letters = [...text];
  const edits = 1 + Math.floor(draw() * 2);
  for (let i = 0; i < edits; i++) {
    const place = Math.floor(draw() * letters.length);
    const letter = EDITS[Math.floor(draw() * EDITS.length)]!;
    const kind = draw();
    if (kind < 0.34) letters[place] = letter;
    else if (kind < 0.67) letters.splice(place, 1);
    else letters.splice(place, 0, letter);
  }
  return letters.join('') + ['', '！', '[赞R]', '👍', '~'][Math.floor(draw() * 5)];
}

const pick = <T>(list: readonly T[], draw: Draw) => list[Math.floor(draw() * list.length)]!;

export const ATTACKS: Record<string, Attack> = {
  'young accounts': (w, p, draw) =>
    hit(w, p, draw, (c) => withUser(c, at(c) - (1 + draw() * 59) * DAY, draw)),
  'aged batch': (w, p, draw) => {
    const start = at(w[0]!) - (300 + draw() * 1200) * DAY;
    return hit(w, p, draw, (c) => withUser(c, start + draw() * 14 * DAY, draw));
  },
  'burst, ordinary accounts': (w, p, draw) => {
    const times = w.map(at).sort((a, b) => a - b);
    const start = times[0]! + draw() * (times.at(-1)! - times[0]!);
    return hit(w, p, draw, (c) => {
      const ms = start + draw() * 600_000;
      return {
        ...c,
        id: idAt(ms, draw),
        createdAt: { ...c.createdAt!, at: new Date(ms).toISOString() },
      };
    });
  },
  'one province': (w, p, draw) => {
    const place = pick(['广东', '浙江', '河南', '福建', '湖北', '安徽', '四川', '山东'], draw);
    return hit(w, p, draw, (c) => ({ ...c, ipLocation: place }));
  },
  'canned phrases': (w, p, draw) => {
    const few = Array.from({ length: 5 }, () => pick(CANNED, draw));
    return hit(w, p, draw, (c) => ({ ...c, text: pick(few, draw) }));
  },
  'edited copies': (w, p, draw, praise) => {
    const few = Array.from({ length: 3 }, () => pick(praise, draw));
    return hit(w, p, draw, (c) => ({ ...c, text: edited(pick(few, draw), draw) }));
  },
  'crowd praise': (w, p, draw, praise) =>
    hit(w, p, draw, (c) => ({ ...c, text: pick(praise, draw) })),
};
