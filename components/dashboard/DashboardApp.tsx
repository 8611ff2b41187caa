import { Activity, useState } from 'react';
import { AppRoot } from '../app/AppRoot';
import { Unsent } from '../app/Unsent';
import { useApp } from '../app/AppContext';
import { SiteAccessNotice } from '../app/SiteAccessNotice';
import { StorageNotice } from '../app/StorageGate';
import type { Services } from '../app/services';
import { vocabularyOf } from '../entry/vocabulary';
import { ExampleBar } from '../example/ExampleBar';
import { ExampleGate } from '../example/ExampleGate';
import { Brand } from '../kit/Brand';
import { useRows, type Rows } from '../data/use-rows';
import { VisitNotice } from './campaigns/VisitNotice';
import { CampaignsPage } from './campaigns/CampaignsPage';
import { CampaignPage } from './campaigns/plan/CampaignPage';
import { ComparePage } from './compare/ComparePage';
import { CreatorPage } from './creator/CreatorPage';
import { HowPage } from './how/HowPage';
import { ReportPage } from './report/ReportPage';
import { ExpiryNotice } from './rights/ExpiryNotice';
import { RightsPage } from './rights/RightsPage';
import { ROUTES, hashOf, usePlace, type Place } from './routes';
import { BackupReminder } from './settings/backup/BackupReminder';
import { SettingsPage } from './settings/SettingsPage';
import { ShortlistPage } from './shortlist/ShortlistPage';

function Page({ place, data }: { place: Place; data: Rows }) {
  switch (place.route) {
    case 'shortlist':
      return null;
    case 'creator':
      return (
        <CreatorPage
          key={place.rest[0]}
          creatorId={place.rest[0]!}
          known={vocabularyOf(data.rows.map(({ entry }) => entry))}
        />
      );
    case 'report':
      return <ReportPage key={place.rest[0]} creatorId={place.rest[0]!} />;
    case 'compare':
      return <ComparePage data={data} rest={place.rest} />;
    case 'campaigns':
      return place.rest[0] === undefined ? (
        <CampaignsPage data={data} />
      ) : (
        <CampaignPage
          key={place.rest[0]}
          data={data}
          listId={place.rest[0]}
          rest={place.rest.slice(1)}
        />
      );
    case 'rights':
      return <RightsPage data={data} rest={place.rest} />;
    case 'settings':
      return <SettingsPage rows={data.rows} />;
    case 'how-scores-work':
      return <HowPage />;
  }
}

/**
 * The table, kept as it was while a page about one creator is looked at: the way back leads to the same
 * row under the same filters. It is made when first asked for.
 */
function KeptShortlist({ place, data }: { place: Place; data: Rows }) {
  const isOpen = place.route === 'shortlist';
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  if (!isOpen && !wasOpen) return null;
  return (
    <Activity mode={isOpen ? 'visible' : 'hidden'}>
      <ShortlistPage data={data} selected={isOpen ? place.rest[0] : undefined} />
    </Activity>
  );
}

function Dashboard() {
  const { t, services } = useApp();
  const place = usePlace();
  const data = useRows();
  // A creator's own page belongs to the shortlist, from which it is reached.
  const navRoute =
    place.route === 'creator' || place.route === 'report' ? 'shortlist' : place.route;
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
                <a href={hashOf(route)} aria-current={navRoute === route ? 'page' : undefined}>
                  {t(`nav.${route}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="quiet side-foot">{t('privacy.short')}</p>
      </header>
      <main id="main" tabIndex={-1}>
        <ExampleBar />
        <StorageNotice canSave />
        <SiteAccessNotice />
        {services.workspace === undefined && <BackupReminder />}
        <ExpiryNotice />
        <VisitNotice />
        <Unsent />
        {data ? (
          <>
            <KeptShortlist place={place} data={data} />
            <Page place={place} data={data} />
          </>
        ) : (
          <p className="dashboard-loading" role="status">
            {t('dashboard.loading')}
          </p>
        )}
      </main>
    </div>
  );
}

/** The dashboard: everything inside its tab. */
export function DashboardApp({ services }: { services: Services }) {
  return (
    <AppRoot services={services}>
      <ExampleGate>
        <Dashboard />
      </ExampleGate>
    </AppRoot>
  );
}
