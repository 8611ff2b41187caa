import { join } from 'node:path';
import { openSession, type Session } from '../../scripts/browser-session';
import { HOSTS, type PracticeSite } from '../practice-site';
import { readNetLog } from '../sink/net-log';
import { startSink, type Sink } from '../sink/sink';

/** All that went over the wire while something was done in a browser. */
export interface Watched {
  /** Host and path of each request that reached the practice site, pictures aside, in no order. */
  atSite: string[];
  /** A line for each thing that went, or set out to go, anywhere else, or that the extension asked for. */
  leaks: string[];
  /** Bytes that arrived for any other host. */
  bytesElsewhere: number;
}

/**
 * Whom Chromium, Chrome and Edge turn to in any profile, extension or not. They are not found here, so
 * that nothing is ever sent to them, and only the browser itself may ask for them.
 */
const BROWSERS_OWN = [
  'google.com',
  'googleapis.com',
  'gstatic.com',
  'gvt1.com',
  'microsoft.com',
  'msn.com',
  'bing.com',
];

/** Pictures of the page: which of them are still loaded before the page is left is a matter of luck. */
const PICTURE = /\/fe-static\/(?:avatar|cover|emoji)\/[0-9a-z]+\.svg$/u;

/**
 * Opens a browser in which every host but the practice site's leads into a sink, does `work`, and tells
 * what went out: what arrived in the sink, and what the browser's own network log says besides (a name
 * that is only looked up sends nothing that a sink could see).
 */
export async function watch(
  given: { site: PracticeSite; folder: string; name: string; extension?: string },
  work: (session: Session, sink: Sink) => Promise<void>,
): Promise<Watched> {
  const { site, extension } = given;
  const sink = await startSink();
  const log = join(given.folder, `${given.name}-net-log.json`);
  const absent = BROWSERS_OWN.flatMap((host) => [
    `MAP ${host} ~NOTFOUND`,
    `MAP *.${host} ~NOTFOUND`,
  ]).join(', ');
  const switches = site.browserSwitches.map((one) =>
    one.replace('MAP * ~NOTFOUND', `${absent}, ${sink.rule}`),
  );
  const before = site.requests.length;
  const session = await openSession({
    switches: [...switches, `--log-net-log=${log}`],
    ...(extension ? { extension } : {}),
  });
  try {
    await work(session, sink);
  } finally {
    await session.close();
  }
  const arrivals = sink.arrivals();
  await sink.close();
  const asked = readNetLog(log)
    .filter(({ kind, what, by, isAhead }) => {
      if (/^(?:data|blob|chrome|devtools|chrome-extension|about):/u.test(what)) return false;
      // Whatever it asks for, and of whom: the extension asks for nothing.
      if (by?.startsWith('chrome-extension://')) return true;
      if (kind === 'name') return isAhead && what.includes(sink.rule.split(' ').pop()!);
      const { hostname } = new URL(what);
      const isOwn = BROWSERS_OWN.some((own) => `.${hostname}`.endsWith(`.${own}`));
      return !(isOwn && by === undefined) && !(HOSTS as readonly string[]).includes(hostname);
    })
    .map(({ kind, what, by = 'nobody' }) => `${kind} ${what} asked by ${by}`);
  return {
    atSite: site.requests
      .slice(before)
      .filter((address) => !PICTURE.test(address))
      .sort(),
    leaks: [...arrivals.map(({ host, bytes }) => `${bytes} bytes to ${host}`), ...asked],
    bytesElsewhere: arrivals.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
