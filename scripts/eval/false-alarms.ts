/** What genuine comments and sections are accused of: the first gate. */
import type { Dossier, DossierComment } from '../../lib/model';
import { score, type CommentFinding } from '../../lib/scoring';
import { seededStream, wilson } from '../../lib/scoring/statistics';
import { HALVES, judgeWith, readersNotShown } from './held-out';
import { groupOf, halfOf } from './promotion-learner';
import { dossierOf, textDossier, threadComment, threadNote } from './dossiers';
import { labelled, threadComments, threadNotes, type Labelled } from './data';
import {
  heading,
  percent,
  row,
  sectionsOf,
  findingsOf,
  levelRow,
  scored,
  byNote,
  windowsOf,
  shuffled,
  recordLevels,
  HOUR,
  type Measure,
} from './table';
import { record, type RateId } from './record';

/** Share flagged in each half, by readers that were shown the other half alone. */
function flaggedNotShown(set: string, items: readonly Labelled[]): Measure {
  const shares = HALVES.map((half) => {
    const here = items.filter((c) => halfOf(c.section ?? groupOf(set, c)) === half);
    const { comments } = judgeWith(textDossier('h', here), { readers: readersNotShown(half) });
    return comments.filter((f) => f.flagged).length / comments.length;
  });
  return {
    text: shares.map(percent).join(' / '),
    met: shares.every((share) => share <= 0.01),
    values: shares,
  };
}

export function falseAlarms() {
  heading('FALSE ALARMS FIRST (held out: weights learnt on the other half of every set)');
  const threads = threadComments();
  const notes = new Map(threadNotes().map((n) => [n.note, n]));
  const flags = (id: RateId, name: string, findings: readonly CommentFinding[], held?: Measure) => {
    const [hits, n] = [findings.filter((f) => f.flagged).length, findings.length];
    const share = hits / n;
    const heldOut = held?.values;
    record(id, { n, value: share, ...wilson(hits, n), ...(heldOut && { heldOut }) });
    row(
      `genuine comments flagged: ${name} (n = ${n})`,
      percent(share),
      '≤ 1 %',
      share <= 0.01,
      held,
    );
  };
  const genuine = labelled('xhs_digred').filter((c) => c.cls === 'N');
  flags(
    'flagged-adverts',
    'xhs_digred N, alone',
    scored(genuine, 'digred'),
    flaggedNotShown('xhs_digred', genuine),
  );
  const gil = labelled('xhs_gil');
  flags('flagged-travel', 'xhs_gil', scored(gil, 'gil'), flaggedNotShown('xhs_gil', gil));
  const under = byNote(threads);
  const whole = [...under].map(([id, list]) =>
    dossierOf(id, list.map(threadComment), [threadNote(notes.get(id)!)]),
  );
  const reports = whole.map((d) => score(d));
  flags(
    'flagged-threads',
    'threads',
    reports.flatMap((r) => r.comments),
    flaggedNotShown(
      'threads',
      threads
        .filter((c) => !c.author)
        .map((c) => ({ id: c.id, text: c.text, label: 0, section: c.note })),
    ),
  );
  flags(
    'flagged-together',
    'threads, all notes in one dossier',
    findingsOf(dossierOf('all', threads.map(threadComment))),
  );
  levelRow(
    'whole organic threads',
    reports.flatMap((r) => r.sections),
    0.5,
    3,
    'threads-whole',
  );
  levelRow(
    'organic threads, first 100',
    sectionsOf(whole.map((d) => ({ ...d, comments: d.comments!.slice(0, 100) }))),
    0.5,
    3,
    'threads-100',
  );
  const ordered = (list: DossierComment[]) =>
    [...list].sort((a, b) => (a.createdAt!.at < b.createdAt!.at ? -1 : 1));
  levelRow(
    'organic threads, first 100 by time',
    sectionsOf(whole.map((d) => ({ ...d, comments: ordered(d.comments!).slice(0, 100) }))),
    0.5,
    3,
    'threads-100-by-time',
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
    'threads-50-by-time',
  );
  const early = whole.map((d) => ({
    ...d,
    comments: d.comments!.filter(
      (c) => Date.parse(c.createdAt!.at) - Date.parse(d.notes![0]!.publishedAt!.at) < 2 * HOUR,
    ),
  }));
  levelRow(
    'first two hours',
    sectionsOf(early.filter((d) => d.comments.length >= 20)),
    1,
    5,
    'threads-two-hours',
  );
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
  const rowsFor = (id: RateId, name: string, dossiers: Dossier[], asked: number) => {
    const s = sectionsOf(dossiers);
    const { b: share } = recordLevels(id, s);
    row(
      `genuine windows of 50, no times: ${name} (n = ${s.length})`,
      percent(share),
      `≤ ${asked} %`,
      share * 100 <= asked,
    );
  };
  rowsFor('bare-travel', 'xhs_gil', bare(labelled('xhs_gil'), 'g'), 5);
  rowsFor('bare-adverts', 'xhs_digred N', bare(genuine, 'd'), 5);
  rowsFor(
    'bare-threads',
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
    'bare-chats',
    'chat, zh_qq_ads label 0',
    bare(
      labelled('zh_qq_ads').filter((c) => !c.label),
      'q',
    ),
    15,
  );
  rowsFor(
    'bare-channels',
    'chat, zh_tg_spam label 0',
    bare(
      labelled('zh_tg_spam').filter((c) => !c.label),
      't',
    ),
    15,
  );
  rowsFor(
    'bare-indonesian',
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
  levelRow(
    'giveaways laid on threads, note opened',
    sectionsOf(giveaways),
    1,
    10,
    'giveaways-opened',
  );
  levelRow(
    'giveaways laid on threads, comments alone',
    sectionsOf(giveaways.map(({ notes: _, ...d }) => d)),
    1,
    10,
    'giveaways-comments',
  );
}
