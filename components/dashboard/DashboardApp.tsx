import { AppRoot } from '../app/AppRoot';
import { useApp } from '../app/AppContext';
import type { Services } from '../app/services';
import { Brand } from '../kit/Brand';
import { useRows, type Rows } from '../data/use-rows';
import { CampaignsPage } from './campaigns/CampaignsPage';
import { ComparePage } from './compare/ComparePage';
import { HowPage } from './how/HowPage';
import { RightsPage } from './rights/RightsPage';
import { ROUTES, hashOf, usePlace, type Place } from './routes';
import { SettingsPage } from './settings/SettingsPage';
import { ShortlistPage } from './shortlist/ShortlistPage';

function Page({ place, data }: { place: Place; data: Rows }) {
  switch (place.route) {
    case 'shortlist':
      return <ShortlistPage data={data} selected={place.rest[0]} />;
    case 'compare':
      return <ComparePage data={data} />;
    case 'campaigns':
      return <CampaignsPage data={data} />;
    case 'rights':
      return <RightsPage data={data} />;
    case 'settings':
      return <SettingsPage rows={data.rows} />;
    case 'how-scores-work':
      return <HowPage />;
  }
}

function Dashboard() {
  const { t } = useApp();
  const place = usePlace();
  const data = useRows();
  return (
    <div className="dashboard">
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t('nav.skip')}
      </a>
      <header className="side">
        <Brand />
        <nav aria-label={t('nav.label')}>
          <ul>
            {ROUTES.map((route) => (
              <li key={route}>
                <a href={hashOf(route)} aria-current={place.route === route ? 'page' : undefined}>
                  {t(`nav.${route}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="quiet side-foot">{t('privacy.short')}</p>
      </header>
      <main id="main" tabIndex={-1}>
        {data ? <Page place={place} data={data} /> : <p role="status">{t('dashboard.loading')}</p>}
      </main>
    </div>
  );
}

/** The dashboard: everything inside its tab. */
export function DashboardApp({ services }: { services: Services }) {
  return (
    <AppRoot services={services}>
      <Dashboard />
    </AppRoot>
  );
}
