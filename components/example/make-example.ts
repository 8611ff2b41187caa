import { chooseLanguage } from '@/lib/i18n';
import { openStore, settingsOf } from '@/lib/storage';
import type { Services } from '../app/services';

/** How the user sees their own workspace: the example looks the same. */
async function lookOf(services: Services) {
  const store = services.ownStore?.() ?? openStore();
  try {
    const { language, theme, tierScheme, window } = await settingsOf(store);
    return {
      language,
      theme,
      tierScheme: tierScheme === 'custom' ? 'guide-1' : tierScheme,
      window,
    };
  } finally {
    store.close();
  }
}

/**
 * Makes the example workspace command by command; one that was begun is gone on with, because each
 * step is carried out once. The words are loaded only here.
 * @param onProgress creators made, and how many there will be
 * @returns undefined once it is whole or `signal` stopped it; else why it could not be made
 */
export async function makeExample(
  services: Services,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<string | undefined> {
  const [{ exampleWorkspace }, look] = await Promise.all([
    import('@/lib/example'),
    lookOf(services),
  ]);
  const now = services.now();
  const language = chooseLanguage(look.language, navigator.languages);
  const workspace = exampleWorkspace({ now, language, look });
  for (let n = 0; n < workspace.steps && !signal.aborted; n++) {
    const { commandId, change } = workspace.step(n);
    const ack = await services.send(change, { commandId, at: now });
    if (!ack.ok) return ack.reason;
    onProgress(n + 1, workspace.steps);
  }
  return undefined;
}
