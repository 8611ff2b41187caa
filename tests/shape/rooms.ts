/*
 * Who may import whom, as data. A room that needs more than its row allows is a change of design:
 * argue it, then change the row.
 */

export interface Room {
  /** Other rooms it may import, by their doors. */
  rooms: readonly string[];
  /** Other rooms of which it may name the types, and nothing that runs. */
  types?: readonly string[];
  /** Packages it may import; a name that ends with /* allows its sub-paths. */
  packages: readonly string[];
}

const EVERY_LIB = [
  'lib/model',
  'lib/platforms/xiaohongshu',
  'lib/scoring',
  'lib/storage',
  'lib/capture',
  'lib/shortlist',
  'lib/example',
  'lib/campaign',
  'lib/i18n',
];

export const ROOMS: Readonly<Record<string, Room>> = {
  'lib/model': { rooms: [], packages: ['zod/mini'] },
  'lib/platforms/xiaohongshu': { rooms: ['lib/model'], packages: ['zod/mini'] },
  'lib/scoring': { rooms: ['lib/model'], packages: [] },
  'lib/storage': { rooms: ['lib/model'], packages: ['dexie', 'zod/mini', 'fflate'] },
  'lib/capture': {
    rooms: ['lib/model', 'lib/platforms/xiaohongshu'],
    packages: ['zod/mini', 'wxt/*'],
  },
  'lib/shortlist': {
    rooms: ['lib/model', 'lib/scoring'],
    packages: ['zod/mini', 'papaparse', 'fflate', 'read-excel-file/universal'],
  },
  'lib/example': { rooms: ['lib/model'], packages: [] },
  'lib/campaign': { rooms: ['lib/model'], packages: [] },
  'lib/i18n': { rooms: [], types: ['lib/model'], packages: ['intl-messageformat'] },
  components: {
    rooms: EVERY_LIB,
    packages: [
      'react',
      'react-dom',
      '@base-ui/react/*',
      '@tanstack/react-virtual',
      'dexie-react-hooks',
      'pinyin-pro',
      'uplot',
      'uplot/*',
      'zustand',
      'zustand/*',
      'wxt/browser',
    ],
  },
  entrypoints: {
    rooms: [...EVERY_LIB, 'components'],
    packages: ['react', 'react-dom/client', 'wxt/*'],
  },
};

/** Side doors, each with the reason why the main door would bring too much along. */
export const SUBDOORS: Readonly<Record<string, string>> = {
  '@/lib/platforms/xiaohongshu/page-state':
    'runs in the page’s own world: nothing else may come along',
  '@/lib/platforms/xiaohongshu/hosts':
    'two host names for manifest and background, without the reader',
  '@/lib/i18n/messages/of-dashboard':
    'what the dashboard alone says, which the sidebar does not load',
  '@/lib/capture/page-state-channel': 'the page-world end of the private line, without the rest',
  '@/lib/capture/protocol': 'message shapes, for both ends',
  '@/lib/capture/writes': 'the form of what the background stores, which pages load late',
  '@/lib/capture/client': 'the extension pages’ end of the messages, without the page watcher',
  '@/lib/capture/page-link': 'the sidebar’s end of the line to its own tab',
  '@/lib/capture/host-page': 'where the sidebar may act, without the page watcher',
  '@/lib/capture/renewal':
    'how the sidebar learns that its extension is gone, without the page watcher',
  '@/lib/capture/reach': 'tabs for the extension pages, without the page watcher',
  '@/lib/capture/site-access':
    'whether the sites may be read, for the extension pages, without the page watcher',
  '@/lib/capture/touched': 'whether the user has used the sidebar, without the page watcher',
};

const BROWSER = [
  'browser',
  'chrome',
  'document',
  'window',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'performance',
  'crypto',
  'process',
  'globalThis',
  'self',
];

/** Globals that a pure room may not touch. The reader is handed a document, but no clock. */
export const PURE: Readonly<Record<string, readonly string[]>> = {
  'lib/model': BROWSER,
  'lib/scoring': BROWSER,
  'lib/shortlist': BROWSER,
  'lib/example': BROWSER,
  'lib/campaign': BROWSER,
  'lib/platforms/xiaohongshu': BROWSER,
};

export const MOST_LINES = 300;
export const ENTRYPOINT_LINES = 60;

/** The room that a file belongs to. */
export function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`));
}
