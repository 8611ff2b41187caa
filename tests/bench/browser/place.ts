import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { EXTENSION, openSession } from '@/scripts/browser-session';
import {
  startPracticeSite,
  truthOf,
  type CreatorTruth,
  type PracticeSite,
} from '../../practice-site';

export const HOST = 'www.xiaohongshu.com';

/** A browser on the practice site, for as long as `work` takes. */
export interface Place {
  site: PracticeSite;
  context: BrowserContext;
  page: Page;
  extensionId: string;
  /** The creator whose pages are visited. */
  creator: CreatorTruth;
}

/** Opens a browser of its own for `work`, with the extension of the last build, another one, or none. */
export async function inBrowser<T>(
  work: (place: Place) => Promise<T>,
  { extension = EXTENSION }: { extension?: string | false } = {},
): Promise<T> {
  const site = await startPracticeSite({ now: Date.now() });
  const session = await openSession({
    switches: [...site.browserSwitches, '--enable-precise-memory-info'],
    ...(extension === false ? {} : { extension: resolve(extension) }),
  });
  try {
    const { context, extensionId } = session;
    const creator = truthOf(site.world.creators[0]!);
    return await work({ site, context, page: context.pages()[0]!, extensionId, creator });
  } finally {
    await session.close();
    await site.close();
  }
}
