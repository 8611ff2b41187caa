/** Bytes of one piece: a message can hold it, and takes no time to speak of. */
const PIECE_BYTES = 1 << 20;
/** Arguments that a function call can take, everywhere. */
const LETTERS_AT_ONCE = 0x2000;

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += LETTERS_AT_ONCE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + LETTERS_AT_ONCE));
  }
  return btoa(letters);
}

/** How many pieces a file of so many bytes has: one at the least. */
export function pieceCount(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / PIECE_BYTES));
}

/** A file in the pieces in which it goes to the writer, as Base64. */
export function* piecesOf(file: Uint8Array): Generator<string> {
  for (let n = 0; n < pieceCount(file.length); n++) {
    yield base64Of(file.subarray(n * PIECE_BYTES, (n + 1) * PIECE_BYTES));
  }
}
