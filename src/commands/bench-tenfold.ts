// What ten times as many phrases cost: a tenth of the knowledge's phrases, then the same tenth with nine copies of
// itself in changed words, then all phrases as shipped. (Ten times all of them would take minutes to compile.)
import { assembleInput } from '../build/assemble-input';
import type { Knowledge } from '../build/read-knowledge';
import { compile } from '../engine/compile';
import type { Engine } from '../engine/engine';
import type { CompileInput, Lang, PhraseSource } from '../engine/types';
import { atMost, type Row } from './bench-table';
import { leastTimes, over } from './bench-timing';

const ROUNDS = 5;
const TENTH = 10;
/** Words of so many letters stay, as small words do; of longer ones so many letters are changed. */
const SMALL = 3;
const ROWS = ['аеиоуіюяєїыэё', 'бвгґджзклмнпрстфхцчшщ', 'aeiouy', 'bcdfghjklmnpqrstvwxz'];

/** @param shipped the engine with all phrases */
export function tenfoldRows(
  knowledge: Knowledge,
  shipped: Engine,
  createEngine: (pack: Uint8Array) => Engine,
  posts: readonly string[],
): Row[] {
  const { input } = assembleInput(knowledge);
  let index = 0;
  const few = {
    ...input,
    flags: input.flags.map((flag) => ({
      ...flag,
      phrases: flag.phrases.filter(() => index++ % TENTH === 0),
    })),
  };
  const tenth = createEngine(compile(few));
  const tenfold = createEngine(compile(copied(few)));
  const judge = (engine: Engine) => (text: string) =>
    engine.judge({ text, fields: [] }).reasons.length;
  const time = leastTimes(ROUNDS, {
    tenth: over(posts, judge(tenth)),
    tenfold: over(posts, judge(tenfold)),
    shipped: over(posts, judge(shipped)),
  });
  return [
    atMost('ten times the phrases, words changed', time.tenfold / time.tenth, 2, '×'),
    atMost('all phrases ÷ a tenth of them', time.shipped / time.tenth, 2, '×'),
  ];
}

/** Every phrase and list nine times more, each time in other words that bend as the first ones do. */
function copied(input: CompileInput): CompileInput {
  const originals = new Map<string, { word: string; by: number }>();
  const changedNotation = (notation: string, lang: Lang, by: number) =>
    notation.replace(/\$[^\s{}|?]+|<[^>]*>|~~?\d+\+?|[\p{L}'’ʼ]+/gu, (piece) => {
      if (piece.startsWith('$')) return `${piece}@${by}`;
      if (!/^\p{L}/u.test(piece)) return piece;
      const changed = changedWord(piece.toLowerCase(), by);
      originals.set(`${lang} ${changed}`, { word: piece.toLowerCase(), by });
      return changed;
    });
  const copies = Array.from({ length: TENTH - 1 }, (_, k) => k + 1);
  const languages = input.languages.map((language) => ({
    ...language,
    lists: Object.fromEntries(
      Object.entries(language.lists).flatMap(([name, entries]) => [
        [name, entries],
        ...copies.map((by) => [
          `${name}@${by}`,
          entries.map((entry) => changedNotation(entry, language.lang, by)),
        ]),
      ]),
    ),
  }));
  const copiesOf = (phrase: PhraseSource) =>
    copies.map((by) => ({ ...phrase, match: changedNotation(phrase.match, phrase.lang, by) }));
  const flags = input.flags.map((flag) => ({
    ...flag,
    phrases: flag.phrases.flatMap((phrase) => [phrase, ...copiesOf(phrase)]),
  }));
  return {
    ...input,
    languages,
    flags,
    forms(lang, lemma) {
      const original = originals.get(`${lang} ${lemma.toLowerCase()}`);
      if (original === undefined) return input.forms(lang, lemma);
      const { word, by } = original;
      return input.forms(lang, word).map((form) => changedWord(form, by));
    },
  };
}

/** The first letters become others, vowels vowels and consonants consonants: it looks like a word and bends like one. */
function changedWord(word: string, by: number): string {
  if (word.length <= SMALL) return word;
  const changed = word.slice(0, SMALL).replace(/\p{L}/gu, (letter) => {
    const row = ROWS.find((each) => each.includes(letter));
    return row ? row[(row.indexOf(letter) + by) % row.length] : letter;
  });
  return changed + word.slice(SMALL);
}
