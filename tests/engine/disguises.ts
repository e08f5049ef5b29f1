// Ways in which people hide words from filters, for tests. Deterministic: the same number hides the same way.

const LOOKS = new Map(
  [...'аaеeоoрpсcуyхxіi'.matchAll(/(.)(.)/gu)].flatMap(([, cyrillic, latin]) => [
    [cyrillic, latin] as const,
    [latin, cyrillic] as const,
  ]),
);
const DIGITS = new Map(
  [...'о0і1з3ч4б6в8'.matchAll(/(.)(.)/gu)].map(([, letter, digit]) => [letter, digit]),
);
const GREEK = new Map([...'аαеεоοрρтτкκиuiιoοaαtτ'.matchAll(/(.)(.)/gu)].map(([, a, b]) => [a, b]));
const INVISIBLE = ['\u200b', '\u00ad', '\u034f', '\u2060', '\ufe0f', '\u0301'];

/** `isMet` letters are changed by `change`, the others stay. */
function mapSome(
  words: string,
  isMet: (at: number) => boolean,
  change: (letter: string) => string,
): string {
  return [...words].map((letter, at) => (isMet(at) ? change(letter) : letter)).join('');
}

const WAYS: ((words: string, seed: number) => string)[] = [
  (words, seed) =>
    mapSome(
      words,
      (at) => (at + seed) % 2 === 0,
      (l) => LOOKS.get(l) ?? l,
    ),
  (words, seed) =>
    mapSome(
      words,
      (at) => (at + seed) % 3 === 0,
      (l) => DIGITS.get(l) ?? l,
    ),
  (words, seed) =>
    mapSome(
      words,
      (at) => (at + seed) % 2 === 0,
      (l) => l + INVISIBLE[seed % 6],
    ),
  (words) => words.replace(/\p{L}+/gu, (word) => [...word].join(' ')),
  (words) => words.replace(/\p{L}+/gu, (word) => [...word].join('.')),
  (words, seed) =>
    mapSome(
      words,
      (at) => (at + seed) % 5 === 0,
      (l) => (/\p{L}/u.test(l) ? l.repeat(4) : l),
    ),
  (words) => words.normalize('NFD'),
  (words, seed) =>
    mapSome(
      words,
      (at) => (at + seed) % 2 === 0,
      (l) => l.toUpperCase(),
    ),
  (words, seed) => words.replace(/(\p{L}{3})(\p{L}{3})/u, `$1${['-', '🔥', '*', '_'][seed % 4]}$2`),
  (words) => words.replace(/[a-z]/gu, (l) => String.fromCodePoint(0x1d41a + l.charCodeAt(0) - 97)),
  (words) => words.replace(/[a-z]/gu, (l) => String.fromCodePoint(0x24d0 + l.charCodeAt(0) - 97)),
  (words) => words.replace(/[a-z]/gu, (l) => String.fromCodePoint(0xff41 + l.charCodeAt(0) - 97)),
  (words) =>
    mapSome(
      words,
      () => true,
      (l) => GREEK.get(l.toLowerCase()) ?? l,
    ),
];

/** The words, hidden in one of the known ways. */
export function disguise(words: string, seed: number): string {
  return WAYS[seed % WAYS.length](words, Math.floor(seed / WAYS.length) % 60);
}

const UKRAINIAN_LATIN = new Map(
  (
    'а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f ' +
    'х kh ц ts ч ch ш sh щ shch ю iu я ia'
  )
    .split(' ')
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1]] as const] : [])),
);
const LATIN_AT_START = new Map([...'єюяїй'].map((l, at) => [l, ['ye', 'yu', 'ya', 'yi', 'y'][at]]));
const RUSSIAN_LATIN = new Map(
  (
    'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч ch ш sh ' +
    'щ sch ы y э e ю yu я ya'
  )
    .split(' ')
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1]] as const] : [])),
);

/**
 * A Cyrillic text as people write it in Latin letters: Ukrainian by the passport rules (KMU 2010), Russian as in
 * everyday chat. Everything but Cyrillic letters and the apostrophes between them stays.
 */
export function transliterated(text: string, lang: 'uk' | 'ru'): string {
  return text.replace(/[\p{Script=Cyrillic}]+(?:['’ʼ][\p{Script=Cyrillic}]+)*/gu, (word) => {
    const letters = [...word.toLowerCase().replace(/['’ʼьъ]/gu, '')];
    const latin = letters.map((letter, at) => {
      if (lang === 'ru') return RUSSIAN_LATIN.get(letter) ?? '';
      if (letter === 'г' && letters[at - 1] === 'з') return 'gh';
      return (
        (at === 0 ? LATIN_AT_START.get(letter) : undefined) ?? UKRAINIAN_LATIN.get(letter) ?? ''
      );
    });
    const isCapital = word[0] !== word[0].toLowerCase();
    const all = latin.join('');
    return isCapital ? all.slice(0, 1).toUpperCase() + all.slice(1) : all;
  });
}
