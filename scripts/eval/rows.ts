/** The rows of SCORING §3, measured on the sets at hand. */
import type { Dossier, DossierComment } from '../../lib/model';
import { score, type CommentFinding, type Section } from '../../lib/scoring';
import { seededStream } from '../../lib/scoring/statistics';
import { ATTACKS } from './attacks';
import {
  hashOf,
  labelled,
  mixedSections,
  threadComments,
  threadNotes,
  type Labelled,
  type MixedSection,
  type SetName,
} from './data';
import { dossierOf, textDossier, threadComment, threadNote } from './dossiers';
import { fanClub } from './fan-club';
import { auc, aucInterval, recallAt } from './figures';

type Print = (line: string) => void;
let print: Print = () => {};

const percent = (x: number) => `${(100 * x).toFixed(1)} %`;
const three = (x: number) => x.toFixed(3);

function row(name: string, measured: string, asked: string, reached?: boolean) {
  const mark = reached === undefined ? '' : reached ? 'reached' : 'NOT REACHED';
  print(`${name.padEnd(62)} ${measured.padEnd(34)} ${asked.padEnd(16)} ${mark}`);
}

function areaRow(name: string, positive: number[], negative: number[], asked?: number) {
  const value = auc(positive, negative);
  const [low, high] = aucInterval(positive, negative);
  const recalls = `r1 ${recallAt(positive, negative, 0.01).toFixed(2)} r5 ${recallAt(positive, negative, 0.05).toFixed(2)}`;
  row(
    name,
    `${three(value)} [${three(low)}–${three(high)}] ${recalls}`,
    asked === undefined ? 'no goal' : `≥ ${asked}`,
    asked === undefined ? undefined : value >= asked,
  );
}

const sectionsOf = (dossiers: readonly Dossier[]): Section[] =>
  dossiers.flatMap((d) => score(d).sections);
const findingsOf = (d: Dossier): CommentFinding[] => score(d).comments;
const suspicion = (s: Section) => s.suspicion ?? 0;

function levelRow(name: string, sections: readonly Section[], strong: number, some: number) {
  const judged = sections.filter((s) => s.outcome === 'scored');
  const a = sections.filter((s) => s.level === 'strong').length / sections.length;
  const b = sections.filter((s) => s.level !== 'none').length / sections.length;
  row(
    `${name}: strong / some or more (n = ${sections.length}, judged ${judged.length})`,
    `${percent(a)} / ${percent(b)}`,
    `≤ ${strong} / ≤ ${some} %`,
    a * 100 <= strong && b * 100 <= some,
  );
}

/** Comments of a labelled set in one dossier, as scores in the order of the set. */
function scored(set: readonly Labelled[], name: string): CommentFinding[] {
  const dossier = textDossier(name, set);
  const byId = new Map(findingsOf(dossier).map((f) => [f.id, f]));
  return set.map((_, i) => byId.get(`${name}-${i}`)!);
}

const byNote = <T extends { note: string }>(items: readonly T[]) => {
  const notes = new Map<string, T[]>();
  for (const item of items) notes.set(item.note, [...(notes.get(item.note) ?? []), item]);
  return notes;
};

function windowsOf<T>(items: readonly T[], size: number): T[][] {
  const windows: T[][] = [];
  for (let i = 0; i + size <= items.length; i += size) windows.push(items.slice(i, i + size));
  return windows;
}

function shuffled<T>(items: readonly T[], draw: () => number): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

const HOUR = 3_600_000;

function falseAlarms() {
  print('\nFALSE ALARMS');
  const threads = threadComments();
  const notes = new Map(threadNotes().map((n) => [n.note, n]));
  const flags = (name: string, findings: readonly CommentFinding[]) => {
    const share = findings.filter((f) => f.flagged).length / findings.length;
    row(
      `genuine comments flagged: ${name} (n = ${findings.length})`,
      percent(share),
      '≤ 1 %',
      share <= 0.01,
    );
  };
  const genuine = labelled('xhs_digred').filter((c) => c.cls === 'N');
  flags('xhs_digred N, alone', scored(genuine, 'digred'));
  flags('xhs_gil', scored(labelled('xhs_gil'), 'gil'));
  const under = byNote(threads);
  const whole = [...under].map(([id, list]) =>
    dossierOf(id, list.map(threadComment), [threadNote(notes.get(id)!)]),
  );
  const reports = whole.map((d) => score(d));
  flags(
    'threads',
    reports.flatMap((r) => r.comments),
  );
  flags(
    'threads, all notes in one dossier',
    findingsOf(dossierOf('all', threads.map(threadComment))),
  );
  levelRow(
    'whole organic threads',
    reports.flatMap((r) => r.sections),
    0.5,
    3,
  );
  levelRow(
    'organic threads, first 100',
    sectionsOf(whole.map((d) => ({ ...d, comments: d.comments!.slice(0, 100) }))),
    0.5,
    3,
  );
  const ordered = (list: DossierComment[]) =>
    [...list].sort((a, b) => (a.createdAt!.at < b.createdAt!.at ? -1 : 1));
  levelRow(
    'organic threads, first 100 by time',
    sectionsOf(whole.map((d) => ({ ...d, comments: ordered(d.comments!).slice(0, 100) }))),
    0.5,
    3,
  );
  levelRow(
    'organic threads, windows of 50 by time',
    sectionsOf(
      whole.flatMap((d) =>
        windowsOf(ordered(d.comments!), 50).map((comments) => ({ ...d, comments })),
      ),
    ),
    0.5,
    3,
  );
  const early = whole.map((d) => ({
    ...d,
    comments: d.comments!.filter(
      (c) => Date.parse(c.createdAt!.at) - Date.parse(d.notes![0]!.publishedAt!.at) < 2 * HOUR,
    ),
  }));
  levelRow('first two hours', sectionsOf(early.filter((d) => d.comments.length >= 20)), 1, 5);
  const draw = seededStream(1);
  const bare = (items: readonly Labelled[], name: string) =>
    windowsOf(shuffled(items, draw), 50).map((w, i) =>
      textDossier(
        `${name}${i}`,
        w.map(({ text, u, ip }) => ({ text, u, ip, section: 'x' })),
      ),
    );
  const threadTexts = threads
    .filter((c) => !c.author)
    .map((c) => ({ text: c.text, u: c.user, note: c.note }));
  const rowsFor = (name: string, dossiers: Dossier[], asked: number) => {
    const s = sectionsOf(dossiers);
    const share = s.filter((x) => x.level !== 'none').length / s.length;
    row(
      `genuine windows of 50, no times: ${name} (n = ${s.length})`,
      percent(share),
      `≤ ${asked} %`,
      share * 100 <= asked,
    );
  };
  rowsFor('xhs_gil', bare(labelled('xhs_gil'), 'g'), 5);
  rowsFor('xhs_digred N', bare(genuine, 'd'), 5);
  rowsFor(
    'threads',
    [...byNote(threadTexts)].flatMap(([id, l]) =>
      windowsOf(l, 50).map((w, i) =>
        textDossier(
          `${id}-${i}`,
          w.map(({ text, u }) => ({ text, u, section: id })),
        ),
      ),
    ),
    5,
  );
  rowsFor(
    'chat, zh_qq_ads label 0',
    bare(
      labelled('zh_qq_ads').filter((c) => !c.label),
      'q',
    ),
    15,
  );
  rowsFor(
    'chat, zh_tg_spam label 0',
    bare(
      labelled('zh_tg_spam').filter((c) => !c.label),
      't',
    ),
    15,
  );
  rowsFor(
    'judol_gb label 0',
    bare(
      labelled('judol_gb')
        .filter((c) => !c.label)
        .slice(0, 3000),
      'j',
    ),
    15,
  );
  const held = seededStream(3);
  const hopes = [
    '接好运',
    '想要想要想要',
    '抽我抽我抽我',
    '许愿中奖',
    '好运来好运来',
    '求抽中一次',
    '已关注已点赞想要',
    '从来没中过奖',
    '选我选我选我',
    '中中中中中中',
  ];
  const giveaways = [...under].flatMap(([id, list]) =>
    windowsOf(ordered(list.map(threadComment)), 100)
      .slice(0, 4)
      .map((w) =>
        dossierOf(
          id,
          w.map((c) =>
            held() < 0.7 ? { ...c, text: hopes[Math.floor(held() * hopes.length)]! } : c,
          ),
          [{ ...threadNote(notes.get(id)!), title: '评论区抽三位送出' }],
        ),
      ),
  );
  levelRow('giveaways laid on threads, note opened', sectionsOf(giveaways), 1, 10);
  levelRow(
    'giveaways laid on threads, comments alone',
    sectionsOf(giveaways.map(({ notes: _, ...d }) => d)),
    1,
    10,
  );
}

function commentSets() {
  print('\nCOMMENTS');
  print(
    'promotion and style weights were learned on these very sets: for halves and sources not shown, run',
  );
  print('node scripts/run.mjs scripts/eval/learn-promotion.ts --sources, and …/learn-style.ts');
  const area = (name: string, set: readonly Labelled[], asked?: number) => {
    const f = scored(set, name.replaceAll(' ', '_'));
    const p = f.filter((_, i) => set[i]!.label === 1).map((x) => x.suspicion);
    const n = f.filter((_, i) => set[i]!.label === 0).map((x) => x.suspicion);
    areaRow(name, p, n, asked);
  };
  const digred = labelled('xhs_digred').filter((c) => c.cls !== '?');
  area('adverts and shills (xhs_digred)', digred, 0.93);
  {
    const f = scored(digred, 'dg');
    const p = f.filter((_, i) => digred[i]!.label === 1).map((x) => x.suspicion);
    const n = f.filter((_, i) => digred[i]!.label === 0).map((x) => x.suspicion);
    const r = recallAt(p, n, 0.05);
    row('  recall at 5 % false positives', three(r), '≥ 0.75', r >= 0.75);
    const fl = f.filter((x, i) => digred[i]!.label === 1 && x.flagged).length / p.length;
    row('  of them flagged', percent(fl), '');
    const noteScore = new Map<string, { s: number[]; fake: number; n: number }>();
    const report = score(textDossier('notes', digred));
    const by = new Map(report.comments.map((x) => [x.id, x.suspicion]));
    digred.forEach((c, i) => {
      const v = noteScore.get(c.section!) ?? { s: [], fake: 0, n: 0 };
      v.s.push(by.get(`notes-${i}`)!);
      v.fake += c.label === 1 ? 1 : 0;
      v.n++;
      noteScore.set(c.section!, v);
    });
    const sectionS = new Map(report.sections.map((s) => [s.noteId!, s.suspicion]));
    for (const [label, need] of [
      ['any fake', 0.82],
      ['≥ 30 % fake', 0.93],
    ] as const) {
      const pos: number[] = [];
      const neg: number[] = [];
      for (const [id, v] of noteScore) {
        const s = sectionS.get(id) ?? v.s.reduce((a, b) => a + b, 0) / v.s.length;
        if (v.fake === 0) neg.push(s);
        else if (label === 'any fake' || v.fake / v.n >= 0.3) pos.push(s);
      }
      areaRow(
        `  natural notes, ${label} (${pos.length} / ${neg.length}), section or mean comment`,
        pos,
        neg,
        need,
      );
    }
  }
  const people = threadComments().filter((c) => !c.author && c.text.trim());
  const llm = labelled('xhs_llm');
  const some = people.filter((c) => hashOf(c.id) % 10 === 0);
  const lf = scored(
    [...llm, ...some.map((c) => ({ id: c.id, text: c.text, label: 0 as const }))],
    'llm',
  );
  areaRow(
    'language-model bot against people',
    lf.slice(0, llm.length).map((x) => x.suspicion),
    lf.slice(llm.length).map((x) => x.suspicion),
    0.93,
  );
  const used = new Set<number>();
  llm.forEach((b) => {
    let k = 0;
    some.forEach((p, i) => {
      if (k < 8 && !used.has(i) && Math.abs(p.text.length - b.text.length) <= 2) {
        used.add(i);
        k++;
      }
    });
  });
  areaRow(
    `  length-matched (${used.size})`,
    lf.slice(0, llm.length).map((x) => x.suspicion),
    [...used].map((i) => lf[llm.length + i]!.suspicion),
    0.88,
  );
  const sets: [SetName, number | undefined][] = [
    ['zh_tg_spam', 0.95],
    ['judol_gb', 0.96],
    ['yt_uci', 0.93],
    ['yt_bot_de', 0.9],
    ['zh_qq_ads', undefined],
    ['vispam', undefined],
    ['ig_generic_en', undefined],
  ];
  for (const [name, asked] of sets) area(name, labelled(name), asked);
  for (const name of ['zh_tg_spam', 'yt_bot_de'] as const) {
    const set = labelled(name).filter((c) => hashOf(c.id) % (name === 'zh_tg_spam' ? 40 : 1) === 0);
    const f = set.map((c, i) => findingsOf(textDossier(`${i}`, [c]))[0]!);
    areaRow(
      `  ${name}, one comment a dossier`,
      f.filter((_, i) => set[i]!.label).map((x) => x.suspicion),
      f.filter((_, i) => !set[i]!.label).map((x) => x.suspicion),
    );
  }
}

function mixed() {
  print('\nMIXED SECTIONS (against sections of the same size without fakes)');
  const all = mixedSections();
  const s = new Map<MixedSection, number>();
  for (const m of all) {
    const report = score(
      textDossier(
        m.id,
        m.comments.map(({ text, u, ip }) => ({ text, u, ip, section: 'x' })),
      ),
    );
    s.set(m, suspicion(report.sections[0]!));
  }
  const of = (n: number, p: number, campaign?: string) =>
    all
      .filter((m) => m.n === n && m.p === p && (!campaign || m.campaign === campaign))
      .map((m) => s.get(m)!);
  const rows: [number, number, number | undefined][] = [
    [20, 0.3, undefined],
    [50, 0.1, 0.7],
    [50, 0.3, 0.96],
    [50, 0.5, 0.998],
    [100, 0.3, 0.97],
  ];
  for (const [n, p, asked] of rows)
    areaRow(`n = ${n}, ${100 * p} % fake, all campaigns`, of(n, p), of(n, 0), asked);
  for (const c of ['canned', 'copyedit', 'llm', 'ads', 'tgspam']) {
    areaRow(`n = 50, 10 %, ${c}`, of(50, 0.1, c), of(50, 0));
    areaRow(`n = 50, 30 %, ${c}`, of(50, 0.3, c), of(50, 0), 0.88);
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

function attacks() {
  print('\nATTACKS LAID ON REAL THREADS (windows of 50 of one thread, drawn at random)');
  const draw = seededStream(11);
  const praise = labelled('xhs_gil')
    .map((c) => c.text)
    .filter((text) => !/[[@\n]/u.test(text) && text.length >= 8 && text.length <= 40);
  const windows: { d: Dossier; ip: boolean }[] = [];
  const notes = new Map(threadNotes().map((n) => [n.note, n]));
  for (const [id, list] of byNote(threadComments())) {
    if (list.length < 50) continue;
    for (const w of windowsOf(
      shuffled(
        list.filter((c) => !c.author),
        draw,
      ),
      50,
    ).slice(0, 8)) {
      const note = threadNote(notes.get(id)!);
      windows.push({ d: dossierOf(id, w.map(threadComment), [note]), ip: w.every((c) => c.ip) });
    }
  }
  const clean = windows.map(({ d }) => suspicion(sectionsOf([d])[0]!));
  for (const [name, attack] of Object.entries(ATTACKS)) {
    for (const [i, p] of [0.1, 0.3].entries()) {
      const usable = windows
        .map((w, k) => ({ ...w, clean: clean[k]! }))
        .filter((w) => name !== 'one province' || w.ip);
      const hit = sectionsOf(
        usable.map(({ d }) => ({ ...d, comments: attack(d.comments!, p, draw, praise) })),
      );
      areaRow(
        `${name}, ${100 * p} % (n = ${usable.length}, alarmed ${percent(hit.filter((s) => s.level !== 'none').length / hit.length)})`,
        hit.map(suspicion),
        usable.map((w) => w.clean),
        ASKED[name]?.[i],
      );
    }
  }
}

function coordinated() {
  print('\nCOORDINATED THREAD, drawn from measured figures (the real one is not among the sets)');
  const draw = seededStream(5);
  const people = threadComments().filter((c) => !c.author);
  const club = fanClub(people, 2000, draw);
  const whole = score(club).sections[0]!;
  row(
    'whole',
    `${whole.level} ${JSON.stringify(whole.families)}`,
    'strong',
    whole.level === 'strong',
  );
  const notes = new Map(threadNotes().map((n) => [n.note, n]));
  const byTime = (list: DossierComment[]) =>
    [...list].sort((a, b) => (a.createdAt!.at < b.createdAt!.at ? -1 : 1));
  const cut = (d: Dossier, comments: DossierComment[], noted: boolean) =>
    windowsOf(comments, 50).map((w) => ({ ...d, comments: w, notes: noted ? d.notes! : [] }));
  for (const noted of [true, false]) {
    for (const order of ['by time', 'at random'] as const) {
      const arrange = (list: DossierComment[]) =>
        order === 'by time' ? byTime(list) : shuffled(list, draw);
      const bad = sectionsOf(cut(club, arrange(club.comments!), noted));
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
      );
      const share = bad.filter((s) => s.level !== 'none').length / bad.length;
      const strong = bad.filter((s) => s.level === 'strong').length / bad.length;
      row('  alarmed (strong)', `${percent(share)} (${percent(strong)})`, '≥ 95 %', share >= 0.95);
    }
  }
}

export function evaluate(only: string | undefined, to: Print) {
  print = to;
  const parts = { alarms: falseAlarms, comments: commentSets, coordinated, mixed, attacks };
  for (const [name, part] of Object.entries(parts)) if (!only || only === name) part();
}
