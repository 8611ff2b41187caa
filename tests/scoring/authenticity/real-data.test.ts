import { describe, expect, it } from 'vitest';
import { hasData, labelled, threadComments, threadNotes } from '../../../scripts/eval/data';
import { dossierOf, textDossier, threadComment, threadNote } from '../../../scripts/eval/dossiers';
import { score, type Report } from '@/lib/scoring';

/*
 * The false alarms of SCORING §3 on real comments. They need the labelled sets, which are not part of
 * the project: without them this file says so and passes.
 */

const flagged = ({ comments }: Report) =>
  comments.filter((c) => c.flagged).length / comments.length;
const authenticityOf = ({ signals }: Report) =>
  signals.find((signal) => signal.id === 'comment-authenticity')?.score;
const shareOf = (reports: readonly Report[], levels: readonly string[]) => {
  const sections = reports.flatMap((report) => report.sections);
  return sections.filter((s) => levels.includes(s.level)).length / sections.length;
};

describe('false alarms on real comments', () => {
  if (!hasData()) {
    it('skipped: no data at $KOLENS_DATA (default ../shared/data)', () => {
      console.log('skipped: false alarms on real comments need ../shared/data');
      expect(hasData()).toBe(false);
    });
    return;
  }

  it('flags at most 1 % of each genuine set', () => {
    const genuine = labelled('xhs_digred').filter((c) => c.cls === 'N');
    expect(flagged(score(textDossier('digred', genuine)))).toBeLessThanOrEqual(0.01);
    expect(flagged(score(textDossier('gil', labelled('xhs_gil'))))).toBeLessThanOrEqual(0.01);
    expect(
      flagged(score(dossierOf('threads', threadComments().map(threadComment)))),
    ).toBeLessThanOrEqual(0.01);
  }, 60_000);

  it('alarms on at most 3 % of organic threads, .5 % strongly, and marks few of them down', () => {
    const under = new Map<string, ReturnType<typeof threadComments>>();
    for (const c of threadComments()) under.set(c.note, [...(under.get(c.note) ?? []), c]);
    const whole = threadNotes().map((note) =>
      dossierOf(note.note, (under.get(note.note) ?? []).map(threadComment), [threadNote(note)]),
    );
    const first = whole.map((d) => ({ ...d, comments: d.comments!.slice(0, 100) }));
    for (const dossiers of [whole, first]) {
      const reports = dossiers.map((d) => score(d));
      expect(shareOf(reports, ['strong'])).toBeLessThanOrEqual(0.005);
      expect(shareOf(reports, ['strong', 'some'])).toBeLessThanOrEqual(0.03);
      const scores = reports.flatMap((report) => authenticityOf(report) ?? []);
      expect(scores.length).toBeGreaterThan(40);
      expect(Math.min(...scores)).toBeGreaterThanOrEqual(40);
      expect(scores.filter((score) => score < 70).length / scores.length).toBeLessThanOrEqual(0.03);
    }
  }, 60_000);
});
