import { createRoot } from 'react-dom/client';
import { browserServices } from '@/components/app/browser-services';
import { SidebarApp } from '@/components/sidebar/SidebarApp';
import '@/components/styles/sidebar.css';
import { createPageLink } from '@/lib/capture/page-link';

const page = createPageLink();
const services = { ...browserServices(), pageStructure: page.structure };
createRoot(document.getElementById('root')!).render(<SidebarApp services={services} page={page} />);
