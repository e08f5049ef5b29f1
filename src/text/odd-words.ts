// A word with digits, mixed scripts, marks or stretched letters, or a number: what leaves the hot loop of tokenise.ts.
// It must not know how a text is walked.
import { HOW, readDisguised } from './disguise';
import { APOSTROPHE, COMBINING, DIGIT, FOLD, INVISIBLE, ODD, TAIL } from './fold';
import { checkOf, HASH_SEED, type Lexicon, rollHash } from './lexicon';
import type { Script } from './script';
import { NUMBER, type Tokens, WORD } from './tokens';

/** A word with digits, mixed scripts, marks or stretched letters, or a number. */
export function readOdd(
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
    tokens.push(start, end, known, sentence, clause, WORD, 0);
    return;
  }
  const reading = readDisguised(text, start, end, lexicon, script);
  if (reading.set === 0 && kind & DIGIT) {
    splitAtDigits(text, start, end, tokens, sentence, clause, lexicon, script);
    return;
  }
  const letters = plainLength(text, start, end);
  if (letters > 0)
    tokens.push(start, end, reading.set, sentence, clause, WORD, reading.how & ~HOW.spaced);
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
    hash = rollHash(hash, code);
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
export function pushNumber(
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
  tokens.push(start, end, 0, sentence, clause, NUMBER, 0);
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
        tokens.push(i, j, reading.set, sentence, clause, WORD, reading.how);
    }
    i = j;
  }
}

/** A space that does not end a line. */
function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0 || unit === 0x202f || unit === 0x2009;
}
