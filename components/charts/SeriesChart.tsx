import { useApp } from '../app/AppContext';
import { Axes, plotOf, xIn, yIn, type Plot } from './Axes';
import { linearScale, timeScale, type Scale } from './scale';
import { HERE, markText } from './time-text';

/** A figure at one moment, with the range it may lie in. */
export interface SeriesPoint {
  /** ms */
  at: number;
  low: number;
  /** Absent when nothing limits it. */
  high?: number | undefined;
  text: string;
}

const TALL = 168;

/** Middle of a bounded range; of an open one only its lower end is known. */
function middle({ low, high = low }: SeriesPoint): number {
  return (low + high) / 2;
}

function bandPath(points: readonly SeriesPoint[], plot: Plot, x: Scale, y: Scale): string {
  const upper = points.map((p) => `${xIn(plot, x, p.at)},${yIn(plot, y, p.high ?? p.low)}`);
  const lower = points.map((p) => `${xIn(plot, x, p.at)},${yIn(plot, y, p.low)}`);
  return `M${upper.join('L')}L${lower.reverse().join('L')}Z`;
}

/**
 * A figure over time: one mark a reading with its range as a bar, joined by a band. An open-ended
 * range ends in an arrow. The axis need not begin at 0: a change of a few percent is the point of it.
 */
export function SeriesChart({
  points,
  width,
  whole = true,
  height = TALL,
}: {
  points: readonly SeriesPoint[];
  width: number;
  whole?: boolean;
  /** px */
  height?: number;
}) {
  const { language, compact } = useApp();
  const plot = plotOf(width, height, 52);
  const [first, last] = [points[0]!.at, points.at(-1)!.at];
  const x = timeScale(first, last, HERE.offset(last), Math.max(2, Math.floor(width / 110)));
  const y = linearScale(
    Math.min(...points.map((p) => p.low)),
    Math.max(...points.map((p) => p.high ?? p.low)),
    { most: height < TALL ? 2 : 4, whole },
  );
  const line = points.map((p) => `${xIn(plot, x, p.at)},${yIn(plot, y, middle(p))}`).join('L');
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false">
      <Axes plot={plot} x={x} y={y} xText={markText(x.step, language, HERE)} yText={compact} />
      {points.length > 1 && (
        <>
          <path className="chart-band" d={bandPath(points, plot, x, y)} />
          <path className="chart-line" d={`M${line}`} />
        </>
      )}
      {points.map((point) => (
        <Reading key={point.at} point={point} plot={plot} x={x} y={y} />
      ))}
    </svg>
  );
}

function Reading({ point, plot, x, y }: { point: SeriesPoint; plot: Plot; x: Scale; y: Scale }) {
  const at = xIn(plot, x, point.at);
  const low = yIn(plot, y, point.low);
  const high = point.high === undefined ? plot.top : yIn(plot, y, point.high);
  return (
    <g className="chart-reading">
      <title>{point.text}</title>
      <rect
        className="chart-hit"
        x={at - 8}
        y={plot.top}
        width={16}
        height={plot.bottom - plot.top}
      />
      <line className="chart-range" x1={at} x2={at} y1={low} y2={high} />
      {point.high === undefined && (
        <path
          className="chart-range"
          d={`M${at - 3},${high + 5}L${at},${high}L${at + 3},${high + 5}`}
        />
      )}
      <circle className="chart-dot" cx={at} cy={yIn(plot, y, middle(point))} r={3} />
    </g>
  );
}
