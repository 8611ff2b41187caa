import { beforeEach, expect, it, vi } from 'vitest';
import { forgetChoices } from '@/lib/capture';

/* Private windows share the browser's small storage with the others. */

const place = vi.hoisted(() => ({
  extension: { inIncognitoContext: false },
  storage: { local: { clear: vi.fn(() => Promise.resolve()) } },
}));
vi.mock('wxt/browser', () => ({ browser: place }));

beforeEach(() => place.storage.local.clear.mockClear());

it('whoever deletes everything deletes the choices of the sidebar as well', async () => {
  place.extension.inIncognitoContext = false;
  await forgetChoices();
  expect(place.storage.local.clear).toHaveBeenCalledOnce();
});

it('but not those of the other windows when it is done in a private one', async () => {
  place.extension.inIncognitoContext = true;
  await forgetChoices();
  expect(place.storage.local.clear).not.toHaveBeenCalled();
});
