// Compiles checked knowledge into the binary pack that pages load. Build time only.
import { Concepts } from './concepts';
import { expandPhrase, type Step } from './expand';
import { endsOf } from './gap';
import {
  type Atom,
  type Element,
  isAtom,
  NotationError,
  type Option,
  parsePhrase,
} from './notation';
import {
  ENTITIES,
  FIELDS,
  OWNER,
  type PackData,
  type PackedSequence,
  type PackMeta,
  STRENGTHS,
  WHERES,
} from './pack-format';
import { transferPack } from './pack-transfer';
import { RangeEncoder } from './range-coder';
import type { CompileInput, Guard, Lang, PhraseSource } from './types';

const ENTITY_WEIGHT = { num: 80, money: 25, phone: 8, handle: 6, link: 6, age: 10, country: 15 };
/** A word met so often in the sample is no help in telling sentences apart. */
const COMMON = 600;
const FUNCTION_WORDS = new Set(
  'в у на за з із зі до від по про и і й та с со к ко о об от для без не ні из под при a an the of to in on at for with or and is are be'.split(
    ' ',
  ),
);

/**
 * @param input knowledge whose notation may still hold mistakes
 * @returns the pack, to be read by readPack
 * @throws NotationError naming the phrase
 */
export function compile(input: CompileInput): Uint8Array {
  const concepts = new Concepts(input);
  const lists = new Map(input.languages.map((l) => [l.lang, l.lists]));
  const entities: PackData['entities'] = [];
  const guards: PackData['guards'] = [];
  const guardIds = new Map<string, number>();
  const guardLists: number[][] = [];
  const guardListIds = new Map<string, number>();
  const phrases: PackData['phrases'] = [];

  const entityOf = ({ entity, min = 0, max = 0 }: Extract<Atom, { kind: 'entity' }>): number => {
    const wanted = { entity: ENTITIES.indexOf(entity), min, max };
    const known = entities.findIndex(
      (e) => e.entity === wanted.entity && e.min === min && e.max === max,
    );
    return known >= 0 ? known : entities.push(wanted) - 1;
  };
  const weightOf = (what: number): number =>
    what >= 0 ? concepts.weights[what] : ENTITY_WEIGHT[ENTITIES[entities[-1 - what].entity]];
  /** Null when a step has no word left. */
  const pack = (steps: Step[], lang: Lang, isProven: boolean): PackedSequence | null => {
    const what: number[] = [];
    for (const { atoms } of steps) {
      const [first] = atoms;
      if (first.kind === 'entity') what.push(-1 - entityOf(first));
      else {
        const concept = concepts.of(atoms, lang, isProven);
        if (concept < 0) return null;
        what.push(concept);
      }
    }
    const weights = what.map(weightOf);
    const rarest = (from: readonly number[]) => from.indexOf(Math.min(...from));
    const anchor = rarest(weights);
    // An entity is no word; a word that stands everywhere tells nothing.
    const others = weights.map((weight, at) =>
      at === anchor || what[at] < 0 || weight > COMMON ? Number.POSITIVE_INFINITY : weight,
    );
    // The other word helps only where it must stand in the anchor's own sentence.
    const isWithin = steps.every(({ gap }, at) => at === 0 || endsOf(gap) === 0);
    const other = isWithin && Number.isFinite(Math.min(...others)) ? rarest(others) : anchor;
    return { what, gap: steps.map((s) => s.gap), anchor, other };
  };
  const sequencesOf = (phrase: string, lang: Lang, isFlag: boolean): PackedSequence[] => {
    const elements = parsePhrase(phrase, lists.get(lang) ?? {});
    if (isFlag && !hasContent(elements)) {
      throw new NotationError('the phrase has no content word, only small words', phrase);
    }
    return expandPhrase(elements, phrase)
      .map((steps) => pack(steps, lang, isFlag))
      .filter((sequence) => sequence !== null);
  };
  const guardOf = (guard: Guard, lang: Lang, clause: boolean): number => {
    const name = JSON.stringify([guard, lang, clause]);
    const known = guardIds.get(name);
    if (known !== undefined) return known;
    const sequences = sequencesOf(guard.words, lang, false);
    const id =
      guards.push({
        where: WHERES.indexOf(guard.where),
        within: guard.within,
        clause: clause ? 1 : 0,
        sequences,
      }) - 1;
    guardIds.set(name, id);
    return id;
  };
  let negating: number[] | null = null;
  const defaultGuards = (): number[] => {
    negating ??= input.languages.flatMap((l) => l.negations.map((g) => guardOf(g, l.lang, true)));
    return negating;
  };
  const listOf = (ids: number[]): number => {
    const name = ids.join();
    const known = guardListIds.get(name);
    if (known !== undefined) return known;
    guardListIds.set(name, guardLists.length);
    return guardLists.push(ids) - 1;
  };
  const add = (source: PhraseSource, owner: number, index: number, strength: number): void => {
    const own = source.not.map((g) => guardOf(g, source.lang, false));
    // Cues and places are found whoever denies them: only a flag's words are guarded by default.
    const negations = source.negated || owner !== OWNER.flag ? [] : defaultGuards();
    const sequences = sequencesOf(source.match, source.lang, owner === OWNER.flag);
    const field = FIELDS.indexOf(source.field ?? '');
    phrases.push({
      owner,
      index,
      strength,
      field,
      guardList: listOf([...own, ...negations]),
      sequences,
    });
  };

  const meta: PackMeta = {
    eases: input.eases,
    rules: input.rules.map(({ level, needs, flags, when }) => ({ level, needs, flags, when })),
    flags: input.flags.map(({ phrases: _, ...flag }) => flag),
    cues: [...new Set(input.languages.flatMap((l) => Object.keys(l.cues)))].sort(),
    countries: input.places.map((p) => p.country),
    pay: input.pay,
    asks: input.asks,
  };
  input.flags.forEach((flag, index) => {
    for (const source of flag.phrases) {
      add(source, OWNER.flag, index, STRENGTHS.indexOf(source.strength ?? flag.strength));
    }
  });
  meta.cues.forEach((cue, index) => {
    for (const language of input.languages) {
      for (const source of language.cues[cue] ?? []) add(source, OWNER.cue, index, 0);
    }
  });
  input.places.forEach((place, index) => {
    for (const { lang, match } of place.names) add({ lang, match, not: [] }, OWNER.place, index, 0);
  });
  return encode(concepts, { meta: JSON.stringify(meta), entities, guards, guardLists, phrases });
}

function hasContent(elements: Element[]): boolean {
  const isContent = (option: Option): boolean =>
    isAtom(option)
      ? option.kind === 'entity' || !FUNCTION_WORDS.has(option.word.toLowerCase())
      : hasContent(option);
  return elements.some((element) => !element.optional && element.options.some(isContent));
}

/** Numbers the concepts in the order of their first use and writes everything. */
function encode(
  concepts: Concepts,
  data: Omit<PackData, 'concepts' | 'words' | 'paradigms'>,
): Uint8Array {
  const order: number[] = [];
  const ids = new Map<number, number>();
  const renumber = (sequences: PackedSequence[]): PackedSequence[] =>
    sequences.map((sequence) => ({
      ...sequence,
      what: sequence.what.map((what) => {
        if (what < 0) return what;
        let id = ids.get(what);
        if (id === undefined) {
          id = order.push(what) - 1;
          ids.set(what, id);
        }
        return id;
      }),
    }));
  const guards = data.guards.map((guard) => ({ ...guard, sequences: renumber(guard.sequences) }));
  const phrases = data.phrases.map((phrase) => ({
    ...phrase,
    sequences: renumber(phrase.sequences),
  }));
  const coder = new RangeEncoder();
  transferPack(coder, { ...data, guards, phrases, ...concepts.collect(order) });
  return coder.finish();
}
