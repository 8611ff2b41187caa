import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { HOSTS, MATCHES } from './lib/platforms/xiaohongshu/hosts';
import { SOURCES } from './scripts/archives/sources';
import { preloadDrawing } from './scripts/build/preload-drawing';
import { smallerChunks } from './scripts/build/smaller-chunks';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

/*
 * No remote origin appears anywhere: an extension page can neither fetch nor load anything but its
 * own files, and only the two sites may frame one (that is how the sidebar is shown).
 */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text becomes markup or code, and nobody can make a policy that would allow it. (Browsers that
  // do not know the two directives pass over them; the rest of the policy holds there as well.)
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  `frame-ancestors 'self' ${HOSTS.map((host) => `https://${host}`).join(' ')}`,
].join('; ');

/** The sidebar's page as the browser's own panel: told so by its address. */
const PANEL = 'sidebar.html?panel';

export default defineConfig({
  imports: false,
  alias: { '@': root },
  modules: ['@wxt-dev/module-react'],
  // `.npmrc` is needed to install the same packages in the same way.
  zip: { includeSources: [...SOURCES], dotSources: true },
  vite: () => ({
    resolve: {
      alias: { 'wxt/utils/content-script-context': `${root}/lib/capture/lifetime.ts` },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const isLoadedByPages = entrypoints.every(({ type }) => type === 'content-script');
      if (isLoadedByPages) config.plugins = [...(config.plugins ?? []), smallerChunks()];
      if (entrypoints.some(({ name }) => name === 'sidebar')) {
        const drawing = preloadDrawing('sidebar', 'entrypoints/sidebar/draw.tsx');
        config.plugins = [...(config.plugins ?? []), drawing];
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // `sidePanel` only lets the toolbar button open our own page in the browser's side panel.
    permissions: ['storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    action: { default_title: '__MSG_openPanel__' },
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_toggleSidebar__',
      },
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: PANEL,
            default_title: '__MSG_sidebarTitle__',
            open_at_install: false,
          },
        }
      : { side_panel: { default_path: PANEL } }),
    /*
     * Private windows, where the user allows the extension in them: a second instance with a database in
     * memory, which ends with the last private window and neither sees nor touches the real one. Firefox
     * has no second instances: what was seen in private would be stored with the rest, so it stays out.
     */
    incognito: browser === 'firefox' ? 'not_allowed' : 'split',
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: MATCHES,
        // An address that changes with every session: a page cannot probe for the extension by its id.
        // (Firefox gives every installation a random address anyway.)
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kolens@kolens.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
