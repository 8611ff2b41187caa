import { browser } from 'wxt/browser';
import type { Observation } from '@/lib/model';
import { followTab, ownTab, type TabEvents } from './followed-tab';
import { WIDTH_KEY } from './kept';
import {
  pageContextSchema,
  placeSchema,
  shownSchema,
  structureAnswerSchema,
  type FrameAction,
  type PageContext,
  type Place,
} from './protocol';
import { askTab } from './reach';

/*
 * The sidebar's side of the talk with the page it stands on. The frame is part of a tab and listens to
 * that tab alone; as the browser's own side panel it belongs to no tab and follows the active one.
 */

/** How long to wait for the page before it counts as silent, ms. */
const SILENT_AFTER_MS = 4_000;
/** The same for the side panel, which also stands beside pages that have nothing to say. */
const ELSEWHERE_AFTER_MS = 600;

const COMMAND = 'toggle-sidebar';

/** A page's own word, or that it stays silent, or that this is no page of the site, or not yet known. */
export type Answer = PageContext | 'silent' | 'elsewhere' | 'waiting';

export interface PageLink {
  /** True in the browser's side panel, which follows the active tab. */
  isPanel: boolean;
  /** Calls back with each context of the page, and when there is none. */
  watch(onAnswer: (answer: Answer) => void): () => void;
  /** Asks the page to fold or unfold the frame. */
  frame(action: Exclude<FrameAction['action'], 'resize'>): Promise<void>;
  /** Draws the frame to a width, px. @param keep also for pages opened later */
  resize(width: number, keep: boolean): Promise<void>;
  /** Marks a comment or note on the page, wherever it is; nothing is scrolled. */
  show(id: string): Promise<Place>;
  /** The keys that show and hide the sidebar, as the browser writes them; undefined when there are none. */
  shortcut(): Promise<string | undefined>;
  /** All that the page shows now; undefined when no page answers. */
  reading(): Promise<Observation | undefined>;
  /** The page's redacted structure, for a bug report; undefined when no page answers. */
  structure(): Promise<string | undefined>;
}

/** @param isPanel the page is the browser's side panel */
export function createPageLink(isPanel: boolean): PageLink {
  const tabIdNow = async () => (await ownTab(isPanel))?.id;
  const ask = async (message: object): Promise<unknown> => {
    const tabId = await tabIdNow();
    if (tabId === undefined) return undefined;
    return askTab(tabId, message).catch(() => undefined);
  };
  return {
    isPanel,
    watch: (onAnswer) => watchPage(isPanel, onAnswer),
    frame: async (action) => void (await ask({ type: 'frame', action })),
    async resize(width, keep) {
      await ask({ type: 'frame', action: 'resize', width });
      if (keep) await browser.storage.local.set({ [WIDTH_KEY]: width });
    },
    async show(id) {
      return placeSchema.safeParse(await ask({ type: 'show', id })).data ?? { at: 'absent' };
    },
    async shortcut() {
      const commands = await browser.commands?.getAll();
      return commands?.find(({ name }) => name === COMMAND)?.shortcut || undefined;
    },
    async reading() {
      const shown = shownSchema.safeParse(await ask({ type: 'what-is-shown' })).data;
      // Only where no data can be kept: the reader is not loaded before.
      const { checkSighting, readSighting } = await import('@/lib/platforms/xiaohongshu');
      const sighting = checkSighting(shown?.sighting).data;
      return sighting && readSighting(sighting);
    },
    async structure() {
      return structureAnswerSchema.safeParse(await ask({ type: 'structure' })).data?.structure;
    },
  };
}

function watchPage(isPanel: boolean, onAnswer: (answer: Answer) => void): () => void {
  let heard = false;
  let hasGivenWay = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = (message: unknown, tabId: number): void => {
    const context = pageContextSchema.safeParse(message);
    if (!context.success) return;
    heard = true;
    onAnswer(context.data);
    if (isPanel && !hasGivenWay) giveWay(tabId);
  };
  const giveWay = (tabId: number) => {
    askTab(tabId, { type: 'frame', action: 'give-way' }).then(
      () => (hasGivenWay = true),
      // The frame is not there yet: with the next word of the page.
      () => undefined,
    );
  };
  const events: TabEvents = {
    onTab(tabId) {
      heard = false;
      hasGivenWay = false;
      onAnswer('waiting');
      clearTimeout(timer);
      timer = setTimeout(
        () => !heard && onAnswer(isPanel ? 'elsewhere' : 'silent'),
        isPanel ? ELSEWHERE_AFTER_MS : SILENT_AFTER_MS,
      );
      if (tabId === undefined) return;
      askTab(tabId, { type: 'what-page' }).then(
        (answer) => take(answer, tabId),
        // No content script answers here (yet); it will speak by itself once it has read the page.
        () => undefined,
      );
    },
    onMessage: take,
  };
  const stop = followTab(isPanel, events);
  return () => {
    stop();
    clearTimeout(timer);
  };
}
