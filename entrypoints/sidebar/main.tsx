import { createRoot } from 'react-dom/client';
import { browserServices } from '@/components/app/browser-services';
import { SidebarApp } from '@/components/sidebar/SidebarApp';
import '@/components/styles/sidebar.css';
import { createPageLink } from '@/lib/capture/page-link';

createRoot(document.getElementById('root')!).render(
  <SidebarApp services={browserServices()} page={createPageLink()} />,
);
