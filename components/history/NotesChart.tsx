import { useId, useState } from 'react';
import type { Dossier } from '@/lib/model';
import { noteMedians, type Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { ChartFrame } from '../charts/ChartFrame';
import { NotesPlot, type NotePoint } from '../charts/NotesPlot';
import { Region } from '../kit/Region';
import { NoteTitle } from '../overrule/NoteTitle';
import { DaysChoice } from './DaysChoice';
import { DaysMedian } from './DaysMedian';
import { noteMarks, type NoteMark } from './note-marks';
import { NotesLegend } from './NotesLegend';
import { notesBetween, type Days } from './notes-between';
import { FIGURES, type Figure } from './visits';

/** Every note's likes, saves or comments over its publication, of all days or of those chosen. */
export function NotesChart({ dossier, report }: { dossier: Dossier; report: Report }) {
  const app = useApp();
  const { t } = app;
  const id = useId();
  const [figure, setFigure] = useState<Figure>('likes');
  const [days, setDays] = useState<Days>({});
  const isNarrowed = days.from !== undefined || days.to !== undefined;
  const within = { ...dossier, notes: notesBetween(dossier, days) };
  const marks = noteMarks(within, report, figure);
  const shown = FIGURES.filter((each) => noteMarks(dossier, report, each).length > 0);
  if (shown.length === 0) return null;
  const median = noteMedians(dossier, report.basis)[figure];
  return (
    <Region
      title={t('notesChart.title')}
      aside={
        <fieldset className="segments">
          <legend className="sr-only">{t('notesChart.choose')}</legend>
          {shown.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={id}
                checked={figure === each}
                onChange={() => setFigure(each)}
              />
              <span>{t(`field.${each}`)}</span>
            </label>
          ))}
        </fieldset>
      }
    >
      <DaysChoice days={days} onChange={setDays} />
      {isNarrowed && <DaysMedian dossier={within} report={report} figure={figure} />}
      {marks.length > 0 && (
        <ChartFrame
          title={t(`field.${figure}`)}
          note={<NotesLegend marks={marks} hasMedian={median !== undefined} />}
          summary={t('notesChart.summary', {
            name: t(`field.${figure}`),
            n: marks.length,
            from: app.time(marks[0]!.note.publishedAt!),
            to: app.time(marks.at(-1)!.note.publishedAt!),
          })}
          data={{
            columns: [
              t('notesChart.note'),
              t('notesChart.published'),
              t('notesChart.form'),
              t(`field.${figure}`),
              t('notesChart.remarks'),
            ],
            rows: marks.toReversed().map((mark) => rowOf(mark, app)),
          }}
        >
          {(width) => (
            <NotesPlot
              points={marks.map((mark) => pointOf(mark, figure, app))}
              usual={median && { low: median.low, high: median.high }}
              width={width}
            />
          )}
        </ChartFrame>
      )}
    </Region>
  );
}

type App = ReturnType<typeof useApp>;

function formOf({ note }: NoteMark): NotePoint['form'] {
  return note.type ?? 'unknown';
}

function remarksOn(mark: NoteMark, { t, value }: App): string[] {
  return [
    mark.note.pinned && t('note.pinned'),
    mark.isPossiblyPaid && t('notesChart.paid'),
    mark.timesMedian !== undefined &&
      t('note.timesMedian', { times: value(mark.timesMedian, 'ratio') }),
    mark.likesWithoutTalk && t('notesChart.withoutTalk'),
    mark.note.completeness !== 'detail' && t('note.cardOnly'),
  ].filter((remark) => typeof remark === 'string');
}

function pointOf(mark: NoteMark, figure: Figure, app: App): NotePoint {
  const { note, at, count, timesMedian } = mark;
  const facts = [
    note.title || app.t('note.untitled'),
    app.time(note.publishedAt!),
    `${app.t(`field.${figure}`)} ${app.countInFull(count)}`,
    ...remarksOn(mark, app),
  ];
  return {
    ...{ id: note.id, at, low: count.min, high: count.max },
    form: formOf(mark),
    isPinned: note.pinned ?? false,
    isPossiblyPaid: mark.isPossiblyPaid,
    // A multiple of likes would mislead beside saves or comments.
    label:
      figure === 'likes' && timesMedian !== undefined
        ? `${app.value(timesMedian, 'ratio')}×`
        : undefined,
    text: facts.join(' · '),
  };
}

function rowOf(mark: NoteMark, app: App) {
  const { note, count } = mark;
  return [
    <NoteTitle key="title" noteId={note.id} title={note.title} />,
    app.time(note.publishedAt!),
    app.t(`notesChart.${formOf(mark)}`),
    app.countInFull(count),
    remarksOn(mark, app).join(' · '),
  ];
}
