import { exactly, parseCount, type Comment, type Note, type Observation } from '@/lib/model';
import { createWriter, type Store } from '@/lib/storage';
import {
  CAMPING,
  CREATOR_REPLIES,
  diceFor,
  HOME,
  KITCHEN,
  REACTIONS,
  SKINCARE,
  Speech,
} from '@/lib/example';
import { SUPPLIED } from './seed-supplied';
import { earlierVisit } from './seed-visits';
import { COPIED, PLACES, TITLES } from './seed-words';
import { seedPlan } from './seed-plan';

/** The gallery's "now": figures and ages look the same on every run. */
export const NOW = Date.UTC(2026, 10, 21, 2, 0, 0);
const DAY = 86_400_000;

/** A small generator with a seed, so that the pictures can be compared. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = randomFrom(7);
let serial = 0;

function idAt(ms: number): string {
  serial += 1;
  const clock = Math.floor(ms / 1000)
    .toString(16)
    .padStart(8, '0');
  return clock + serial.toString(16).padStart(16, '0');
}

const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
const spread = (middle: number) => Math.max(1, Math.round(middle * Math.exp(random() * 1.8 - 0.9)));

interface Invented {
  id: string;
  nickname: string;
  redId?: string;
  bio?: string;
  followers?: string;
  likesAndSaves?: string;
  notes: number;
  opened: number;
  likes: number;
  comments: 'genuine' | 'coordinated' | 'none';
}

export const CREATORS: readonly Invented[] = [
  {
    id: idAt(Date.UTC(2019, 3, 2)),
    nickname: '林夏的小厨房',
    redId: '504817263',
    bio: '住在杭州的上班族 | 周末做饭、收纳\n小空间也能好好生活\n合作请私信，看到都会回',
    followers: '1.3万',
    likesAndSaves: '8.4万',
    notes: 26,
    opened: 16,
    likes: 310,
    comments: 'genuine',
  },
  {
    id: idAt(Date.UTC(2021, 7, 9)),
    nickname: '美肌研究所Nana',
    redId: '960218834',
    bio: '成分党 | 真实测评',
    followers: '8.6万',
    likesAndSaves: '31万',
    notes: 22,
    opened: 14,
    likes: 640,
    comments: 'coordinated',
  },
  {
    id: idAt(Date.UTC(2023, 1, 14)),
    nickname: '阿梨在租房',
    redId: '118820417',
    followers: '2,846',
    likesAndSaves: '9,412',
    notes: 18,
    opened: 7,
    likes: 96,
    comments: 'genuine',
  },
  {
    id: idAt(Date.UTC(2016, 5, 30)),
    nickname: '环球旅行家大鹏',
    redId: '100000217',
    bio: '走过七十二个国家',
    followers: '120.3万',
    likesAndSaves: '1,203.4万',
    notes: 30,
    opened: 13,
    likes: 5200,
    comments: 'genuine',
  },
  {
    id: idAt(Date.UTC(2025, 8, 3)),
    nickname: '=HYPERLINK("x") 👩‍🍳 مرحبا',
    followers: '1千+',
    notes: 1,
    opened: 0,
    likes: 20,
    comments: 'none',
  },
];

function noteOf(creator: Invented, index: number): Note {
  const publishedMs = NOW - (4 + index * 4 + random() * 3) * DAY;
  const id = idAt(publishedMs);
  const likes = spread(creator.likes);
  const isOpen = index < creator.opened;
  return {
    id,
    creatorId: creator.id,
    type: random() < 0.7 ? 'image' : 'video',
    title: TITLES[index % TITLES.length],
    publishedAt: { at: new Date(publishedMs).toISOString(), precision: 'second', source: 'id' },
    likes: likes >= 10_000 ? parseCount(`${(likes / 10_000).toFixed(1)}万`)! : exactly(likes),
    completeness: isOpen ? 'detail' : 'card',
    ...(index === 0 && { pinned: true as const }),
    ...(isOpen && {
      saves: exactly(Math.round(likes * (0.3 + random() * 0.5))),
      comments: exactly(Math.round(likes * (0.05 + random() * 0.1))),
      shares: exactly(Math.round(likes * 0.04)),
      topics: ['居家生活', '收纳', '早餐'].slice(0, 1 + (index % 3)),
      ...(index % 7 === 3 && { text: '感谢品牌赠送样品 #好物分享 #合作' }),
    }),
  };
}

const NICHES = [KITCHEN, SKINCARE, HOME, CAMPING, HOME];

/** What ordinary writers say under one creator's notes: long texts differ, short ones repeat. */
function speakerFor(creator: Invented): { text(): string; answer(): string } {
  const dice = diceFor(creator.nickname);
  const speech = new Speech(dice);
  const niche = NICHES[CREATORS.indexOf(creator)]!;
  return {
    text: () => (dice.chance(0.3) ? dice.pick(REACTIONS) : speech.long(niche)),
    answer: () => speech.reply(CREATOR_REPLIES),
  };
}

function commentsOf(
  creator: Invented,
  note: Note,
  speaker: ReturnType<typeof speakerFor>,
): Comment[] {
  const published = Date.parse(note.publishedAt!.at);
  const isPlanted = creator.comments === 'coordinated';
  const made: Comment[] = [];
  for (let i = 0; i < 28; i++) {
    const copied = isPlanted && i % 3 !== 0;
    const answer = !isPlanted && i % 6 === 5;
    const at = published + (copied ? 3_600_000 + i * 25_000 : random() ** 2 * 6 * DAY);
    const registered = copied
      ? Math.min(at - DAY, NOW - (20 + random() * 30) * DAY)
      : Date.UTC(2016, 0, 1) + random() * 3000 * DAY;
    made.push({
      id: idAt(at),
      noteId: note.id,
      text: copied
        ? pick(COPIED) + (random() < 0.3 ? '！' : '')
        : answer
          ? speaker.answer()
          : speaker.text(),
      createdAt: { at: new Date(at).toISOString(), precision: 'second', source: 'id' },
      ipLocation: pick(PLACES),
      likes: exactly(Math.floor(random() ** 4 * 40)),
      user: {
        // Some regulars read more than one of them.
        id: answer ? creator.id : i % 9 === 1 ? REGULARS[i % REGULARS.length]! : idAt(registered),
        nickname: answer ? creator.nickname : '路人',
        ...(!answer && {
          registeredAt: {
            at: new Date(registered).toISOString(),
            precision: 'second' as const,
            source: 'id' as const,
          },
        }),
      },
      ...(answer && made.length > 0 && { parentId: made[made.length - 1]!.id, byCreator: true }),
    });
  }
  return made;
}

const REGULARS = Array.from({ length: 7 }, (_, i) => idAt(Date.UTC(2019, i, 5)));

function observationOf(creator: Invented): Observation {
  const notes = Array.from({ length: creator.notes }, (_, i) => noteOf(creator, i));
  const sections = creator.comments === 'none' ? [] : notes.slice(0, 4);
  const speaker = speakerFor(creator);
  const { id, nickname, redId, bio, followers, likesAndSaves } = creator;
  return {
    schema: 1,
    platform: 'xiaohongshu',
    url: `https://www.xiaohongshu.com/user/profile/${id}`,
    page: 'profile',
    observedAt: new Date(NOW - 5 * 60_000).toISOString(),
    creators: [
      {
        id,
        nickname,
        ...(redId && { redId }),
        ...(bio && { bio }),
        ...(redId && { ipLocation: '浙江' }),
        ...(followers && { followers: parseCount(followers)! }),
        ...(likesAndSaves && { likesAndSaves: parseCount(likesAndSaves)! }),
        ...(redId && { following: exactly(212) }),
      },
    ],
    notes,
    comments: sections.flatMap((note) => commentsOf(creator, note, speaker)),
    health: [],
  };
}

/** Fills a store with the invented creators; all but the last two are shortlisted. */
export async function seed(store: Store, shortlisted: number): Promise<void> {
  const writer = createWriter({ store, now: () => NOW - 60_000, newId: () => `seed-${serial++}` });
  for (const creator of CREATORS) {
    const latest = observationOf(creator);
    const visits = creator.redId ? [41, 27, 12, 3] : [];
    for (const days of visits) {
      const name = days === 41 ? `${creator.nickname}（旧）` : undefined;
      await writer.observe(`batch-${days}-${creator.id}`, earlierVisit(latest, days, name));
    }
    await writer.observe(`batch-${creator.id}`, latest);
  }
  if (shortlisted === 0) return;
  await writer.change('command-list-1', {
    kind: 'create-list',
    id: 'list-1',
    name: '双十一 Kitchen launch',
  });
  await writer.change('command-list-2', {
    kind: 'create-list',
    id: 'list-2',
    name: 'Spring seeding',
  });
  const entries = [
    {
      status: 'vetted',
      tags: ['kitchen', '杭州'],
      quoteCny: 4800,
      listIds: ['list-1'],
      note: 'Answers everybody; try gifting first.',
      creatorType: 'niche-expert',
      visualFit: 4,
      supplied: SUPPLIED,
    },
    { status: 'candidate', tags: ['beauty'], listIds: [] },
    { status: 'contacted', tags: ['renting', 'KOC'], quoteCny: 600, listIds: ['list-1', 'list-2'] },
    { status: 'rejected', tags: [], quoteCny: 86000, listIds: ['list-2'] },
    { status: 'candidate', tags: [], listIds: [] },
  ] as const;
  for (const [i, creator] of CREATORS.slice(0, shortlisted).entries()) {
    const { listIds, tags, supplied, ...rest } = { supplied: [], ...entries[i]! };
    await writer.change(`command-add-${creator.id}`, { kind: 'shortlist', creatorId: creator.id });
    await writer.change(`command-edit-${creator.id}`, {
      kind: 'edit-entry',
      creatorId: creator.id,
      changes: {
        ...rest,
        ...{ listIds: [...listIds], tags: [...tags] },
        ...(supplied.length > 0 && { supplied: [...supplied] }),
      },
    });
  }
  await seedPlan(
    writer,
    CREATORS.map(({ id }) => id),
  );
}
