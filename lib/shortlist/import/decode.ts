import type { ProblemCode } from './problem';

export type Decoded = { ok: true; text: string } | { ok: false; code: ProblemCode };

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Whether the bytes begin as a ZIP does, as every XLSX. */
export function isZip(bytes: Uint8Array): boolean {
  return ZIP.every((byte, i) => bytes[i] === byte);
}

/**
 * Bytes as text. UTF-8 unless a byte order mark says otherwise; a file that is no UTF-8 at all is
 * tried as GB18030, which Excel writes for "CSV" on a Chinese Windows.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const encodings =
    first === 0xff && second === 0xfe
      ? ['utf-16le']
      : first === 0xfe && second === 0xff
        ? ['utf-16be']
        : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
    } catch {
      // Not this encoding: the next one, or the reason below.
    }
  }
  return { ok: false, code: 'file.encoding' };
}
