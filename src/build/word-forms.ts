// All forms of a word in uk, ru and en: the languages' own lists first, then the dictionaries.
// It must not know where the words stand in the knowledge, nor what they are used for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Lang } from '../engine/types';
import { ENGLISH_IRREGULARS } from './english-irregulars';
import { type Dictionary, readDictionary } from './hunspell';

/** Forms written by hand: language → lemma → its forms. They win over the dictionary. */
export type FormOverrides = Partial<Record<Lang, Record<string, string[]>>>;

/** A word that the dictionary can't inflect; it is looked for exactly as it is written. */
export interface UnknownLemma {
  lang: Lang;
  lemma: string;
  /** Headwords of which it is a form: perhaps one of them was meant. Empty: unknown altogether. */
  formOf: string[];
}

export interface WordForms {
  /** All forms of a lemma, the lemma first; lower case, ё written е as in the dictionary. */
  forms(lang: Lang, lemma: string): string[];
  /** The words asked for so far that no dictionary and no list inflects, in the order of asking. */
  unknownLemmas(): UnknownLemma[];
}

// Derivation (-er, -able, re-, 's …) makes other words; only these flags inflect.
const ENGLISH_INFLECTION = new Set(['S', 'D', 'G']);

const dictionaries = new Map<Lang, Dictionary>();

/** A dictionary is read when its language is first asked for, and then kept. */
function dictionary(lang: Lang): Dictionary {
  let known = dictionaries.get(lang);
  if (known === undefined) {
    const folder = dirname(createRequire(import.meta.url).resolve(`dictionary-${lang}`));
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    const keep = lang === 'en' ? (flag: string) => ENGLISH_INFLECTION.has(flag) : undefined;
    known = readDictionary(read('index.aff'), read('index.dic'), keep);
    dictionaries.set(lang, known);
  }
  return known;
}

/**
 * Looks up forms, remembering what was asked.
 *
 * @param overrides the `forms:` of languages/<code>.yaml
 */
export function createForms(overrides: FormOverrides = {}): WordForms {
  const answers = new Map<string, string[]>();
  const unknown: UnknownLemma[] = [];
  const byHand = new Map<string, string[]>();
  for (const [lang, table] of Object.entries({ en: {}, ...overrides })) {
    const irregular = lang === 'en' ? ENGLISH_IRREGULARS : {};
    for (const [lemma, forms] of Object.entries({ ...irregular, ...table })) {
      byHand.set(`${lang} ${plain(lemma)}`, forms.map(plain));
    }
  }

  function find(lang: Lang, lemma: string): string[] {
    const listed = byHand.get(`${lang} ${lemma}`);
    if (listed !== undefined) return listed;
    const words = dictionary(lang);
    // A name counts only where no ordinary word is spelt the same: «надія» is hope, not Надія.
    const headword = [lemma, capitalised(lemma), lemma.toUpperCase()].find((word) =>
      words.has(word),
    );
    if (headword === undefined) {
      unknown.push({ lang, lemma, formOf: words.headwordsOf(lemma) });
      return [];
    }
    return words.expand(headword).map(plain);
  }

  return {
    forms(lang, written) {
      const lemma = plain(written);
      const key = `${lang} ${lemma}`;
      const known = answers.get(key) ?? [...new Set([lemma, ...find(lang, lemma)])];
      answers.set(key, known);
      return known;
    },
    unknownLemmas: () => [...unknown],
  };
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
