import type { Count, LinkedNote, Measure, Note, Plan } from '@/lib/model';
import { csvOf } from './csv';
import { textOf } from './pieces';
import { extraSheet, type ExtraColumn } from './xlsx/extra-sheet';
import type { Sheet } from './xlsx/sheet-xml';
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

/** A note linked to a campaign, with what is known of it. */
export interface PublishedNote {
  link: LinkedNote;
  row?: { note: Note };
  readings: readonly Reading[];
  lastOpenedAt?: number;
}

/** What came of a campaign: its linked notes, and its log of figures. */
export interface CampaignCourse {
  /** Name of the list. */
  list: string;
  notes: readonly PublishedNote[];
  measures: readonly Measure[];
}

export interface ResultsParts extends CampaignCourse {
  plan: Plan | undefined;
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
  ['record_id', ({ id }) => id],
];

type NoteLine = PublishedNote & { list: string };
const NOTES: readonly ExtraColumn<NoteLine>[] = [
  ['list', ({ list }) => list],
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

const logOf = ({ list, measures }: CampaignCourse): LogLine[] =>
  measures.map((measure) => ({ ...measure, list }));

/** The log as RFC 4180 text. */
export function resultsCsv(parts: ResultsParts): string {
  const fields = LOG.map(([name]) => name);
  return textOf(csvOf(fields, logOf(parts), (line) => LOG.map(([, of]) => of(line))));
}

/** Logs, linked notes and their readings, a sheet each where there are any. */
export function courseSheets(courses: readonly CampaignCourse[]): Sheet[] {
  const notes = courses.flatMap((course) =>
    course.notes.map((note): NoteLine => ({ ...note, list: course.list })),
  );
  // One note may be linked to several campaigns.
  const once = new Map(notes.map((note) => [note.link.noteId, note]));
  const readings = [...once.values()].flatMap(({ link, readings: own }) =>
    own.map((reading) => ({ ...reading, noteId: link.noteId })),
  );
  return [
    extraSheet('Campaign log', LOG, courses.flatMap(logOf)),
    extraSheet('Published notes', NOTES, notes),
    extraSheet('Readings', READINGS, readings),
  ].filter((sheet) => sheet !== undefined);
}

/** Log, linked notes and their readings, a sheet each, and what was learnt. @returns the bytes of an .xlsx file */
export function resultsXlsx(parts: ResultsParts): Uint8Array<ArrayBuffer> {
  const learnt = parts.plan
    ? [
        ['learnt_formats', parts.plan.learntFormats],
        ['learnt_messages', parts.plan.learntMessages],
        ['learnt_approaches', parts.plan.learntApproaches],
      ].filter(([, text]) => text !== undefined)
    : [];
  const lessons = extraSheet(
    'Learnt',
    [
      ['about', ([about]) => about],
      ['text', ([, text]) => text],
    ],
    learnt,
  );
  return workbookOf([...courseSheets([parts]), ...(lessons ? [lessons] : [])]);
}

/** Linked notes with their readings, and the log, without ids that mean something on one computer only. */
export function courseJson({ notes, measures }: Omit<CampaignCourse, 'list'>) {
  return {
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
  };
}

/** Everything of a campaign's course as one JSON value. */
export function resultsJson({ list, plan, ...course }: ResultsParts): string {
  const all = { list, ...(plan && { plan: withoutListId(plan) }), ...courseJson(course) };
  return `${JSON.stringify(all, null, 1)}\n`;
}

function withoutListId<T extends { listId: string }>(row: T): Omit<T, 'listId'> {
  const rest: Partial<T> = { ...row };
  delete rest.listId;
  return rest as Omit<T, 'listId'>;
}
