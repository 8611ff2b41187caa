import { createRoot } from 'react-dom/client';
import { browserServices, exampleServices } from '@/components/app/browser-services';
import { DashboardApp } from '@/components/dashboard/DashboardApp';
import { workspaceOf } from '@/components/example/workspaces';
import '@/components/styles/dashboard.css';
import { sayAlso } from '@/lib/i18n';
import { OF_DASHBOARD } from '@/lib/i18n/messages/of-dashboard';

sayAlso(OF_DASHBOARD);
const services = workspaceOf(location.search) ? exampleServices() : browserServices();
createRoot(document.getElementById('root')!).render(<DashboardApp services={services} />);
