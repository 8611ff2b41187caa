import type { Piece } from '@/lib/shortlist';

/** Time for writing before the screen gets its turn, ms. */
const SLICE_MS = 40;

/**
 * Writes a file piece by piece, giving the screen its turn in between.
 * @param onProgress 0–1
 * @returns undefined when it was cancelled
 */
export async function writePieces(
  pieces: Iterable<Piece>,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<BlobPart[] | undefined> {
  const parts: BlobPart[] = [];
  let from = performance.now();
  for (const { data, share } of pieces) {
    if (signal.aborted) return undefined;
    parts.push(data);
    if (performance.now() - from > SLICE_MS) {
      onProgress(share);
      await new Promise((resolve) => setTimeout(resolve));
      from = performance.now();
    }
  }
  return signal.aborted ? undefined : parts;
}
