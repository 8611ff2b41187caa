import type { ReasonSource } from '@/lib/campaign';
import { useApp } from '../../../app/AppContext';

/** Which guides say so, or that it comes from the user's own figures. */
export function GuideMark({ source }: { source: ReasonSource }) {
  const { t } = useApp();
  if (source === 'figures') return <span className="guide-mark">{t('advice.fromFigures')}</span>;
  return (
    <span className="guide-mark">
      {t('advice.guide', { n: source.length, guides: source.join(t('list.comma')) })}
    </span>
  );
}
