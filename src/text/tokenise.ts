// One walk over a text: words, numbers and emoji with their offsets and concept sets.
// Everything odd (see disguise.ts, spaced.ts) leaves the hot loop through one rare branch per token.
import { HOW, looksCyrillic, readDisguised } from './disguise';
import {
  APOSTROPHE,
  AT,
  CLAUSE,
  COMBINING,
  CURRENCY,
  CYRILLIC,
  DIGIT,
  END,
  FOLD,
  INVISIBLE,
  LATIN,
  LINE,
  ODD,
  SEP,
  SURROGATE,
  TAIL,
} from './fold';
import { checkOf, HASH_SEED, type Lexicon, STEM_MIN } from './lexicon';
import { Script } from './script';
import { joinSplitWord, resolveSpaced } from './spaced';
import { EMOJI, NUMBER, type Tokens, WORD } from './tokens';

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
        sentence++;
        clause++;
      } else if (c === END) {
        const last =
          tokens.count > 0 ? tokens.end[tokens.count - 1] - tokens.start[tokens.count - 1] : 0;
        if (endsSentence(text, i, last)) {
          sentence++;
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
          push(tokens, i, i + 2, set, sentence, clause, EMOJI, 0);
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
      push(tokens, start, i, set, sentence, clause, WORD, how);
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

function push(
  tokens: Tokens,
  start: number,
  end: number,
  set: number,
  sentence: number,
  clause: number,
  kind: number,
  how: number,
): void {
  const at = tokens.count;
  if (at === tokens.start.length) tokens.grow();
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.set[at] = set;
  tokens.sentence[at] = sentence;
  tokens.clause[at] = clause;
  tokens.kind[at] = kind;
  tokens.how[at] = how;
  tokens.count = at + 1;
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

/** A word with digits, mixed scripts, marks or stretched letters, or a number. */
function readOdd(
  text: string,
  from: number,
  to: number,
  kind: number,
  tokens: Tokens,
  sentence: number,
  clause: number,
  lexicon: Lexicon,
  script: Script,
): void {
  let start = from;
  let end = to;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  // A mark or a half after the last letter stays with it: «й» may be written as two, «𝐭» always is.
  while (end > start && isEdge(text.charCodeAt(end - 1)) && !isRest(text.charCodeAt(end - 1)))
    end--;
  if (start === end) return;
  // A watermark may stand between digits.
  if ((kind & ~ODD) === DIGIT && !isMarked(text, start, end)) {
    pushNumber(text, tokens, start, end, sentence, clause);
    return;
  }
  const known = kind & DIGIT ? 0 : setWithoutApostrophes(text, start, end, lexicon);
  if (known !== 0) {
    push(tokens, start, end, known, sentence, clause, WORD, 0);
    return;
  }
  const reading = readDisguised(text, start, end, lexicon, script);
  if (reading.set === 0 && kind & DIGIT) {
    splitAtDigits(text, start, end, tokens, sentence, clause, lexicon, script);
    return;
  }
  const letters = plainLength(text, start, end);
  if (letters > 0)
    push(tokens, start, end, reading.set, sentence, clause, WORD, reading.how & ~HOW.spaced);
}

/** The set of «обов'язки», which is no disguise: the commonest odd word, read without any list of attempts. */
function setWithoutApostrophes(text: string, start: number, end: number, lexicon: Lexicon): number {
  let hash = HASH_SEED;
  let length = 0;
  let first = 0;
  let last = 0;
  for (let i = start; i < end; i++) {
    const code = FOLD[text.charCodeAt(i)];
    if (code === APOSTROPHE) continue;
    if (code & ODD) return 0;
    if (length === 0) first = code;
    hash = Math.imul(hash ^ code, PRIME);
    last = code;
    length++;
  }
  return length === 0 ? 0 : lexicon.exact(hash, checkOf(length, first, last));
}

/** Does anything but digits and invisible signs stand there? */
function isMarked(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = FOLD[text.charCodeAt(i)];
    if (!(code & DIGIT) && code !== INVISIBLE) return true;
  }
  return false;
}

function isRest(unit: number): boolean {
  return FOLD[unit] === COMBINING || FOLD[unit] === TAIL;
}

function isEdge(unit: number): boolean {
  const code = FOLD[unit];
  return code === APOSTROPHE || code === INVISIBLE || code === COMBINING || code === TAIL;
}

function plainLength(text: string, start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < end; i++) {
    if (!isEdge(text.charCodeAt(i))) letters++;
  }
  return letters;
}

/** A number; «3 000», «3.000» and «3,5» are one token with the number before. */
function pushNumber(
  text: string,
  tokens: Tokens,
  start: number,
  end: number,
  sentence: number,
  clause: number,
): void {
  const last = tokens.count - 1;
  if (
    last >= 0 &&
    tokens.kind[last] === NUMBER &&
    tokens.sentence[last] === sentence &&
    start - tokens.end[last] === 1
  ) {
    const between = text.charCodeAt(start - 1);
    const isSpace = isBlank(between) && between !== 9;
    const isPoint = between === 44 || between === 46;
    const digits = end - start;
    const soFar = tokens.end[last] - tokens.start[last];
    if (
      (digits === 3 && (isSpace || isPoint) && soFar <= 11) ||
      (isPoint &&
        digits <= 2 &&
        soFar <= 3 &&
        !/[.,]/.test(text.slice(tokens.start[last], start - 1)))
    ) {
      tokens.end[last] = end;
      return;
    }
  }
  push(tokens, start, end, 0, sentence, clause, NUMBER, 0);
}

/** «3000грн», «18років», «2к»: a token for each run of digits and of letters. */
function splitAtDigits(
  text: string,
  start: number,
  end: number,
  tokens: Tokens,
  sentence: number,
  clause: number,
  lexicon: Lexicon,
  script: Script,
): void {
  let i = start;
  while (i < end) {
    const isDigit = (FOLD[text.charCodeAt(i)] & DIGIT) !== 0;
    let j = i + 1;
    while (j < end && ((FOLD[text.charCodeAt(j)] & DIGIT) !== 0) === isDigit) j++;
    if (isDigit) pushNumber(text, tokens, i, j, sentence, clause);
    else {
      const reading = readDisguised(text, i, j, lexicon, script);
      if (plainLength(text, i, j) > 0)
        push(tokens, i, j, reading.set, sentence, clause, WORD, reading.how);
    }
    i = j;
  }
}
