import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Explain } from '../kit/Explain';

type Topics = NonNullable<Report['details']['topics']>;

/** Whether the creator keeps to few topics or writes about many: two figures, both of the notes with topics. */
export function TopicFocus({ topics }: { topics: Topics }) {
  const { t, value, interval } = useApp();
  const { n, verticality, verticalityRange, focus } = topics;
  return (
    <dl className="facts topic-focus">
      <div className="contents">
        <dt>
          <Explain content={t('content.verticality.meaning')}>{t('content.verticality')}</Explain>
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
          <Explain content={t('content.focus.meaning')}>{t('content.focus')}</Explain>
        </dt>
        <dd>
          <strong>{t('content.focusOf100', { focus: Math.round(focus * 100) })}</strong>{' '}
          <span className="quiet">{t('n.notes', { n })}</span>
        </dd>
      </div>
    </dl>
  );
}
