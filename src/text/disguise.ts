// Reads a word that is not written plainly: look-alike letters, digits for letters, invisible and
// combining marks, decorative letters, stretched letters. Every attempt is one bounded look-up.
import {
  APOSTROPHE,
  COMBINING,
  CYRILLIC,
  DECORATIVE,
  DIGIT,
  FOLD,
  INVISIBLE,
  LATIN,
  ODD,
  TAIL,
} from './fold';
import type { Lexicon } from './lexicon';
import type { Script } from './script';

/** How a word had to be read, as bits; 0 = plainly written. */
export const HOW = {
  lookAlike: 1,
  invisible: 2,
  leet: 4,
  stretched: 8,
  decorative: 16,
  spaced: 32,
  transliterated: 64,
};

export interface Reading {
  set: number;
  how: number;
}

/** A longer word is not a disguised one, and the bound keeps hostile texts cheap. */
const LONGEST = 48;

const code = (letter: string): number => FOLD[letter.charCodeAt(0)];

// Latin letters that look like Cyrillic ones; capitals only where just the capital does.
const TO_CYRILLIC = new Map<string, number>(
  [
    ...'αа βв γу εе ηп ιі κк νв οо πп ρр σо ςс τт υу χх ωш ϲс λл δд φф μм θо Γг Δд Λл Πп Φф Θо Σс Ωо ᴀа ʙв ᴄс ᴅд ᴇе ɢг ʜн ɪі ᴋк ᴍм ɴн ᴏо ᴘр ʀг ᴛт ᴜи ʏу ɑа ɩі aа cс eе iі oо pр xх yу kк mм tт uи nп hн bв rг gд ёе AА BВ CС EЕ HН IІ KК MМ OО PР TТ XХ YУ'.matchAll(
      /(\S)(\S)/gu,
    ),
  ].map(([, latin, cyrillic]) => [latin, code(cyrillic)]),
);
// In a word written wholly in Latin only letters that are the same in print count: `u` is и by hand alone.
const LOOKS_CYRILLIC = new Uint8Array(128);
for (const letter of 'aceiohpxykABCEHIKMOPTXY') LOOKS_CYRILLIC[letter.charCodeAt(0)] = 1;
const TO_LATIN = new Map<number, number>(
  [...'аa сc еe іi оo рp хx уy кk мm тt нh вb'.matchAll(/(\S)(\S)/gu)].map(
    ([, cyrillic, latin]) => [code(cyrillic), code(latin)],
  ),
);
// What a digit stands for, by digit; '-' stands for nothing. A 3 is read as з first and as е next.
const digitLetters = (letters: string) => [...letters].map((l) => (l === '-' ? 0 : code(l)));
const CYRILLIC_DIGITS = [digitLetters('оі-зч-б-в-'), digitLetters('оі-еа-б-в-')];
const LATIN_DIGITS = [digitLetters('oi-eas-tb-'), digitLetters('ol-eas-tb-')];

// й, ї, ё written as letter + mark (NFD).
const COMPOSED = new Map<number, Map<number, number>>([
  [code('и'), new Map([[0x306, code('й')]])],
  [code('і'), new Map([[0x308, code('ї')]])],
  [code('у'), new Map([[0x306, code('ў')]])],
]);

// The same letters by their codes, small and capital as one.
let looksCyrillicBits = 0;
for (const letter of 'aceiohpxykABCEHIKMOPTXY') looksCyrillicBits |= 1 << (code(letter) & 31);

/** Could a Latin word with these codes first and last look Cyrillic? Told without reading it. */
export function mayLookCyrillic(first: number, last: number): boolean {
  return ((looksCyrillicBits >>> (first & 31)) & (looksCyrillicBits >>> (last & 31)) & 1) !== 0;
}

/** Is every letter of a Latin word one that looks Cyrillic? Most words fail at the first or second letter. */
export function looksCyrillic(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127 || LOOKS_CYRILLIC[unit] === 0) return false;
  }
  return true;
}

interface Plain {
  codes: number[];
  /** The raw letter of every code, for look-alikes whose capital and small letter differ. */
  letters: string[];
  how: number;
}

/** Takes off everything that is not a letter or digit; decorative letters become plain ones. */
export function plainCodes(text: string, start: number, end: number): Plain {
  const codes: number[] = [];
  const letters: string[] = [];
  let how = 0;
  for (let i = start; i < end && codes.length <= LONGEST; i++) {
    const unit = text.charCodeAt(i);
    const folded = FOLD[unit];
    if (folded === APOSTROPHE || folded === TAIL) continue;
    if (folded === INVISIBLE) {
      how |= HOW.invisible;
    } else if (folded === COMBINING) {
      const last = codes.length - 1;
      const composed = last >= 0 ? COMPOSED.get(codes[last])?.get(unit) : undefined;
      if (composed !== undefined) codes[last] = composed;
    } else if (folded === DECORATIVE) {
      const letter = text.slice(i, i + 2).normalize('NFKC');
      const plain = FOLD[letter.charCodeAt(0)];
      if (letter.length === 1 && plain & (LATIN | DIGIT)) {
        codes.push(plain);
        letters.push(letter);
        how |= HOW.decorative;
      }
      i++;
    } else if (folded !== 0 && folded < 0x1000) {
      codes.push(folded & ~ODD);
      letters.push(text[i]);
      if (folded & ODD) how |= HOW.decorative;
    }
  }
  return { codes, letters, how };
}

function squeezed(codes: readonly number[], keep: number): number[] {
  const out: number[] = [];
  for (let i = 0; i < codes.length; ) {
    let run = i + 1;
    while (run < codes.length && codes[run] === codes[i]) run++;
    const times = run - i >= 3 ? keep : run - i;
    for (let k = 0; k < times; k++) out.push(codes[i]);
    i = run;
  }
  return out;
}

/** Letters of the other alphabet (and digits, if a table is given) as letters of this one; null if one has no like. */
function mapped(plain: Plain, to: 'cyrillic' | 'latin', digits: number[] | null): number[] | null {
  const out: number[] = [];
  for (let i = 0; i < plain.codes.length; i++) {
    const c = plain.codes[i];
    let next = c;
    if (c & DIGIT) {
      next = digits ? digits[c & 0xf] : 0;
    } else if (to === 'cyrillic' && c & LATIN) {
      next =
        TO_CYRILLIC.get(plain.letters[i]) ?? TO_CYRILLIC.get(plain.letters[i].toLowerCase()) ?? 0;
    } else if (to === 'latin' && c & CYRILLIC) {
      next = TO_LATIN.get(c) ?? 0;
    }
    if (next === 0) return null;
    out.push(next);
  }
  return out;
}

/**
 * Tries the bounded list of readings of text[start, end); set 0 when none is a known word.
 * @param script of the text around: a wholly Latin word is read as look-alikes only in a Cyrillic one; null for never
 */
export function readDisguised(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  script: Script | null,
): Reading {
  const plain = plainCodes(text, start, end);
  if (plain.codes.length === 0 || plain.codes.length > LONGEST) return { set: 0, how: 0 };
  let kinds = 0;
  for (const c of plain.codes) kinds |= c;
  const both = (kinds & LATIN) !== 0 && (kinds & CYRILLIC) !== 0;
  const isForeign = (kinds & LATIN) !== 0 && !both && script?.isCyrillic() === true;
  let reading = tryReading(plain.codes, plain.how, lexicon);
  if (!reading && (both || isForeign)) {
    reading = tryReading(mapped(plain, 'cyrillic', null), plain.how | HOW.lookAlike, lexicon);
  }
  if (!reading && both) {
    reading = tryReading(mapped(plain, 'latin', null), plain.how | HOW.lookAlike, lexicon);
  }
  if (!reading && kinds & DIGIT && kinds & (LATIN | CYRILLIC)) {
    const how = plain.how | HOW.leet | (both ? HOW.lookAlike : 0);
    for (const digits of CYRILLIC_DIGITS) {
      if (!reading && (kinds & CYRILLIC || isForeign)) {
        reading = tryReading(mapped(plain, 'cyrillic', digits), how, lexicon);
      }
    }
    for (const digits of LATIN_DIGITS) {
      if (!reading && kinds & LATIN)
        reading = tryReading(mapped(plain, 'latin', digits), how, lexicon);
    }
  }
  return reading ?? { set: 0, how: 0 };
}

/** One reading as it stands, then with stretched letters twice and once. */
function tryReading(codes: number[] | null, how: number, lexicon: Lexicon): Reading | null {
  if (!codes) return null;
  const set = lexicon.lookup(codes, codes.length);
  if (set !== 0) return { set, how };
  for (const keep of [2, 1]) {
    const word = squeezed(codes, keep);
    if (word.length === codes.length) return null;
    const found = lexicon.lookup(word, word.length);
    if (found !== 0) return { set: found, how: how | HOW.stretched };
  }
  return null;
}
