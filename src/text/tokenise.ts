// One walk over a text: words, numbers and emoji with their offsets and concept sets.
// Everything odd (see disguise.ts, spaced.ts) leaves the hot loop through one rare branch per token.
import { looksCyrillic, readDisguised } from './disguise';
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

const PRIME = 0x01000193;

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
  const fold = FOLD;
  let sentence = 0;
  let clause = 0;
  let single = 0; // length of the current run of one-letter tokens
  const script = new Script(text);
  let i = 0;
  while (i < n) {
    let c = fold[text.charCodeAt(i)];
    if (c === 0) {
      i++;
      continue;
    }
    if (c >= SEP) {
      if (c === LINE) {
        // An empty line is no sentence: the next one follows the last one.
        if (tokens.count > 0 && tokens.sentence[tokens.count - 1] === sentence) sentence++;
        clause++;
      } else if (c === END) {
        const last =
          tokens.count > 0 ? tokens.end[tokens.count - 1] - tokens.start[tokens.count - 1] : 0;
        if (endsSentence(text, i, last)) {
          if (tokens.count > 0 && tokens.sentence[tokens.count - 1] === sentence) sentence++;
          clause++;
        } else if (text[i] === '.')
          tokens.events.push({ kind: 'dot', offset: i, token: tokens.count });
      } else if (c === CLAUSE) clause++;
      else if (c === AT) tokens.events.push({ kind: 'at', offset: i, token: tokens.count });
      else if (c === CURRENCY)
        tokens.events.push({ kind: 'currency', offset: i, token: tokens.count });
      else if (c === SURROGATE) {
        const point = text.codePointAt(i) as number;
        const set = lexicon.symbols.get(point);
        if (set !== undefined) {
          if (single >= 2) resolveSpaced(text, tokens, single, lexicon);
          single = 0;
          tokens.push(i, i + 2, set, sentence, clause, EMOJI, 0);
        }
        i += point > 0xffff ? 2 : 1;
        continue;
      }
      i++;
      continue;
    }
    const start = i;
    const first = c;
    let hash = HASH_SEED;
    let stemStart = 0;
    let kinds = 0;
    let before = 0;
    let apart = 1;
    let triple = 0;
    do {
      hash = Math.imul(hash ^ c, PRIME);
      kinds |= c;
      // Negative once three equal letters stand in a row.
      const differs = c ^ before;
      triple |= (differs | apart) - 1;
      apart = differs;
      before = c;
      i++;
      if (i - start === STEM_MIN) stemStart = hash;
      c = i < n ? fold[text.charCodeAt(i)] : 0;
    } while ((c - 1) >>> 0 < SEP - 1);
    const length = i - start;
    const kind = kinds & (LATIN | CYRILLIC | DIGIT | ODD);
    const isPlain = triple >= 0 && (kind === CYRILLIC || kind === LATIN);
    const goesOn = isPlain && length === 1 && single > 0 && continuesRun(tokens, start, sentence);
    if (single >= 2 && !goesOn) resolveSpaced(text, tokens, single, lexicon);
    if (isPlain) {
      let set = lexicon.exact(hash, checkOf(length, first, before));
      let how = 0;
      if (set === 0) {
        if (length >= STEM_MIN && lexicon.mayHaveStem(stemStart))
          set = stemOf(text, start, i, lexicon);
        if (set === 0 && kind === LATIN && looksCyrillic(text, start, i) && script.isCyrillic()) {
          const reading = readDisguised(text, start, i, lexicon, script);
          set = reading.set;
          how = reading.how;
        }
      }
      tokens.push(start, i, set, sentence, clause, WORD, how);
      if (length === 1) single = goesOn ? single + 1 : 1;
      else {
        single = 0;
        if (set === 0 && start > 0 && text.charCodeAt(start - 1) !== 32 && tokens.count > 1) {
          joinSplitWord(text, tokens, lexicon);
        }
      }
    } else if (kind === DIGIT) {
      single = 0;
      pushNumber(text, tokens, start, i, sentence, clause);
    } else {
      single = 0;
      readOdd(text, start, i, kind, tokens, sentence, clause, lexicon, script);
    }
  }
  if (single >= 2) resolveSpaced(text, tokens, single, lexicon);
}

const stemCodes = new Uint16Array(64);
function stemOf(text: string, start: number, end: number, lexicon: Lexicon): number {
  const length = Math.min(end - start, stemCodes.length);
  for (let k = 0; k < length; k++) stemCodes[k] = FOLD[text.charCodeAt(start + k)];
  return lexicon.stem(stemCodes, length);
}

/** Does a one-letter token at `start` go on the run before it (at most three units between, same sentence)? */
function continuesRun(tokens: Tokens, start: number, sentence: number): boolean {
  const last = tokens.count - 1;
  return start - tokens.end[last] <= 3 && tokens.sentence[last] === sentence;
}
