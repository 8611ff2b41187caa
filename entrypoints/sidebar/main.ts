import { browserServices } from '@/components/app/browser-services';
import { headStart } from '@/components/sidebar/head-start';
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
  const start = headStart(services.store, page, services.now);
  const guarded = {
    ...services,
    send: onlyAfterTouch(services.send, navigator),
    pageStructure: page.structure,
    showOnPage: page.show,
  };
  // Most of the script draws: what is asked for above is on its way meanwhile.
  void import('./draw').then(({ drawSidebar }) =>
    drawSidebar(document.getElementById('root')!, guarded, page, start),
  );
}
