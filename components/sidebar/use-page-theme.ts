import { useEffect } from 'react';
import type { Heard } from './page-store';

/**
 * Lets the sidebar be drawn as dark or light as the page it stands beside: styles follow the page where the
 * user chose neither, and the system where the page does not tell.
 */
export function usePageTheme(heard: Heard): void {
  const scheme = typeof heard === 'object' ? heard.scheme : undefined;
  useEffect(() => {
    const root = document.documentElement;
    if (scheme) root.dataset['pageTheme'] = scheme;
    else delete root.dataset['pageTheme'];
  }, [scheme]);
}
