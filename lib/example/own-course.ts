import { DAY, type PlainChange } from '@/lib/model';
import type { ExampleOptions } from './workspace';

/* How the invented campaigns go: when notes appear, which did, and what was written down of it. */

/** Days from now to the day on which notes appear. */
const POSTS_IN: Readonly<Record<string, number>> = {
  'example-autumn': 9,
  'example-seeding': 34,
  'example-outdoor': 52,
};

export function courseChanges({ now }: ExampleOptions): PlainChange[] {
  const dayAt = (days: number) => new Date(now + days * DAY).toISOString().slice(0, 10);
  return Object.entries(POSTS_IN).map(([listId, days]): PlainChange => ({
    kind: 'edit-plan',
    listId,
    changes: { postsOn: dayAt(days) },
  }));
}
