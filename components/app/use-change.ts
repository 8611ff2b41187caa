import { useCallback, useState, type SyntheticEvent } from 'react';
import type { Asked } from '@/lib/capture/client';
import type { Change } from '@/lib/capture/protocol';
import { useApp } from './AppContext';

export type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved' }
  /** The change is kept: `again` sends the very same one; `retries`: by itself, too, after a while. */
  | { state: 'failed'; reason: string; retries: boolean; again: () => void };

/** Wait before a save that failed for a passing reason is tried again by itself, ms. */
const RETRY_MS = 5_000;

/**
 * Sends changes and knows how the last one went. A save that fails for a passing reason is kept and
 * sent again until it succeeds or the panel is closed: the click is not lost.
 */
export function useChange(): [Saving, (change: Change) => Promise<boolean>] {
  const { services, failure } = useApp();
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const send = useCallback(
    async (change: Change, earlier?: Asked): Promise<boolean> => {
      const asked = earlier ?? { commandId: services.newId(), at: services.now() };
      setSaving({ state: 'saving' });
      const ack = await services.send(change, asked);
      if (ack.ok) {
        setSaving({ state: 'saved' });
        return true;
      }
      let timer: ReturnType<typeof setTimeout> | undefined;
      const again = () => {
        clearTimeout(timer);
        void send(change, asked);
      };
      const retries = ack.retry === true;
      if (retries) timer = setTimeout(again, RETRY_MS);
      setSaving({ state: 'failed', reason: failure(ack.reason), retries, again });
      return false;
    },
    [services, failure],
  );
  return [saving, send];
}

/** Wraps a handler that changes data: events made by scripts are ignored. */
export function useTrusted(): <E extends SyntheticEvent>(
  handler: (event: E) => void,
) => (event: E) => void {
  const { services } = useApp();
  return useCallback(
    (handler) => (event) => {
      if (services.isTrusted(event.nativeEvent)) handler(event);
    },
    [services],
  );
}
