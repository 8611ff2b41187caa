import * as z from 'zod/mini';
import { idSchema } from './observation';
import { changesOf, optional, ownRecordShape } from './own-record';
import { BEST_MARK, CARD_ROWS, cardField, type CardRow } from './vetting-card';

/*
 * What the guides say to look at before a creator is chosen, and what the user found: one record a
 * creator, each item with the user's own word and a line of their own, and the marks of the vetting card.
 */

/** In the order in which people look: figures first, then what takes reading, then what takes thinking. */
export const CHECK_ITEMS = [
  'engagement',
  'like-save',
  'saves',
  'consistency',
  'comments',
  'followers',
  'brand-work',
  'visual',
  'fit',
  'audience',
  'formats',
  'posting-time',
  'disclosure',
  'brand-safety',
] as const;
export type CheckItem = (typeof CHECK_ITEMS)[number];

/** `fine`: looked at and good enough; `concern`: looked at and not. Absent: not looked at yet. */
export const CHECK_WORDS = ['fine', 'concern'] as const;
export type CheckWord = (typeof CHECK_WORDS)[number];

type Fields = Record<CheckItem, z.ZodMiniEnum<{ fine: 'fine'; concern: 'concern' }>> &
  Record<`${CheckItem}:note`, z.ZodMiniString> &
  Record<`card:${CardRow}`, z.ZodMiniNumber>;

const markSchema = z.number().check(z.int(), z.gte(0), z.lte(BEST_MARK));

const checkFields = Object.fromEntries([
  ...CHECK_ITEMS.flatMap((item) => [
    [item, z.enum(CHECK_WORDS)],
    [`${item}:note`, z.string().check(z.minLength(1), z.maxLength(500))],
  ]),
  ...CARD_ROWS.map((row) => [cardField(row), markSchema]),
]) as unknown as Fields;

export const checklistSchema = z.object({
  creatorId: idSchema,
  ...optional(checkFields),
  ...ownRecordShape,
});
export type Checklist = z.infer<typeof checklistSchema>;
export const checklistChangesSchema = changesOf(checkFields);
export type ChecklistChanges = z.infer<typeof checklistChangesSchema>;

/** How many items were looked at, and how many of them are a concern. */
export function checkCounts(checklist: Checklist | undefined) {
  const words = CHECK_ITEMS.flatMap((item) => checklist?.[item] ?? []);
  return {
    done: words.length,
    concerns: words.filter((word) => word === 'concern').length,
    of: CHECK_ITEMS.length,
  };
}
