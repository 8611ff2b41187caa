import { scoringSentence } from '@/lib/i18n';
import { describeSignals, type Signal } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { SIGNAL_ZH } from '../kit/glossary';
import { TermName } from '../kit/TermName';
import { figureText } from './figure-text';

interface Props {
  signal: Signal;
  /** ms; when the newest of the facts behind the figure was read. */
  seenAt?: number | undefined;
  /** What the figure is held against, in words. */
  yardstick?: string | undefined;
}

/** What a figure means, how it is worked out, what it rests on and when that was seen. */
export function SignalTip({ signal, seenAt, yardstick }: Props) {
  const format = useApp();
  const { t } = format;
  const text = figureText(signal, format);
  return (
    <dl className="tip-facts">
      <dt className="tip-title">
        <TermName name={t(`signal.${signal.id}.name`)} zh={SIGNAL_ZH[signal.id]} />
      </dt>
      <dd>{t(`signal.${signal.id}.measures`)}</dd>
      <dt>{t('tip.formula')}</dt>
      <dd className="formula">{t(`signal.${signal.id}.formula`)}</dd>
      <dt>{t('tip.restsOn')}</dt>
      <dd>
        {text.n}
        {text.interval !== undefined && ` · ${t('tip.interval', { interval: text.interval })}`}
        {signal.estimate && ` · ${t('tip.estimate')}`}
      </dd>
      {text.missing !== undefined && (
        <>
          <dt>{t('tip.missing')}</dt>
          <dd>{text.missing}</dd>
        </>
      )}
      {yardstick !== undefined && (
        <>
          <dt>{t('tip.yardstick')}</dt>
          <dd>{yardstick}</dd>
        </>
      )}
      <dt>{t('how.blindSpots')}</dt>
      {describeSignals()
        .find(({ id }) => id === signal.id)
        ?.blindSpots.map((spot) => (
          <dd key={spot}>{scoringSentence(spot, format.language).text}</dd>
        ))}
      {seenAt !== undefined && (
        <>
          <dt>{t('tip.seen')}</dt>
          <dd>{`${t('tip.fromPage')} · ${format.age(seenAt, format.services.now())}`}</dd>
        </>
      )}
    </dl>
  );
}
