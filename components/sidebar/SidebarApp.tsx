import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { AppRoot } from '../app/AppRoot';
import { SiteAccessNotice } from '../app/SiteAccessNotice';
import { StorageNotice } from '../app/StorageGate';
import { Unsent } from '../app/Unsent';
import type { PageServices, Services } from '../app/services';
import { Bar } from './Bar';
import { CreatorPanel } from './CreatorPanel';
import { MemoryMode, MemoryNotice } from './MemoryMode';
import { InViewPanel } from './InViewPanel';
import {
  BlockedNotice,
  ElsewhereNotice,
  OtherNotice,
  SilentNotice,
  WaitingNotice,
} from './Notices';
import type { Heard, PageStore } from './page-store';
import { ResizeHandle } from './ResizeHandle';
import { usePageTheme } from './use-page-theme';
import { Welcome } from './Welcome';

/** What the page allows to show. */
export function PanelFor({ heard }: { heard: Heard }) {
  if (heard === 'waiting') return <WaitingNotice />;
  if (heard === 'silent') return <SilentNotice />;
  if (heard === 'elsewhere') return <ElsewhereNotice />;
  if (heard.page === 'blocked') return <BlockedNotice reason={heard.blockedReason} />;
  if (heard.creatorId !== undefined) {
    return <CreatorPanel key={heard.creatorId} creatorId={heard.creatorId} context={heard} />;
  }
  if (heard.page === 'search' || heard.page === 'explore') return <InViewPanel context={heard} />;
  if (heard.page === 'profile' || heard.page === 'note') return <WaitingNotice context={heard} />;
  return <OtherNotice />;
}

interface SidebarProps {
  page: PageServices;
  store: PageStore;
  /** Said before all else. */
  notice?: ReactNode;
}

function Sidebar({ page, store, notice }: SidebarProps) {
  const heard = useStore(store, (state) => state.heard);
  usePageTheme(heard);
  return (
    <div className="sidebar">
      {!page.isPanel && <ResizeHandle page={page} />}
      <Bar page={page} />
      <main className="panel">
        {notice}
        <StorageNotice />
        {page.isPanel && <SiteAccessNotice />}
        <Unsent />
        {/* Its steps lead to the shortlist, which a sidebar without a database cannot save to. */}
        {!notice && <Welcome page={page} />}
        <PanelFor heard={heard} />
      </main>
    </div>
  );
}

interface AppProps {
  services: Services;
  page: PageServices;
  /** Hears the page. */
  store: PageStore;
}

/** The sidebar: everything inside the frame or the browser's side panel. */
export function SidebarApp({ services, page, store }: AppProps) {
  return (
    <AppRoot
      services={services}
      fallback={(own) => (
        <MemoryMode services={own} page={page}>
          <Sidebar page={page} store={store} notice={<MemoryNotice />} />
        </MemoryMode>
      )}
    >
      <Sidebar page={page} store={store} />
    </AppRoot>
  );
}
