/** Lines of the table, and the dossiers and windows that its rows are measured on. */
import type { Dossier } from '../../lib/model';
import { score, type CommentFinding, type Section } from '../../lib/scoring';
import { wilson } from '../../lib/scoring/statistics';
import { textDossier } from './dossiers';
import { auc, aucInterval, recallAt } from './figures';
import { type Labelled } from './data';
import { record, type RateId } from './record';

export type Print = (line: string) => void;
let to: Print = () => {};
export const print: Print = (line) => to(line);
export function printTo(other: Print) {
  to = other;
}

export const percent = (x: number) => `${(100 * x).toFixed(1)} %`;
export const three = (x: number) => x.toFixed(3);

/** A bar is reached in the sample, and by what was held out, or not. */
export interface Measure {
  text: string;
  met?: boolean | undefined;
  /** One a half, or one over sources never shown. */
  values?: readonly number[];
}

const missed: string[] = [];

/** Name, what is asked, what was measured on the very sets, what was measured on data not shown. */
export function row(name: string, measured: string, asked: string, met?: boolean, held?: Measure) {
  const verdict =
    met === undefined
      ? ''
      : !met
        ? 'NOT MET'
        : held?.met === false
          ? 'met, but not held out'
          : 'met';
  if (verdict !== '' && verdict !== 'met')
    missed.push(`${name}: ${measured}; ${held?.text ?? ''} (${asked})`);
  print(
    `${name.padEnd(64)} ${asked.padEnd(15)} ${measured.padEnd(38)} ${(held?.text ?? '').padEnd(30)} ${verdict}`,
  );
}

export function heading(name: string) {
  print(`\n${name}`);
  print(`${''.padEnd(64)} ${'asked'.padEnd(15)} ${'measured'.padEnd(38)} held out`);
}

/** The rows that are not met, once more at the end. */
export function summary() {
  print(
    missed.length
      ? `\nNOT MET (${missed.length})`
      : '\nEvery bar is met, in the sample and held out.',
  );
  for (const line of missed) print(`  ${line}`);
}

/** Positives and negatives of each half: measured apart, the worse one decides. */
export type Split = readonly (readonly [positive: number[], negative: number[]])[];

export function areaRow(
  name: string,
  positive: number[],
  negative: number[],
  asked?: number,
  held?: Split,
  id?: RateId,
) {
  const value = auc(positive, negative);
  const [low, high] = aucInterval(positive, negative);
  const found = recallAt(positive, negative, 0.05);
  const recalls = `r1 ${recallAt(positive, negative, 0.01).toFixed(2)} r5 ${found.toFixed(2)}`;
  const measure = held && heldOut(held, auc, asked);
  record(id, {
    ...{ n: negative.length, suspicious: positive.length, value, low, high, found },
    ...(measure?.values && { heldOut: measure.values }),
  });
  row(
    name,
    `${three(value)} [${three(low)}–${three(high)}] ${recalls}`,
    asked === undefined ? 'no goal' : `≥ ${asked}`,
    asked === undefined ? undefined : value >= asked,
    measure,
  );
}

/** A figure of each half, and whether their mean reaches the bar. */
export function heldOut(
  halves: Split,
  figure: (positive: readonly number[], negative: readonly number[]) => number,
  asked?: number,
): Measure {
  const values = halves.map(([positive, negative]) => figure(positive, negative));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    text: values.map(three).join(' / '),
    values,
    met: asked === undefined ? undefined : mean >= asked,
  };
}

export const sectionsOf = (dossiers: readonly Dossier[]): Section[] =>
  dossiers.flatMap((d) => score(d).sections);
export const findingsOf = (d: Dossier): CommentFinding[] => score(d).comments;
export const suspicion = (s: Section) => s.suspicion ?? 0;

export function levelRow(
  name: string,
  sections: readonly Section[],
  strong: number,
  some: number,
  id?: RateId,
) {
  const judged = sections.filter((s) => s.outcome === 'scored');
  const { a, b } = recordLevels(id, sections);
  row(
    `${name}: strong / some or more (n = ${sections.length}, judged ${judged.length})`,
    `${percent(a)} / ${percent(b)}`,
    `≤ ${strong} / ≤ ${some} %`,
    a * 100 <= strong && b * 100 <= some,
  );
}

/** @returns shares of sections called strong, and some or more */
export function recordLevels(id: RateId | undefined, sections: readonly Section[]) {
  const n = sections.length;
  const [strong, alarmed] = ['strong', 'some'].map(
    (level) => sections.filter((s) => s.level === level).length,
  ) as [number, number];
  const [a, b] = [strong / n, (strong + alarmed) / n];
  record(id, { n, value: b, ...wilson(strong + alarmed, n), strong: a });
  return { a, b };
}

/** Comments of a labelled set in one dossier, as scores in the order of the set. */
export function scored(set: readonly Labelled[], name: string): CommentFinding[] {
  const dossier = textDossier(name, set);
  const byId = new Map(findingsOf(dossier).map((f) => [f.id, f]));
  return set.map((_, i) => byId.get(`${name}-${i}`)!);
}

export const byNote = <T extends { note: string }>(items: readonly T[]) => {
  const notes = new Map<string, T[]>();
  for (const item of items) notes.set(item.note, [...(notes.get(item.note) ?? []), item]);
  return notes;
};

export function windowsOf<T>(items: readonly T[], size: number): T[][] {
  const windows: T[][] = [];
  for (let i = 0; i + size <= items.length; i += size) windows.push(items.slice(i, i + size));
  return windows;
}

export function shuffled<T>(items: readonly T[], draw: () => number): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

export const HOUR = 3_600_000;
