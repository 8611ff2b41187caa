// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StorageState } from '@/components/dashboard/settings/StorageState';
import { openStore } from '@/lib/storage';
import { render } from './render';

/* Whether the browser may clear the data away: asked for on the user's click, and told as it is. */

afterEach(() => vi.unstubAllGlobals());

async function drawn(persisted: boolean, grants: boolean, isExempt = false) {
  const persist = vi.fn(() => Promise.resolve(grants));
  vi.stubGlobal('navigator', {
    ...{ language: 'en', onLine: true },
    storage: {
      persist,
      persisted: () => Promise.resolve(persisted),
      estimate: () => Promise.resolve({ usage: 5_000_000 }),
    },
  });
  const store = openStore(`storage-state-${crypto.randomUUID()}`);
  const { container } = await render(<StorageState />, { services: { store, isExempt } });
  const said = async (words: RegExp) => {
    for (let i = 0; i < 400 && !words.test(container.textContent); i++) {
      await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    }
    expect(container.textContent).toMatch(words);
  };
  return { container, persist, said };
}

describe('the room that the data take', () => {
  it('is said, and that an extension with leave for it is not cleared away', async () => {
    const { said, container } = await drawn(false, false, true);
    await said(/5(?:\.0)? MB|4\.8 MB/u);
    expect(container.querySelector('button')).toBeNull();
  });

  it('is not the browser’s to clear once it has agreed', async () => {
    const { said, persist, container } = await drawn(true, false);
    await said(/will not clear these data away/u);
    expect(container.querySelector('button')).toBeNull();
    expect(persist).not.toHaveBeenCalled();
  });

  it.each([
    ['granted', true, /will not clear these data away/u],
    ['refused', false, /did not agree/u],
  ])('may be asked for by one click, and the answer is told: %s', async (_, grants, words) => {
    const { said, persist, container } = await drawn(false, grants);
    await said(/Ask it not to/u);
    expect(persist).not.toHaveBeenCalled();
    await act(async () => container.querySelector('button')?.click());
    expect(persist).toHaveBeenCalledOnce();
    await said(words);
    expect(container.querySelector('button')).toBeNull();
  });
});
