import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { AppRoot } from '../app/AppRoot';
import { useApp } from '../app/AppContext';
import type { PageServices, Services } from '../app/services';
import { Brand } from '../kit/Brand';
import { CollapseIcon, DashboardIcon } from '../kit/icons';
import { CreatorPanel } from './CreatorPanel';
import { InViewPanel } from './InViewPanel';
import { BlockedNotice, OtherNotice, SilentNotice, WaitingNotice } from './Notices';
import { createPageStore, type Heard } from './page-store';
import { Welcome } from './Welcome';

/** What the page allows to show. */
export function PanelFor({ heard }: { heard: Heard }) {
  if (heard === 'waiting') return <WaitingNotice />;
  if (heard === 'silent') return <SilentNotice />;
  if (heard.page === 'blocked') return <BlockedNotice reason={heard.blockedReason} />;
  if (heard.creatorId !== undefined) {
    return <CreatorPanel key={heard.creatorId} creatorId={heard.creatorId} context={heard} />;
  }
  if (heard.page === 'search' || heard.page === 'explore') return <InViewPanel context={heard} />;
  if (heard.page === 'profile' || heard.page === 'note') return <WaitingNotice context={heard} />;
  return <OtherNotice />;
}

function Bar({ page }: { page: PageServices }) {
  const { t, services } = useApp();
  return (
    <header className="bar">
      <Brand />
      <div className="bar-actions">
        <button
          type="button"
          className="button button-bare"
          onClick={() => services.openDashboard()}
        >
          <DashboardIcon />
          {t('sidebar.openDashboard')}
        </button>
        <button
          type="button"
          className="button button-bare button-icon"
          aria-label={t('sidebar.collapse')}
          title={t('sidebar.collapse')}
          onClick={() => void page.frame('collapse')}
        >
          <CollapseIcon />
        </button>
      </div>
    </header>
  );
}

function Sidebar({ page }: { page: PageServices }) {
  const [store] = useState(createPageStore);
  const heard = useStore(store, (state) => state.heard);
  useEffect(() => page.watch(store.getState().hear), [page, store]);
  return (
    <div className="sidebar">
      <Bar page={page} />
      <main className="panel">
        <Welcome />
        <PanelFor heard={heard} />
      </main>
    </div>
  );
}

/** The sidebar: everything inside the frame. */
export function SidebarApp({ services, page }: { services: Services; page: PageServices }) {
  return (
    <AppRoot services={services}>
      <Sidebar page={page} />
    </AppRoot>
  );
}
