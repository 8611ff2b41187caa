import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { countWaiting } from '@/components/data/waiting';
import {
  announceStart,
  createReceiver,
  forgetChoices,
  serveBadge,
  serveBrowserUi,
  serveRelay,
  tellProgress,
} from '@/lib/capture';
import { HOSTS, readSent } from '@/lib/platforms/xiaohongshu';
import { createExampleWriter, createWriter, failureOf, openStore } from '@/lib/storage';

const CLOCK = { now: Date.now, newId: () => crypto.randomUUID() };
const warn = (problem: unknown) => console.warn(String(problem));

export default defineBackground(() => {
  const store = openStore();
  const writer = createWriter({
    store,
    durableStore: openStore(undefined, { durable: true }),
    ...CLOCK,
    onProgress: tellProgress,
  });
  const example = createExampleWriter(CLOCK);
  const receive = createReceiver({
    read: readSent,
    observe: (batchId, observation) => writer.observe(batchId, observation),
    change: async (commandId, change, at) => {
      await writer.change(commandId, change, at);
      if (change.kind !== 'delete-all') return;
      await forgetChoices();
      await example.change(commandId, change);
    },
    changeExample: (commandId, change, at) => example.change(commandId, change, at),
    callOff: (commandId) => writer.callOff(commandId),
    describe: failureOf,
    extensionId: browser.runtime.id,
    extensionOrigin: browser.runtime.getURL('/').replace(/\/$/, ''),
    hosts: HOSTS,
    warn,
  });
  const afterMessage = serveBadge({
    count: () => countWaiting(store, Date.now()),
    warn,
  });
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    const answer = receive(message, sender);
    const answered = answer?.then(respond).then(() => afterMessage(message));
    void answered?.then(() => writer.sweep().catch(warn));
    return answer !== undefined;
  });
  serveBrowserUi(warn);
  announceStart();
  serveRelay(warn);
});
