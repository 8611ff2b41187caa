/**
 * A coordinated thread drawn from what was measured on a real one (SCORING §1.4), because the real one
 * is not among the sets: few people who return, a pool of phrases, younger accounts, waves.
 */
import type { Dossier, DossierComment } from '../../lib/model';
import type { ThreadComment } from './data';
import { NOW } from './dossiers';

const DAY = 86_400_000;
const hex = (ms: number, draw: () => number) =>
  Math.floor(ms / 1000)
    .toString(16)
    .padStart(8, '0') +
  Array.from({ length: 16 }, () => Math.floor(draw() * 16).toString(16)).join('');

const LONG = [
  '为你投票',
  '冲鸭我们一起',
  '永远支持最棒的',
  '今天也要加倍努力',
  '请大家多多投给',
  '必须拿下第一名',
  '值得所有的偏爱',
  '未来一定闪闪发光',
];
const WHO = ['小鹿', '阿辰', '星星', '西西'];
const SHORT = [
  '投了',
  '冲冲',
  '第一',
  '投票了',
  '冲第一',
  '已投',
  '支持小鹿',
  '小鹿最棒',
  '必胜',
  '打卡投票',
];

/** Days: 4.7 % under 90, half under 681, the others as old as anybody's. */
function accountAge(draw: () => number): number {
  const u = draw();
  if (u < 0.047) return draw() * 90;
  return u < 0.5 ? 90 + draw() * 591 : 681 + draw() * 2500;
}

export function fanClub(
  organic: readonly ThreadComment[],
  size: number,
  draw: () => number,
): Dossier {
  const start = Date.UTC(2025, 4, 1);
  const noteId = hex(start, draw);
  const pick = <T>(list: readonly T[]) => list[Math.floor(draw() * list.length)]!;
  const people = Array.from({ length: Math.round(size * 0.62) }, () => {
    return hex(start - accountAge(draw) * DAY, draw);
  });
  const longs = LONG.flatMap((phrase) =>
    WHO.map((who) => (draw() < 0.5 ? who + phrase + '加油呀' : phrase + who + '冲呀冲')),
  );
  const textOf = (kind: number): string => {
    if (kind < 0.26) return longs[Math.floor(longs.length * draw() ** 1.6)]!;
    if (kind < 0.36) return pick(WHO) + pick(['我们爱你', '最最可爱', '一定可以']);
    return kind < 0.72 ? pick(SHORT) : pick(organic).text;
  };
  // People come in turns, and half of the comments are by people who write several in one turn.
  const comments: DossierComment[] = [];
  while (comments.length < size) {
    const user = pick(people);
    const turns = draw() < 0.68 ? 1 : 2 + Math.floor(draw() * 3);
    let ms = start + (draw() < 0.17 ? 7_200_000 + draw() * 600_000 : 86_400_000 * 2 * draw() ** 2);
    for (let i = 0; i < turns; i++, ms += 20_000 + draw() * 120_000) {
      const at = new Date(ms).toISOString();
      comments.push({
        id: hex(ms, draw),
        noteId,
        text: textOf(draw()),
        user: { id: user },
        createdAt: { at, precision: 'second', source: 'id' },
      });
    }
  }
  return {
    id: 'fan-club',
    now: NOW,
    notes: [
      { id: noteId, likes: { min: size / 4, max: size / 4 }, comments: { min: size, max: size } },
    ],
    comments,
  };
}
