import type { ReactNode } from 'react';
import type { Signal } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Explain } from '../kit/Explain';
import { figureText } from './figure-text';
import { SIGNAL_UNITS } from './signal-units';
import { SignalTip } from './SignalTip';
import { Strip, type Band } from './Strip';

interface Props {
  signal: Signal;
  band?: Band | undefined;
  dots?: readonly number[] | undefined;
  seenAt?: number | undefined;
  yardstick?: string | undefined;
  /** Below it: the one note that it speaks of. */
  below?: ReactNode;
}

/** One figure: name and n, a picture against the yardstick, value and interval. */
export function SignalRow({ signal, band, dots, seenAt, yardstick, below }: Props) {
  const format = useApp();
  const { t } = format;
  const text = figureText(signal, format);
  const name = t(`signal.${signal.id}.name`);
  const isShare = ['share', 'score'].includes(SIGNAL_UNITS[signal.id]);
  const isProvisional = signal.outcome !== 'scored';
  return (
    <div className={`figure ${isProvisional ? 'figure-provisional' : ''}`}>
      <div className="figure-name">
        <Explain content={<SignalTip signal={signal} seenAt={seenAt} yardstick={yardstick} />}>
          {name}
        </Explain>
        <span className="figure-n">{text.n}</span>
      </div>
      <div className="figure-picture">
        {signal.value !== undefined && (
          <Strip
            value={signal.value}
            low={signal.low}
            high={signal.high}
            band={band}
            dots={dots}
            most={isShare ? 1 : undefined}
            label={t('strip.label', {
              name,
              value: text.value ?? '',
              interval: text.interval ?? '',
            })}
          />
        )}
      </div>
      {text.value !== undefined && (
        <div className="figure-value">
          <strong>{text.value}</strong>
          {text.interval !== undefined && <span className="figure-interval">{text.interval}</span>}
        </div>
      )}
      {text.missing !== undefined && <p className="figure-missing">{text.missing}</p>}
      {below}
    </div>
  );
}
