import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pseudonymOf } from '@/lib/storage/pseudonym';

it('a commenter’s name is the start of the SHA-256 of salt and id, whatever they are', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'binary' }), (salt, id) => {
      const digest = createHash('sha256')
        .update(new TextEncoder().encode(`${salt}:${id}`))
        .digest();
      expect(pseudonymOf(salt, id)).toBe(digest.subarray(0, 9).toString('base64url'));
    }),
  );
});
