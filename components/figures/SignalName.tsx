import type { SignalId } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Explain } from '../kit/Explain';

/** A figure's name that explains itself: what it measures and how it is worked out. */
export function SignalName({ id }: { id: SignalId }) {
  const { t } = useApp();
  return (
    <Explain
      content={
        <dl className="tip-facts">
          <dt className="tip-title">{t(`signal.${id}.name`)}</dt>
          <dd>{t(`signal.${id}.measures`)}</dd>
          <dt>{t('tip.formula')}</dt>
          <dd className="formula">{t(`signal.${id}.formula`)}</dd>
        </dl>
      }
    >
      {t(`signal.${id}.name`)}
    </Explain>
  );
}
