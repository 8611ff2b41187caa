import { createReceiver } from '@/lib/capture';
import { asFailure, createWriter, dossierOf, openStore } from '@/lib/storage';
import { browsing, creatorIdOf, NOTES_PER_CREATOR, PER_BATCH, PER_NOTE } from './browsing';
import { bareReading, bareStoring } from './bare';

/*
 * Runs in a page of real Chromium: what the background does with batches, from the message to its
 * acknowledgement, on the browser's own IndexedDB. Messaging between processes is left out.
 */

const NAME = 'bench';
const HOST = 'www.xiaohongshu.com';
const SENDER = { id: 'bench', url: `https://${HOST}/explore`, frameId: 0, tab: { id: 1 } };

/** One store of so many comments. @returns ms for all of it */
async function storing(comments: number): Promise<number> {
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
    describe: (error) => ({ reason: asFailure(error).message, retry: false }),
    extensionId: 'bench',
    extensionOrigin: 'chrome-extension://bench',
    hosts: [HOST],
    warn: (problem) => console.warn(problem),
  });
  const batches = [...browsing(comments)];
  const start = performance.now();
  for (const observation of batches) {
    now = Date.parse(observation.observedAt);
    const answer = await receive(
      { type: 'observe', batchId: crypto.randomUUID(), sighting: observation },
      SENDER,
    );
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
  }
  const took = performance.now() - start;
  store.close();
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
  bench: { storing, reading, bareStoring: (n: number) => bareStoring([...browsing(n)]), PER_BATCH },
});
