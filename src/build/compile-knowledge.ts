// Hands the knowledge to the engine's compiler, and leads what the compiler refuses back to a file and line.
// It must not know the pack's layout.
import { compile } from '../engine/compile';
import { expandPhrase } from '../engine/expand';
import { NotationError, parsePhrase } from '../engine/notation';
import type { CompileInput, Guard, Lang, PhraseSource } from '../engine/types';
import type { Phrase } from '../model/knowledge-schema';
import { type Problem, sortProblems } from './problem';
import type { Knowledge } from './read-knowledge';
import { createForms, type UnknownLemma } from './word-forms';
import type { Located, Path } from './yaml-file';

const LANGS: readonly Lang[] = ['uk', 'ru', 'en'];

/** So many phrases may be refused by the compiler itself, each of which costs another run. */
const MOST_ROUNDS = 100;

export interface Compiled {
  pack: Uint8Array;
  /** Words in no dictionary, with the places that use them. */
  unknown: UnknownLemma[];
}

/**
 * Compiles the knowledge. What the compiler refuses is left out and named, so that one run shows every such phrase.
 *
 * @returns the pack, null only if nothing could be compiled; and what was refused
 */
export function compileKnowledge(knowledge: Knowledge): {
  compiled: Compiled | null;
  problems: Problem[];
} {
  const forms = createForms(
    Object.fromEntries(knowledge.languages.map(({ data }) => [data.lang, data.forms])),
  );
  const { input, origins } = assemble(knowledge, forms.forms);
  const problems: Problem[] = [];
  const refused = new Set<string>();
  const refuse = (error: unknown) => {
    if (!(error instanceof NotationError) || refused.has(error.phrase)) throw error;
    refused.add(error.phrase);
    problems.push(...explainRefusal(error, origins.get(error.phrase) ?? []));
  };
  // Most mistakes show without a dictionary: all of these are found at once.
  const listsOf = Object.fromEntries(input.languages.map(({ lang, lists }) => [lang, lists]));
  for (const [notation, [{ lang }]] of origins) {
    try {
      expandPhrase(parsePhrase(notation, listsOf[lang]), notation);
    } catch (error) {
      refuse(error);
    }
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    try {
      const pack = compile(without(input, refused));
      const unknown = forms.unknownLemmas();
      return { compiled: { pack, unknown }, problems: sortProblems(problems) };
    } catch (error) {
      refuse(error);
    }
  }
  return { compiled: null, problems: sortProblems(problems) };
}

interface Origin {
  file: Located<unknown>;
  lang: Lang;
  path: Path;
  /** Put before the names of the file's own lists. */
  prefix: string;
}

/** Brings the files into the compiler's form, keeping where each notation stands. */
function assemble(knowledge: Knowledge, forms: CompileInput['forms']) {
  const origins = new Map<string, Origin[]>();
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

  const input: CompileInput = { flags, languages, places, forms };
  return { input, origins };
}

/** The same input without the refused notations. */
function without(input: CompileInput, refused: ReadonlySet<string>): CompileInput {
  if (refused.size === 0) return input;
  const isKept = ({ match }: { match: string }) => !refused.has(match);
  const areKept = (guards: Guard[]) => guards.filter(({ words }) => !refused.has(words));
  const kept = (phrases: PhraseSource[]) =>
    phrases.filter(isKept).map((phrase) => ({ ...phrase, not: areKept(phrase.not) }));
  return {
    ...input,
    flags: input.flags.map((flag) => ({ ...flag, phrases: kept(flag.phrases) })),
    languages: input.languages.map((language) => ({
      ...language,
      negations: areKept(language.negations),
      cues: Object.fromEntries(
        Object.entries(language.cues).map(([id, phrases]) => [id, kept(phrases)]),
      ),
    })),
    places: input.places.map((place) => ({ ...place, names: place.names.filter(isKept) })),
  };
}

function explainRefusal(error: NotationError, origins: readonly Origin[]): Problem[] {
  return origins.map(({ file, path, prefix }) => {
    const asWritten = (text: string) => (prefix === '' ? text : text.replaceAll(prefix, ''));
    return {
      file: file.file,
      line: file.lineOf(path),
      wrong: `The phrase «${asWritten(error.phrase)}» cannot be read: ${asWritten(error.message)}`,
    };
  });
}
