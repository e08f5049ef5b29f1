// Every `$list` that a notation names must be known: in the file itself or in its language.
// It must not know what else a notation may hold.
import type { CueFile, FlagFile, Phrase } from '../model/knowledge-schema';
import type { Problem } from './problem';
import type { Knowledge } from './read-knowledge';
import type { Located, Path } from './yaml-file';

const LANGS = ['uk', 'ru', 'en'] as const;
type Lang = (typeof LANGS)[number];

/** @param isBroken was the file at this path unreadable? Then its lists can't be called unknown */
export function checkLists(knowledge: Knowledge, isBroken: (path: string) => boolean): Problem[] {
  const problems: Problem[] = [];
  const known = new Map<Lang, string[]>();
  for (const { data } of knowledge.languages) known.set(data.lang, Object.keys(data.lists));

  const check = (
    file: Located<unknown>,
    lang: Lang,
    words: string,
    path: Path,
    local: string[] = [],
  ) => {
    if (isBroken(`languages/${lang}.yaml`)) return;
    for (const name of namedLists(words)) {
      const lists = [...local, ...(known.get(lang) ?? [])];
      if (lists.includes(name)) continue;
      problems.push({
        file: file.file,
        line: file.lineOf(path),
        wrong: `No list is called «$${name}» in «${words}»`,
        right: oneOf(lists.map((list) => `$${list}`)),
      });
    }
  };
  const checkPhrases = (
    file: Located<FlagFile | CueFile>,
    phrases: Record<Lang, Phrase[]>,
    local: (lang: Lang) => string[] = () => [],
  ) => {
    for (const lang of LANGS) {
      phrases[lang].forEach(({ match, not }, index) => {
        check(file, lang, match, ['phrases', lang, index, 'match'], local(lang));
        not.forEach(({ words }, guard) => {
          check(file, lang, words, ['phrases', lang, index, 'not', guard], local(lang));
        });
      });
    }
  };

  for (const flag of knowledge.flags) {
    const { lists, phrases } = flag.data;
    checkPhrases(flag, phrases, (lang) => Object.keys(lists[lang] ?? {}));
    for (const lang of LANGS) {
      for (const [name, entries] of Object.entries(lists[lang] ?? {})) {
        entries.forEach((words, index) => {
          check(flag, lang, words, ['lists', lang, name, index], Object.keys(lists[lang] ?? {}));
        });
      }
    }
  }
  for (const cue of knowledge.cues) checkPhrases(cue, cue.data.phrases);
  for (const language of knowledge.languages) {
    const { lang, lists, negations } = language.data;
    for (const [name, entries] of Object.entries(lists)) {
      for (const [index, words] of entries.entries()) {
        check(language, lang, words, ['lists', name, index]);
      }
    }
    for (const [index, { words }] of negations.entries()) {
      check(language, lang, words, ['negations', index, 'words']);
    }
  }
  return problems;
}

/** Names of the lists that a notation uses; a list of one file may carry the flag's id before its name. */
export function namedLists(notation: string): string[] {
  return [...notation.matchAll(/\$([a-z][a-z0-9:-]*)/giu)].map(([, name]) => name);
}

/** For messages. */
export function oneOf(names: readonly string[]): string {
  return names.length === 0 ? 'none is known yet' : `one of ${names.join(', ')}`;
}
