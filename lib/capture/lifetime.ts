import { browser } from 'wxt/browser';

/*
 * How long a content script may go on: until the extension was updated or removed under it. This stands
 * in the place of WXT's own context (see wxt.config.ts), which brings timers, location watching and an
 * announcement of itself to every page of the site: 3 KB, of which no more than this is used here.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();

  /** Aborted at the end. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Asks the browser whether the extension that this script belongs to is still there. */
  get isInvalid(): boolean {
    if (!browser.runtime?.id) this.#end.abort();
    return this.signal.aborted;
  }
}
