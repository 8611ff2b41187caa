import { DAY } from '@/lib/model';
import type { Role } from './cast';
import { diceFor } from './dice';
import { notesOf, type ExampleNote } from './notes';
import { isInLaunch, partOf } from './terms';

/* Which invented notes were published for the launch, and when they were looked at. */

/** Days after publication on which such a note was open. */
const LOOKED_AFTER = [0.3, 1.1, 3.2, 5] as const;

/** Nothing older was published for a launch that began twelve days ago. */
const BEGAN = 14 * DAY;

/** Whether the creator's part in the launch is published, or more. */
export function hasPublished(role: Role, n: number): boolean {
  if (!isInLaunch(role)) return false;
  const { status } = partOf(role, n);
  return status === 'published' || status === 'paid';
}

/** A creator's notes as the example has them: the same for the same moment. */
export const exampleNotes = (role: Role, n: number, now: number): ExampleNote[] =>
  notesOf(role, n, now, diceFor(`example ${role.nickname}`));

/** The latest notes, two at most, of everybody who has published. */
export function followedOf(role: Role, n: number, now: number): ExampleNote[] {
  if (!hasPublished(role, n)) return [];
  return exampleNotes(role, n, now)
    .filter(({ pinned, published }) => !pinned && published > now - BEGAN)
    .slice(0, 2);
}

/** When such a note was looked at before the creator's last visit, ms. */
export const looksAt = ({ published }: ExampleNote, last: number): number[] =>
  LOOKED_AFTER.map((days) => published + days * DAY).filter((at) => at < last - DAY);
