// Texts in Ukrainian or Russian written in Latin letters: «robota dlya divchat v Polshchi». Looked at once a
// text, after its words are known; it must not know phrases or flags.
import { HOW } from './disguise';
import { FOLD, LATIN } from './fold';
import { WAYS, type Ways } from './latin-ways';
import type { Lexicon } from './lexicon';
import { type LatinReading, readLatin } from './read-latin';
import { type Tokens, WORD } from './tokens';

/** Fewer unknown words in Latin letters are a name or a slip, not a text. */
const FEWEST_UNKNOWN = 5;
/** So many tokens tell whether the rest is worth a look: most texts of a page end here. */
const GLANCE = 16;
/** So many unknown words, spread over the text, are read to tell what it is. */
const SAMPLE = 40;
/** Of the first few of these some must be known words: a page in English or Polish ends here. */
const FIRST = 8;
const FEWEST_FIRST = 2;
const FEWEST_READ = 3;
/** One in three of the sample must be a known word, and one in eight written as only such texts are. */
const READ_ONE_IN = 3;
const MARKED_ONE_IN = 8;
const SHORTEST = 3;
/** What a word tells of a language that can't read it, in steps away from the likeliest reading. */
const UNREAD = 4;
// Polish, Czech or Croatian words sound alike, but none of these languages writes such pairs of letters.
const MARKS = ['zh', 'kh', 'sh', 'ya', 'ye', 'yi', 'yo', 'yu', 'iy', 'yy'];
const markedAfter = new Int32Array(32);
for (const [first, second] of MARKS) {
  markedAfter[first.charCodeAt(0) & 31] |= 1 << (second.charCodeAt(0) & 31);
}

/**
 * Gives words in Latin letters the sets of the Cyrillic words they stand for, if the text as a whole is such a text.
 * @param tokens of `text`; sets and HOW bits are changed, places are not
 * @returns the language it is written in; null for any other text
 */
export function readTransliterated(
  text: string,
  tokens: Tokens,
  lexicon: Lexicon,
): 'uk' | 'ru' | null {
  if (!isWorthALook(text, tokens)) return null;
  const language = languageOf(text, tokens, lexicon);
  if (language === null) return null;
  const own = WAYS[language];
  const other = WAYS[language === 'uk' ? 'ru' : 'uk'];
  for (let t = 0; t < tokens.count; t++) {
    if (!isLatinWord(text, tokens, t)) continue;
    const reading = read(text, tokens, t, lexicon, own) ?? read(text, tokens, t, lexicon, other);
    if (reading === null) continue;
    tokens.set[t] = reading.set;
    tokens.mark(t, WORD, tokens.how[t] | HOW.transliterated);
  }
  return language;
}

function isLatinWord(text: string, tokens: Tokens, t: number): boolean {
  return (FOLD[text.charCodeAt(tokens.start[t])] & ~0x1f) === LATIN && tokens.kind[t] === WORD;
}

function read(
  text: string,
  tokens: Tokens,
  t: number,
  lexicon: Lexicon,
  ways: Ways,
): LatinReading | null {
  return readLatin(text, tokens.start[t], tokens.end[t], lexicon, ways);
}

/** Are most words in Latin letters, and most of these unknown? A few tokens, spread over the text, tell. */
function isWorthALook(text: string, tokens: Tokens): boolean {
  const { count, set } = tokens;
  if (count < FEWEST_UNKNOWN) return false;
  const seen = Math.min(count, GLANCE);
  let latin = 0;
  let unknown = 0;
  for (let k = 0; k < seen; k++) {
    const t = Math.floor((k * count) / seen);
    if (!isLatinWord(text, tokens, t)) continue;
    latin++;
    if (set[t] === 0) unknown++;
  }
  return latin * 2 > seen && unknown * 2 > latin;
}

function languageOf(text: string, tokens: Tokens, lexicon: Lexicon): 'uk' | 'ru' | null {
  const sample = sampleOf(text, tokens);
  if (sample.length < FEWEST_UNKNOWN) return null;
  let marked = 0;
  for (const t of sample) if (hasMark(text, tokens.start[t], tokens.end[t])) marked++;
  if (marked * MARKED_ONE_IN < sample.length) return null;
  let known = 0;
  let lead = 0;
  for (let k = 0; k < sample.length; k++) {
    if (k === FIRST && known < FEWEST_FIRST) return null;
    const uk = read(text, tokens, sample[k], lexicon, WAYS.uk);
    const ru = read(text, tokens, sample[k], lexicon, WAYS.ru);
    if (uk === null && ru === null) continue;
    known++;
    lead += (ru?.steps ?? UNREAD) - (uk?.steps ?? UNREAD);
  }
  if (known < FEWEST_READ || known * READ_ONE_IN < sample.length) return null;
  return lead >= 0 ? 'uk' : 'ru';
}

function hasMark(text: string, start: number, end: number): boolean {
  let last = FOLD[text.charCodeAt(start)];
  for (let i = start + 1; i < end; i++) {
    const own = FOLD[text.charCodeAt(i)];
    if ((markedAfter[last & 31] >>> (own & 31)) & 1 && (last & own & LATIN) !== 0) return true;
    last = own;
  }
  return false;
}

/** Unknown Latin words of three letters or more, spread evenly. */
function sampleOf(text: string, tokens: Tokens): number[] {
  const { count, start, end, set } = tokens;
  const sample: number[] = [];
  // Every step-th token and what follows it: one walk over a short text, a bounded one over a long text.
  const step = Math.max(1, Math.floor(count / (SAMPLE * 2)));
  for (let t = 0; t < count && sample.length < SAMPLE; t += step) {
    if (set[t] === 0 && end[t] - start[t] >= SHORTEST && isLatinWord(text, tokens, t)) {
      sample.push(t);
    }
  }
  return sample;
}
