// How often each symbol stands in a context, in steps that cost little to send, and as shares of a coder's slots.
// Shared by symbol-writer.ts and symbol-reader.ts; both must come to the same shares.

export const SLOT_BITS = 11;
export const SLOTS = 1 << SLOT_BITS;
/** The state of the coder lies in [LEAST, LEAST << 8): always a small integer for the browser. */
export const LEAST = 1 << 22;
/** Symbols are 0 to MOST_SYMBOLS - 1. */
export const MOST_SYMBOLS = 1024;

/** Contexts in which the rough counts of all other contexts are sent, by how many symbols in a row did not occur. */
export const ROUGH_CONTEXTS = 5;
export const ROUGH_CLASSES = 20;

/** A count as a class (its bit length; 0: does not occur) and up to three bits behind the leading one. */
export function fineBits(roughClass: number): number {
  return Math.min(3, Math.max(0, roughClass - 1));
}

export function roughClassOf(count: number): number {
  return 32 - Math.clz32(count);
}

export function fineOf(count: number): number {
  const rough = roughClassOf(count);
  const bits = fineBits(rough);
  return (count >> (rough - 1 - bits)) & ((1 << bits) - 1);
}

/** The count that both sides work with: at most an eighth less than the true one. */
export function countOf(roughClass: number, fine: number): number {
  if (roughClass === 0) return 0;
  const bits = fineBits(roughClass);
  return ((1 << bits) | fine) << (roughClass - 1 - bits);
}

/** Which of the rough contexts follows after so many symbols in a row that did not occur. */
export function roughContext(zeros: number): number {
  return zeros < 3 ? zeros : zeros < 8 ? 3 : 4;
}

/** Shares out all SLOTS by the counts; whatever occurs gets one slot at least. Counts become shares in place. */
export function shareOut(counts: Int32Array, symbols: number): void {
  let total = 0;
  for (let s = 0; s < symbols; s++) total += counts[s];
  if (total === 0) return;
  let left = SLOTS;
  let most = 0;
  for (let s = 0; s < symbols; s++) {
    if (counts[s] === 0) continue;
    counts[s] = Math.max(1, Math.floor((counts[s] / total) * SLOTS));
    left -= counts[s];
    if (counts[s] > counts[most]) most = s;
  }
  if (counts[most] + left > 0) {
    counts[most] += left;
    return;
  }
  for (let s = 0; left < 0; s = (s + 1) % symbols) {
    if (counts[s] < 2) continue;
    counts[s]--;
    left++;
  }
}
