import { useEffect, useState } from 'react';
import type { PageServices } from '../app/services';

/** The keys that open and close the sidebar, as the browser writes them; undefined until known or where none are set. */
export function useShortcut(page: PageServices): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    void page.shortcut().then((found) => isWanted && setKeys(found));
    return () => {
      isWanted = false;
    };
  }, [page]);
  return keys;
}
