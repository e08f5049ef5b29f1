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

/** @param pause asked between the pieces: a promise to wait for, or null to go on */
export async function withPauses<T>(
  pieces: Pieces<T>,
  pause: () => Promise<void> | null,
): Promise<T> {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
    const wait = pause();
    if (wait !== null) await wait;
  }
}
