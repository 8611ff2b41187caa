/** How well the suspicion of single comments orders the labelled sets. */
import { score } from '../../lib/scoring';
import { textDossier } from './dossiers';
import { recallAt } from './figures';
import {
  hashOf,
  labelled,
  threadComments,
  type Labelled,
  type SetName,
  type ThreadComment,
} from './data';
import type { RateId } from './record';
import { HALVES, judgeWith, readersNotShown } from './held-out';
import { groupOf, halfOf } from './promotion-learner';
import {
  areaRow,
  findingsOf,
  heading,
  heldOut,
  percent,
  row,
  scored,
  three,
  type Split,
} from './table';

/** The set's name out of a row's. */
const setOf = (name: string) => (/\((\w+)\)/u.exec(name)?.[1] ?? name) as SetName;

/** Suspicions of each half of a set, by readers that were shown the other half alone. */
function splitOf(set: readonly Labelled[], name: SetName): Split {
  return HALVES.map((half) => {
    const findings = new Map(
      judgeWith(textDossier('h', set), { readers: readersNotShown(half) }).comments.map((f) => [
        f.id,
        f.suspicion,
      ]),
    );
    const of = (label: 0 | 1) =>
      set.flatMap((c, i) =>
        c.label === label && halfOf(groupOf(name, c)) === half ? findings.get(`h-${i}`)! : [],
      );
    return [of(1), of(0)] as const;
  });
}

/** The same for the language-model bot: by the note it wrote under, and by thread. */
function botSplit(bot: readonly Labelled[], people: readonly ThreadComment[]): Split {
  return HALVES.map((half) => {
    const positive = bot.filter((c) => halfOf(c.section!) === half).map(({ text }) => ({ text }));
    const negative = people.filter((c) => halfOf(c.note) === half).map(({ text }) => ({ text }));
    const dossier = textDossier('h', [...positive, ...negative]);
    const by = new Map(
      judgeWith(dossier, { readers: readersNotShown(half) }).comments.map((f) => [
        f.id,
        f.suspicion,
      ]),
    );
    const all = [...positive, ...negative].map((_, i) => by.get(`h-${i}`)!);
    return [all.slice(0, positive.length), all.slice(positive.length)] as const;
  });
}

export function commentSets() {
  heading('COMMENTS (held out: weights learnt on the other half of every set, both ways)');
  const area = (name: string, set: readonly Labelled[], asked?: number, id?: RateId) => {
    const f = scored(set, name.replaceAll(' ', '_'));
    const p = f.filter((_, i) => set[i]!.label === 1).map((x) => x.suspicion);
    const n = f.filter((_, i) => set[i]!.label === 0).map((x) => x.suspicion);
    areaRow(name, p, n, asked, splitOf(set, setOf(name)), id);
  };
  const digred = labelled('xhs_digred').filter((c) => c.cls !== '?');
  area('adverts and shills (xhs_digred)', digred, 0.93, 'adverts');
  {
    const f = scored(digred, 'dg');
    const p = f.filter((_, i) => digred[i]!.label === 1).map((x) => x.suspicion);
    const n = f.filter((_, i) => digred[i]!.label === 0).map((x) => x.suspicion);
    const r = recallAt(p, n, 0.05);
    row(
      '  recall at 5 % false positives',
      three(r),
      '≥ 0.75',
      r >= 0.75,
      heldOut(splitOf(digred, 'xhs_digred'), (a, b) => recallAt(a, b, 0.05), 0.75),
    );
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
    for (const [label, need, id] of [
      ['any fake', 0.82, 'notes-any'],
      ['≥ 30 % fake', 0.93, 'notes-third'],
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
        undefined,
        id,
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
    botSplit(llm, some),
    'bot',
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
    botSplit(
      llm,
      [...used].map((i) => some[i]!),
    ),
    'bot-length',
  );
  const sets: [SetName, RateId, number?][] = [
    ['zh_tg_spam', 'chat-spam', 0.95],
    ['judol_gb', 'gambling', 0.96],
    ['yt_uci', 'video-spam', 0.93],
    ['yt_bot_de', 'bots-german', 0.9],
    ['zh_qq_ads', 'group-adverts'],
    ['vispam', 'review-spam'],
    ['ig_generic_en', 'generic-english'],
  ];
  for (const [name, id, asked] of sets) area(name, labelled(name), asked, id);
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
