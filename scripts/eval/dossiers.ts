/** Dossiers as outside callers build them (CONTRACT §3), out of the labelled sets and threads. */
import { parseCount, type Dossier, type DossierComment, type DossierNote } from '../../lib/model';
import type { ThreadComment, ThreadNote } from './data';

const iso = (ms: number) => new Date(ms).toISOString();

export function threadComment(c: ThreadComment): DossierComment {
  return {
    id: c.id,
    noteId: c.note,
    ...(c.parent && { parentId: c.parent }),
    text: c.text,
    createdAt: { at: iso(c.ts), precision: 'second', source: 'id' },
    ...(c.ip && { ipLocation: c.ip }),
    user: { id: c.user, nickname: c.nick },
    ...(c.author && { byCreator: true }),
    ...(c.pic && { hasPicture: true }),
  };
}

export function threadNote(n: ThreadNote): DossierNote {
  const counts = { likes: n.liked, saves: n.collected, comments: n.comments, shares: n.shares };
  const note: DossierNote = {
    id: n.note,
    publishedAt: { at: iso(n.ts), precision: 'second', source: 'id' },
  };
  for (const [name, text] of Object.entries(counts) as ['likes', string][]) {
    const count = parseCount(text);
    if (count) note[name] = count;
  }
  return note;
}

export const NOW = '2026-11-21T00:00:00.000Z';

export function dossierOf(
  id: string,
  comments: DossierComment[],
  notes: DossierNote[] = [],
): Dossier {
  return { id, now: NOW, ...(notes.length && { notes }), comments };
}

/** Comments that are texts and little else: ids are arbitrary, times and registrations absent. */
export function textDossier(
  id: string,
  items: readonly {
    text: string;
    u?: string | undefined;
    ip?: string | undefined;
    section?: string | undefined;
  }[],
): Dossier {
  return dossierOf(
    id,
    items.map(({ text, u, ip, section }, i) => ({
      id: `${id}-${i}`,
      ...(text && { text }),
      ...(section !== undefined && { noteId: section }),
      ...(u && { user: { id: u } }),
      ...(ip && { ipLocation: ip }),
    })),
  );
}
