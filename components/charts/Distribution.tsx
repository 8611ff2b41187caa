import { useApp } from '../app/AppContext';
import { numberForm, type Language, type Unit } from '@/lib/i18n';
import { Axes, xIn, type Plot } from './Axes';
import { linearScale } from './scale';

interface Props {
  unit: Unit;
  /** The creator's own figure with its interval. */
  value: number;
  low?: number | undefined;
  high?: number | undefined;
  /** One value a note. */
  notes: readonly number[];
  /** One value for each of the user's other creators, when they are the yardstick. */
  others: readonly number[];
  /** Without `high` it runs on to the end of the axis. */
  band?: { low: number; high?: number | undefined } | undefined;
  /** Where the axis ends, for figures that have a largest value. */
  most?: number | undefined;
  width: number;
}

const HEIGHT = 78;

/** Where the axis ends: what matters fits; wild notes are gathered at the end. */
function endOf({ value, high = value, notes, others, band }: Props): number {
  const sorted = [...notes, ...others].sort((a, b) => a - b);
  const usual = sorted[Math.floor(0.9 * (sorted.length - 1))] ?? 0;
  const most = Math.max(
    value * 1.1,
    Math.min(high, value * 3),
    (band?.high ?? band?.low ?? 0) * 1.2,
  );
  return Math.max(most, Math.min(usual, most * 2)) || 1;
}

/** All marks with as many decimals as their distance needs. */
function tickText(ticks: readonly number[], unit: Unit, language: Language) {
  const isPercent = unit === 'rate' || unit === 'share';
  const step = (ticks[1]! - ticks[0]!) * (isPercent ? 100 : 1);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const form = numberForm(language, {
    ...(isPercent && { style: 'percent' as const }),
    // A step of 2.5 needs one more decimal than its size tells.
    maximumFractionDigits: decimals + 1,
    minimumFractionDigits: decimals,
  });
  return (tick: number) => form.format(tick);
}

/** Alternating heights keep notes of one value apart without a second meaning: no chance involved. */
function heightOf(index: number, plot: Plot): number {
  const rows = 4;
  return plot.top + 7 + ((index * 2 + Math.floor(index / rows)) % rows) * 7;
}

/** Notes as dots, the median with its interval, and the yardstick behind them, on one real axis. */
export function Distribution(props: Props) {
  const { language } = useApp();
  const { unit, value, low, high, notes, others, band, width } = props;
  const plot: Plot = { left: 8, right: width - 12, top: 6, bottom: HEIGHT - 22 };
  const x = linearScale(0, props.most ?? endOf(props), {
    most: Math.max(3, Math.floor(width / 70)),
  });
  const end = x.ticks.at(-1)!;
  const across = (from: number, to: number) => ({
    x: xIn(plot, x, from),
    width: Math.max(1, xIn(plot, x, to) - xIn(plot, x, from)),
  });
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
      {band && (
        <rect
          className="chart-yardstick"
          {...across(band.low, band.high ?? end)}
          y={plot.top}
          height={plot.bottom - plot.top}
        />
      )}
      <Axes plot={plot} x={x} xText={tickText(x.ticks, unit, language)} />
      {others.map((other, i) => (
        <line
          key={i}
          className="chart-other"
          x1={xIn(plot, x, other)}
          x2={xIn(plot, x, other)}
          y1={plot.bottom - 8}
          y2={plot.bottom}
        />
      ))}
      {notes.map((note, i) => (
        <circle
          key={i}
          className={note > end ? 'chart-beyond' : 'chart-spot'}
          cx={xIn(plot, x, note)}
          cy={heightOf(i, plot)}
          r={2.5}
        />
      ))}
      {low !== undefined && high !== undefined && (
        <rect
          className="chart-interval"
          {...across(low, high)}
          y={plot.bottom - 14}
          height={4}
          rx={2}
        />
      )}
      <line
        className="chart-median"
        x1={xIn(plot, x, value)}
        x2={xIn(plot, x, value)}
        y1={plot.top}
        y2={plot.bottom}
      />
    </svg>
  );
}
