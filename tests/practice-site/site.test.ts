import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTS, startPracticeSite, tokenOf, VIEWER, type PracticeSite } from './index';

let site: PracticeSite;
beforeAll(async () => {
  site = await startPracticeSite({ now: Date.now() });
});
afterAll(() => site.close());

interface Reply {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

function ask(path: string, cookie = ''): Promise<Reply> {
  return new Promise((done, fail) => {
    const headers = { host: HOSTS[0], cookie };
    const options = { port: site.port, path, headers, rejectUnauthorized: false };
    request({ host: '127.0.0.1', ...options }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on('error', fail)
      .end();
  });
}

const creator = (key: string) => site.world.creators.find((one) => one.key === key)!;

describe('the practice site', () => {
  it('writes its state as the real one does: a literal, not JSON', async () => {
    const { body } = await ask(`/user/profile/${creator('koc').id}`);
    const state = /window\.__INITIAL_STATE__=(\{.*?\})<\/script>/u.exec(body)?.[1] ?? '';
    expect(state).toContain(':undefined');
    expect(state).toContain('new Set([])');
    expect(state).toContain('\\u002F');
    expect(() => JSON.parse(state)).toThrow();
    expect(state).toContain(VIEWER.userId);
  });

  it('allows only its own scripts', async () => {
    const { headers } = await ask('/explore');
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-/u);
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
  });

  it('shows a note only to a link with its token', async () => {
    const note = creator('koc').notes[0]!;
    const good = await ask(
      `/explore/${note.id}?xsec_token=${encodeURIComponent(tokenOf(note.id))}`,
    );
    expect(good.body).toContain('id="noteContainer"');
    for (const token of ['', encodeURIComponent(tokenOf('0'.repeat(24)))]) {
      const bad = await ask(`/explore/${note.id}?xsec_token=${token}`);
      expect(bad.body).not.toContain('id="noteContainer"');
      expect(bad.body).toContain('-510001');
    }
  });

  it('gives guests buckets and cards without ids', async () => {
    const { body } = await ask(`/user/profile/${creator('mega').id}?practice=guest`);
    expect(body).toContain('1万+');
    expect(body).toContain('data-logged="0"');
    expect(body.includes(creator('mega').notes[0]!.id)).toBe(false);
    expect(body.includes(String(creator('mega').followers))).toBe(false);
  });

  it('keeps a variant for the session, until it is cleared', async () => {
    const { headers } = await ask('/explore?practice=nostate');
    const cookie = String(headers['set-cookie']).split(';')[0]!;
    expect((await ask('/explore', cookie)).body).not.toContain('__INITIAL_STATE__');
    expect((await ask('/explore?practice=', cookie)).body).toContain('__INITIAL_STATE__');
  });

  it('sends visitors to the captcha or the error page', async () => {
    expect((await ask('/explore?practice=captcha')).headers['location']).toContain('captcha');
    expect((await ask('/explore?practice=risk')).headers['location']).toContain('300012');
    expect((await ask('/website-login/captcha')).body).toContain('red-captcha');
  });

  it('never has comments in what the server sends', async () => {
    const note = creator('healthy').notes[3]!;
    const token = encodeURIComponent(tokenOf(note.id));
    const { body } = await ask(`/explore/${note.id}?xsec_token=${token}`);
    expect(body).toContain('"comments":{"list":[]');
    expect(body).not.toContain(note.comments[0]!.id);
  });
});
