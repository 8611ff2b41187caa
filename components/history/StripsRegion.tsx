import { middleOf, type Dossier } from '@/lib/model';
import type { Cohort, Report, Signal, SignalId } from '@/lib/scoring';
import type { ReadTimes } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { ChartFrame } from '../charts/ChartFrame';
import { Distribution } from '../charts/Distribution';
import { yardstickFor } from '../figures/band';
import { figureText } from '../figures/figure-text';
import { noteValues } from '../figures/note-values';
import { seenAtOf } from '../figures/seen-at';
import { SIGNAL_UNITS } from '../figures/signal-units';
import { SignalTip } from '../figures/SignalTip';
import { Explain } from '../kit/Explain';
import { Region } from '../kit/Region';
import { NoteTitle } from '../overrule/NoteTitle';

const SHOWN: readonly SignalId[] = [
  'engagement-rate',
  'like-save-rate',
  'save-rate',
  'save-like-ratio',
  'comment-like-ratio',
];

interface Props {
  dossier: Dossier;
  report: Report;
  times?: ReadTimes | undefined;
  cohort?: Cohort | undefined;
}

/** How each rate spreads over the notes it rests on, against the yardstick that the user chose. */
export function StripsRegion(props: Props) {
  const { t } = useApp();
  const { report, dossier } = props;
  const drawn = SHOWN.flatMap((id) => {
    const signal = report.signals.find((each) => each.id === id);
    return signal?.value !== undefined && noteValues(signal, dossier).length > 0 ? [signal] : [];
  });
  if (drawn.length === 0) return null;
  return (
    <Region title={t('strips.title')}>
      <p className="quiet">{t('strips.explained')}</p>
      <div className="chart-grid-of">
        {drawn.map((signal) => (
          <SignalStrip key={signal.id} signal={signal} {...props} />
        ))}
      </div>
    </Region>
  );
}

function SignalStrip({ signal, dossier, times, cohort }: Props & { signal: Signal }) {
  const app = useApp();
  const { t, settings } = app;
  const unit = SIGNAL_UNITS[signal.id];
  const followers = dossier.creator?.followers && middleOf(dossier.creator.followers);
  const yardstick = yardstickFor(signal.id, settings.benchmark, followers, app, cohort);
  const text = figureText(signal, app);
  const name = t(`signal.${signal.id}.name`);
  const counted = new Set(signal.evidence);
  const rows = (dossier.notes ?? [])
    .filter((note) => counted.has(note.id))
    .flatMap((note) => {
      const [own] = noteValues(signal, { ...dossier, notes: [note] });
      return own === undefined ? [] : [{ note, own }];
    })
    .sort((a, b) => b.own - a.own);
  return (
    <ChartFrame
      title={
        <Explain
          content={
            <SignalTip
              signal={signal}
              seenAt={times && seenAtOf(signal, times)}
              yardstick={yardstick?.text}
            />
          }
        >
          {name}
        </Explain>
      }
      note={
        <p className="chart-figure">
          <strong>{text.value}</strong>{' '}
          <span className="quiet">{[text.interval, text.n].filter(Boolean).join(' · ')}</span>
          {yardstick && <span className="quiet chart-yard">{yardstick.text}</span>}
        </p>
      }
      summary={t('strip.label', { name, value: text.value ?? '', interval: text.interval ?? '' })}
      data={{
        columns: [t('notesChart.note'), name],
        rows: rows.map(({ note, own }) => [
          <NoteTitle key={note.id} noteId={note.id} title={note.title} />,
          app.value(own, unit),
        ]),
      }}
    >
      {(width) => (
        <Distribution
          unit={unit}
          value={signal.value!}
          low={signal.low}
          high={signal.high}
          notes={rows.map(({ own }) => own)}
          others={settings.benchmark === 'cohort' ? (cohort?.[signal.id] ?? []) : []}
          band={yardstick?.band}
          width={width}
        />
      )}
    </ChartFrame>
  );
}
