import { useEffect, useState } from 'react';
import type { PlacesElsewhere } from '@/lib/scoring';
import { placesElsewhere } from '@/lib/storage';
import { useApp } from '../app/AppContext';

/**
 * Where commenters of the user's other creators are. Read once a visit: the others hardly change while one
 * creator is looked at. Undefined until then, and where nothing can be read: a yardstick is no reason to
 * show nothing.
 */
export function usePlacesElsewhere(
  creatorId: string,
  isWanted: boolean,
): PlacesElsewhere | undefined {
  const { services } = useApp();
  const [found, setFound] = useState<{ creatorId: string; places: PlacesElsewhere }>();
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const read = async () => placesElsewhere(services.store, creatorId);
    read().then(
      (places) => isCurrent && setFound({ creatorId, places }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [services, creatorId, isWanted]);
  return found?.creatorId === creatorId ? found.places : undefined;
}
