// A handful of known words, and a text's tokens in a form that tests can read.
import { HOW } from '../../src/text/disguise';
import { foldWord } from '../../src/text/fold';
import { checkOf, HASH_SEED, Lexicon, rollHash } from '../../src/text/lexicon';
import { tokenise } from '../../src/text/tokenise';
import { EMOJI, NUMBER, Tokens } from '../../src/text/tokens';

const WORDS = [
  ...['телеграм', 'паспорт', 'робота', 'зп', 'тг', 'лс', 'її', 'йод', 'сон', 'з', 'без', 'сім’я'],
  ...[
    'telegram',
    'passport',
    'work',
    'cop',
    'comment',
    'too',
    'dm',
    'ескорт',
    'эскорт',
    'мама',
    'вебкам',
  ],
];
const STEMS = ['документ', 'photo'];
const SYMBOLS = ['🍒'];

function codesOf(word: string): number[] {
  const codes = foldWord(word);
  if (!codes) throw new Error(`${word} is no word`);
  return codes;
}

const LEXICON = new Lexicon(WORDS.length);
const NAMES: string[] = [];
for (const stem of STEMS) LEXICON.addStem(codesOf(stem), NAMES.push(`${stem}*`));
for (const word of WORDS) {
  const codes = codesOf(word);
  const hash = codes.reduce(rollHash, HASH_SEED);
  const check = checkOf(codes.length, codes[0], codes[codes.length - 1]);
  LEXICON.add(hash, check, NAMES.push(word), (a) => a);
}
for (const symbol of SYMBOLS) LEXICON.symbols.set(symbol.codePointAt(0)!, NAMES.push(symbol));

export interface ReadToken {
  written: string;
  /** The known word that it was read as, or ''. */
  as: string;
  kind: 'word' | 'number' | 'emoji';
  how: string[];
  start: number;
  end: number;
  sentence: number;
  clause: number;
}

/** The tokens of a text, read with the words above. */
export function read(text: string): ReadToken[] {
  const t = new Tokens();
  tokenise(text, LEXICON, t);
  return Array.from({ length: t.count }, (_, i) => ({
    written: text.slice(t.start[i], t.end[i]),
    as: t.set[i] === 0 ? '' : NAMES[t.set[i] - 1],
    kind: t.kind[i] === NUMBER ? 'number' : t.kind[i] === EMOJI ? 'emoji' : 'word',
    how: Object.entries(HOW).flatMap(([name, bit]) => (t.how[i] & bit ? [name] : [])),
    start: t.start[i],
    end: t.end[i],
    sentence: t.sentence[i],
    clause: t.clause[i],
  }));
}

/** Each token as it is written; `written=word` where it was read as a known word. */
export function shown(text: string): string[] {
  return read(text).map(({ written, as }) => (as === '' ? written : `${written}=${as}`));
}
