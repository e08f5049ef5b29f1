// Letters as the reference matcher sees them, and how a word that is not written plainly may be read.
// Written with strings and sets, from what the notation promises; it must not know src/text.

/** What one character is to a reader. `letter` and `digit` carry their plain small form. */
export interface Sign {
  kind:
    | 'letter'
    | 'digit'
    | 'mark'
    | 'end'
    | 'line'
    | 'clause'
    | 'currency'
    | 'at'
    | 'sign'
    | 'gap';
  plain: string;
  /** UTF-16 units. */
  size: number;
  /** Circled or mathematical. */
  isDecorative: boolean;
}

export interface Words {
  has(word: string): boolean;
  /** As a form of its own, not by its beginning. */
  hasForm(word: string): boolean;
  hasSymbol(symbol: string): boolean;
}

const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєў';
const SAME = new Map(
  [...'ёеґгѕsјjһhԁdԛqԝwłlđdøoıiſs'.matchAll(/(.)(.)/gu)].map(([, a, b]) => [a, b]),
);
/** Letters of other alphabets, and small capitals, by the Latin letters they look like. */
const FOREIGN = new Map(
  (
    'αa βb γy εe ζz ηn ιi κk νv οo πn ρp σo ςc τt υu χx ωw ϲc ϳj λl δd φf θo ξx ψy μm Αa Βb Εe Ζz ' +
    'Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx Γg Δd Λl Πn Φf Σe Ωo Θo Ξe Ψy ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ɪi ᴊj ᴋk ' +
    'ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɩi'
  )
    .split(' ')
    .map(([foreign, latin]) => [foreign, latin]),
);
const CODES: [number, number, Sign['kind']][] = [
  [0x300, 0x36f, 'mark'],
  [0x483, 0x489, 'mark'],
  [0x20d0, 0x20ff, 'mark'],
  [0x200b, 0x200f, 'mark'],
  [0x202a, 0x202e, 'mark'],
  [0x2060, 0x206f, 'mark'],
  [0xfe00, 0xfe0f, 'mark'],
];
const SIGNS: [string, Sign['kind']][] = [
  ["'’ʼ`´′‘‛ʹ\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u3164\ufeff\uffa0", 'mark'],
  ['.!?…', 'end'],
  ['\n\r\u2028\u2029•▪●◦■►▶', 'line'],
  [',;:()[]{}«»"“”„—–', 'clause'],
  ['€$₴£₽₺₪₸₼₾¥', 'currency'],
  ['@', 'at'],
  ['-_*/·‐‑|~+=^', 'sign'],
];
const KNOWN = new Map(SIGNS.flatMap(([all, kind]) => [...all].map((c) => [c, kind] as const)));
const PICTURES = /^[\u2190-\u245f\u2500-\u25a9\u2600-\u27bf\u2900-\u2bff]$/u;

/** Reads the character at `at`. */
export function signAt(text: string, at: number): Sign {
  const point = text.codePointAt(at) as number;
  const size = point > 0xffff ? 2 : 1;
  const character = String.fromCodePoint(point);
  const as = (kind: Sign['kind'], plain = '', isDecorative = false): Sign => ({
    kind,
    plain,
    size,
    isDecorative,
  });
  const known = KNOWN.get(character);
  if (known) return as(known);
  const lower = character.toLowerCase();
  if (/^[0-9]$/u.test(character)) return as('digit', character);
  const same = SAME.get(lower);
  if (same) return as('letter', same);
  if (/^[A-Za-z]$/u.test(character) || (lower.length === 1 && CYRILLIC.includes(lower)))
    return as('letter', lower);
  const foreign = FOREIGN.get(character);
  if (foreign) return as('letter', foreign, true);
  const range = CODES.find(([from, to]) => point >= from && point <= to);
  if (range) return as(range[2]);
  const isMarked = /^[\u00c0-\u024f\u1e00-\u1eff]$/u.test(character);
  const isWide = /^[\uff10-\uff5a]$/u.test(character);
  const isDecorative = /^[\u2100-\u214f\u2460-\u24ff\u{1d400}-\u{1d7ff}]$/u.test(character);
  if (isMarked || isWide || isDecorative) {
    // «№» is a sign made of two letters, not a letter.
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (/^[a-z]$/u.test(plain)) return as('letter', plain, isDecorative);
    if (/^[0-9]$/u.test(plain) && !isMarked) return as('digit', plain, isDecorative);
    if (point > 0xffff) return as('mark');
  }
  if (point > 0xffff || PICTURES.test(character)) return as('sign');
  return as('gap');
}

const LOOKS_CYRILLIC = new Map(
  (
    'aа cс eе iі oо pр xх yу kк mм tт uи nп hн bв rг gд ёе AА BВ CС EЕ HН IІ KК MМ OО PР TТ XХ YУ ' +
    'αа βв γу εе ηп ιі κк νв οо πп ρр σо ςс τт υу χх ωш ϲс λл δд φф μм θо ΓГ ΔД ΛЛ ΠП ΦФ ΘО ΣС ΩО ' +
    'ᴀа ʙв ᴄс ᴅд ᴇе ɢг ʜн ɪі ᴋк ᴍм ɴн ᴏо ᴘр ʀг ᴛт ᴜи ʏу ɑа ɩі'
  )
    .split(' ')
    .map(([latin, cyrillic]) => [latin, cyrillic.toLowerCase()]),
);
const LOOKS_LATIN = new Map(
  'аa сc еe іi оo рp хx уy кk мm тt нh вb'.split(' ').map(([cyrillic, latin]) => [cyrillic, latin]),
);
const DIGITS_CYRILLIC = ['0о1і3з4ч6б8в', '0о1і3е4а6б8в'];
const DIGITS_LATIN = ['0o1i3e4a5s7t8b', '0o1l3e4a5s7t8b'];
const COMPOSED: Record<string, string> = { 'и\u0306': 'й', 'і\u0308': 'ї', 'у\u0306': 'ў' };
const LONGEST = 48;

interface Letter {
  plain: string;
  written: string;
}

/** The letters and digits of a word; marks fall out or join their letter. */
export function lettersOf(written: string): Letter[] {
  const letters: Letter[] = [];
  for (let at = 0; at < written.length; ) {
    const sign = signAt(written, at);
    const raw = written.slice(at, at + sign.size);
    if (sign.kind === 'letter' || sign.kind === 'digit') {
      letters.push({ plain: sign.plain, written: raw.length > 1 ? raw.normalize('NFKC') : raw });
    } else if (letters.length > 0) {
      const last = letters[letters.length - 1];
      last.plain = COMPOSED[last.plain + raw] ?? last.plain;
    }
    at += sign.size;
  }
  return letters;
}

export const isCyrillic = (plain: string): boolean => CYRILLIC.includes(plain);
export const isLatin = (plain: string): boolean => /^[a-z]$/u.test(plain);
const isDigit = (plain: string): boolean => /^[0-9]$/u.test(plain);

/** Runs of three equal letters or more become runs of `times`. */
function squeezed(word: string, times: number): string {
  return word.replace(/(.)\1{2,}/gu, (_, letter: string) => letter.repeat(times));
}

/** The first way to read `written` that gives a known word; null when there is none. */
export function readingOf(written: string, words: Words, inCyrillicText: boolean): string | null {
  const letters = lettersOf(written);
  if (letters.length === 0 || letters.length > LONGEST) return null;
  const hasLatin = letters.some(({ plain }) => isLatin(plain));
  const hasCyrillic = letters.some(({ plain }) => isCyrillic(plain));
  const hasDigit = letters.some(({ plain }) => isDigit(plain));
  const isForeign = hasLatin && !hasCyrillic && inCyrillicText;
  const as = (digits: string, looks: (letter: Letter) => string | undefined): string | null => {
    const read = letters.map((letter) =>
      isDigit(letter.plain)
        ? new Map([...digits.matchAll(/(.)(.)/gu)].map(([, d, l]) => [d, l])).get(letter.plain)
        : looks(letter),
    );
    return read.every((each) => each !== undefined) ? read.join('') : null;
  };
  const cyrillic = ({ plain, written: raw }: Letter) =>
    isLatin(plain) ? (LOOKS_CYRILLIC.get(raw) ?? LOOKS_CYRILLIC.get(raw.toLowerCase())) : plain;
  const latin = ({ plain }: Letter) => (isCyrillic(plain) ? LOOKS_LATIN.get(plain) : plain);
  const tries: (string | null)[] = [letters.map(({ plain }) => plain).join('')];
  if ((hasLatin && hasCyrillic) || isForeign) tries.push(as('', cyrillic));
  if (hasLatin && hasCyrillic) tries.push(as('', latin));
  if (hasDigit && (hasCyrillic || isForeign))
    tries.push(...DIGITS_CYRILLIC.map((d) => as(d, cyrillic)));
  if (hasDigit && hasLatin) tries.push(...DIGITS_LATIN.map((d) => as(d, latin)));
  for (const word of tries) {
    if (word === null) continue;
    for (const each of [word, squeezed(word, 2), squeezed(word, 1)])
      if (words.has(each)) return each;
  }
  return null;
}
