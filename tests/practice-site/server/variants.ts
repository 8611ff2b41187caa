/** Ways in which the site can behave. Chosen by `?practice=a,b`, kept in a session cookie. */
export const VARIANTS = [
  /** Nobody is logged in: figures in buckets, no comments, grid cards without ids. */
  'guest',
  /** The page carries no `__INITIAL_STATE__` at all. */
  'nostate',
  /** The store stays empty for a while after the page is drawn. */
  'latestate',
  /** The store keeps what the first page loaded, whatever is shown later. */
  'stalestate',
  /** English interface. */
  'english',
  /** Nothing is readable behind the login dialog. */
  'login',
  /** Every page leads to the captcha. */
  'captcha',
  /** Every page leads to the error page of a blocked address. */
  'risk',
  /** Scripts of the page work against the extension. */
  'hostile',
  /** An account of the other host: each page sends its visitor there. */
  'otherhost',
  /** Answers come slowly. */
  'slow',
] as const;
export type Variant = (typeof VARIANTS)[number];

export const COOKIE = 'practice';

/** `?practice=` wins over the cookie; an empty one clears it. */
export function variantsOf(url: URL, cookies: string | undefined): Set<Variant> {
  const chosen =
    url.searchParams.get('practice') ??
    /(?:^|;\s*)practice=([^;]*)/u.exec(cookies ?? '')?.[1] ??
    '';
  const names = decodeURIComponent(chosen).split(',');
  return new Set(VARIANTS.filter((variant) => names.includes(variant)));
}
