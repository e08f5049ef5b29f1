// Folds a UTF-16 unit to a small code: case, ё/е, ґ/г and Latin diacritics fall together.
// Knows nothing of words or languages.

/** Kinds of a code. A code is `kind | index`; separators are 0 or carry SEP. */
export const LATIN = 0x100;
export const CYRILLIC = 0x200;
export const DIGIT = 0x400;
/** Inside a word but not a plain letter: invisible, combining, apostrophe, half of a decorative letter. */
export const ODD = 0x800;
export const SEP = 0x1000;

/** What a separator may mean besides parting words (0 = plain space). */
export const END = SEP | 0x01; // . ! ? …  ends a sentence only before space or end
export const LINE = SEP | 0x02;
export const CLAUSE = SEP | 0x04; // , ; : brackets, dashes between spaces, quotes
export const CURRENCY = SEP | 0x08;
export const AT = SEP | 0x10;
export const SURROGATE = SEP | 0x40;
export const JOINER = SEP | 0x80; // - _ * / · may stand between spaced letters
export const SYMBOL = SEP | 0x200;

/** ODD codes. */
export const INVISIBLE = ODD | 1;
export const COMBINING = ODD | 2;
export const APOSTROPHE = ODD | 3;
export const DECORATIVE = ODD | 4;
/** The second half of a pair; that of an emoji is passed over together with the first. */
export const TAIL = ODD | 5;

const CYRILLIC_LETTERS = 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєў';

/** Foreign letter → the Latin letter it looks like. */
export const LOOK_ALIKES: readonly (readonly [string, string])[] = (
  'πn αa βb γy εe ζz ηn ιi κk νv οo ρp σo ςc τt υu χx ωw ϲc ϳj λl δd φf θo ξx ψy μm Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx Γg Δd Λl Πn Φf Σe Ωo Θo Ξe Ψy Ζz ' +
  'ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɩi'
)
  .split(' ')
  .map((pair) => [pair[0], pair[1]] as const);

function fill(table: Uint16Array, from: number, to: number, code: number): void {
  table.fill(code, from, to + 1);
}

function latinCode(letter: string): number {
  return LATIN | (letter.charCodeAt(0) - 96);
}

/** Latin letters with marks, full-width and circled letters: folded through their own decomposition. */
function addDecomposed(table: Uint16Array, from: number, to: number, extra: number): void {
  for (let u = from; u <= to; u++) {
    const letters = String.fromCharCode(u).normalize('NFKD').replace(/\p{M}/gu, '');
    // «№» or «℡» are signs made of several letters, not a letter in disguise.
    if (letters.length !== 1) continue;
    const base = letters.toLowerCase();
    if (base >= 'a' && base <= 'z') table[u] = latinCode(base) | extra;
    else if (base >= '0' && base <= '9' && extra)
      table[u] = DIGIT | (base.charCodeAt(0) - 48) | ODD;
  }
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let i = 0; i < 26; i++) {
    table[97 + i] = LATIN | (i + 1);
    table[65 + i] = LATIN | (i + 1);
  }
  for (let i = 0; i < 10; i++) table[48 + i] = DIGIT | i;
  for (let i = 0; i < CYRILLIC_LETTERS.length; i++) {
    const lower = CYRILLIC_LETTERS.charCodeAt(i);
    const upper = CYRILLIC_LETTERS[i].toUpperCase().charCodeAt(0);
    table[lower] = CYRILLIC | (i + 1);
    table[upper] = CYRILLIC | (i + 1);
  }
  const same = (from: string, to: string) => {
    table[from.charCodeAt(0)] = table[to.charCodeAt(0)];
  };
  for (const [from, to] of [
    'ёе',
    'ЁЕ',
    'ґг',
    'ҐГ',
    'ѕs',
    'Ѕs',
    'јj',
    'Јj',
    'һh',
    'ԁd',
    'ԛq',
    'ԝw',
  ]) {
    same(from, to);
  }
  for (const [from, to] of ['łl', 'Łl', 'đd', 'Đd', 'øo', 'Øo', 'ıi', 'ſs']) same(from, to);
  addDecomposed(table, 0xc0, 0x24f, 0);
  addDecomposed(table, 0x1e00, 0x1eff, 0);
  addDecomposed(table, 0xff10, 0xff5a, 0);
  addDecomposed(table, 0x2100, 0x214f, ODD);
  addDecomposed(table, 0x2460, 0x24ff, ODD);
  for (let i = 0; i < 10; i++) table[0xff10 + i] = DIGIT | i;
  // Greek letters, small capitals and letter-like signs that stand for others' letters by their looks.
  for (const [from, to] of LOOK_ALIKES) table[from.charCodeAt(0)] = latinCode(to) | ODD;
  fill(table, 0x300, 0x36f, COMBINING);
  fill(table, 0x483, 0x489, COMBINING);
  fill(table, 0x20d0, 0x20ff, COMBINING);
  for (const u of [
    0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x3164, 0xfeff, 0xffa0,
  ]) {
    table[u] = INVISIBLE;
  }
  fill(table, 0x200b, 0x200f, INVISIBLE);
  fill(table, 0x202a, 0x202e, INVISIBLE);
  fill(table, 0x2060, 0x206f, INVISIBLE);
  fill(table, 0xfe00, 0xfe0f, INVISIBLE);
  for (const c of "'’ʼ`´′‘‛ʹ") table[c.charCodeAt(0)] = APOSTROPHE;
  for (const c of '.!?…') table[c.charCodeAt(0)] = END;
  for (const c of '\n\r\u2028\u2029•▪●◦■►▶') table[c.charCodeAt(0)] = LINE;
  for (const c of ',;:()[]{}«»"“”„—–') table[c.charCodeAt(0)] = CLAUSE;
  for (const c of '€$₴£₽₺₪₸₼₾¥') table[c.charCodeAt(0)] = CURRENCY;
  for (const c of '-_*/·‐‑|~+=^') table[c.charCodeAt(0)] = JOINER;
  table[64] = AT;
  fill(table, 0x2190, 0x245f, SYMBOL);
  fill(table, 0x2500, 0x25a9, SYMBOL);
  fill(table, 0x2600, 0x27bf, SYMBOL);
  fill(table, 0x2900, 0x2bff, SYMBOL);
  fill(table, 0xd800, 0xdbff, SURROGATE);
  fill(table, 0xdc00, 0xdfff, TAIL);
  // Mathematical letters and digits live behind this high surrogate; their second half follows it.
  table[0xd835] = DECORATIVE;
  return table;
}

/** Code of every UTF-16 unit. */
export const FOLD: Uint16Array = buildTable();

/** Is it part of a word or number? */
export function isWordCode(code: number): boolean {
  return code !== 0 && code < SEP;
}

/** Folds a plain word (letters and digits only) to codes; apostrophes fall out. Null for anything else. */
export function foldWord(word: string): number[] | null {
  const codes: number[] = [];
  for (let i = 0; i < word.length; i++) {
    const code = FOLD[word.charCodeAt(i)];
    if (code === APOSTROPHE || code === COMBINING || code === INVISIBLE) continue;
    if (!isWordCode(code) || code & ODD) return null;
    codes.push(code);
  }
  return codes.length > 0 ? codes : null;
}
