// Reads one word in Latin letters as a known Cyrillic one: a bounded number of readings, the likeliest first.
// It must not know whether the text around is such a text.
import { type Letters, partsOf, type Ways } from './latin-ways';
import { checkOf, HASH_SEED, type Lexicon, rollHash, STEM_MIN } from './lexicon';

/** A longer word is read in none of its ways. */
const LONGEST = 32;
/** So many readings of a word are tried, those with the fewest unlikely letters first. */
const MOST_READINGS = 32;

const codes = new Uint16Array(LONGEST * 3);
const parts: (readonly Letters[])[] = [];
/** How many steps away from the likeliest reading the parts from i on can go together. */
const room = new Int32Array(LONGEST + 1);
let readings = 0;
/** The first reading that begins with a known stem: taken where no reading is a known form. */
let stem: LatinReading | null = null;

export interface LatinReading {
  set: number;
  /** Steps away from the likeliest reading. */
  steps: number;
}

/** The first reading of text[start, end) that is a known word; null when none is. */
export function readLatin(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  ways: Ways,
): LatinReading | null {
  if (end - start > LONGEST || !partsOf(text, start, end, ways, parts)) return null;
  room[parts.length] = 0;
  for (let i = parts.length - 1; i >= 0; i--) room[i] = room[i + 1] + parts[i].length - 1;
  readings = 0;
  stem = null;
  for (let steps = 0; steps <= room[0] && readings < MOST_READINGS; steps++) {
    const set = follow(0, 0, steps, steps, HASH_SEED, lexicon);
    if (set !== 0) return { set, steps };
  }
  return stem;
}

/**
 * Goes on with part `at` after `length` letters, with just so many `left` steps away from the likeliest to be taken.
 * @returns the set of the first known form, 0 if there is none
 */
function follow(
  at: number,
  length: number,
  left: number,
  steps: number,
  hash: number,
  lexicon: Lexicon,
): number {
  if (at === parts.length) {
    readings++;
    if (length === 0) return 0;
    const set = lexicon.exact(hash, checkOf(length, codes[0], codes[length - 1]));
    if (set !== 0 || stem !== null || length < STEM_MIN) return set;
    const beginning = lexicon.stem(codes, length);
    if (beginning !== 0) stem = { set: beginning, steps };
    return 0;
  }
  const options = parts[at];
  const last = Math.min(left, options.length - 1);
  for (let k = Math.max(0, left - room[at + 1]); k <= last; k++) {
    let own = hash;
    const letters = options[k];
    for (let i = 0; i < letters.length; i++) {
      codes[length + i] = letters[i];
      own = rollHash(own, letters[i]);
    }
    const set = follow(at + 1, length + letters.length, left - k, steps, own, lexicon);
    if (set !== 0 || readings >= MOST_READINGS) return set;
  }
  return 0;
}
