// How the reference reads Ukrainian and Russian in Latin letters: all readings of a word, one after the other.
// The table of letters is the shipped one; everything else is found anew, with strings.
import { LATIN_TABLE, type LatinParts, MARKED } from '../../src/text/latin-table';
import { signAt, type Words } from './reference-letters';
import type { Word } from './reference-words';

const LONGEST = 32;
const READINGS = 32;
const APOSTROPHES = "'’ʼ`´′‘‛ʹ";

interface Part {
  latin: string;
  after: string[];
  elsewhere: string[];
}

const partsOf = ({ parts }: LatinParts): Part[] =>
  parts.split(';').map((line) => {
    const [latin, readings] = line.split(' ');
    const [after, elsewhere = after] = readings.split('/');
    const list = (all: string) => all.split(',').map((each) => each.replace('-', ''));
    return { latin, after: list(after), elsewhere: list(elsewhere) };
  });

const hasVowel = ({ latin }: Part): boolean => /[aeiouyj'âûêïëìè]/u.test(latin);

/** Small letters without marks but those of ISO 9; null where anything else stands. */
function letters(written: string): string | null {
  let plain = '';
  for (const character of written) {
    const lower = character.toLowerCase();
    const sign = signAt(character, 0);
    if (APOSTROPHES.includes(character)) plain += "'";
    else if (MARKED.includes(lower)) plain += lower;
    else if (sign.kind !== 'letter' || sign.isDecorative || !/^[a-z]$/u.test(lower)) return null;
    else plain += lower;
  }
  return plain;
}

/** What each part of a word may stand for, the longest parts taken first; null where none fits. */
function optionsOf(written: string, table: LatinParts): string[][] | null {
  const word = letters(written);
  if (word === null || written.length > LONGEST) return null;
  const all = partsOf(table);
  const chosen: Part[] = [];
  for (let at = 0; at < word.length; at += chosen[chosen.length - 1].latin.length) {
    const fitting = all.filter(({ latin }) => word.startsWith(latin, at));
    if (fitting.length === 0) return null;
    chosen.push(fitting.reduce((a, b) => (b.latin.length > a.latin.length ? b : a)));
  }
  const soft = (readings: string[], after: string) =>
    readings.filter((r) => r !== '' && after.includes(r.slice(-1))).map((r) => `${r}ь`);
  return chosen.map((part, at) => {
    const before = chosen[at - 1];
    const next = chosen[at + 1];
    if (hasVowel(part)) return before && !hasVowel(before) ? part.after : part.elsewhere;
    const plain = part.elsewhere;
    if (!next)
      return [...soft(plain, table.softAtEnd), ...plain, ...soft(plain, table.maybeSoftAtEnd)];
    const mayBeSoft = !hasVowel(next) && next.latin !== part.latin;
    return mayBeSoft ? [...plain, ...soft(plain, table.softBefore)] : plain;
  });
}

/** All words that just so many steps away from the likeliest give. */
function* readings(options: string[][], steps: number): Generator<string> {
  if (options.length === 0) {
    if (steps === 0) yield '';
    return;
  }
  const [own, ...rest] = options;
  const room = rest.reduce((sum, each) => sum + each.length - 1, 0);
  for (let k = 0; k < own.length && k <= steps; k++) {
    if (steps - k > room) continue;
    for (const end of readings(rest, steps - k)) yield own[k] + end;
  }
}

interface Reading {
  word: string;
  steps: number;
}

function readingOf(written: string, table: LatinParts, known: Words): Reading | null {
  const options = optionsOf(written, table);
  if (options === null) return null;
  const most = options.reduce((sum, each) => sum + each.length - 1, 0);
  const tried: Reading[] = [];
  for (let steps = 0; steps <= most && tried.length < READINGS; steps++) {
    for (const word of readings(options, steps)) {
      tried.push({ word: word.replaceAll('ґ', 'г').replaceAll('ё', 'е'), steps });
      if (tried.length === READINGS) break;
    }
  }
  return (
    tried.find(({ word }) => known.hasForm(word)) ??
    tried.find(({ word }) => known.has(word)) ??
    null
  );
}

const isLatin = (text: string, { start, kind }: Word): boolean => {
  const sign = signAt(text, start);
  return (
    kind === 'word' && sign.kind === 'letter' && !sign.isDecorative && /^[a-z]$/u.test(sign.plain)
  );
};

/** Reads the words of a text in Latin letters as Cyrillic ones, if the text as a whole is such a text. */
export function readLatinWords(text: string, words: readonly Word[], known: Words): void {
  const count = words.length;
  if (count < 5) return;
  const glance = Math.min(count, 16);
  const seen = Array.from({ length: glance }, (_, k) => words[Math.floor((k * count) / glance)]);
  const latin = seen.filter((word) => isLatin(text, word));
  const unknown = latin.filter((word) => !word.isKnown);
  if (latin.length * 2 <= glance || unknown.length * 2 <= latin.length) return;
  const step = Math.max(1, Math.floor(count / 80));
  const sample = words
    .filter((_, at) => at % step === 0)
    .filter((word) => !word.isKnown && word.end - word.start >= 3 && isLatin(text, word))
    .slice(0, 40);
  const written = sample.map(({ start, end }) => text.slice(start, end));
  const marked = written.filter((word) => {
    const plain = Array.from(word, (letter) => signAt(letter, 0).plain || ' ').join('');
    return /zh|kh|sh|y[aeiou]|[iy]y/u.test(plain);
  });
  if (sample.length < 5 || marked.length * 8 < sample.length) return;
  const uk = written.map((word) => readingOf(word, LATIN_TABLE.uk, known));
  const ru = written.map((word) => readingOf(word, LATIN_TABLE.ru, known));
  const isRead = written.map((_, at) => uk[at] !== null || ru[at] !== null);
  const times = (all: boolean[]) => all.filter(Boolean).length;
  if (isRead.length > 8 && times(isRead.slice(0, 8)) < 2) return;
  if (times(isRead) < 3 || times(isRead) * 3 < sample.length) return;
  const cost = (all: (Reading | null)[]) =>
    all.reduce((sum, each, at) => sum + (isRead[at] ? (each?.steps ?? 4) : 0), 0);
  const tables = [LATIN_TABLE.uk, LATIN_TABLE.ru];
  if (cost(ru) < cost(uk)) tables.reverse();
  for (const word of words) {
    if (!isLatin(text, word)) continue;
    const own = text.slice(word.start, word.end);
    const reading = readingOf(own, tables[0], known) ?? readingOf(own, tables[1], known);
    if (reading) Object.assign(word, { plain: reading.word, isKnown: true });
  }
}
