import { idTime, type Count, type Note } from '@/lib/model';
import { figureOf, type Facts, type Subject } from './facts';
import { countInSentence, shownCount } from './shown-count';
import { parseShownDate } from './shown-date';
import type { SightedNote } from './sighting';
import { distinct, seen } from './text';

/** Understands the open note as it is rendered. */
export function readNote(sighted: SightedNote, { noteId: id, now }: Subject, facts: Facts): void {
  if (!id) return;
  const { creatorId, text } = sighted;
  const date = parseShownDate(sighted.date, now);
  if (sighted.date && !date?.time) facts.unreadable.add('note.date');
  const count = (field: 'likes' | 'saves' | 'comments') =>
    figureOf(facts.unreadable, `note.${field}`, sighted[field], shownCount);
  const note = seen<Note>({
    id,
    creatorId,
    type: KINDS.get(sighted.type),
    title: sighted.title,
    text,
    topics: distinct(sighted.topics ?? []),
    mentions: distinct(sighted.mentions ?? []),
    publishedAt: idTime(id, now) ?? (date?.edited ? undefined : date?.time),
    editedAt: date?.edited ? date.time : undefined,
    ipLocation: date?.place,
    likes: count('likes'),
    saves: count('saves'),
    comments: narrower(count('comments'), countInSentence(sighted.total)),
    completeness: 'detail',
  });
  // A container that is still empty says nothing, not even that there is a note.
  if (Object.keys(note).length <= 3 && !creatorId && !text) return;
  facts.note = note;
  if (creatorId) facts.creator = seen({ id: creatorId, nickname: sighted.author });
}

const KINDS = new Map<string | undefined, 'image' | 'video'>([
  ['normal', 'image'],
  ['video', 'video'],
]);

/** The sentence above the comments writes out what the bar rounds. */
function narrower(bar: Count | undefined, total: Count | undefined): Count | undefined {
  if (!bar || !total) return bar ?? total;
  const allowed = total.min >= bar.min && (total.max ?? Infinity) <= (bar.max ?? Infinity);
  return allowed ? total : bar;
}
