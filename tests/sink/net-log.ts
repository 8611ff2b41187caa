import { readFileSync } from 'node:fs';

/** One thing that the browser set out to do on the network, as it noted it itself. */
export interface Undertaking {
  /** A request with its address, or a name to be looked up. */
  kind: 'request' | 'name';
  /** The address or the name. */
  what: string;
  /** Origin of the page, frame or worker that asked; undefined for the browser's own business. */
  by: string | undefined;
  /** Only looked up or connected to, so as to be quick later. */
  isAhead: boolean;
}

interface Noted {
  type: number;
  source: { id: number };
  params?: {
    url?: string;
    initiator?: string;
    host?: string;
    is_speculative?: boolean;
    network_anonymization_key?: string;
  };
}

const NOBODY = ['not an origin', 'null'];

/** Reads Chromium's own network log (`--log-net-log`), complete only once the browser has gone. */
export function readNetLog(path: string): Undertaking[] {
  const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: Noted[];
  };
  const { URL_REQUEST_START_JOB, HOST_RESOLVER_MANAGER_REQUEST } = constants.logEventTypes;
  return events.flatMap(({ type, params = {} }): Undertaking[] => {
    const { url, initiator, host, is_speculative: isAhead = false } = params;
    if (type === URL_REQUEST_START_JOB && url) {
      const by = initiator && !NOBODY.includes(initiator) ? initiator : undefined;
      return [{ kind: 'request', what: url, by, isAhead }];
    }
    if (type === HOST_RESOLVER_MANAGER_REQUEST && host) {
      const [site = ''] = params.network_anonymization_key?.split(' ') ?? [];
      const by = /^[a-z-]+:\/\//u.test(site) ? site : undefined;
      return [{ kind: 'name', what: host, by, isAhead }];
    }
    return [];
  });
}
