import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { WORD_ZH } from '../kit/glossary';
import { PartHeading } from './PartHeading';

interface Props {
  formats: NonNullable<Report['details']['formats']>;
  seenAt: number | undefined;
}

/** The engagement rate of image notes and of videos, each by itself. */
export function FormatRates({ formats, seenAt }: Props) {
  const { t, value, interval } = useApp();
  const forms = (['image', 'video'] as const).flatMap((form) => {
    const measured = formats[form];
    return measured ? [{ form, measured }] : [];
  });
  if (forms.length === 0) return null;
  return (
    <div className="content-part">
      <PartHeading
        name={t('content.formats')}
        zh={WORD_ZH.formats}
        meaning={t('content.formats.meaning')}
        formula={t('signal.engagement-rate.formula')}
        restsOn={t('n.notes', { n: forms.reduce((sum, { measured }) => sum + measured.n, 0) })}
        seenAt={seenAt}
      />
      <dl className="facts">
        {forms.map(({ form, measured }) => (
          <div key={form} className="contents">
            <dt>{t(`content.${form}`)}</dt>
            <dd>
              {measured.value === undefined ? (
                <span className="quiet">{t('content.formatTooFew', { n: measured.n })}</span>
              ) : (
                <>
                  <strong>{value(measured.value, 'rate')}</strong>{' '}
                  <span className="quiet">
                    {measured.low !== undefined &&
                      measured.high !== undefined &&
                      `${interval(measured.low, measured.high, 'rate')} · `}
                    {t('n.notes', { n: measured.n })}
                  </span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
