import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { FactTip } from '../figures/FactTip';
import { Explain } from '../kit/Explain';
import { WORD_ZH } from '../kit/glossary';

type Topics = NonNullable<Report['details']['topics']>;

/** Whether the creator keeps to few topics or writes about many: two figures, both of the notes with topics. */
export function TopicFocus({
  topics,
  seenAt,
}: {
  topics: Topics;
  /** ms; when the newest of the topics was read. */
  seenAt?: number | undefined;
}) {
  const { t, value, interval } = useApp();
  const { n, verticality, verticalityRange, focus } = topics;
  return (
    <dl className="facts topic-focus">
      <div className="contents">
        <dt>
          <Explain
            content={
              <FactTip
                name={t('content.verticality')}
                zh={WORD_ZH.verticality}
                meaning={t('content.verticality.meaning')}
                formula={t('content.verticality.formula')}
                restsOn={t('n.notes', { n })}
                interval={interval(verticalityRange.low, verticalityRange.high, 'share')}
                seenAt={seenAt}
              />
            }
          >
            {t('content.verticality')}
          </Explain>
        </dt>
        <dd>
          <strong>{value(verticality, 'share')}</strong>{' '}
          <span className="quiet">
            {interval(verticalityRange.low, verticalityRange.high, 'share')} · {t('n.notes', { n })}
          </span>
        </dd>
      </div>
      <div className="contents">
        <dt>
          <Explain
            content={
              <FactTip
                name={t('content.focus')}
                meaning={t('content.focus.meaning')}
                formula={t('content.focus.formula')}
                restsOn={t('n.notes', { n })}
                seenAt={seenAt}
              />
            }
          >
            {t('content.focus')}
          </Explain>
        </dt>
        <dd>
          <strong>{t('content.focusOf100', { focus: Math.round(focus * 100) })}</strong>{' '}
          <span className="quiet">{t('n.notes', { n })}</span>
        </dd>
      </div>
    </dl>
  );
}
