// Hands the knowledge to the engine's compiler, and leads what the compiler refuses back to a file and line.
// It must not know the pack's layout.
import { compile } from '../engine/compile';
import { bodyOf, checkSize } from '../engine/expand';
import { NotationError, parsePhrase } from '../engine/notation';
import { readPack } from '../engine/pack';
import { Scanner } from '../engine/scan';
import type { CompileInput, Guard, PhraseSource } from '../engine/types';
import { type Assembled, assembleInput, type Origin } from './assemble-input';
import { namedLists } from './check-lists';
import { listExamples } from './list-examples';
import { KnowledgeError, type Problem, sortProblems } from './problem';
import type { Knowledge } from './read-knowledge';
import type { UnknownLemma } from './word-forms';

/** So many phrases may be refused by the compiler itself, each of which costs another run. */
const MOST_ROUNDS = 100;

export interface Compiled {
  /** Everything, for checking the knowledge itself. */
  pack: Uint8Array;
  /** What goes into the product: a phrase, or a word of it, that no example shows at work does not ship. */
  shipped: Uint8Array;
  /** Where the phrases stand that do not ship for that reason. */
  unproven: { file: string; line: number }[];
  /** Words that no dictionary bends: they are looked for as they are written. */
  unknown: UnknownLemma[];
}

/**
 * Compiles the knowledge. What the compiler refuses is left out and named, so that one run shows every such phrase.
 *
 * @returns the pack of what is left, and what was refused
 */
export function compileKnowledge(knowledge: Knowledge): {
  compiled: Compiled;
  problems: Problem[];
} {
  const assembled = assembleInput(knowledge);
  const { input, pack, problems } = leaveOutRefused(assembled, assembled.input);
  const unproven = unprovenPhrases(knowledge, input, pack);
  const shipped = compile({
    ...input,
    evidence: input.sample,
    flags: input.flags.map((flag) => ({
      ...flag,
      phrases: flag.phrases.filter((phrase) => !unproven.has(phrase)),
    })),
  });
  const lines = [...unproven].flatMap(({ match, lang }) =>
    (assembled.origins.get(match) ?? [])
      .filter((origin) => origin.lang === lang)
      .map(({ file, path }) => ({ file: file.file, line: file.lineOf(path) })),
  );
  const compiled = { pack, shipped, unproven: lines, unknown: assembled.unknown() };
  return { compiled, problems: sortProblems(problems) };
}

/** Phrases of flags that none of their flag's own `marks` examples shows at work. */
function unprovenPhrases(
  knowledge: Knowledge,
  input: CompileInput,
  pack: Uint8Array,
): Set<PhraseSource> {
  const scanner = new Scanner(readPack(pack));
  // The pack numbers the phrases of the flags first, in the order of the input.
  const phrases = input.flags.flatMap((flag) => flag.phrases.map((phrase) => ({ flag, phrase })));
  const unproven = new Set(phrases.map(({ phrase }) => phrase));
  for (const { id, of, kind, example } of listExamples(knowledge)) {
    if (of !== 'flag' || kind !== 'marks') continue;
    for (const { phrase } of scanner.scan(example.text, example.fields).findings) {
      if (phrases[phrase]?.flag.id === id) unproven.delete(phrases[phrase].phrase);
    }
  }
  return unproven;
}

/** Every phrase of some flags as if it were a flag of its own: tells which phrase marked what. */
export interface PhraseWise {
  pack: Uint8Array;
  /** Made-up flag id → line of the phrase in its flag's file. */
  lines: Map<string, number>;
}

/**
 * Compiles the phrases of some flags one by one, the flags' conditions and refused phrases left aside.
 * A flag that is seen in letters has no phrases and stays one, under its own id.
 */
export function compilePhraseWise(knowledge: Knowledge, ids: ReadonlySet<string>): PhraseWise {
  const assembled = assembleInput(knowledge);
  const lines = new Map<string, number>();
  const isInLetters = ({ id, phrases }: { id: string; phrases: unknown[] }) =>
    ids.has(id) && phrases.length === 0;
  // A disguised word is recognised where some flag knows the word: then all flags are needed.
  const isAnyInLetters = assembled.input.flags.some(isInLetters);
  const flags = assembled.input.flags
    .filter(({ id }) => ids.has(id) || isAnyInLetters)
    .flatMap((flag) => {
      if (!ids.has(flag.id)) return [flag];
      if (isInLetters(flag)) return [{ ...flag, raise: [], when: undefined }];
      const file = knowledge.flags.find(({ data }) => data.id === flag.id);
      return flag.phrases.map((phrase, index) => {
        const id = `${flag.id}#${index}`;
        const origin = assembled.origins
          .get(phrase.match)
          ?.find((each) => each.file === file && each.lang === phrase.lang);
        lines.set(id, origin?.file.lineOf(origin.path) ?? 1);
        return { ...flag, id, raise: [], when: undefined, phrases: [phrase] };
      });
    });
  return { pack: leaveOutRefused(assembled, { ...assembled.input, flags }).pack, lines };
}

function leaveOutRefused(
  { origins }: Assembled,
  input: CompileInput,
): { input: CompileInput; pack: Uint8Array; problems: Problem[] } {
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
    // An unknown list has been told where the files were read, or its language is told to be broken.
    if (namedLists(notation).some((name) => !Object.hasOwn(listsOf[lang], name))) {
      refused.add(notation);
      continue;
    }
    try {
      checkSize(bodyOf(parsePhrase(notation, listsOf[lang]), () => 0) ?? [], notation);
    } catch (error) {
      refuse(error);
    }
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    try {
      const left = without(input, refused);
      return { input: left, pack: compile(left), problems };
    } catch (error) {
      refuse(error);
    }
  }
  throw new KnowledgeError(problems);
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
