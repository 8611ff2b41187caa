import { useApp } from '../app/AppContext';
import { Axes, plotOf, xIn, yIn, type Plot } from './Axes';
import { countScale, timeScale, type Scale } from './scale';
import { CHINA, markText } from './time-text';

/** One note as a mark. */
export interface NotePoint {
  id: string;
  /** ms of publication */
  at: number;
  low: number;
  /** Absent when nothing limits it. */
  high?: number | undefined;
  form: 'image' | 'video' | 'unknown';
  isPinned: boolean;
  isPossiblyPaid: boolean;
  /** Written beside the mark: "8×" of one far above the rest. */
  label?: string | undefined;
  text: string;
}

const HEIGHT = 220;
const R = 4;

/** A shape for each form, so that colour only repeats it. */
export function markPath(form: NotePoint['form'], x: number, y: number, r = R): string {
  if (form === 'video') return `M${x - r},${y - r}L${x + r + 1},${y}L${x - r},${y + r}Z`;
  if (form === 'image') return `M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`;
  return `M${x - r - 1},${y}L${x},${y - r - 1}L${x + r + 1},${y}L${x},${y + r + 1}Z`;
}

/**
 * A figure of every note over its publication, on an axis where every tenfold takes the same room.
 * @param usual the creator's median, drawn as a band of its range
 */
export function NotesPlot({
  points,
  usual,
  width,
}: {
  points: readonly NotePoint[];
  usual?: { low: number; high?: number | undefined } | undefined;
  width: number;
}) {
  const { language, compact } = useApp();
  const plot = plotOf(width, HEIGHT);
  const times = points.map((p) => p.at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const x = timeScale(first, last, CHINA.offset(last), Math.max(2, Math.floor(width / 90)));
  const y = countScale(
    Math.max(...points.map((p) => p.high ?? p.low)),
    Math.min(...points.map((p) => p.low)),
  );
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
      <Axes plot={plot} x={x} y={y} xText={markText(x.step, language, CHINA)} yText={compact} />
      {usual && <Usual usual={usual} plot={plot} y={y} />}
      {points.map((point) => (
        <Mark key={point.id} point={point} plot={plot} x={x} y={y} />
      ))}
    </svg>
  );
}

function Usual({
  usual,
  plot,
  y,
}: {
  usual: { low: number; high?: number | undefined };
  plot: Plot;
  y: Scale;
}) {
  const low = yIn(plot, y, usual.low);
  const high = yIn(plot, y, usual.high ?? usual.low);
  return (
    <rect
      className="chart-usual"
      x={plot.left}
      y={high - 0.75}
      width={plot.right - plot.left}
      height={low - high + 1.5}
    />
  );
}

function Mark({ point, plot, x, y }: { point: NotePoint; plot: Plot; x: Scale; y: Scale }) {
  const at = xIn(plot, x, point.at);
  const low = yIn(plot, y, point.low);
  const high = point.high === undefined ? plot.top : yIn(plot, y, point.high);
  const middle = yIn(plot, y, (point.low + (point.high ?? point.low)) / 2);
  const kind = [
    'chart-note',
    `chart-${point.form}`,
    point.isPinned ? 'chart-pinned' : '',
    point.isPossiblyPaid ? 'chart-paid' : '',
  ];
  return (
    <g className={kind.filter(Boolean).join(' ')}>
      <title>{point.text}</title>
      {low - high > 2 * R && <line className="chart-range" x1={at} x2={at} y1={low} y2={high} />}
      {point.isPossiblyPaid && <circle className="chart-ring" cx={at} cy={middle} r={R + 4} />}
      <path d={markPath(point.form, at, middle)} />
      {point.label !== undefined && (
        <text
          className="chart-word chart-outlier"
          x={at > plot.right - 40 ? at - 9 : at + 9}
          y={middle + 3.5}
          textAnchor={at > plot.right - 40 ? 'end' : 'start'}
        >
          {point.label}
        </text>
      )}
    </g>
  );
}
