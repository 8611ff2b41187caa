import { DAY, exampleId, type PlainChange } from '@/lib/model';
import { CAST } from './cast';
import { followedOf } from './followed';
import { LAUNCH } from './terms';
import type { ExampleOptions } from './workspace';

/* How the invented campaigns go: when notes appear, which did, and what was written down of it. */

/** Days from now to the day on which notes appear. */
const POSTS_IN: Readonly<Record<string, number>> = {
  'example-autumn': 9,
  'example-seeding': 34,
  'example-outdoor': 52,
};

function linked(now: number): PlainChange[] {
  return CAST.flatMap((role, n) =>
    followedOf(role, n, now).map((note): PlainChange => ({
      kind: 'link-note',
      listId: LAUNCH,
      noteId: note.id,
      creatorId: exampleId('creator', n),
    })),
  );
}

/** Days of publication and linked notes. */
export function courseChanges({ now }: ExampleOptions): PlainChange[] {
  const dayAt = (days: number) => new Date(now + days * DAY).toISOString().slice(0, 10);
  const days = Object.entries(POSTS_IN).map(([listId, inDays]): PlainChange => ({
    kind: 'edit-plan',
    listId,
    changes: { postsOn: dayAt(inDays) },
  }));
  return [...days, ...linked(now)];
}
