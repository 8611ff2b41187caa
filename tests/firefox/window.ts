import type { Element, Marionette } from './marionette';

/** How long anything may take to appear. The machine may be slow, and nothing here waits for its own sake. */
const PATIENCE_MS = 30_000;
const LOOK_AGAIN_MS = 100;

/** What a person sees and does in one window of Firefox, and what the tests look up beside it. */
export class FirefoxWindow {
  readonly #marionette: Marionette;

  constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  async open(address: string): Promise<void> {
    await this.#send('WebDriver:SwitchToFrame', {});
    await this.#send('WebDriver:Navigate', { url: address });
  }

  /** Into the sidebar of the page, which lies where only the browser itself can look. */
  async enterSidebar(): Promise<void> {
    await this.#send('WebDriver:SwitchToFrame', {});
    const frame = await this.eventually('the sidebar in the page', () =>
      this.#run<Element | null>(
        `const host = document.documentElement.lastElementChild;
         return host?.openOrClosedShadowRoot?.querySelector('iframe') ?? null;`,
        [],
        'system',
      ),
    );
    await this.#send('WebDriver:SwitchToFrame', { element: Object.values(frame)[0] });
  }

  async leaveSidebar(): Promise<void> {
    await this.#send('WebDriver:SwitchToFrame', {});
  }

  /** Waits until nothing but the sidebar's tab at the edge is left of it, or until it is whole. */
  async sidebarIsFolded(folded: boolean): Promise<void> {
    await this.eventually(folded ? 'the sidebar folded' : 'the sidebar unfolded', () =>
      this.#run<boolean>(
        `const root = document.documentElement.lastElementChild?.openOrClosedShadowRoot;
         const tab = root?.querySelector('button');
         return Boolean(tab) && (tab.style.display === 'block') === given[0];`,
        [folded],
        'system',
      ),
    );
  }

  /** Clicks the tab at the edge, as a person would: it lies where no page can look. */
  async unfoldSidebar(): Promise<void> {
    const tab = await this.#run<Element>(
      "return document.documentElement.lastElementChild.openOrClosedShadowRoot.querySelector('button');",
      [],
      'system',
    );
    await this.#send('WebDriver:ElementClick', { id: idOf(tab) });
    await this.sidebarIsFolded(false);
  }

  /** Waits for a tab of its own with this address, and closes it. */
  async closeNewTab(address: string): Promise<void> {
    const here = await this.#value<string>('WebDriver:GetWindowHandle', {});
    await this.eventually(`a tab with ${address}`, async () => {
      for (const handle of await this.#send<string[]>('WebDriver:GetWindowHandles', {})) {
        if (handle === here) continue;
        await this.#send('WebDriver:SwitchToWindow', { handle });
        const found = (await this.#value<string>('WebDriver:GetCurrentURL', {})) === address;
        if (found) await this.#send('WebDriver:CloseWindow', {});
        await this.#send('WebDriver:SwitchToWindow', { handle: here });
        if (found) return true;
      }
      return false;
    });
  }

  /** A window's own code, run in it; `arguments` are the values. */
  run<T>(code: string, values: unknown[] = []): Promise<T> {
    return this.#run<T>(code, values);
  }

  /** Code of the browser itself, which no page could run. */
  async runInBrowser<T>(code: string, values: unknown[] = []): Promise<T> {
    await this.#send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.#run<T>(code, values);
    } finally {
      await this.#send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Text of the element at a path, once it is there and says anything that `wanted` accepts. */
  text(xpath: string, wanted: (text: string) => boolean = () => true): Promise<string> {
    return this.eventually(xpath, async () => {
      const element = await this.#find(xpath);
      if (!element) return undefined;
      try {
        const text = await this.#value<string>('WebDriver:GetElementText', { id: idOf(element) });
        return wanted(text) ? text : undefined;
      } catch (error) {
        return notThereAnyMore(error);
      }
    });
  }

  /** A real click on the element, once it is there and can be seen. */
  async click(xpath: string): Promise<void> {
    await this.eventually(xpath, async () => {
      const element = await this.#find(xpath);
      if (!element) return undefined;
      try {
        await this.#send('WebDriver:ElementClick', { id: idOf(element) });
        return true;
      } catch (error) {
        return notThereAnyMore(error);
      }
    });
  }

  async choose(xpath: string, option: string): Promise<void> {
    await this.click(`${xpath}/option[@value='${option}']`);
  }

  async isThere(xpath: string): Promise<boolean> {
    return (await this.#find(xpath)) !== undefined;
  }

  /** Turns the wheel over a place of the page. */
  async wheel(x: number, y: number, by: number): Promise<void> {
    const actions = [
      { type: 'scroll', x, y, deltaX: 0, deltaY: by, duration: 0, origin: 'viewport' },
    ];
    await this.#send('WebDriver:PerformActions', {
      actions: [{ type: 'wheel', id: 'wheel', actions }],
    });
  }

  async picture(): Promise<Buffer> {
    const image = await this.#value<string>('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(image, 'base64');
  }

  /** Looks until something is there. @throws when it does not come */
  async eventually<T>(name: string, look: () => Promise<T | undefined | null | false>): Promise<T> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = await look();
      if (found) return found;
      if (Date.now() > end) throw new Error(`not there after ${PATIENCE_MS / 1_000} s: ${name}`);
      await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
    }
  }

  async #find(xpath: string): Promise<Element | undefined> {
    const found = await this.#send<Element[]>('WebDriver:FindElements', {
      using: 'xpath',
      value: xpath,
    });
    return found[0];
  }

  async #run<T>(code: string, values: unknown[], sandbox?: string): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
      const work = async (...given) => { ${code} };
      work(...Array.from(arguments).slice(0, -1)).then(
        (value) => done({ value: value ?? null }),
        (error) => done({ problem: String(error) }),
      );`;
    const result = await this.#value<{ value: T; problem?: string }>(
      'WebDriver:ExecuteAsyncScript',
      { script, args: values, sandbox: sandbox ?? null, newSandbox: false },
    );
    if (result.problem !== undefined) throw new Error(result.problem);
    return result.value;
  }

  async #value<T>(name: string, parameters: object): Promise<T> {
    return (await this.#send<{ value: T }>(name, parameters)).value;
  }

  #send<T>(name: string, parameters: object): Promise<T> {
    return this.#marionette.send<T>(name, parameters);
  }
}

function idOf(element: Element): string {
  return Object.values(element)[0]!;
}

/** Drawn anew between being found and being used, or not in view yet. @throws anything else */
function notThereAnyMore(error: unknown): undefined {
  if (/stale|not interactable|intercepted/iu.test(String(error))) return undefined;
  throw error;
}
