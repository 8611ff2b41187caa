import { createRoot } from 'react-dom/client';
import type { PageServices, Services } from '@/components/app/services';
import type { HeadStart } from '@/components/sidebar/head-start';
import { SidebarApp } from '@/components/sidebar/SidebarApp';

/** Draws the sidebar with whatever its head start has brought by now. */
export function drawSidebar(
  root: HTMLElement,
  services: Services,
  page: PageServices,
  { begun, reached, heard }: HeadStart,
): void {
  const withStart = { ...services, begun, reached: reached() };
  createRoot(root).render(<SidebarApp services={withStart} page={page} store={heard} />);
}
