// Words written apart: «т е л е г р а м», «т.г», «робо-та», «теле🔥грам». Bounded look-ups only.
import { HOW, plainCodes, readDisguised } from './disguise';
import { FOLD, SEP, TAIL } from './fold';
import type { Lexicon } from './lexicon';
import { EMOJI, type Tokens } from './tokens';

/** A longer run of single letters is read in parts of this many. */
const LONGEST_RUN = 96;
const LONGEST_WORD = 24;

/** Is anything but white space between two neighbouring tokens? */
function hasJoiner(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FOLD[text.charCodeAt(i)] !== 0) return true;
  return false;
}

/**
 * Looks for known words in the run of `length` one-letter tokens at the end of `tokens`, the longest
 * first, and puts one token in the place of each that is found. Letters parted by spaces need a word
 * of three letters, letters parted by a sign («т.г») one of two.
 */
export function resolveSpaced(
  text: string,
  tokens: Tokens,
  length: number,
  lexicon: Lexicon,
): void {
  const first = tokens.count - length;
  const last = tokens.count;
  let write = first;
  let read = first;
  while (read < last) {
    const run = Math.min(last, read + LONGEST_WORD, first + LONGEST_RUN) - read;
    let taken = 0;
    let set = 0;
    for (let size = run; size >= 2 && taken === 0; size--) {
      if (size === 2 && !hasJoiner(text, tokens.end[read], tokens.start[read + 1])) break;
      set = setOfRun(text, tokens, read, size, lexicon);
      if (set !== 0) taken = size;
    }
    const from = tokens.start[read];
    const next = taken === 0 ? read + 1 : read + taken;
    tokens.start[write] = from;
    tokens.end[write] = tokens.end[next - 1];
    tokens.set[write] = taken === 0 ? tokens.set[read] : set;
    tokens.mark(write, tokens.kind[read], taken === 0 ? tokens.how[read] : HOW.spaced);
    tokens.sentence[write] = tokens.sentence[read];
    tokens.clause[write] = tokens.clause[read];
    write++;
    read = next;
  }
  tokens.how.fill(0, write, last);
  tokens.count = write;
}

function setOfRun(
  text: string,
  tokens: Tokens,
  at: number,
  size: number,
  lexicon: Lexicon,
): number {
  let word = '';
  for (let k = 0; k < size; k++) word += text.slice(tokens.start[at + k], tokens.end[at + k]);
  return readDisguised(word, 0, word.length, lexicon, null).set;
}

/**
 * The last two tokens are unknown: if only one sign or emoji parts them, are they one known word?
 * Then one token takes their place.
 */
export function joinSplitWord(text: string, tokens: Tokens, lexicon: Lexicon): void {
  const b = tokens.count - 1;
  let a = b - 1;
  // An emoji with a meaning of its own parts the halves as any other sign does.
  if (tokens.kind[a] === EMOJI && a > 0 && tokens.end[a - 1] === tokens.start[a]) a--;
  const from = tokens.end[a];
  const to = tokens.start[b];
  if (to - from > 2 || to === from || tokens.sentence[a] !== tokens.sentence[b]) return;
  if (tokens.kind[a] !== 0 || tokens.set[a] !== 0) return;
  for (let i = from; i < to; i++) {
    const code = FOLD[text.charCodeAt(i)];
    if (code < SEP && code !== TAIL) return;
  }
  const word = text.slice(tokens.start[a], from) + text.slice(to, tokens.end[b]);
  const codes = plainCodes(word, 0, word.length).codes;
  if (codes.length > LONGEST_WORD) return;
  const set = lexicon.lookup(codes, codes.length);
  if (set === 0) return;
  tokens.end[a] = tokens.end[b];
  tokens.set[a] = set;
  tokens.mark(a, tokens.kind[a], HOW.spaced);
  tokens.count = a + 1;
}
