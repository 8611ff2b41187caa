import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { expiriesOf } from '@/lib/campaign';
import { exampleWorkspace } from '@/lib/example';
import { changeSchema, EXAMPLE_WHOLE, idTime, isExampleId, type Change } from '@/lib/model';
import { overlapsOf, score, type Report } from '@/lib/scoring';
import {
  campaignOf,
  createExampleWriter,
  dossierOf,
  EXAMPLE_DATABASE_NAME,
  historyOf,
  listEntries,
  listLists,
  listRights,
  openStore,
  settingsOf,
  type Store,
} from '@/lib/storage';

/* What is invented for the example: the same every time, told from what is real, and worth exploring. */

const NOW = Date.UTC(2026, 10, 21, 4);
const english = { now: NOW, language: 'en', look: { language: 'zh-CN' } } as const;

function stepsOf(options: Parameters<typeof exampleWorkspace>[0]): [string, Change][] {
  const { steps, step } = exampleWorkspace(options);
  return Array.from({ length: steps }, (_, n) => {
    const { commandId, change } = step(n);
    return [commandId, change];
  });
}

/** Two whom one crew visits, one with collaborations, one ordinary, one of whom little is known. */
const NAMES = ['晚晴护肤本', '小雾试色簿', '油皮阿泽泽', '小院蒸汽', '满格便当盒'];

function namesIn(change: Change): (string | undefined)[] {
  return change.kind === 'example-pages'
    ? change.pages.flatMap(({ creators }) => creators.map(({ nickname }) => nickname))
    : [];
}

const all = stepsOf(english);
let store: Store;
const reports = new Map<string, Report>();

beforeAll(async () => {
  const writer = createExampleWriter({ now: () => NOW, newId: () => 'salt' });
  await writer.change('command-clean', { kind: 'delete-all' });
  for (const [id, change] of all) {
    if (change.kind !== 'example-pages' || namesIn(change).some((name) => NAMES.includes(name!))) {
      await writer.change(id, change, NOW);
    }
  }
  store = openStore(EXAMPLE_DATABASE_NAME);
  for (const { id, creator } of await store.creators.toArray()) {
    reports.set(creator.nickname!, score(await dossierOf(store, id, NOW)));
  }
  return () => store.close();
}, 60_000);

describe('the seed', () => {
  it('gives the same workspace for the same moment', () => {
    expect(stepsOf(english)).toEqual(all);
  });

  it('gives commands of the product’s own kinds, each with an id of its own', () => {
    for (const [, change] of all) expect(changeSchema.safeParse(change).success).toBe(true);
    expect(new Set(all.map(([id]) => id)).size).toBe(all.length);
    expect(all.at(-1)![0]).toBe(EXAMPLE_WHOLE);
  });

  it('names nothing by an id that the platform could have given, and leads nowhere', () => {
    const text = JSON.stringify(all);
    const ids = [...new Set(text.match(/[0-9a-f]{24}/gu))];
    expect(ids.length).toBeGreaterThan(5_000);
    expect(ids.filter((id) => !isExampleId(id) || idTime(id, NOW) !== undefined)).toEqual([]);
    expect(text).not.toMatch(/https?:|www\./u);
  });

  it('invents many small creators and a few large ones', () => {
    const followers = all.flatMap(([, change]) =>
      change.kind === 'example-pages'
        ? [change.pages.findLast(({ page }) => page === 'profile')!.creators[0]!.followers!.min]
        : [],
    );
    expect(followers).toHaveLength(50);
    const small = followers.filter((n) => n < 10_000).length;
    const large = followers.filter((n) => n >= 500_000).length;
    expect(small).toBeGreaterThan(12);
    expect(large).toBeGreaterThan(1);
    expect(large).toBeLessThan(small / 3);
  });

  it('shows nothing that would still be to come', () => {
    const moments = all.flatMap(([, change]) =>
      change.kind === 'example-pages'
        ? change.pages.flatMap((page) => [
            page.observedAt,
            ...page.comments.map(({ createdAt }) => createdAt!.at),
          ])
        : [],
    );
    const last = new Date(NOW).toISOString();
    expect(moments.filter((at) => at > last)).toEqual([]);
  });

  it('writes the user’s words in the user’s language', () => {
    const chinese = stepsOf({ ...english, language: 'zh-CN' });
    expect(JSON.stringify(all)).toContain('Autumn tableware launch');
    expect(JSON.stringify(chinese)).not.toContain('Autumn tableware launch');
    expect(chinese.filter(([, { kind }]) => kind === 'example-pages')).toEqual(
      all.filter(([, { kind }]) => kind === 'example-pages'),
    );
  });
});

describe('what there is to find', () => {
  it('sections that look handed out, and sections that do not', () => {
    const levels = (name: string) => reports.get(name)!.sections.map(({ level }) => level);
    expect(levels('晚晴护肤本')).toContain('strong');
    expect(levels('小院蒸汽')).not.toContain('strong');
    expect(reports.get('小院蒸汽')).toMatchObject({ verdict: 'strong' });
    expect(reports.get('晚晴护肤本')).toMatchObject({ verdict: 'weak' });
  });

  it('collaborations, and one of whom too little is known', () => {
    const paid = reports.get('油皮阿泽泽')!.signals.find(({ id }) => id === 'paid-share')!;
    expect(paid.value).toBeGreaterThan(0.3);
    expect(reports.get('满格便当盒')).toMatchObject({ verdict: 'insufficient' });
  });

  it('the same people, with the same words, under two creators', async () => {
    const ids = await store.creators.toCollection().primaryKeys();
    const comments = new Map(
      await Promise.all(
        ids.map(async (id) => [id, (await dossierOf(store, id, NOW)).comments ?? []] as const),
      ),
    );
    const [first] = overlapsOf(comments).toSorted((a, b) => b.sameWords - a.sameWords);
    expect(first!.shared.length).toBeGreaterThan(5);
    expect(first!.sameWords).toBeGreaterThan(5);
  });

  it('readings of several days, so that there is a history', async () => {
    for (const id of await store.creators.toCollection().primaryKeys()) {
      const visits = (await historyOf(store, id)).length;
      if (reports.get('满格便当盒')?.id !== id) expect(visits).toBeGreaterThan(2);
    }
  });

  it('a shortlist at every stage, on campaigns, with prices and supplied figures', async () => {
    const entries = await listEntries(store);
    expect(entries).toHaveLength(50);
    expect(new Set(entries.map(({ status }) => status)).size).toBe(7);
    expect(await listLists(store)).toHaveLength(3);
    expect(entries.filter(({ quoteCny }) => quoteCny !== undefined).length).toBeGreaterThan(10);
    expect(entries.filter(({ supplied }) => supplied?.length).length).toBeGreaterThan(5);
    expect(await store.plans.count()).toBe(3);
    expect(await store.parts.count()).toBeGreaterThan(4);
    expect(await store.rights.count()).toBe(3);
    const settings = await settingsOf(store);
    expect(settings).toMatchObject({ language: 'zh-CN', brand: { name: '北叶陶器' } });
  });

  it('a campaign with three KOLs and thirty KOCs, on all kinds of terms', async () => {
    const { plan, parts } = await campaignOf(store, 'example-autumn');
    expect(plan).toMatchObject({ objective: 'launch', budget: 160_000 });
    const roles = parts.map(({ role }) => role);
    expect(roles.filter((role) => role === 'koc')).toHaveLength(30);
    expect(roles.filter((role) => role !== 'koc')).toHaveLength(3);
    const entries = await listEntries(store);
    const onList = entries.filter(({ listIds }) => listIds.includes('example-autumn'));
    expect(onList.map(({ creatorId }) => creatorId).sort()).toEqual(
      parts.map(({ creatorId }) => creatorId).sort(),
    );
    expect(new Set(parts.map(({ status }) => status)).size).toBeGreaterThan(6);
  });

  it('a licence that has ended, one that is about to, and one that goes on', async () => {
    const today = new Date(NOW).toISOString().slice(0, 10);
    const rights = await listRights(store);
    expect(rights).toHaveLength(3);
    expect(expiriesOf(rights, today).map(({ daysLeft }) => daysLeft)).toEqual([-15, 12]);
  });
});
