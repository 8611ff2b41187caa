import { createRoot } from 'react-dom/client';
import { browserServices } from '@/components/app/browser-services';
import { SidebarApp } from '@/components/sidebar/SidebarApp';
import '@/components/styles/sidebar.css';
import { createPageLink } from '@/lib/capture/page-link';

/** The browser's side panel opens the same page under `?panel`. */
const page = createPageLink(new URLSearchParams(location.search).has('panel'));
const services = { ...browserServices(), pageStructure: page.structure, showOnPage: page.show };
createRoot(document.getElementById('root')!).render(<SidebarApp services={services} page={page} />);
