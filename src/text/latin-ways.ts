// What each part of a word in Latin letters may stand for, from the table of such parts.
// It must not know which words there are.
import { APOSTROPHE, FOLD, LATIN } from './fold';
import { LATIN_TABLE, type LatinParts, MARKED } from './latin-table';

/** Cyrillic letters as codes of fold.ts. */
export type Letters = readonly number[];

/** One or a few Latin letters; every list begins with the likeliest reading. */
export interface Unit {
  isConsonant: boolean;
  /** What it may stand for after a consonant, and elsewhere. */
  afterConsonant: readonly Letters[];
  elsewhere: readonly Letters[];
  /** The same with a soft sign that nobody wrote: at a word's end (tried first: words with a wrong one are rare), before a consonant. */
  atEnd: readonly Letters[];
  beforeConsonant: readonly Letters[];
}

export type Ways = ReadonlyMap<number, Unit>;

const LONGEST_UNIT = 4;
const BITS = 6;
const MARK = 27;

/** The languages that are read so, with their ways of writing. */
export const WAYS: Readonly<Record<'uk' | 'ru', Ways>> = {
  uk: readWays(LATIN_TABLE.uk),
  ru: readWays(LATIN_TABLE.ru),
};

/** A number for a Latin letter, small and capital alike; 0 for what can't be one of a Cyrillic word. */
function numberOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const folded = FOLD[unit];
  if (folded === APOSTROPHE) return MARK;
  if ((folded & ~0x1f) !== LATIN) return 0;
  if (unit <= 127) return folded & 31;
  const marked = MARKED.indexOf(text[at].toLowerCase());
  return marked < 0 ? 0 : MARK + 1 + marked;
}

function codesOf(letters: string): number[] {
  return [...letters].map((letter) => FOLD[letter.charCodeAt(0)]);
}

function readWays({ parts, softBefore, softAtEnd, maybeSoftAtEnd }: LatinParts): Ways {
  const ways = new Map<number, Unit>();
  const lists = (readings: string) =>
    readings.split(',').map((each) => (each === '-' ? [] : codesOf(each)));
  const soft = (readings: readonly Letters[], letters: string): Letters[] =>
    readings
      .filter((each) => codesOf(letters).includes(each[each.length - 1]))
      .map((each) => [...each, ...codesOf('ь')]);
  for (const line of parts.split(';')) {
    const [latin, readings] = line.split(' ');
    const [after, elsewhere = after] = readings.split('/');
    let key = 0;
    for (let i = 0; i < latin.length; i++) key = (key << BITS) | numberOf(latin, i);
    const plain = lists(elsewhere);
    ways.set(key, {
      isConsonant: !/[aeiouyj'âûêïëìè]/u.test(latin),
      afterConsonant: lists(after),
      elsewhere: plain,
      atEnd: [...soft(plain, softAtEnd), ...plain, ...soft(plain, maybeSoftAtEnd)],
      beforeConsonant: [...plain, ...soft(plain, softBefore)],
    });
  }
  return ways;
}

const units: Unit[] = [];

/**
 * What each part of text[start, end) may stand for, the longest parts first taken.
 * @param into filled with one list of readings a part
 * @returns false where something can't be a part of a Cyrillic word
 */
export function partsOf(
  text: string,
  start: number,
  end: number,
  ways: Ways,
  into: (readonly Letters[])[],
): boolean {
  into.length = 0;
  units.length = 0;
  for (let at = start; at < end; ) {
    let found: Unit | undefined;
    let key = 0;
    let next = at;
    for (let i = at; i < end && i < at + LONGEST_UNIT; i++) {
      const number = numberOf(text, i);
      if (number === 0) break;
      key = (key << BITS) | number;
      const unit = ways.get(key);
      if (unit === undefined) continue;
      found = unit;
      next = i + 1;
    }
    if (found === undefined) return false;
    units.push(found);
    at = next;
  }
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit.isConsonant) {
      into.push(i > 0 && units[i - 1].isConsonant ? unit.afterConsonant : unit.elsewhere);
    } else if (i === units.length - 1) into.push(unit.atEnd);
    else if (units[i + 1].isConsonant && units[i + 1] !== unit) into.push(unit.beforeConsonant);
    else into.push(unit.elsewhere);
  }
  return true;
}
