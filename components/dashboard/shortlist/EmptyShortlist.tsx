import { useApp } from '../../app/AppContext';
import { EXAMPLE_QUERY } from '../../example/workspaces';

/** What to do first, where there is nobody yet. */
export function EmptyShortlist() {
  const { t, services, settings } = useApp();
  return (
    <section className="notice">
      <h2>{t('shortlist.empty.title')}</h2>
      {(settings.hidesFirstSteps || services.workspace) && (
        <ol className="steps">
          <li>{t('shortlist.empty.step1')}</li>
          <li>{t('shortlist.empty.step2')}</li>
          <li>{t('shortlist.empty.step3')}</li>
        </ol>
      )}
      <p className="quiet">{t('shortlist.empty.import')}</p>
      {services.workspace === undefined && (
        <div className="notice-offer">
          <p>{t('example.offer')}</p>
          <a className="button" href={EXAMPLE_QUERY}>
            {t('example.explore')}
          </a>
        </div>
      )}
    </section>
  );
}
