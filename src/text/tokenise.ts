// One walk over a text: words, numbers and emoji with their offsets and concept sets.
// Everything odd (see disguise.ts, spaced.ts) leaves the hot loop through one rare branch per token.
import { looksCyrillic, mayLookCyrillic, readDisguised } from './disguise';
import {
  AT,
  CLAUSE,
  CURRENCY,
  CYRILLIC,
  DIGIT,
  END,
  FOLD,
  LATIN,
  LINE,
  ODD,
  SEP,
  SURROGATE,
} from './fold';
import { checkOf, HASH_SEED, type Lexicon, STEM_MIN } from './lexicon';
import { pushNumber, readOdd } from './odd-words';
import { Script } from './script';
import { joinSplitWord, resolveSpaced } from './spaced';
import { EMOJI, type Tokens, WORD } from './tokens';

/** Does the full stop (or ! ? …) at `at` end a sentence? `last` is the length of the word before it. */
function endsSentence(text: string, at: number, last: number): boolean {
  const next = FOLD[text.charCodeAt(at + 1)];
  if (at + 1 < text.length && next !== 0 && (next < SEP || next === AT)) return false;
  if (text[at] !== '.' || last > 4) return true;
  // «тис. грн», «вул. Садова»: after a short word only a capital or a line's end closes the sentence.
  let after = at + 1;
  while (after < text.length && isBlank(text.charCodeAt(after))) after++;
  if (after >= text.length || after === at + 1) return true;
  const folded = FOLD[text.charCodeAt(after)];
  if (folded & SEP || folded === 0) return true;
  return !(folded & DIGIT) && text[after] !== text[after].toLowerCase();
}

/** A space that does not end a line. */
function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0 || unit === 0x202f || unit === 0x2009;
}

/** Walks one text into `tokens` (cleared first). Cost grows with the text's length only. */
export function tokenise(text: string, lexicon: Lexicon, tokens: Tokens): void {
  tokens.clear();
  const n = text.length;
  if (n === 0) return;
  // A module's constants are variables to a bundled script, read anew for every letter: these are not.
  const fold = FOLD;
  const prime = 0x01000193;
  const script = new Script(text);
  let { start: starts, end: ends, set: sets, sentence: sentences, clause: clauses } = tokens;
  let sentence = 0;
  let clause = 0;
  let single = 0; // length of the current run of one-letter tokens
  let parted = 0; // what stands before the next word
  let i = 0;
  let c = fold[text.charCodeAt(0)];
  while (i < n) {
    if ((c - 1) >>> 0 >= SEP - 1) {
      parted = c;
      if (c !== 0) {
        if (c === LINE || (c === END && closesSentence(text, i, tokens))) {
          const last = tokens.count - 1;
          // An empty line is no sentence: the next one follows the last one.
          if (last >= 0 && sentences[last] === sentence) sentence++;
          clause++;
        } else if (c === CLAUSE) clause++;
        else if (c === AT) tokens.note('at', i);
        else if (c === CURRENCY) tokens.note('currency', i);
        else if (c === SURROGATE) {
          const point = text.codePointAt(i) as number;
          const set = lexicon.symbols.get(point);
          if (set !== undefined) {
            if (single >= 2) resolveSpaced(text, tokens, single, lexicon);
            single = 0;
            tokens.push(i, i + 2, set, sentence, clause, EMOJI, 0);
            ({
              start: starts,
              end: ends,
              set: sets,
              sentence: sentences,
              clause: clauses,
            } = tokens);
          }
          if (point > 0xffff) i++;
        }
      }
      i++;
      c = i < n ? fold[text.charCodeAt(i)] : 0;
      continue;
    }
    const start = i;
    const first = c;
    let hash = HASH_SEED;
    let stemStart = 0;
    let kinds = 0;
    let last = 0;
    let twice = 0; // negative once two equal letters stand in a row
    do {
      hash = Math.imul(hash ^ c, prime);
      kinds |= c;
      twice |= (c ^ last) - 1;
      last = c;
      i++;
      if (i - start === STEM_MIN) stemStart = hash;
      c = i < n ? fold[text.charCodeAt(i)] : 0;
    } while ((c - 1) >>> 0 < SEP - 1);
    const length = i - start;
    const kind = kinds & (LATIN | CYRILLIC | DIGIT | ODD);
    if (kind !== CYRILLIC && kind !== LATIN) {
      if (single >= 2) resolveSpaced(text, tokens, single, lexicon);
      single = 0;
      if (kind === DIGIT) pushNumber(text, tokens, start, i, sentence, clause);
      else readOdd(text, start, i, kind, tokens, sentence, clause, lexicon, script);
      ({ start: starts, end: ends, set: sets, sentence: sentences, clause: clauses } = tokens);
      continue;
    }
    if (length === 1)
      single = single === 0 ? 1 : runLength(text, tokens, start, sentence, single, lexicon);
    else if (single !== 0) {
      if (single > 1) resolveSpaced(text, tokens, single, lexicon);
      single = 0;
    }
    const at = tokens.count;
    if (at === starts.length) {
      tokens.grow();
      ({ start: starts, end: ends, set: sets, sentence: sentences, clause: clauses } = tokens);
    }
    const set = lexicon.exact(hash, checkOf(length, first, last));
    starts[at] = start;
    ends[at] = i;
    sets[at] = set;
    sentences[at] = sentence;
    clauses[at] = clause;
    tokens.count = at + 1;
    if (
      set === 0 &&
      (twice < 0 ||
        (parted !== 0 && length > 1) ||
        (length >= STEM_MIN && lexicon.mayHaveStem(stemStart)) ||
        (kind === LATIN && mayLookCyrillic(first, last)))
    ) {
      readUnknown(text, kind, stemStart, twice < 0, parted !== 0, tokens, lexicon, script);
    }
  }
  if (single > 1) resolveSpaced(text, tokens, single, lexicon);
}

/** Does the sign at `at` end a sentence? A full stop that doesn't is remembered: it may stand in an address. */
function closesSentence(text: string, at: number, tokens: Tokens): boolean {
  const last = tokens.count - 1;
  if (endsSentence(text, at, last < 0 ? 0 : tokens.end[last] - tokens.start[last])) return true;
  if (text.charCodeAt(at) === 46) tokens.note('dot', at);
  return false;
}

/** The run of single letters after one more at `start`; a run that ends here is looked at. */
function runLength(
  text: string,
  tokens: Tokens,
  start: number,
  sentence: number,
  single: number,
  lexicon: Lexicon,
): number {
  if (continuesRun(tokens, start, sentence)) return single + 1;
  if (single > 1) resolveSpaced(text, tokens, single, lexicon);
  return 1;
}

/** Tries on the last token, a plain word with no entry of its own, what may still make it known. */
function readUnknown(
  text: string,
  kind: number,
  stemStart: number,
  hasPair: boolean,
  isParted: boolean,
  tokens: Tokens,
  lexicon: Lexicon,
  script: Script,
): void {
  const at = tokens.count - 1;
  const start = tokens.start[at];
  const end = tokens.end[at];
  let set = 0;
  if (end - start >= STEM_MIN && lexicon.mayHaveStem(stemStart)) {
    set = stemOf(text, start, end, lexicon);
    tokens.set[at] = set;
    if (set !== 0) return;
  }
  const isLong = hasPair && isStretched(text, start, end);
  if (isLong || (kind === LATIN && looksCyrillic(text, start, end) && script.isCyrillic())) {
    const reading = readDisguised(text, start, end, lexicon, script);
    set = reading.set;
    tokens.set[at] = set;
    tokens.mark(at, WORD, reading.how);
    if (isLong || set !== 0) return;
  }
  if (isParted && at > 0 && end - start > 1) joinSplitWord(text, tokens, lexicon);
}

const stemCodes = new Uint16Array(64);
function stemOf(text: string, start: number, end: number, lexicon: Lexicon): number {
  const length = Math.min(end - start, stemCodes.length);
  for (let k = 0; k < length; k++) stemCodes[k] = FOLD[text.charCodeAt(start + k)];
  return lexicon.stem(stemCodes, length);
}

/** Do three equal letters stand in a row? */
function isStretched(text: string, start: number, end: number): boolean {
  let run = 1;
  for (let i = start + 1; i < end && run < 3; i++) {
    run = FOLD[text.charCodeAt(i)] === FOLD[text.charCodeAt(i - 1)] ? run + 1 : 1;
  }
  return run === 3;
}

/** Does a one-letter token at `start` go on the run before it (at most three units between, same sentence)? */
function continuesRun(tokens: Tokens, start: number, sentence: number): boolean {
  const last = tokens.count - 1;
  return start - tokens.end[last] <= 3 && tokens.sentence[last] === sentence;
}
