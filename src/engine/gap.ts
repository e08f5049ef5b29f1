// How far two neighbouring steps of a phrase may stand apart, as one small number:
// so many words between them, and whether the sentence may end between them.

const WORDS = 15;
const CROSSES = 16;

/** The most words between two steps of one sentence. */
export const LONGEST_GAP = 8;
/** The most words between two steps where the sentence may end between them. */
export const LONGEST_CROSSING = 12;

/** @param words 0 to LONGEST_CROSSING */
export function gapOf(words: number, crosses: boolean): number {
  return crosses ? words | CROSSES : words;
}

/** Up to so many words may stand between the two steps. */
export function wordsOf(gap: number): number {
  return gap & WORDS;
}

/** How many sentence ends may stand between the two steps: 0 or 1. */
export function endsOf(gap: number): number {
  return gap >> 4;
}

/** What a left-out element leaves behind: whatever either gap allows. */
export function widestOf(a: number, b: number): number {
  return Math.max(a & WORDS, b & WORDS) | ((a | b) & CROSSES);
}
