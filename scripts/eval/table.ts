/** Lines of the table, and the dossiers and windows that its rows are measured on. */
import type { Dossier } from '../../lib/model';
import { score, type CommentFinding, type Section } from '../../lib/scoring';
import { textDossier } from './dossiers';
import { auc, aucInterval, recallAt } from './figures';
import { type Labelled } from './data';

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
) {
  const value = auc(positive, negative);
  const [low, high] = aucInterval(positive, negative);
  const recalls = `r1 ${recallAt(positive, negative, 0.01).toFixed(2)} r5 ${recallAt(positive, negative, 0.05).toFixed(2)}`;
  row(
    name,
    `${three(value)} [${three(low)}–${three(high)}] ${recalls}`,
    asked === undefined ? 'no goal' : `≥ ${asked}`,
    asked === undefined ? undefined : value >= asked,
    held && heldOut(held, auc, asked),
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
    met: asked === undefined ? undefined : mean >= asked,
  };
}

export const sectionsOf = (dossiers: readonly Dossier[]): Section[] =>
  dossiers.flatMap((d) => score(d).sections);
export const findingsOf = (d: Dossier): CommentFinding[] => score(d).comments;
export const suspicion = (s: Section) => s.suspicion ?? 0;

export function levelRow(name: string, sections: readonly Section[], strong: number, some: number) {
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
