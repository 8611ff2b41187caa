import { useApp } from '../app/AppContext';
import { Axes, plotOf, xIn, yIn } from './Axes';
import { linearScale } from './scale';

/** A figure so many days after something, with the range it may lie in. */
export interface SincePoint {
  days: number;
  low: number;
  /** Absent when nothing limits it. */
  high?: number | undefined;
  text: string;
}

/** What is usual, with its interval. */
export interface Usual {
  value: number;
  low: number;
  high: number;
}

const TALL = 150;

const middle = ({ low, high = low }: SincePoint) => (low + high) / 2;

/** A figure over the days since publication, against what is usual: a dashed line in the band of its interval. */
export function SinceChart({
  points,
  usual,
  width,
}: {
  points: readonly SincePoint[];
  usual: Usual | undefined;
  width: number;
}) {
  const { t, compact, whole } = useApp();
  const plot = plotOf(width, TALL, 46);
  const x = linearScale(0, Math.max(1, ...points.map(({ days }) => days)), {
    most: 5,
    whole: true,
  });
  const tops = points.map(({ low, high }) => high ?? low);
  const y = linearScale(0, Math.max(1, usual?.high ?? 0, ...tops), { most: 3, whole: true });
  const place = (point: SincePoint) => `${xIn(plot, x, point.days)},${yIn(plot, y, middle(point))}`;
  return (
    <svg width={width} height={TALL} aria-hidden="true" focusable="false">
      {usual && (
        <rect
          className="chart-band"
          x={plot.left}
          width={plot.right - plot.left}
          y={yIn(plot, y, usual.high)}
          height={Math.max(1, yIn(plot, y, usual.low) - yIn(plot, y, usual.high))}
        />
      )}
      <Axes
        plot={plot}
        x={x}
        y={y}
        xText={(days) => t('course.day', { n: whole(days) })}
        yText={compact}
      />
      {usual && (
        <line
          className="chart-usual"
          x1={plot.left}
          x2={plot.right}
          y1={yIn(plot, y, usual.value)}
          y2={yIn(plot, y, usual.value)}
        />
      )}
      {points.length > 1 && <path className="chart-line" d={`M${points.map(place).join('L')}`} />}
      {points.map((point) => (
        <g key={point.days} className="chart-reading">
          <title>{point.text}</title>
          <line
            className="chart-range"
            x1={xIn(plot, x, point.days)}
            x2={xIn(plot, x, point.days)}
            y1={yIn(plot, y, point.low)}
            y2={yIn(plot, y, point.high ?? point.low)}
          />
          <circle
            className="chart-dot"
            cx={xIn(plot, x, point.days)}
            cy={yIn(plot, y, middle(point))}
            r={3}
          />
        </g>
      ))}
    </svg>
  );
}
