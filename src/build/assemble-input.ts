// Brings the files of the knowledge into the compiler's form, and remembers where each notation stands.
// It must not know the compiler, nor what it refuses.
import type { CompileInput, Guard, Lang, PhraseSource } from '../engine/types';
import type { Phrase } from '../model/knowledge-schema';
import { assemblePay } from './assemble-pay';
import { listExamples } from './list-examples';
import type { Knowledge } from './read-knowledge';
import { createForms, type UnknownLemma } from './word-forms';
import type { Located, Path } from './yaml-file';

const LANGS: readonly Lang[] = ['uk', 'ru', 'en'];

/** A place where a notation stands. */
export interface Origin {
  file: Located<unknown>;
  lang: Lang;
  path: Path;
  /** Put before the names of the file's own lists. */
  prefix: string;
}

export interface Assembled {
  input: CompileInput;
  /** Notation, as the compiler sees it → the places where it stands. */
  origins: ReadonlyMap<string, readonly [Origin, ...Origin[]]>;
  /** Words that the compiler asked for and no dictionary bends. */
  unknown(): UnknownLemma[];
}

/** Local lists become lists of their language under a name that no other file can have. */
export function assembleInput(knowledge: Knowledge): Assembled {
  const words = createForms(
    Object.fromEntries(knowledge.languages.map(({ data }) => [data.lang, data.forms])),
  );
  const origins = new Map<string, [Origin, ...Origin[]]>();
  const note = (
    notation: string,
    lang: Lang,
    file: Located<unknown>,
    path: Path,
    prefix = '',
  ): string => {
    const origin = { file, lang, path, prefix };
    const known = origins.get(notation);
    if (known === undefined) origins.set(notation, [origin]);
    else known.push(origin);
    return notation;
  };

  function phraseSources(
    file: Located<unknown>,
    lang: Lang,
    phrases: Phrase[],
    rename: (notation: string) => string = (notation) => notation,
    prefix = '',
  ): PhraseSource[] {
    return phrases.map(({ match, not, ...rest }, index) => ({
      ...rest,
      lang,
      match: note(rename(match), lang, file, ['phrases', lang, index, 'match'], prefix),
      not: not.map((guard, at): Guard => {
        const words = note(
          rename(guard.words),
          lang,
          file,
          ['phrases', lang, index, 'not', at],
          prefix,
        );
        return { ...guard, words };
      }),
    }));
  }

  const lists: Record<Lang, Record<string, string[]>> = { uk: {}, ru: {}, en: {} };
  for (const { data } of knowledge.languages) Object.assign(lists[data.lang], data.lists);

  const flags = knowledge.flags.map((file) => {
    const { id, group, strength, pointsTo, raise, when, phrases } = file.data;
    const prefix = `${id}:`;
    const sources = LANGS.flatMap((lang) => {
      const own = file.data.lists[lang] ?? {};
      // A list of the file gets a name that no other file can have, and every mention of it follows.
      const rename = (notation: string) =>
        notation.replace(/\$([a-z][a-z0-9-]*)/giu, (written, name) =>
          Object.hasOwn(own, name) ? `$${prefix}${name}` : written,
        );
      for (const [name, entries] of Object.entries(own)) {
        lists[lang][`${prefix}${name}`] = entries.map(rename);
      }
      return phraseSources(file, lang, phrases[lang], rename, prefix);
    });
    return {
      id,
      group,
      strength,
      pointsTo,
      raise: raise.map((each) => ({ when: each.when, to: each.to })),
      when,
      phrases: sources,
    };
  });

  const languages = LANGS.map((lang) => {
    const file = knowledge.languages.find(({ data }) => data.lang === lang);
    const negations = (file?.data.negations ?? []).map((guard, index): Guard => {
      if (file) note(guard.words, lang, file, ['negations', index, 'words']);
      return guard;
    });
    const cues = Object.fromEntries(
      knowledge.cues.map((cue) => [cue.data.id, phraseSources(cue, lang, cue.data.phrases[lang])]),
    );
    return { lang, lists: lists[lang], negations, cues };
  });

  const places = knowledge.places.map((file) => {
    const { country, names, cities } = file.data;
    const named = LANGS.flatMap((lang) => [
      ...names[lang].map((match, index) => ({
        lang,
        match: note(match, lang, file, ['names', lang, index]),
      })),
      ...(cities[lang] ?? []).map((match, index) => ({
        lang,
        match: note(match, lang, file, ['cities', lang, index]),
      })),
    ]);
    return { country, names: named };
  });

  const sample = listExamples(knowledge).map(({ example }) => example.text);
  const rules = knowledge.assessment.flatMap(({ data }) => data.rules);
  const questions = knowledge.questions
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order)
    .map(({ id, when, closedBy, askedBy }) => ({ id, when, closedBy, askedBy }));
  const { forms } = words;
  const notAsked = knowledge.assessment.flatMap(({ data }) => data.notAsked);
  const asks = { questions, notAsked };
  const pay = assemblePay(knowledge);
  const [easing] = knowledge.assessment.map(({ data }) => data.eases);
  const eases =
    easing && (({ stated, atLeast, twice, firm }) => ({ stated, atLeast, twice, firm }))(easing);
  const told = { rules, eases, flags, languages, places, pay, asks };
  const input: CompileInput = { ...told, forms, sample };
  return { input, origins, unknown: words.unknownLemmas };
}
