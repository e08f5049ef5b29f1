// Work that stops for a moment between its pieces, so that whoever does it in a page can let the page breathe.
// It must not know what the work is.

/** Each piece takes a millisecond or so. */
export type Pieces<T> = Generator<void, T, void>;

export function allAtOnce<T>(pieces: Pieces<T>): T {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** Longer than this at a stretch, in milliseconds, would be felt. */
const STRETCH = 8;

/** @param pause lets others work; awaited as soon as a stretch is over */
export async function withPauses<T>(pieces: Pieces<T>, pause: () => Promise<void>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
    if (performance.now() - since < STRETCH) continue;
    await pause();
    since = performance.now();
  }
}
