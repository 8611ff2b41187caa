import type { Count, LinkedNote, Measure, Note, Plan } from '@/lib/model';
import { csvOf } from './csv';
import { textOf } from './pieces';
import { extraSheet, type ExtraColumn } from './xlsx/extra-sheet';
import { workbookOf } from './xlsx/workbook-bytes';

/** A figure's reading as it is stored. */
interface Reading {
  /** ms */
  at: number;
  likes?: Count;
  saves?: Count;
  comments?: Count;
  shares?: Count;
}

export interface ResultsParts {
  /** Name of the list. */
  list: string;
  plan: Plan | undefined;
  notes: readonly {
    link: LinkedNote;
    row?: { note: Note };
    readings: readonly Reading[];
    lastOpenedAt?: number;
  }[];
  measures: readonly Measure[];
}

const FIGURES = ['likes', 'saves', 'comments', 'shares'] as const;
type Figures = Partial<Record<(typeof FIGURES)[number], Count | undefined>>;

/** Both ends of every figure: a range is not one number. */
function figureColumns<T>(of: (line: T) => Figures): ExtraColumn<T>[] {
  return FIGURES.flatMap((figure): ExtraColumn<T>[] => [
    [`${figure}_low`, (line) => of(line)[figure]?.min],
    [`${figure}_high`, (line) => of(line)[figure]?.max],
  ]);
}

const iso = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString());

type LogLine = Measure & { list: string };
const LOG: readonly ExtraColumn<LogLine>[] = [
  ['list', ({ list }) => list],
  ['area', ({ area }) => area],
  ['metric', ({ metric }) => metric],
  ['value', ({ value }) => value],
  ['currency', ({ currency }) => currency],
  ['since', ({ since }) => since],
  ['on', ({ on }) => on],
  ['source', ({ source }) => source],
  ['creator_id', ({ creatorId }) => creatorId],
  ['term', ({ term }) => term],
  ['remark', ({ remark }) => remark],
];

type NoteLine = ResultsParts['notes'][number];
const NOTES: readonly ExtraColumn<NoteLine>[] = [
  ['note_id', ({ link }) => link.noteId],
  ['title', ({ link, row }) => row?.note.title ?? link.title],
  ['creator_id', ({ link }) => link.creatorId],
  ['creator_name', ({ link }) => link.creatorName],
  ['published_at', ({ link }) => link.publishedAt?.at],
  ['last_open_at', ({ link, lastOpenedAt }) => iso(lastOpenedAt) ?? link.lastReading?.at],
  ...figureColumns<NoteLine>(({ link, row }) => row?.note ?? link.lastReading ?? {}),
  ['questions_ticked', ({ link }) => link.answered && ticked(link.answered)],
];

const ticked = (answered: NonNullable<LinkedNote['answered']>) =>
  Object.values(answered).filter(({ isDone }) => isDone).length;

type ReadingLine = Reading & { noteId: string };
const READINGS: readonly ExtraColumn<ReadingLine>[] = [
  ['note_id', ({ noteId }) => noteId],
  ['read_at', ({ at }) => iso(at)],
  ...figureColumns<ReadingLine>((line) => line),
];

const logOf = ({ list, measures }: ResultsParts): LogLine[] =>
  measures.map((measure) => ({ ...measure, list }));

/** The log as RFC 4180 text. */
export function resultsCsv(parts: ResultsParts): string {
  const fields = LOG.map(([name]) => name);
  return textOf(csvOf(fields, logOf(parts), (line) => LOG.map(([, of]) => of(line))));
}

/** Log, linked notes and their readings, a sheet each. @returns the bytes of an .xlsx file */
export function resultsXlsx(parts: ResultsParts): Uint8Array<ArrayBuffer> {
  const readings = parts.notes.flatMap(({ link, readings: own }) =>
    own.map((reading) => ({ ...reading, noteId: link.noteId })),
  );
  const learnt = parts.plan
    ? [
        ['learnt_formats', parts.plan.learntFormats],
        ['learnt_messages', parts.plan.learntMessages],
        ['learnt_approaches', parts.plan.learntApproaches],
      ].filter(([, text]) => text !== undefined)
    : [];
  return workbookOf(
    [
      extraSheet('Log', LOG, logOf(parts)),
      extraSheet('Published notes', NOTES, parts.notes),
      extraSheet('Readings', READINGS, readings),
      extraSheet(
        'Learnt',
        [
          ['about', ([about]) => about],
          ['text', ([, text]) => text],
        ],
        learnt,
      ),
    ].filter((sheet) => sheet !== undefined),
  );
}

/** Everything of a campaign's course as one JSON value. */
export function resultsJson({ list, plan, notes, measures }: ResultsParts): string {
  return `${JSON.stringify(
    {
      list,
      ...(plan && { plan: withoutListId(plan) }),
      notes: notes.map(({ link, row, readings }) => ({
        ...withoutListId(link),
        ...(row && { note: row.note }),
        readings: readings.map(({ at, ...figures }) => ({
          at: iso(at),
          ...Object.fromEntries(
            FIGURES.flatMap((name) => (figures[name] ? [[name, figures[name]]] : [])),
          ),
        })),
      })),
      log: measures.map(withoutListId),
    },
    null,
    1,
  )}\n`;
}

function withoutListId<T extends { listId: string }>(row: T): Omit<T, 'listId'> {
  const rest: Partial<T> = { ...row };
  delete rest.listId;
  return rest as Omit<T, 'listId'>;
}
