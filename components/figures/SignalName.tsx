import type { SignalId } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Explain } from '../kit/Explain';
import { SIGNAL_ZH } from '../kit/glossary';
import { TermTip } from '../kit/TermTip';

/** A figure's entry of the glossary: the platform's word, what it measures, how it is worked out. */
export function SignalTerm({ id }: { id: SignalId }) {
  const { t } = useApp();
  return (
    <TermTip
      name={t(`signal.${id}.name`)}
      zh={SIGNAL_ZH[id]}
      meaning={t(`signal.${id}.measures`)}
      formula={t(`signal.${id}.formula`)}
    />
  );
}

/** A figure's name that explains itself. */
export function SignalName({ id }: { id: SignalId }) {
  const { t } = useApp();
  return <Explain content={<SignalTerm id={id} />}>{t(`signal.${id}.name`)}</Explain>;
}
