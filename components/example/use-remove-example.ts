import { useState } from 'react';
import { useApp } from '../app/AppContext';
import { hashOf } from '../dashboard/routes';
import { ownAddress } from './workspaces';

/** Removes the example, all of it, and goes back to the user's own data. */
export function useRemoveExample(onRemoved: () => void = goHome) {
  const { services, failure } = useApp();
  const [isRemoving, setRemoving] = useState(false);
  const [failed, setFailed] = useState<string>();
  const remove = async () => {
    setRemoving(true);
    const ack = await services.removeExample?.();
    setRemoving(false);
    setFailed(ack && !ack.ok ? failure(ack.reason) : undefined);
    if (ack?.ok) onRemoved();
  };
  return { remove, isRemoving, failed };
}

function goHome(): void {
  location.replace(ownAddress(hashOf('shortlist')));
}
