import { useApp } from '../../app/AppContext';

/** What to do first, where there is nobody yet. */
export function EmptyShortlist() {
  const { t } = useApp();
  return (
    <section className="notice">
      <h2>{t('shortlist.empty.title')}</h2>
      <ol className="steps">
        <li>{t('shortlist.empty.step1')}</li>
        <li>{t('shortlist.empty.step2')}</li>
        <li>{t('shortlist.empty.step3')}</li>
      </ol>
      <p className="quiet">{t('shortlist.empty.import')}</p>
    </section>
  );
}
