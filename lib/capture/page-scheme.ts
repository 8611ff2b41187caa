import { on } from './on';

/*
 * Whether the page is drawn dark or light, so that the sidebar beside it is drawn alike. Read from what is
 * on screen, not from how the site brings it about: its switch may be a class, an attribute or the system's.
 */

export type Scheme = 'light' | 'dark';

/** What hides less than half of what is behind it is no ground. */
const LEAST_ALPHA = 0.5;
/** Weighted brightness, 0–255, below which a ground is dark: white ink is easier to read on it than black. */
const DARK_BELOW = 118;
/** A site may fade from one to the other. */
const SETTLED_MS = 400;

/** @param colour as computed: `rgb(r, g, b)` or `rgba(r, g, b, a)`; anything else says nothing */
function schemeOfGround(colour: string): Scheme | undefined {
  const parts = /^rgba?\(([^)]+)\)$/u
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/u)
    .map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  if (alpha < LEAST_ALPHA) return undefined;
  const brightness = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return brightness < DARK_BELOW ? 'dark' : 'light';
}

/** How the page is drawn; undefined where it does not tell, and the system's choice has to do. */
export function pageScheme(win: Window & typeof globalThis) {
  const { documentElement: root, body } = win.document as Partial<Document>;
  for (const element of [body, root]) {
    const found = element && schemeOfGround(win.getComputedStyle(element).backgroundColor);
    if (found) return found;
  }
  const stated = root && win.getComputedStyle(root).colorScheme;
  return stated === 'dark' || stated === 'light' ? stated : undefined;
}

/** Calls back once the page may be drawn another way. Nothing is polled, and nothing of the page is touched. */
export function watchScheme(
  win: Window & typeof globalThis,
  onChange: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLED_MS);
  };
  const observer = new MutationObserver(later);
  for (const element of [win.document.documentElement, win.document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  on(win.matchMedia('(prefers-color-scheme: dark)'), 'change', later, { signal });
  on(signal, 'abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
