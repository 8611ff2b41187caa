import { randomBytes } from 'node:crypto';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { View } from '../markup';
import { buildScaleWorld, buildWorld, type Scale, type World } from '../world';
import { answerCall } from './api';
import { blockedPage } from './blocked';
import { makeCertificate } from './certificate';
import { clientCode, styleSheet } from './client-code';
import { pageFor } from './page';
import { pictureFor } from './pictures';
import { COOKIE, variantsOf, type Variant } from './variants';

export const HOSTS = ['www.xiaohongshu.com', 'www.rednote.com'] as const;

/** About what the real site takes: long enough that nothing is there at once. */
const ANSWER_MS = 90;

/** A running practice site. */
export interface PracticeSite {
  port: number;
  world: World;
  /** Host and path of every request that reached it, in order. */
  requests: string[];
  /** Switches with which Chromium finds this site, and nothing else, under the real host names. */
  browserSwitches: string[];
  close(): Promise<void>;
}

/**
 * Starts the site on loopback.
 * @param input.now ms, from which every age in its world counts back
 * @param input.scale instead of the cast, so many creators, notes and comments
 */
export async function startPracticeSite(input: { now: number; port?: number; scale?: Scale }) {
  const world = input.scale ? buildScaleWorld(input.now, input.scale) : buildWorld(input.now);
  const requests: string[] = [];
  const server = createServer(await makeCertificate(HOSTS), (request, response) => {
    requests.push(`${request.headers.host}${request.url}`);
    void respond(world, request, response);
  });
  await new Promise<void>((done) => server.listen(input.port ?? 0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const rules = [...HOSTS.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'];
  const site: PracticeSite = {
    port,
    world,
    requests,
    browserSwitches: [
      `--host-resolver-rules=${rules.join(', ')}, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return site;
}

async function respond(world: World, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? HOSTS[0]}`);
  const variants = variantsOf(url, request.headers.cookie);
  if (url.searchParams.has(COOKIE)) {
    response.setHeader('set-cookie', `${COOKIE}=${[...variants].join(',')}; Path=/; Secure`);
  }
  const view: View = {
    language: variants.has('english') ? 'en' : 'zh',
    loggedIn: !variants.has('guest') && !variants.has('login'),
    now: Date.now(),
  };
  const send = (type: string, body: string, status = 200) => {
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
    response.end(body);
  };
  if (url.pathname.startsWith('/fe-static/')) return sendStatic(world, url, send);
  if (url.pathname.startsWith('/api/')) {
    if (!world.hurried) await delay(variants.has('slow') ? 4_000 : ANSWER_MS);
    const answer = answerCall(world, url, view);
    return send('application/json', JSON.stringify(answer ?? {}), answer ? 200 : 404);
  }
  const blocked = blockedPage(url);
  if (blocked) return send('text/html', blocked);
  const elsewhere = redirectOf(url, variants);
  if (elsewhere) {
    response.writeHead(302, { location: elsewhere });
    return response.end();
  }
  const nonce = randomBytes(12).toString('base64');
  response.setHeader('content-security-policy', policy(nonce));
  send('text/html', pageFor({ world, url, view, variants, nonce }));
}

function sendStatic(
  world: World,
  url: URL,
  send: (type: string, body: string, status?: number) => void,
) {
  if (url.pathname === '/fe-static/style.css') return send('text/css', styleSheet());
  const picture = pictureFor(world, url.pathname);
  if (picture) return send('image/svg+xml', picture);
  const code = clientCode(url.pathname);
  return code === undefined ? send('text/plain', '', 404) : send('text/javascript', code);
}

function redirectOf(url: URL, variants: ReadonlySet<Variant>): string | undefined {
  if (url.pathname === '/') return '/explore';
  if (variants.has('captcha')) {
    return '/website-login/captcha?verifyUuid=0&verifyType=102&verifyBiz=461';
  }
  if (variants.has('risk')) return '/website-login/error?error_code=300012';
  return undefined;
}

function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

function delay(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
