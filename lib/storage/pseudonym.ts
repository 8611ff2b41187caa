/**
 * A name for a commenter that lets the same person be recognised within this installation and nowhere
 * else: SHA-256 over the installation's salt and the id, cut to 72 bits, as 12 base64url characters.
 * Never 24 hex digits, so that it cannot be mistaken for a platform id and read as a clock.
 *
 * 72 bits: among a million commenters two share a name with a chance of about 1 in 10^10.
 */
async function pseudonymOf(salt: string, id: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}:${id}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest.subarray(0, 9)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** Pseudonyms of all these ids at once: the digests run beside each other, off the calling thread. */
export async function pseudonymsOf(
  salt: string,
  ids: Iterable<string>,
): Promise<Map<string, string>> {
  const distinct = [...new Set(ids)];
  const names = await Promise.all(distinct.map((id) => pseudonymOf(salt, id)));
  return new Map(distinct.map((id, i) => [id, names[i] as string]));
}

/** Tells two salts apart without giving either away. */
export function saltIdOf(salt: string): Promise<string> {
  return pseudonymOf(salt, 'which salt is this');
}
