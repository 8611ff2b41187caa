import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Marionette } from './marionette';

const PLACES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/snap/bin/firefox',
    '/usr/lib/firefox/firefox',
  ],
  darwin: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? '', 'Mozilla Firefox/firefox.exe'),
  ),
};

/** Path of Firefox, or undefined where there is none. @throws when KOLENS_FIREFOX names a file that is not there */
export function findFirefox(): string | undefined {
  const wished = process.env.KOLENS_FIREFOX;
  if (wished && !existsSync(wished)) throw new Error(`KOLENS_FIREFOX: no such file: ${wished}`);
  return wished ?? PLACES[process.platform]?.find((place) => existsSync(place));
}

/** The extension's address for this run: Firefox gives each installation a random one. */
const UUID = '5d5f6a44-6c0b-4d1d-9c54-0f2a7be64d11';

export interface FirefoxOptions {
  program: string;
  /** Folder of the built extension, or an archive of it. */
  extension: string;
  /** Its id, from the manifest. */
  extensionId: string;
  /** The only way out that this Firefox has. */
  proxyPort: number;
  downloads: string;
  /** Of the user interface, and so of the extension where nothing else is chosen. */
  language?: string;
}

export interface Firefox {
  marionette: Marionette;
  /** `moz-extension://…` */
  home: string;
  version: string;
  close(): Promise<void>;
}

/** A Firefox of its own with an empty profile, the extension, and no window to be seen. */
export async function startFirefox(options: FirefoxOptions): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'kolens-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(options));
  const child = spawn(
    options.program,
    [
      '--headless',
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    // A home of its own: Firefox refuses to start as root in the home of somebody else.
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        HOME: profile,
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
    },
  );
  const close = async (marionette?: Marionette) => {
    await marionette?.send('Marionette:Quit').catch(() => undefined);
    marionette?.close();
    await ended(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const marionette = await Marionette.connect(await portOf(profile, child));
    const { capabilities } = await marionette.send<{ capabilities: { browserVersion: string } }>(
      'WebDriver:NewSession',
      { acceptInsecureCerts: true },
    );
    await marionette.send('WebDriver:SetWindowRect', { width: 1600, height: 1000 });
    await marionette.send('Addon:Install', { path: options.extension, temporary: true });
    return {
      marionette,
      home: `moz-extension://${UUID}`,
      version: capabilities.browserVersion,
      close: () => close(marionette),
    };
  } catch (error) {
    child.kill();
    await close();
    throw error;
  }
}

function preferences({ extensionId, proxyPort, downloads, language }: FirefoxOptions): string {
  const wanted: Record<string, unknown> = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'app.update.disabledForTesting': true,
    'extensions.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'media.gmp-manager.url': '',
    'media.gmp-provider.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.systemAddon.update.url': '',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    ...(language ? { 'intl.locale.requested': language, 'intl.accept_languages': language } : {}),
  };
  return Object.entries(wanted)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Firefox chooses a free port and writes it into its profile. */
async function portOf(profile: string, child: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (let waited = 0; waited < 120_000; waited += 100) {
    if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}`);
    const port = existsSync(file) && Number(readFileSync(file, 'utf8'));
    if (port) return port;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('Firefox did not start within two minutes');
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
    child.once('exit', () => {
      clearTimeout(late);
      done();
    });
  });
}
