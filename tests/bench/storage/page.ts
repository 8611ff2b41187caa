import { createReceiver } from '@/lib/capture';
import type { Observe } from '@/lib/capture/protocol';
import { asFailure, createWriter, dossierOf, openStore } from '@/lib/storage';
import type { Observation } from '@/lib/model';
import { browsing, creatorIdOf, NOTES_PER_CREATOR, PER_BATCH, PER_NOTE } from './browsing';
import { bareReading, bareStoring } from './bare';

/*
 * Runs in a page of real Chromium: what the background does with batches, from the message to its
 * acknowledgement, on the browser's own IndexedDB. Messaging between processes is left out.
 */

const NAME = 'bench';
const HOST = 'www.xiaohongshu.com';
const SENDER = { id: 'bench', url: `https://${HOST}/explore`, frameId: 0, tab: { id: 1 } };

type Send = (message: Observe) => Promise<unknown>;

/** The background's end, on a store of its own. */
function background(): { send: Send; close(): void } {
  indexedDB.deleteDatabase(NAME);
  const store = openStore(NAME);
  const writer = createWriter({ store, now: Date.now, newId: () => crypto.randomUUID() });
  // By the visitor's clock: nobody reads so much in seconds, and a page that did would be told to wait.
  let now = 0;
  const receive = createReceiver({
    now: () => now,
    read: (sighting) => sighting,
    observe: writer.observe,
    change: writer.change,
    changeExample: () => Promise.reject(new Error('no example here')),
    callOff: writer.callOff,
    describe: (error) => ({ reason: asFailure(error).message, retry: false }),
    extensionId: 'bench',
    extensionOrigin: 'chrome-extension://bench',
    hosts: [HOST],
    warn: (problem) => console.warn(problem),
  });
  const send: Send = async (message) => {
    now = Date.parse((message.sighting as Observation).observedAt);
    const answer = await receive(message, SENDER);
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    return answer;
  };
  return { send, close: () => store.close() };
}

/** Pages that send at once, each when its last batch is acknowledged; batches of one transaction in the bare writing. */
const TOGETHER = 30;

/** All batches from so many pages at once. @returns ms until all are acknowledged */
async function storing(comments: number): Promise<number> {
  const { send, close } = background();
  const batches = [...browsing(comments)].values();
  const start = performance.now();
  const page = async () => {
    for (const sighting of batches) {
      await send({ type: 'observe', batchId: crypto.randomUUID(), sighting });
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, page));
  const took = performance.now() - start;
  close();
  return took;
}

/** Each batch sent when the one before is acknowledged. @returns ms for all of it */
async function storingInTurn(comments: number): Promise<number> {
  const { send, close } = background();
  const batches = [...browsing(comments)];
  const start = performance.now();
  for (const sighting of batches) {
    await send({ type: 'observe', batchId: crypto.randomUUID(), sighting });
  }
  const took = performance.now() - start;
  close();
  return took;
}

interface Readings {
  /** ms of each. */
  ours: number[];
  bare: number[];
}

/** Each of so many creators read once, and once more without our code. */
async function reading(creators: number, of: number): Promise<Readings> {
  const store = openStore(NAME);
  const times: Readings = { ours: [], bare: [] };
  for (let i = 0; i < creators; i++) {
    const id = creatorIdOf(Math.floor((i * of) / creators));
    const start = performance.now();
    const dossier = await dossierOf(store, id, Date.now());
    times.ours.push(performance.now() - start);
    times.bare.push(await bareReading(NAME, id));
    if (dossier.comments?.length !== NOTES_PER_CREATOR * PER_NOTE) throw new Error('incomplete');
  }
  store.close();
  return times;
}

Object.assign(window, {
  bench: {
    storing,
    storingInTurn,
    reading,
    bareStoring: (n: number) => bareStoring([...browsing(n)], TOGETHER),
    bareStoringInTurn: (n: number) => bareStoring([...browsing(n)], 1),
    PER_BATCH,
  },
});
