import * as z from 'zod/mini';
import {
  BLOCKED_REASONS,
  LONG_CHANGES,
  PAGE_KINDS,
  healthSchema,
  idSchema,
  isoSchema,
} from '@/lib/model';

/*
 * Every message that crosses between the extension's parts. Each is parsed where it arrives.
 *
 *   observe       content script → background   what stands on the page; kept by the sender until acknowledged
 *   command       sidebar, dashboard → background   one change that the user asked for; acknowledged after the write
 *   call-off      dashboard → background   ends a change that takes long: nothing of it is kept
 *   progress      background → dashboard   how far it is with a change that takes long
 *   page-context  content script → sidebar of the same tab   what page this is, and how reading went
 *   what-page     sidebar → content script of the same tab   asks for the page-context
 *   frame         sidebar, background → content script of the same tab   collapse or resize the frame
 *   show          sidebar → content script of the same tab   marks a comment or note on the page
 *   what-is-shown sidebar → content script of the same tab   asks for all that the page shows: only where no data can be kept
 *   structure     sidebar → content script of the same tab   asks for the rendered page, redacted
 *   relay         sidebar in a page of Firefox → background   one of the last five for its own tab, or what only a tab can do
 */

export type { Change, Command, Observe } from './writes';

export const pageContextSchema = z.object({
  type: z.literal('page-context'),
  page: z.enum(PAGE_KINDS),
  blockedReason: z.optional(z.enum(BLOCKED_REASONS)),
  /** The page's creator or the open note's author. */
  creatorId: z.optional(idSchema),
  /** The open note, on a page of its own or in the overlay. */
  noteId: z.optional(idSchema),
  /** Creators whose cards are in view, in page order: search and explore pages. */
  creatorsInView: z.array(idSchema).check(z.maxLength(200)),
  health: z.array(healthSchema).check(z.maxLength(200)),
  readAt: isoSchema,
  /** How the page is drawn; absent where it does not tell. */
  scheme: z.optional(z.enum(['light', 'dark'])),
  /** Batches that could not be stored yet, and are sent again; 0 while all goes well. */
  pending: z.number(),
  /** Why the last batch was refused or could not be stored. */
  failure: z.optional(z.string().check(z.maxLength(1_000))),
});
export type PageContext = z.infer<typeof pageContextSchema>;

export const whatPageSchema = z.object({ type: z.literal('what-page') });

/** The answer to `what-is-shown`: all that stands on the page, to be read like any other sighting. */
export const shownSchema = z.object({ sighting: z.unknown() });

/** How far the background is with a change that takes long: rows done, and how many there are. */
export const progressSchema = z.object({
  type: z.literal('progress'),
  what: z.enum(LONG_CHANGES),
  done: z.number(),
  of: z.number(),
});

export const structureSchema = z.object({ type: z.literal('structure') });

/** The rendered page, its words taken out before it leaves the page. */
export const structureAnswerSchema = z.object({
  structure: z.string().check(z.maxLength(20_000_000)),
});

export const frameSchema = z.object({
  type: z.literal('frame'),
  /** `give-way`: the browser's side panel shows the same; not remembered as the user's choice. */
  action: z.enum(['collapse', 'expand', 'toggle', 'give-way', 'resize']),
  /** Of `resize`, px. */
  width: z.optional(z.number()),
});

export const showSchema = z.object({ type: z.literal('show'), id: idSchema });

/** What the sidebar asks of the background where the browser gives it no tabs. */
export const relaySchema = z.object({
  type: z.literal('relay'),
  ask: z.union([
    whatPageSchema,
    frameSchema,
    showSchema,
    structureSchema,
    z.object({ type: z.literal('what-is-shown') }),
    z.object({ type: z.literal('own-tab') }),
    z.object({
      type: z.literal('open-dashboard'),
      /** A place of the dashboard, or nothing. */
      hash: z.string().check(z.maxLength(200), z.regex(/^(?:#[\w/?=&%.-]*)?$/u)),
    }),
  ]),
});
export type Relay = z.infer<typeof relaySchema>;

/** Where what was sought is: in view, so many of its like further up or down, or not on the page now. */
export const placeSchema = z.union([
  z.object({ at: z.enum(['here', 'up', 'down']), steps: z.number() }),
  z.object({ at: z.literal('absent') }),
]);
export type Place = z.infer<typeof placeSchema>;

export type FrameAction = z.infer<typeof frameSchema>;

/** What the page cannot tell by itself of what it sent: for the sidebar. */
export type Understood = Pick<PageContext, 'page' | 'blockedReason' | 'health'>;

/** The answer to `observe` and `command`, given only after the write is durable. */
export const ackSchema = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({
    ok: z.literal(false),
    /** One line for people. */
    reason: z.string(),
    /** The same message may succeed later (the disk was full, storage was busy): keep it. */
    retry: z.optional(z.literal(true)),
  }),
]);
/** Of `observe` also what the sighting was understood to be, whether or not it could be stored. */
export type Ack = z.infer<typeof ackSchema> & { understood?: Understood };
