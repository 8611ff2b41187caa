import type { Role } from './cast';
import { idAt } from './ids';
import type { Dice } from '@/lib/example';
import type { WorldCreator, WorldNote } from './types';

const DAY = 86_400_000;
const SIZES = [
  [1080, 1440],
  [1440, 1920],
  [1920, 1440],
  [1080, 1080],
] as const;

/** One note without its comments. */
export function noteOf(input: {
  role: Role;
  creator: Pick<WorldCreator, 'ip' | 'hue'>;
  age: number;
  index: number;
  pinned: boolean;
  dice: Dice;
  now: number;
}): WorldNote {
  const { role, creator, age, index, pinned, dice, now } = input;
  const published = now - age * DAY;
  const likes = Math.round(dice.logNormal(role.likes.median * (pinned ? 6 : 1), role.likes.sigma));
  const part = (share: number) => Math.round(likes * share * Math.exp((dice.next() - 0.5) * 0.8));
  const topics = dice.shuffle(role.niche.topics).slice(0, dice.between(2, 4));
  const [width, height] = dice.pick(SIZES);
  const text = dice.pick(role.niche.bodies);
  const untitled = index % 11 === 10;
  return {
    id: idAt(published, dice),
    type: dice.chance(0.25) ? 'video' : 'normal',
    ...(untitled ? {} : { title: titleOf(role, index) }),
    desc: `${text}\n${topics.map((topic) => `#${topic}[话题]#`).join(' ')}`,
    topics,
    mentions: [],
    ip: creator.ip,
    pinned,
    ...(index % 9 === 4 ? { editedAt: published + 2 * DAY } : {}),
    likes,
    saves: part(role.savesPerLike),
    shares: part(role.sharesPerLike),
    commentCount: part(role.commentsPerLike),
    comments: [],
    cover: {
      width,
      height,
      hue: (creator.hue + dice.between(-35, 35) + 360) % 360,
    },
  };
}

/** Awkward roles carry their awkwardness into the titles too. */
function titleOf(role: Role, index: number): string {
  const title = role.niche.titles[index % role.niche.titles.length]!;
  if (role.key === 'formula' && index === 1) return `=1+1,"${title}"`;
  if (role.key === 'markup' && index === 1) return `<b onclick=alert(1)>${title}</b>`;
  if (role.key === 'bidi' && index === 1) return `\u202E${title}\u202C`;
  return title;
}
