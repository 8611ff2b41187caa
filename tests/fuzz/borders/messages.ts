import fc from 'fast-check';
import { createReceiver, type Sender } from '@/lib/capture';
import {
  changeSchema,
  observationSchema,
  STATUSES,
  type Change,
  type Observation,
} from '@/lib/model';
import { expectationOf } from '../../platforms/xiaohongshu/fixtures';
import { border } from '../border';
import { PAGES } from '../pages';
import { edited, editsOf, pathsOf, poisonJson } from '../poison';

const ID = 'abcdefghijklmnop';
const HOME = `chrome-extension://${ID}`;
const WHO = '65a000000000000000000001';
const AT = '2026-11-20T12:00:00.000Z';

const CONTENT: Sender = {
  id: ID,
  url: 'https://www.rednote.com/explore',
  origin: 'https://www.rednote.com',
  frameId: 0,
  tab: { id: 3 },
};
const SIDEBAR: Sender = {
  id: ID,
  url: `${HOME}/sidebar.html`,
  origin: HOME,
  tab: { id: 3 },
  frameId: 7,
};
const SENDERS: readonly { sender: Sender; may: 'observe' | 'command' | 'nothing' }[] = [
  { sender: CONTENT, may: 'observe' },
  { sender: SIDEBAR, may: 'command' },
  { sender: { ...SIDEBAR, id: 'zyx' }, may: 'nothing' },
  { sender: { ...CONTENT, frameId: 4 }, may: 'nothing' },
  { sender: { ...CONTENT, url: 'https://www.rednote.com.evil.invalid/' }, may: 'nothing' },
  { sender: {}, may: 'nothing' },
];

const entry = {
  creatorId: WHO,
  listIds: ['l'],
  status: STATUSES[0],
  tags: ['t'],
  note: 'n',
  quoteCny: 5,
  addedAt: AT,
  updatedAt: AT,
};
const CHANGES: readonly Change[] = [
  { kind: 'shortlist', creatorId: WHO, listId: 'l' },
  { kind: 'unshortlist', creatorId: WHO },
  { kind: 'restore-entry', entry },
  {
    kind: 'edit-entry',
    creatorId: WHO,
    changes: { status: 'vetted', tags: ['a'], note: 'n', quoteCny: null, listIds: ['l'] },
  },
  { kind: 'create-list', id: 'l', name: 'List' },
  { kind: 'settings', settings: { retentionDays: 30, language: 'en' } },
];
const observations = PAGES.flatMap(({ name }) => Object.values(expectationOf(name) ?? {}));
const SEEDS = [
  ...CHANGES.map((change) => ({ type: 'command', commandId: 'command-0001', change })),
  ...observations.map((sighting) => ({ type: 'observe', batchId: 'batch-0001', sighting })),
].map((message) => ({ message, paths: pathsOf(message) }));

/** A blocked page, or one that shows nothing, is acknowledged and not stored. */
const hasFacts = ({ page, creators, notes, comments }: Partial<Observation>) =>
  page !== 'blocked' && [creators, notes, comments].some((list) => (list?.length ?? 0) > 0);

/** True when every plain value of `part` stands at the same place of `whole`. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'object' || part === null)
    return Object.is(part, whole) || isSameMoment(part, whole);
  if (typeof whole !== 'object' || whole === null) return false;
  return Object.entries(part).every(([key, value]) =>
    isPartOf(value, (whole as Record<string, unknown>)[key]),
  );
}

/** A time without a zone is UTC, and is written so. */
function isSameMoment(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'string' || typeof whole !== 'string') return false;
  return part === `${whole.replace(' ', 'T')}Z`;
}

export const messages = border({
  name: 'message',
  proves:
    'messages: no throw, nothing stored from the wrong sender, nothing stored that was not sent',
  cases: fc.record({
    seed: fc.nat(),
    edits: fc.oneof(editsOf(poisonJson), fc.constant([])),
    from: fc.nat(SENDERS.length - 1),
    junk: fc.option(poisonJson, { freq: 12 }),
  }),
  async check({ seed, edits, from, junk }) {
    const { message: base, paths } = SEEDS[seed % SEEDS.length]!;
    const message: unknown = junk ?? edited(base as unknown, paths, edits);
    const { sender, may } = SENDERS[from]!;
    let stored: { kind: 'observe' | 'command'; value: Observation | Change } | undefined;
    const receive = createReceiver({
      // The reader has a border of its own: here a sighting is what it says.
      read: (sighting) => sighting,
      observe: async (_, value) => void (stored = { kind: 'observe', value }),
      change: async (_, value) => void (stored = { kind: 'command', value }),
      callOff: () => {},
      changeExample: async (_, value) => void (stored = { kind: 'command', value }),
      describe: () => ({ reason: 'never', retry: false }),
      extensionId: ID,
      extensionOrigin: HOME,
      hosts: ['www.xiaohongshu.com', 'www.rednote.com'],
      warn: () => undefined,
    });
    const ack = await receive(message, sender);
    const { sighting } = (message ?? {}) as { sighting?: Partial<Observation> | null };
    if (ack?.ok === true && sighting && !stored && !hasFacts(sighting)) return;
    if ((ack?.ok === true) !== (stored !== undefined))
      throw new Error('acknowledged and stored differ');
    if (!stored) return;
    if (stored.kind !== may) throw new Error(`${stored.kind} from a sender who may do ${may}`);
    const sent = message as Record<string, unknown>;
    const part = stored.kind === 'observe' ? sent['sighting'] : sent['change'];
    if (!isPartOf(stored.value, part)) throw new Error('stored something else than was sent');
    (stored.kind === 'observe' ? observationSchema : changeSchema).parse(stored.value);
  },
});
