import { STEM_MARK_LENGTH, type NameMark } from '@/lib/model';
import { sha256 } from './sha-256';

const utf8 = new TextEncoder();
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Of the hash: 72 bits. */
const BYTES = 9;

/** As UTF-8. Plain letters are their own bytes, and seldom is there anything else. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) return utf8.encode(text);
    bytes[i] = unit;
  }
  return bytes;
}

/**
 * A name for a commenter that lets the same person be recognised within this installation and nowhere
 * else: SHA-256 over the installation's salt and the id, cut to 72 bits, as 12 base64url characters.
 * Never 24 hex digits, so that it cannot be mistaken for a platform id and read as a clock.
 *
 * 72 bits: among a million commenters two share a name with a chance of about 1 in 10^10.
 */
export function pseudonymOf(salt: string, id: string): string {
  return hashOf(`${salt}:${id}`);
}

function hashOf(words: string): string {
  const digest = sha256(bytesOf(words));
  let name = '';
  for (let i = 0; i < BYTES; i += 3) {
    const bits = (digest[i]! << 16) | (digest[i + 1]! << 8) | digest[i + 2]!;
    name +=
      BASE64URL[bits >>> 18]! +
      BASE64URL[(bits >>> 12) & 63]! +
      BASE64URL[(bits >>> 6) & 63]! +
      BASE64URL[bits & 63]!;
  }
  return name;
}

/** Where a stem comes from: a nickname, or the mark of another installation in a file. */
type StemSource = 'nickname' | 'file';

/**
 * What stands for the stem of a nickname: hashed under the same salt as the ids, in another domain, so
 * that no id's hash is a stem's. 36 bits, for it has to tell apart the stems under one creator alone: that
 * two of 10,000 are the same by chance has a probability below 1 in 1,000.
 */
export function stemMarkOf(salt: string, source: StemSource, stem: string): NameMark {
  return hashOf(`${salt}/${source}:${stem}`).slice(0, STEM_MARK_LENGTH);
}

/** Tells two salts apart without giving either away. */
export function saltIdOf(salt: string): string {
  return pseudonymOf(salt, 'which salt is this');
}
