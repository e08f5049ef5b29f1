// All forms of a word in uk, ru and en: from the dictionaries, the irregular words and the languages' own lists.
// It must not know where the words stand in the knowledge, nor what they are used for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Lang } from '../engine/types';
import { bendByAnalogy } from './by-analogy';
import { englishForms } from './english-forms';
import { type Dictionary, readDictionary } from './hunspell';
import { IRREGULAR_WORDS } from './irregular-words';
import { russianVerbForms } from './russian-verbs';

/** Forms written by hand: language → lemma → forms. They are added to what the dictionary knows. */
export type WrittenForms = Partial<Record<Lang, Record<string, string[]>>>;

/** A word that neither a dictionary nor a list knows. */
export interface UnknownLemma {
  lang: Lang;
  lemma: string;
  /** Headwords of which it is a form: perhaps one of them was meant. It is looked for as it is written. */
  formOf: string[];
  /** Unknown altogether, but bent like this word. Null: looked for as it is written. */
  like: string | null;
}

export interface WordForms {
  /** All forms of a lemma, the lemma first; lower case, ё written е as in the dictionary. */
  forms(lang: Lang, lemma: string): string[];
  /** The words asked for so far that neither a dictionary nor a list knows, in the order of asking. */
  unknownLemmas(): UnknownLemma[];
}

const dictionaries = new Map<Lang, Dictionary>();

/** A dictionary is read when its language is first asked for, and then kept. */
function dictionary(lang: Lang): Dictionary {
  let known = dictionaries.get(lang);
  if (known === undefined) {
    const folder = dirname(createRequire(import.meta.url).resolve(`dictionary-${lang}`));
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    known = readDictionary(read('index.aff'), read('index.dic'));
    dictionaries.set(lang, known);
  }
  return known;
}

/**
 * Looks up forms, remembering what was asked.
 *
 * @param written the `forms:` of languages/<code>.yaml
 */
export function createForms(written: WrittenForms = {}): WordForms {
  const answers = new Map<string, string[]>();
  const unknown: UnknownLemma[] = [];

  function find(lang: Lang, lemma: string, byHand: string[]): string[] {
    const known = dictionaryForms(lang, lemma);
    if (known !== null) return [...byHand, ...known.map(plain)];
    if (byHand.length === 0) {
      const formOf = [lemma, capitalised(lemma)].flatMap((word) =>
        dictionary(lang).headwordsOf(word),
      );
      const isStrange = lang !== 'en' && formOf.length === 0;
      const analogy = isStrange ? bendByAnalogy(lemma, dictionary(lang)) : null;
      unknown.push({ lang, lemma, formOf, like: analogy?.like ?? null });
      return analogy?.forms.map(plain) ?? [];
    }
    return byHand;
  }

  const byHand = new Map<string, string[]>();
  for (const lang of ['uk', 'ru', 'en'] as const) {
    for (const table of [IRREGULAR_WORDS[lang], written[lang] ?? {}]) {
      for (const [lemma, forms] of Object.entries(table)) {
        const key = `${lang} ${plain(lemma)}`;
        byHand.set(key, [...(byHand.get(key) ?? []), ...forms.map(plain)]);
      }
    }
  }

  return {
    forms(lang, asked) {
      const lemma = plain(asked);
      const key = `${lang} ${lemma}`;
      let known = answers.get(key);
      if (known === undefined) {
        known = [...new Set([lemma, ...find(lang, lemma, byHand.get(key) ?? [])])];
        answers.set(key, known);
      }
      return known;
    },
    unknownLemmas: () => [...unknown],
  };
}

/** Null when the dictionary has no such headword. */
function dictionaryForms(lang: Lang, lemma: string): string[] | null {
  const words = dictionary(lang);
  // A name counts only where no ordinary word is spelt the same: «надія» is hope, not Надія.
  const headword = [lemma, capitalised(lemma), lemma.toUpperCase()].find((word) => words.has(word));
  if (lang === 'en') return englishForms(headword ?? lemma, words);
  if (headword === undefined) return null;
  const forms = words.expand(headword);
  return lang === 'ru' ? [...forms, ...russianVerbForms(headword, forms, words)] : forms;
}

/** The spelling of the dictionaries: lower case, ё as е, one apostrophe, no stress marks. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/\u0301/gu, '')
    .replace(/ё/gu, 'е');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
