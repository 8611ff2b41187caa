import { createRoot } from 'react-dom/client';
import { browserServices } from '@/components/app/browser-services';
import { DashboardApp } from '@/components/dashboard/DashboardApp';
import '@/components/styles/dashboard.css';

createRoot(document.getElementById('root')!).render(<DashboardApp services={browserServices()} />);
