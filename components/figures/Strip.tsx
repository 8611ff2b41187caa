export interface Band {
  low: number;
  /** Absent where only a floor is known: the band runs on to the end of the axis. */
  high?: number | undefined;
}

interface Props {
  value: number;
  low?: number | undefined;
  high?: number | undefined;
  /** Where half of the comparable creators lie, or the guide's band. */
  band?: Band | undefined;
  /** One faint dot a note. */
  dots?: readonly number[] | undefined;
  /** The whole picture in words. */
  label: string;
  /** Largest value on the axis; chosen from the values when absent. */
  most?: number | undefined;
}

/** Where the axis ends: everything that matters fits, one wild note does not squeeze the rest. */
function axisEnd({ value, high = value, band, dots = [] }: Props): number {
  const sorted = [...dots].sort((a, b) => a - b);
  const usual = sorted[Math.floor(0.9 * (sorted.length - 1))] ?? 0;
  const most = Math.max(
    value * 1.15,
    Math.min(high, value * 2.5) * 1.05,
    (band?.high ?? band?.low ?? 0) * 1.3,
  );
  return Math.max(most, Math.min(usual, most * 1.5)) || 1;
}

/** A value with its interval and its notes on one axis, over the band of comparable creators. */
export function Strip(props: Props) {
  const { value, low, high, band, dots, label } = props;
  const end = props.most ?? axisEnd(props);
  const at = (x: number) => `${(100 * Math.min(1, Math.max(0, x / end))).toFixed(2)}%`;
  const span = (from: number, to: number) => ({
    left: at(from),
    width: `${(100 * Math.max(0.01, Math.min(1, to / end) - Math.min(1, from / end))).toFixed(2)}%`,
  });
  return (
    <div className="strip" role="img" aria-label={label}>
      <div className="strip-axis" />
      {band && <div className="strip-band" style={span(band.low, band.high ?? end)} />}
      {dots
        ?.filter((dot) => dot <= end)
        .map((dot, i) => (
          <div key={i} className="strip-note" style={{ left: at(dot) }} />
        ))}
      {low !== undefined && high !== undefined && (
        <div className="strip-interval" style={span(low, high)} />
      )}
      <div className="strip-value" style={{ left: at(value) }} />
    </div>
  );
}
