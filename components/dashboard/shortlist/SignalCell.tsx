import type { SignalId } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { figureText } from '../../figures/figure-text';
import { SignalTip } from '../../figures/SignalTip';
import { Explain } from '../../kit/Explain';
import { signalOf, type Row } from '../rows';

/** A figure of one creator with its interval, or what it lacks. */
export function SignalCell({ row, id }: { row: Row; id: SignalId }) {
  const app = useApp();
  const signal = signalOf(row, id);
  if (!signal) return null;
  const text = figureText(signal, app);
  return (
    <>
      <Explain
        className={signal.outcome === 'scored' ? '' : 'provisional'}
        content={<SignalTip signal={signal} />}
      >
        {text.value ?? app.t('cell.tooLittle')}
      </Explain>
      <span className="row-sub">
        {text.value === undefined
          ? text.missing
          : [text.interval, text.n].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
