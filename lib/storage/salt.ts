import { SALT_KEY } from './meta-keys';
import type { Store } from './store';

/** The installation's salt, made at its first use. Inside the caller's transaction. */
export async function saltOf(store: Store, newId: () => string): Promise<string> {
  const known = (await store.meta.get(SALT_KEY))?.value;
  if (typeof known === 'string') return known;
  const salt = newId();
  await store.meta.put({ key: SALT_KEY, value: salt });
  return salt;
}
