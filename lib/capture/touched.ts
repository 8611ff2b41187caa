import type { Ack, Change } from './protocol';

/** What a browser tells of the user’s own clicks and keys within a frame; older ones tell nothing. */
export interface Touch {
  userActivation?: { readonly hasBeenActive: boolean } | undefined;
}

const UNTOUCHED: Ack = { ok: false, reason: 'nobody has used the sidebar yet' };

/**
 * Lets changes out only once the user has clicked or typed in this very frame: clicks on the page around
 * it do not count, and a script's never do. The buttons check each event besides (`isTrusted`).
 */
export function onlyAfterTouch(
  send: (change: Change) => Promise<Ack>,
  navigator: Touch,
): (change: Change) => Promise<Ack> {
  return (change) =>
    navigator.userActivation?.hasBeenActive === false ? Promise.resolve(UNTOUCHED) : send(change);
}
