import { exactly, idTime, type Dossier, type DossierComment, type DossierNote } from '@/lib/model';
import { buildWorld, everyComment, type WorldCreator } from '../practice-site/world';

const NOW = Date.UTC(2026, 10, 21, 9);
const world = buildWorld(NOW);

/** A creator of the practice site with everything about them known. */
export function dossierOf(creator: WorldCreator): Dossier {
  const notes: DossierNote[] = creator.notes.map((note) => ({
    id: note.id,
    creatorId: creator.id,
    likes: exactly(note.likes),
    saves: exactly(note.saves),
    comments: exactly(note.commentCount),
    ...(note.title && { title: note.title }),
    text: note.desc,
    publishedAt: idTime(note.id, NOW),
    completeness: 'detail',
  }));
  const comments = creator.notes.flatMap((note) => everyComment(note).map(commentOf));
  return {
    id: creator.id,
    now: new Date(NOW).toISOString(),
    creator: { id: creator.id, nickname: creator.nickname, followers: exactly(creator.followers) },
    notes,
    comments,
  };
}

function commentOf(comment: ReturnType<typeof everyComment>[number]): DossierComment {
  const { id, noteId, text, user, byCreator, likes } = comment;
  return {
    id,
    noteId,
    text,
    likes: exactly(likes),
    createdAt: idTime(id, NOW),
    user: { id: user.id, registeredAt: idTime(user.id, NOW) },
    ...(byCreator && { byCreator: true }),
  };
}

export const creators = world.creators;
const everything = creators.map(dossierOf);

/**
 * A dossier of `count` comments: the practice site's, repeated as other notes by other people. Every
 * second letter pair changes with the round, or each round would be nothing but copies of the first.
 */
export function corpusOf(count: number): Dossier {
  const pool = everything.flatMap((dossier) => dossier.comments ?? []);
  const comments = Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / pool.length);
    const base = pool[i % pool.length]!;
    if (round === 0) return base;
    const suffix = round.toString(36).padStart(3, '0');
    return {
      ...base,
      id: base.id.slice(0, 18) + suffix.padStart(6, '0'),
      noteId: `${base.noteId ?? ''}-${suffix}`,
      ...(base.text !== undefined && { text: shifted(base.text, round) }),
      user: { ...base.user, id: `${base.user?.id ?? ''}-${suffix}` },
    };
  });
  const noteIds = [...new Set(comments.map(({ noteId }) => noteId!))];
  return {
    id: `corpus-${count}`,
    now: new Date(NOW).toISOString(),
    creator: { followers: exactly(50_000) },
    notes: noteIds.map(noteOf),
    comments,
  };
}

/** One note a day, the last one today. */
function noteOf(id: string, age: number): DossierNote {
  return {
    id,
    title: `周末第${age}次出门 路线和装备`,
    text: '早上七点出发，路上一个半小时。帐篷和炉子都是自己的，咖啡豆换了新的，味道更清楚。',
    likes: exactly(300 + ((age * 37) % 400)),
    saves: exactly(80 + ((age * 13) % 90)),
    comments: exactly(60 + (age % 50)),
    publishedAt: {
      at: new Date(NOW - age * 86_400_000).toISOString(),
      precision: 'second',
      source: 'id',
    },
    completeness: 'detail',
  };
}

/** Other Chinese letters in the same places. */
function shifted(text: string, by: number): string {
  return text.replace(/[\u4e00-\u9fa5]/gu, (letter) =>
    String.fromCharCode(0x4e00 + ((letter.charCodeAt(0) - 0x4e00 + by * 97) % 20_000)),
  );
}
