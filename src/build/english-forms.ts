// Plain inflection of English words: -s, -ed, -ing. Derived words (-er, re-, un- …) are words of their own.
// It must not know irregular words; those stand in irregular-words.ts.
import type { Dictionary } from './hunspell';

/** The dictionary's flags for -s, -ed and -ing; the others make other words. */
const INFLECTION = new Set(['S', 'D', 'G']);

/** Forms of a word, itself left out; null when the dictionary doesn't know it. */
export function englishForms(word: string, words: Dictionary): string[] | null {
  // «I» takes an ending in the dictionary that would make it «is».
  if (word.length === 1) return [];
  const isKnown = (form: string) => words.has(form) || words.headwordsOf(form).length > 0;
  // The plural of «recruiter» hangs on «recruit».
  const plural = /(er|or|ment|ion)$/u.test(word) ? [`${word}s`].filter(isKnown) : [];
  if (words.has(word)) {
    const forms = words.expand(word, (flag) => INFLECTION.has(flag));
    return [...forms, ...plural, ...doubled(word, words)];
  }
  // What ends so is a form, not a word to be bent: «hiring», «countries».
  if (/(s|ing|ed)$/u.test(word) || words.headwordsOf(word).length === 0) return null;
  // A derived word («worker», «review») has no entry: take what the dictionary recognises of its forms.
  return [...plural, ...regular(word).filter(isKnown)];
}

/** «stopped», «stopping» are entries of their own. */
function doubled(word: string, words: Dictionary): string[] {
  if (!/^.+[aeiou][bdgklmnprt]$/u.test(word) || word.length < 3) return [];
  const last = word.slice(-1);
  return [`${word}${last}ed`, `${word}${last}ing`].filter((form) => words.has(form));
}

function regular(word: string): string[] {
  if (/[^aeiou]y$/u.test(word)) {
    const stem = word.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  if (word.endsWith('e')) return [`${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  return [`${word}s`, `${word}es`, `${word}ed`, `${word}ing`];
}
