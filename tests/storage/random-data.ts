import fc from 'fast-check';
import {
  AREAS,
  CHANNELS,
  METRICS,
  OBJECTIVES,
  PART_STATUSES,
  ROLES,
  SUPPLIED_FIELD_NAMES,
  STATUSES,
  type Change,
  type Note,
  type Observation,
} from '@/lib/model';
import { comment, creator, idOf, MINUTE, NOON, note, type Bench } from './build';

/* Whatever a user can have done, at random: pages seen and changes made. */

const CREATORS = [1, 2, 3].map((n) => idOf(n));
const LISTS = ['spring', 'autumn'];
/** Words as people and enemies write them. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '这个颜色真好看，周末去试试',
    '姐妹们真的可以冲，我已经回购第三次了',
    '\ud800',
    '',
  ),
);
const words = text.filter((t) => t.length > 0);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const present = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
const count = fc
  .tuple(fc.nat(1e9), fc.nat(1e6), fc.boolean())
  .map(([min, more, open]) => (open ? { min, shown: `${min}+` } : { min, max: min + more }));
const creatorId = fc.constantFrom(...CREATORS);
const iso = fc.integer({ min: 0, max: 1000 }).map((m) => new Date(NOON + m * MINUTE).toISOString());

const creatorSeen = fc
  .record({
    id: creatorId,
    nickname: maybe(text),
    bio: maybe(text),
    tags: maybe(fc.array(text, { maxLength: 2 })),
    followers: maybe(count),
  })
  .map((c) => creator(present(c) as never));
const NOTES = [100, 101, 102, 103, 104].map((n) => idOf(n));
const noteId = fc.constantFrom(...NOTES);
/** A note never changes its creator, nor a comment its note. */
const ownerOf = (id: string, owners: readonly string[]) =>
  owners[Number.parseInt(id.slice(-2), 16) % owners.length] as string;
const noteSeen: fc.Arbitrary<Note> = fc
  .record({
    id: noteId,
    signed: fc.boolean(),
    title: maybe(text),
    text: maybe(text),
    likes: maybe(count),
    pinned: maybe(fc.constant(true as const)),
    completeness: fc.constantFrom('card' as const, 'detail' as const),
  })
  .map(({ signed, ...n }) => {
    const creatorId = signed ? ownerOf(n.id, CREATORS) : undefined;
    return present({ ...note(), ...n, creatorId }) as Note;
  });
const commentSeen = fc
  .record({
    id: fc.integer({ min: 1000, max: 1040 }).map((n) => idOf(n)),
    likes: maybe(count),
    byCreator: maybe(fc.constant(true as const)),
    hasPicture: maybe(fc.constant(true as const)),
    writer: fc.integer({ min: 5000, max: 5005 }),
    nickname: maybe(fc.oneof(text, fc.constantFrom('momo', '小雨1023', '小雨５', '路人'))),
  })
  .map(({ writer, nickname, ...c }) =>
    // The site lets nobody edit a comment: its text is one for ever.
    comment({
      ...present(c),
      text: textOf(c.id),
      user: present({ id: idOf(writer), nickname }),
    } as never),
  );

const seen: fc.Arbitrary<Partial<Observation>> = fc.record({
  page: fc.constantFrom('profile' as const, 'search' as const, 'note' as const),
  creators: fc.array(creatorSeen, { maxLength: 2 }),
  notes: fc.uniqueArray(noteSeen, { maxLength: 3, selector: (n) => n.id }),
  comments: fc.uniqueArray(commentSeen, { maxLength: 6, selector: (c) => c.id }),
});

const TEXTS = [
  '这个颜色真好看，周末去试试',
  '姐妹们真的可以冲，我已经回购第三次了',
  '\ud800',
  '',
  '👩‍👧',
];
const textOf = (id: string) => TEXTS[Number.parseInt(id.slice(-2), 16) % TEXTS.length];

const supplied = fc.record({
  field: fc.constantFrom(...SUPPLIED_FIELD_NAMES),
  value: fc.oneof(fc.integer({ min: 0, max: 1e9 }), words),
  supplier: words,
  asOf: fc.constantFrom('2026-01-31', '2026-02-28'),
  addedAt: iso,
});

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('shortlist' as const), creatorId }),
  fc.record({ kind: fc.constant('unshortlist' as const), creatorId }),
  fc.record({
    kind: fc.constant('edit-entry' as const),
    creatorId,
    changes: fc
      .record({
        status: maybe(fc.constantFrom(...STATUSES)),
        tags: maybe(fc.array(text, { maxLength: 3 })),
        note: maybe(fc.option(text)),
        owner: maybe(fc.option(words)),
        quoteCny: maybe(fc.option(fc.nat(1e6))),
        visualFit: maybe(fc.integer({ min: 1, max: 5 })),
        supplied: maybe(fc.array(supplied, { maxLength: 2 })),
        listIds: maybe(fc.subarray(LISTS)),
      })
      .map(present),
  }),
  fc.record({
    kind: fc.constant('create-list' as const),
    id: fc.constantFrom(...LISTS),
    name: words,
  }),
  fc.record({
    kind: fc.constant('overrule' as const),
    overrule: fc
      .record({
        target: fc.constantFrom('comment' as const, 'note' as const, 'paid' as const),
        targetId: fc.integer({ min: 1000, max: 1040 }).map((n) => idOf(n)),
        creatorId,
        paid: maybe(fc.boolean()),
        reason: maybe(text),
        at: iso,
      })
      .map(present),
  }),
  fc.record({ kind: fc.constant('delete-creator' as const), creatorId }),
  fc.record({
    kind: fc.constant('edit-plan' as const),
    listId: fc.constantFrom(...LISTS),
    changes: fc
      .record({
        objective: maybe(fc.option(fc.constantFrom(...OBJECTIVES))),
        goal: maybe(fc.option(words)),
        budget: maybe(fc.option(fc.nat(1e6))),
        currency: maybe(fc.constantFrom('CNY', 'EUR')),
        startsOn: maybe(fc.constantFrom('2026-01-31', '2026-02-28')),
      })
      .map(present),
  }),
  fc.record({
    kind: fc.constant('edit-part' as const),
    listId: fc.constantFrom(...LISTS),
    creatorId,
    changes: fc
      .record({
        role: maybe(fc.option(fc.constantFrom(...ROLES))),
        status: maybe(fc.constantFrom(...PART_STATUSES)),
        fee: maybe(fc.option(fc.record({ amount: fc.nat(1e6), currency: fc.constant('EUR') }))),
      })
      .map(present),
  }),
  fc.record({
    kind: fc.constant('remove-part' as const),
    listId: fc.constantFrom(...LISTS),
    creatorId,
  }),
  fc.record({
    kind: fc.constant('edit-right' as const),
    id: fc.constantFrom('right-1', 'right-2'),
    creatorId,
    changes: fc
      .record({
        piece: maybe(fc.option(words)),
        channels: maybe(fc.option(fc.subarray([...CHANNELS]))),
        exclusive: maybe(fc.option(fc.boolean())),
        endsOn: maybe(fc.option(fc.constantFrom('2026-01-31', '2026-02-28'))),
      })
      .map(present),
  }),
  fc.record({
    kind: fc.constant('delete-right' as const),
    id: fc.constantFrom('right-1', 'right-2'),
  }),
  fc.record({
    kind: fc.constant('link-note' as const),
    listId: fc.constantFrom(...LISTS),
    noteId,
    creatorId,
  }),
  fc.record({
    kind: fc.constant('answer-question' as const),
    listId: fc.constantFrom(...LISTS),
    noteId,
    commentId: fc.integer({ min: 1000, max: 1040 }).map((n) => idOf(n)),
    isDone: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('edit-measure' as const),
    id: fc.constantFrom('measure-1', 'measure-2'),
    listId: fc.constantFrom(...LISTS),
    changes: fc
      .record({
        area: maybe(fc.option(fc.constantFrom(...AREAS))),
        metric: maybe(fc.option(fc.constantFrom(...METRICS))),
        value: maybe(fc.option(fc.nat(1e6))),
        on: maybe(fc.option(fc.constantFrom('2026-01-31', '2026-02-28'))),
      })
      .map(present),
  }),
  fc.record({ kind: fc.constant('delete-list' as const), id: fc.constantFrom(...LISTS) }),
  fc.record({
    kind: fc.constant('settings' as const),
    settings: fc
      .record({
        language: maybe(fc.constantFrom('en' as const, 'zh-CN' as const)),
        retentionDays: maybe(fc.integer({ min: 1, max: 3650 })),
      })
      .map(present),
  }),
);

export type Step = { seen: Partial<Observation> } | { change: Change } | { sweep: true };

/** What a user did, in order. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: seen.map((s) => ({ seen: s })) },
    { weight: 6, arbitrary: change.map((c) => ({ change: c })) },
    { weight: 1, arbitrary: fc.constant({ sweep: true as const }) },
  ),
  { minLength: 1, maxLength: 25 },
);

/** Does it all, a minute apart. Changes that make no sense are refused, as they would be. */
export async function doAll({ writer, see, clock }: Bench, all: readonly Step[]): Promise<void> {
  for (const [i, step] of all.entries()) {
    clock.now += MINUTE;
    if ('seen' in step) await see(step.seen);
    else if ('sweep' in step) await writer.sweep();
    else await writer.change(`command-${i}`, step.change).catch(() => undefined);
  }
}
