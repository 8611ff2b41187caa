import { FlateErrorCode, Gunzip } from 'fflate';
import type { BackupLimits } from './format';
import { Refusal, refuse } from './problem';

const NEWLINE = 10;
/** Bytes unpacked at a time: the reader can pause, or refuse, in between. */
const SLICE = 1 << 20;

function isGzip(file: Uint8Array): boolean {
  return file[0] === 0x1f && file[1] === 0x8b;
}

/** The file in slices, unpacked if it is packed. @throws Refusal */
function* unpacked(file: Uint8Array, limits: BackupLimits): Generator<Uint8Array> {
  if (file.length > limits.fileBytes) throw refuse('too-large');
  if (!isGzip(file)) {
    for (let at = 0; at < file.length; at += SLICE) yield file.subarray(at, at + SLICE);
    return;
  }
  let made: Uint8Array[] = [];
  let total = 0;
  const gunzip = new Gunzip((bytes) => {
    total += bytes.length;
    if (total > limits.textBytes) throw refuse('too-large');
    made.push(bytes);
  });
  // Small steps: what a packed piece unpacks to is up to a thousand times its size.
  const step = SLICE >> 4;
  for (let at = 0; at < file.length; at += step) {
    try {
      gunzip.push(file.subarray(at, at + step), at + step >= file.length);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const isShort = (error as { code?: unknown }).code === FlateErrorCode.UnexpectedEOF;
      throw isShort ? refuse('cut-off') : refuse('damaged', 'it cannot be unpacked');
    }
    yield* made;
    made = [];
  }
}

/**
 * The lines of a file, as bytes without their line feed; `whole` is false for a last line that has none.
 * @throws Refusal when it is too large, or is packed and damaged
 */
export function* linesOf(
  file: Uint8Array,
  limits: BackupLimits,
): Generator<{ bytes: Uint8Array; whole: boolean }> {
  let rest: Uint8Array[] = [];
  let held = 0;
  const take = (last: Uint8Array): Uint8Array => {
    if (rest.length === 0) return last;
    const line = new Uint8Array(held + last.length);
    let at = 0;
    for (const part of [...rest, last]) {
      line.set(part, at);
      at += part.length;
    }
    rest = [];
    held = 0;
    return line;
  };
  for (const slice of unpacked(file, limits)) {
    let from = 0;
    for (let to = slice.indexOf(NEWLINE); to >= 0; to = slice.indexOf(NEWLINE, from)) {
      const bytes = take(slice.subarray(from, to));
      yield { bytes, whole: true };
      from = to + 1;
    }
    if (from < slice.length) {
      rest.push(slice.slice(from));
      held += slice.length - from;
      if (held > limits.lineBytes) throw refuse('too-large');
    }
  }
  if (held > 0) yield { bytes: take(new Uint8Array()), whole: false };
}
