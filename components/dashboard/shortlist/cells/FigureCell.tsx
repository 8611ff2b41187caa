import { useApp } from '../../../app/AppContext';

interface Props {
  figure: { value: number; low: number; high?: number | undefined; n: number } | undefined;
  write: (value: number) => string;
  /** Said in place of a figure that could not be had. */
  none?: string | undefined;
}

/** A figure with its interval and n below, in muted text. */
export function FigureCell({ figure, write, none }: Props) {
  const { t } = useApp();
  if (!figure) return none === undefined ? null : <span className="quiet">{none}</span>;
  const { value, low, high, n } = figure;
  const interval =
    high === undefined
      ? t('figure.atLeast', { low: write(low) })
      : write(low) === write(high)
        ? undefined
        : `${write(low)}–${write(high)}`;
  return (
    <>
      {write(value)}
      <span className="row-sub">{[interval, t('n.notes', { n })].filter(Boolean).join(' · ')}</span>
    </>
  );
}
