import type { PageLink } from '@/lib/capture/page-link';
import type { Ack, Change, Place } from '@/lib/capture/protocol';
import type { Asked } from '@/lib/capture/client';
import type { SiteAccess } from '@/lib/capture/site-access';
import type { LongChange } from '@/lib/model';
import type { Store, StoreState } from '@/lib/storage';
import type { Begun } from '../data/begun';
import type { Outbox } from './outbox';

/** What the screens need from outside; the pages give the real thing, tests and the gallery their own. */
export interface Services {
  store: Store;
  /** What was asked of the store before anything was drawn. */
  begun?: Begun | undefined;
  /** How it can be reached, where that is known before anything is drawn. */
  reached?: StoreState | undefined;
  /** Resolves once the change is durable, or says why it is not. Never rejects. `asked`: of an earlier attempt. */
  send(change: Change, asked?: Asked): Promise<Ack>;
  /** What could not be stored yet, kept beyond the page. */
  outbox?: Outbox;
  now(): number;
  newId(): string;
  /** Only real clicks and keys may change data: the frame lies on a page that is not ours. */
  isTrusted(event: Event): boolean;
  openDashboard(hash?: string): void;
  version: string;
  /** Absent: the user's own data. */
  workspace?: 'example';
  /** In the example: opens the user's own data, to read how they like to see things. */
  ownStore?: () => Store;
  /** Only in the dashboard: deletes the example workspace, all of it. */
  removeExample?: () => Promise<Ack>;
  /** The extension may store without limit: the browser then clears nothing away by itself. */
  isExempt?: boolean;
  /** In a private window: everything lies in memory, and ends with it. */
  isPrivate?: boolean;
  /** Whether the browser lets the extension onto the two sites. */
  siteAccess?: SiteAccess;
  /** Only in the dashboard: how far the background is with a change that takes long. */
  watchProgress?: (what: LongChange, onProgress: (done: number, of: number) => void) => () => void;
  /** Only in the dashboard: ends such a change, if it is still under way; nothing of it is kept then. */
  callOff?: (asked: Asked) => void;
  /** Only in the sidebar: the page's structure without anybody's words, names or ids. */
  pageStructure?: () => Promise<string | undefined>;
  /** Only in the sidebar: marks a comment or note on the page and says where it is. */
  showOnPage?: (id: string) => Promise<Place>;
}

/** Only in the sidebar: the page that it stands on. */
export type PageServices = Pick<PageLink, 'isPanel' | 'watch' | 'frame' | 'resize' | 'shortcut'> &
  Partial<Pick<PageLink, 'reading'>>;
