import type { Page } from '@playwright/test';
import {
  closeNote,
  openNote,
  openProfile,
  readComments,
  scrollGrid,
} from '../../practice-site/visitor';
import { spreadOf, type BenchRow, type Spread } from '../table';
import { withBareExtension } from './bare-extension';
import { withBareReading } from './bare-reading';
import { interactionsIn } from './interactions';
import { HOST, inBrowser, type Place } from './place';
import { scriptTime, type Timed } from './script-time';
import {
  CALLS,
  callsOfOurs,
  eventsDuring,
  marksIn,
  onSite,
  traced,
  type ThreadWork,
} from './trace';

const RUNS = 3;
const NOTES = 10;
const COMMENTS = 500;
const CLICKS_PER_NOTE = 6;
/** Longer than this and a task is felt, ms. */
const LONG_MS = 50;
const NOTES_BEGIN = 'bench:notes';

/** The same visit twice, each in a browser that was just started: what is profiled for the one slows it down. */
interface Session extends Timed {
  profiled: ThreadWork;
  /** ms of each interaction, from the input to the frame that shows its effect. */
  interactions: number[];
  comments: number;
}

/** What the extension costs the site's own main thread, over a visit with it and the same one without. */
export async function pageCost(): Promise<BenchRow[]> {
  const withUs: Session[] = [];
  const without: Session[] = [];
  const bare: Session[] = [];
  const reading: Session[] = [];
  for (let run = 0; run < RUNS; run++) {
    without.push(await session({ extension: false }));
    withUs.push(await session());
    bare.push(await withBareExtension((extension) => session({ extension })));
    reading.push(await withBareReading((extension) => session({ extension })));
  }
  const of = (from: Session[], figure: (one: Session) => number) => spreadOf(from.map(figure));
  const ofAll = (from: Session[]) => p95(from.flatMap(({ interactions }) => interactions));
  /** Over the clicks of all runs together; lowest and highest of single runs. */
  const delay = (from: Session[]): Spread => ({
    ...spreadOf(from.map((one, run) => p95(one.interactions) - p95(without[run]!.interactions))),
    median: ofAll(from) - ofAll(without),
  });
  const comments = withUs[0]!.comments;
  const seen = `profile, 30 cards, ${NOTES} notes, ${comments} comments`;
  return [
    {
      what: `long tasks (> ${LONG_MS} ms of CPU) on the page: ${seen}`,
      measured: of(withUs, longTasks),
      unit: 'tasks',
      bar: { atMost: of(without, longTasks).median },
      beside: { kind: 'floor', what: 'no extension', measured: of(without, longTasks) },
      limit: 'what the site itself does in one piece',
    },
    {
      what: 'script time added to the page, same visit',
      measured: of(withUs, total),
      unit: 'ms',
      bar: { atMost: 60 },
      beside: {
        kind: 'floor',
        what: READING,
        measured: of(reading, total),
      },
      limit:
        '23 looks, two thirds: places, messages, the state as text, what is new; the observer a tenth; the start',
    },
    {
      what: 'of it, per note opened, read and closed',
      measured: of(withUs, perNote),
      unit: 'ms',
      bar: { atMost: 4 },
      beside: { kind: 'floor', what: READING, measured: of(reading, perNote) },
      limit: 'two looks and their messages, all of them cold',
    },
    {
      what: `interaction to next paint, p95 of ${withUs.flatMap((one) => one.interactions).length} clicks, added`,
      measured: delay(withUs),
      unit: 'ms',
      bar: { atMost: 8 },
      beside: { kind: 'floor', what: BARE, measured: delay(bare) },
      limit: `without any extension ${ofAll(without).toFixed(0)} ms`,
    },
  ];
}

const BARE = 'a frame, an observer and messages without content';
const READING = 'the same state, places and messages, of which nothing is understood';

const total = (one: Session) => scriptTime(one, one.profiled);
const perNote = (one: Session) => scriptTime(one, one.profiled, NOTES_BEGIN) / NOTES;
const longTasks = ({ profiled }: Session) => profiled.tasks.filter(({ ms }) => ms > LONG_MS).length;

function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
}

async function session(options: { extension?: string | false } = {}): Promise<Session> {
  const timed = await inBrowser(async (place) => {
    let comments = 0;
    const events = await eventsDuring(place.context, CALLS, async () => {
      comments = await visit(place);
    });
    const ofSite = onSite(events);
    const interactions = interactionsIn(events);
    return { calls: callsOfOurs(ofSite), marks: marksIn(ofSite), interactions, comments };
  }, options);
  const profiled = await inBrowser(
    (place) => traced(place.context, async () => void (await visit(place))),
    options,
  );
  return { ...timed, profiled };
}

/** @returns comments that were there to be read */
async function visit({ page, creator }: Place): Promise<number> {
  let comments = 0;
  const notes = creator.notes
    .filter(({ pinned }) => !pinned)
    .sort((a, b) => b.comments - a.comments)
    .slice(0, NOTES);
  await openProfile(page, HOST, creator.id);
  await page.waitForTimeout(1_000);
  await scrollGrid(page, 8);
  await page.evaluate((name) => void performance.mark(name), NOTES_BEGIN);
  for (const [i, { id }] of notes.entries()) {
    await openNote(page, id);
    comments += await readComments(page, Math.round((COMMENTS - comments) / (NOTES - i)));
    await clickAbout(page);
    await closeNote(page);
  }
  await page.waitForTimeout(1_500);
  return comments;
}

/** Clicks that do nothing, while readings go on. */
async function clickAbout(page: Page): Promise<void> {
  for (let n = 0; n < CLICKS_PER_NOTE; n++) {
    await page.locator('.author-container').click({ position: { x: 220, y: 8 } });
    await page.waitForTimeout(60);
  }
}
