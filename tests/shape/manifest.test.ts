import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTS, MATCHES } from '@/lib/platforms/xiaohongshu/hosts';
import { ROOT } from './sources';

/* The extension as a browser would get it: built afresh, into a folder of its own. */

interface Manifest {
  manifest_version: number;
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  content_scripts: { matches: string[]; js: string[]; world?: string; css?: string[] }[];
  externally_connectable?: unknown;
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string; open_at_install: boolean };
  commands: Record<string, unknown>;
  incognito: string;
}

const BROWSERS = ['chrome', 'firefox'] as const;
const COMMON_KEYS = [
  'manifest_version',
  'name',
  'description',
  'version',
  'default_locale',
  'icons',
  'permissions',
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'incognito',
  'web_accessible_resources',
];
const KEYS = {
  chrome: [...COMMON_KEYS, 'minimum_chrome_version', 'side_panel'],
  firefox: [...COMMON_KEYS, 'browser_specific_settings', 'sidebar_action'],
};
const outDir = mkdtempSync(join(tmpdir(), 'kolens-shape-'));

beforeAll(async () => {
  for (const browser of BROWSERS) {
    await build({ root: ROOT, outDir, browser, manifestVersion: 3, logger: SILENT });
  }
}, 180_000);

afterAll(() => rmSync(outDir, { recursive: true, force: true }));

const quiet = () => undefined;
const SILENT = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  success: quiet,
  level: 0,
};

function built(browser: string, path: string): string {
  return readFileSync(join(outDir, `${browser}-mv3`, path), 'utf8');
}

function manifestOf(browser: string): Manifest {
  return JSON.parse(built(browser, 'manifest.json')) as Manifest;
}

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  it('asks for the least', () => {
    const manifest = manifestOf(browser);
    expect(manifest.manifest_version).toBe(3);
    // The side panel is a place to show our own page; Firefox asks for no permission for it.
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions?.toSorted()).toEqual([...panel, 'storage', 'unlimitedStorage']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    // Nothing else that a manifest can ask for: every key is known here.
    expect(Object.keys(manifest).toSorted()).toEqual(KEYS[browser].toSorted());
    // Private windows: apart from everything else, or not at all.
    expect(manifest.incognito).toBe(browser === 'chrome' ? 'split' : 'not_allowed');
    const hosts = [
      ...(manifest.host_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ];
    expect(hosts.filter((host) => !MATCHES.includes(host))).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('has the sidebar’s own page as the browser’s panel, and one set of keys', () => {
    const { side_panel, sidebar_action, commands } = manifestOf(browser);
    const panel = 'sidebar.html?panel';
    if (browser === 'chrome') expect(side_panel).toEqual({ default_path: panel });
    else expect(sidebar_action).toMatchObject({ default_panel: panel, open_at_install: false });
    expect(Object.keys(commands)).toEqual(['toggle-sidebar']);
  });

  it('runs on the two sites alone', () => {
    const { content_scripts } = manifestOf(browser);
    expect(HOSTS.toSorted()).toEqual(['www.rednote.com', 'www.xiaohongshu.com']);
    expect(content_scripts).toHaveLength(2);
    for (const { matches, css } of content_scripts) {
      expect(matches.toSorted()).toEqual(MATCHES.toSorted());
      expect(css).toBeUndefined();
    }
  });

  it('shows the sites the sidebar page and nothing else', () => {
    const { web_accessible_resources } = manifestOf(browser);
    expect(web_accessible_resources).toHaveLength(1);
    expect(web_accessible_resources[0]?.resources).toEqual(['sidebar.html']);
    expect(web_accessible_resources[0]?.matches.toSorted()).toEqual(MATCHES.toSorted());
    // An address of the session's own, which no page can guess; Firefox gives every installation one.
    const isDynamic = web_accessible_resources[0]?.use_dynamic_url === true;
    expect(isDynamic).toBe(browser === 'chrome');
  });

  it('lets its pages load their own files only, and connect nowhere', () => {
    const policy = manifestOf(browser).content_security_policy.extension_pages;
    const directives = new Map(
      policy.split(';').map((part): [string, string[]] => {
        const [name = '', ...values] = part.trim().split(/\s+/u);
        return [name, values];
      }),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('connect-src') ?? ["'none'"]).toEqual(["'none'"]);
    expect(directives.get('form-action')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(directives.get('object-src')).toEqual(["'none'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives.get('trusted-types')).toEqual(["'none'"]);
    for (const [name, values] of directives) {
      if (name === 'frame-ancestors' || name === 'require-trusted-types-for') continue;
      expect(values.filter((value) => !["'none'", "'self'", 'data:'].includes(value))).toEqual([]);
    }
    expect(directives.get('frame-ancestors')?.toSorted()).toEqual(
      ["'self'", ...HOSTS.map((host) => `https://${host}`)].toSorted(),
    );
  });

  it('has no script or style inside its pages', () => {
    const folder = join(outDir, `${browser}-mv3`);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    expect(pages.toSorted()).toEqual(['dashboard.html', 'sidebar.html']);
    for (const page of pages) {
      const html = built(browser, page);
      expect(html, page).not.toMatch(
        /<script(?![^>]*\ssrc=)|<style|\son\w+=|(?:src|href)="(?:https?:)?\/\//u,
      );
    }
  });

  it('puts little on the site’s pages, and none of the libraries', () => {
    const content = built(browser, 'content-scripts/content.js');
    const pageState = built(browser, 'content-scripts/page-state.js');
    expect(content.length).toBeLessThan(100_000);
    expect(pageState.length).toBeLessThanOrEqual(2_048);
    expect(content).not.toMatch(/\breact\b|DexieError|indexedDB/iu);
  });
});
