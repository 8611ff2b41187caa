import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '@/lib/model';
import type { Store } from './store';

export const SETTINGS_KEY = 'user';

/** The user's settings. A stored value that is no longer understood falls back to the default, alone. */
export async function settingsOf(store: Store): Promise<Settings> {
  const stored = (await store.settings.get(SETTINGS_KEY))?.value;
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const whole = settingsSchema.safeParse(stored);
  if (whole.success) return whole.data;
  const good = Object.entries(stored).filter(
    ([field, value]) => settingsSchema.safeParse({ [field]: value }).success,
  );
  return settingsSchema.parse(Object.fromEntries(good));
}
