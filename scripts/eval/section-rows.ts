/** How well the suspicion of sections tells mixed, attacked and coordinated ones from genuine ones. */
import type { Dossier, DossierComment } from '../../lib/model';
import { score } from '../../lib/scoring';
import { seededStream } from '../../lib/scoring/statistics';
import { dossierOf, textDossier, threadComment, threadNote } from './dossiers';
import {
  labelled,
  mixedSections,
  threadComments,
  threadNotes,
  type MixedSection,
  type ThreadComment,
} from './data';
import { ATTACKS } from './attacks';
import { judgeWith, readersApart, readersWithout } from './held-out';
import { groupOf, halfOf } from './promotion-learner';
import { fanClub } from './fan-club';
import type { RateId } from './record';
import {
  heading,
  percent,
  row,
  areaRow,
  sectionsOf,
  suspicion,
  byNote,
  windowsOf,
  shuffled,
  type Split,
} from './table';

/** By text: the half of its set that a comment of a mixed section was taken from. */
function halvesOfTexts(): (text: string) => 0 | 1 {
  const keys = new Map<string, string>();
  for (const set of ['xhs_gil', 'xhs_digred', 'zh_tg_spam', 'xhs_llm'] as const) {
    for (const c of labelled(set)) keys.set(c.text, c.section ?? groupOf(set, c));
  }
  return (text) => halfOf(keys.get(text) ?? text);
}

export function mixed() {
  heading(
    'MIXED SECTIONS, against as large ones without fakes (held out: campaigns’ sources and style never shown)',
  );
  const all = mixedSections();
  const dossierFor = (m: MixedSection) =>
    textDossier(
      m.id,
      m.comments.map(({ text, u, ip }) => ({ text, u, ip, section: 'x' })),
    );
  const readers = readersWithout(['xhs_digred', 'zh_tg_spam']);
  const s = new Map(all.map((m) => [m, suspicion(score(dossierFor(m)).sections[0]!)]));
  const unseen = new Map(
    all.map((m) => [m, suspicion(judgeWith(dossierFor(m), { readers }).sections[0]!)]),
  );
  const halved = readersApart(halvesOfTexts());
  const apart = new Map(
    all.map((m) => [m, suspicion(judgeWith(dossierFor(m), { readers: halved }).sections[0]!)]),
  );
  const of = (n: number, p: number, campaign?: string, by = s) =>
    all
      .filter((m) => m.n === n && m.p === p && (!campaign || m.campaign === campaign))
      .map((m) => by.get(m)!);
  const held = (n: number, p: number, campaign?: string): Split => [
    [of(n, p, campaign, unseen), of(n, 0, undefined, unseen)],
  ];
  const rows: [number, number, number | undefined][] = [
    [20, 0.3, undefined],
    [50, 0.1, 0.7],
    [50, 0.3, 0.96],
    [50, 0.5, 0.998],
    [100, 0.3, 0.97],
  ];
  for (const [n, p, asked] of rows)
    areaRow(
      `n = ${n}, ${100 * p} % fake, all campaigns`,
      of(n, p),
      of(n, 0),
      asked,
      held(n, p),
      `mixed-${n}-${100 * p}` as RateId,
    );
  for (const [n, p, asked] of rows)
    areaRow(
      `  the same by readers shown the other half of each source, ${n}, ${100 * p} %`,
      of(n, p, undefined, apart),
      of(n, 0, undefined, apart),
      asked,
    );
  for (const c of ['canned', 'copyedit', 'llm', 'ads', 'tgspam'] as const) {
    areaRow(`n = 50, 10 %, ${c}`, of(50, 0.1, c), of(50, 0), undefined, held(50, 0.1, c));
    areaRow(`n = 50, 30 %, ${c}`, of(50, 0.3, c), of(50, 0), 0.88, held(50, 0.3, c), `mixed-${c}`);
  }
}

const ASKED: Record<string, [number, number] | undefined> = {
  'young accounts': [0.985, 1],
  'aged batch': [0.95, 1],
  'burst, ordinary accounts': [0.7, 0.98],
  'one province': [0.6, 0.85],
  'canned phrases': [0.7, 0.97],
  'edited copies': [0.8, 0.99],
};

const ATTACK_IDS: Record<string, string> = {
  'young accounts': 'young',
  'aged batch': 'batch',
  'burst, ordinary accounts': 'burst',
  'one province': 'province',
  'canned phrases': 'canned',
  'edited copies': 'edited',
  'crowd praise': 'praise',
};

/** Windows of 50 of one thread each, drawn at random, at most so many a thread. */
function attackable(draw: () => number, fits: (c: ThreadComment) => boolean, most = 8): Dossier[] {
  const notes = new Map(threadNotes().map((n) => [n.note, n]));
  return [...byNote(threadComments())].flatMap(([id, list]) =>
    windowsOf(
      shuffled(
        list.filter((c) => !c.author && fits(c)),
        draw,
      ),
      50,
    )
      .slice(0, most)
      .map((w) => dossierOf(id, w.map(threadComment), [threadNote(notes.get(id)!)])),
  );
}

export function attacks() {
  heading(
    'ATTACKS LAID ON REAL THREADS (windows of 50 of one thread, drawn at random; nothing learnt)',
  );
  const draw = seededStream(11);
  const praise = labelled('xhs_gil')
    .map((c) => c.text)
    .filter((text) => !/[[@\n]/u.test(text) && text.length >= 8 && text.length <= 40);
  const windows = [...attackable(draw, () => true), ...attackable(draw, () => true)];
  // Places are known of few notes: more windows of each, of comments that have one.
  const located = (c: ThreadComment) => c.ip !== '';
  const placed = [...attackable(draw, located, 16), ...attackable(draw, located, 16)];
  for (const [name, attack] of Object.entries(ATTACKS)) {
    for (const [i, p] of [0.1, 0.3].entries()) {
      const usable = name === 'one province' ? placed : windows;
      const hit = sectionsOf(
        usable.map((d) => ({ ...d, comments: attack(d.comments!, p, draw, praise) })),
      );
      areaRow(
        `${name}, ${100 * p} % (n = ${usable.length}, alarmed ${percent(hit.filter((s) => s.level !== 'none').length / hit.length)})`,
        hit.map(suspicion),
        sectionsOf(usable).map(suspicion),
        ASKED[name]?.[i],
        undefined,
        `${ATTACK_IDS[name]!}-${100 * p}` as RateId,
      );
    }
  }
}

/** Of one thread forty windows are too few: a share of them is known to ± 9 %. */
const CLUBS = 12;

export function coordinated() {
  heading('COORDINATED THREADS, drawn from measured figures (the real one is not among the sets)');
  const draw = seededStream(5);
  const people = threadComments().filter((c) => !c.author);
  const clubs = Array.from({ length: CLUBS }, () => fanClub(people, 2000, draw));
  const strong = sectionsOf(clubs).filter((s) => s.level === 'strong').length;
  row('whole: strong', `${strong} of ${CLUBS}`, 'all', strong === CLUBS);
  const notes = new Map(threadNotes().map((n) => [n.note, n]));
  const byTime = (list: DossierComment[]) =>
    [...list].sort((a, b) => (a.createdAt!.at < b.createdAt!.at ? -1 : 1));
  const cut = (d: Dossier, comments: DossierComment[], noted: boolean) =>
    windowsOf(comments, 50).map((w) => ({ ...d, comments: w, notes: noted ? d.notes! : [] }));
  for (const noted of [true, false]) {
    for (const order of ['by time', 'at random'] as const) {
      const arrange = (list: DossierComment[]) =>
        order === 'by time' ? byTime(list) : shuffled(list, draw);
      const bad = sectionsOf(clubs.flatMap((club) => cut(club, arrange(club.comments!), noted)));
      const good = sectionsOf(
        [...byNote(people)].flatMap(([id, l]) =>
          cut(
            dossierOf(id, [], [threadNote(notes.get(id)!)]),
            arrange(l.map(threadComment)),
            noted,
          ).slice(0, 8),
        ),
      );
      areaRow(
        `windows of 50 ${order}, note ${noted ? 'seen' : 'unseen'}`,
        bad.map(suspicion),
        good.map(suspicion),
        0.99,
        undefined,
        `club-${order === 'by time' ? 'by-time' : 'at-random'}${noted ? '' : '-unseen'}`,
      );
      const share = bad.filter((s) => s.level !== 'none').length / bad.length;
      const strong = bad.filter((s) => s.level === 'strong').length / bad.length;
      row('  alarmed (strong)', `${percent(share)} (${percent(strong)})`, '≥ 95 %', share >= 0.95);
    }
  }
}
