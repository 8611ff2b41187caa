import { readFileSync } from 'node:fs';
import { everyComment, VIEWER } from '../practice-site';
import { closeNote, openNote, openProfile, readComments } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU } from './kit';
import { shortlistButton } from './sidebar';

/* What is kept of the people who comment, seen from outside: in the database, and in the file that leaves. */

const DAY = 86_400_000;
const TABLES = [
  'creators',
  'creatorSnapshots',
  'notes',
  'noteSnapshots',
  'comments',
  'prints',
  'entries',
  'meta',
  'applied',
];

interface Kept {
  id: string;
  who?: string;
  registeredDay?: number;
  byCreator?: true;
  nameMark?: string;
}

test('commenters are kept under a name that means nothing elsewhere, and the viewer not at all', async ({
  kolens,
  page,
  site,
  truth,
}) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  for (const { id } of koc.notes.slice(0, 2)) {
    await openNote(page, id);
    await readComments(page, 20);
    await closeNote(page);
  }
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();

  const chunks = await kolens.rows<{ noteId: string; comments: Kept[] }>('comments');
  const kept = chunks.flatMap(({ comments }) => comments);
  expect(kept.length).toBeGreaterThan(20);
  const people = new Map(
    koc.notes
      .slice(0, 2)
      .flatMap(({ id }) =>
        everyComment(site.world.notes.get(id)!.note).map((c) => [c.id, c.user] as const),
      ),
  );
  for (const { id, who, registeredDay } of kept) {
    const person = people.get(id)!;
    expect(who).toMatch(/^[\w-]{12}$/u);
    expect(who).not.toContain(person.id.slice(0, 8));
    // The day in Beijing, never the second.
    expect((registeredDay! + 8 * 3_600_000) % DAY).toBe(0);
    const registered = parseInt(person.id.slice(0, 8), 16) * 1_000;
    expect(registered - registeredDay!).toBeGreaterThanOrEqual(0);
    expect(registered - registeredDay!).toBeLessThan(DAY);
  }
  // Of a nickname, only what it is like: no more than that two of them share a stem.
  const markOf = new Map(kept.map(({ id, nameMark }) => [people.get(id)!.nickname, nameMark]));
  for (const [nickname, mark] of markOf) {
    expect(mark).toMatch(/^(?:default|own|[\w-]{6})$/u);
    expect(mark === 'default', nickname).toBe(/^(?:momo|小红薯[\dA-F]+)$/u.test(nickname));
  }
  // The same person has the same name under every note, and two people never share one.
  const names = new Map(kept.map(({ id, who }) => [people.get(id)!.id, who]));
  expect(new Set(names.values()).size).toBe(names.size);
  for (const { id, who } of kept) expect(names.get(people.get(id)!.id)).toBe(who);

  const everything = JSON.stringify(await Promise.all(TABLES.map((table) => kolens.rows(table))));
  const dashboard = await kolens.dashboard();
  const exportJson = async () => {
    const [download] = await Promise.all([
      dashboard.waitForEvent('download'),
      dashboard.getByRole('button', { name: 'Export JSON' }).click(),
    ]);
    return readFileSync((await download.path())!, 'utf8');
  };
  const exported = await exportJson();
  // Nor who wrote what by any other name, unless that is asked for, and then for one file.
  const pseudonyms = new Set(kept.map(({ who }) => who!));
  const named = (json: string) => [...pseudonyms].filter((who) => json.includes(who)).length;
  expect(named(exported)).toBe(0);
  expect(exported).not.toContain('nameMark');
  await dashboard.getByRole('button', { name: 'Export options' }).click();
  const choice = dashboard.getByRole('checkbox', { name: /pseudonyms/u });
  await expect(choice).not.toBeChecked();
  await choice.check();
  await dashboard.keyboard.press('Escape');
  expect(named(await exportJson())).toBeGreaterThan(20);
  expect(named(await exportJson())).toBe(0);
  const strangers = [...people.values()].filter(({ id }) => id !== koc.id);
  expect(strangers.length).toBeGreaterThan(20);
  for (const place of [everything, exported]) {
    for (const { id } of strangers) expect(place).not.toContain(id);
    for (const secret of [VIEWER.userId, VIEWER.nickname, VIEWER.redId, VIEWER.desc]) {
      expect(place).not.toContain(secret);
    }
    expect(place).not.toContain('xsec_token');
  }
  const salt = (await kolens.rows<{ key: string; value: unknown }>('meta')).find(
    ({ key }) => key === 'salt',
  )?.value as string;
  expect(salt.length).toBeGreaterThan(20);
  expect(exported).not.toContain(salt);
});
