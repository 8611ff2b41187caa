import { createRoot } from 'react-dom/client';
import { browserServices } from '@/components/app/browser-services';
import { SidebarApp } from '@/components/sidebar/SidebarApp';
import '@/components/styles/sidebar.css';
import { mayActIn } from '@/lib/capture/host-page';
import { createPageLink } from '@/lib/capture/page-link';
import { leaveWhenGone } from '@/lib/capture/renewal';
import { onlyAfterTouch } from '@/lib/capture/touched';

const { self, top, parent, location } = window;
if (mayActIn({ self, top, parent, ancestorOrigins: location.ancestorOrigins })) {
  // The browser's side panel opens the same page under `?panel`.
  const page = createPageLink(new URLSearchParams(location.search).has('panel'));
  // An empty frame loads at once, and its content script takes it away.
  leaveWhenGone(window, () => location.replace('about:blank'));
  const services = browserServices();
  // Under way before anything is drawn; whether it succeeds, `StorageGate` asks.
  services.store.open().catch(() => undefined);
  const guarded = {
    ...services,
    send: onlyAfterTouch(services.send, navigator),
    pageStructure: page.structure,
    showOnPage: page.show,
  };
  createRoot(document.getElementById('root')!).render(
    <SidebarApp services={guarded} page={page} />,
  );
}
