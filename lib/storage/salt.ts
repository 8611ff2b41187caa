import { SALT_KEY } from './meta-keys';
import type { ReadingTables } from './reading-tables';

/** The installation's salt, made at its first use. Inside the caller's transaction. */
export async function saltOf(tables: ReadingTables, newId: () => string): Promise<string> {
  const [known] = await tables.get('meta', [SALT_KEY]);
  if (typeof known?.value === 'string') return known.value;
  const salt = newId();
  await tables.put('meta', [{ key: SALT_KEY, value: salt }]);
  return salt;
}
