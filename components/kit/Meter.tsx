interface Props {
  /** 0–1 */
  share: number;
  label: string;
  /** What a screen reader says instead of a percentage. */
  text: string;
  tone?: 'accent' | 'good' | 'mid' | 'low' | 'plain';
}

/** A bar that fills from the left. */
export function Meter({ share, label, text, tone = 'accent' }: Props) {
  const percent = Math.round(100 * Math.min(1, Math.max(0, share)));
  return (
    <div
      className={`meter tone-${tone}`}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
    >
      <div className="meter-fill" style={{ width: `${percent}%` }} />
    </div>
  );
}
