// Compiles checked knowledge into the binary pack that pages load. Build time only.
import { Concepts } from './concepts';
import { expandPhrase, type Step } from './expand';
import { type Element, isAtom, NotationError, type Option, parsePhrase } from './notation';
import {
  ENTITIES,
  FIELDS,
  OWNER,
  PACK_VERSION,
  type PackMeta,
  PackWriter,
  packCode,
  STRENGTHS,
  WHERES,
} from './pack-format';
import type { CompileInput, Guard, Lang, PhraseSource } from './types';

const ENTITY_WEIGHT = { num: 80, money: 25, phone: 8, handle: 6, link: 6, age: 10, country: 15 };
const FUNCTION_WORDS = new Set(
  'в у на за з із зі до від по про и і й та с со к ко о об от для без не ні из под при a an the of to in on at for with or and is are be'.split(
    ' ',
  ),
);

interface PackedStep {
  /** Concept id, or -1 - index into the entity table. */
  what: number;
  gap: number;
}

interface PackedPhrase {
  owner: number;
  index: number;
  strength: number;
  field: number;
  guards: number[];
  sequences: { anchor: number; steps: PackedStep[] }[];
}

/**
 * @param input knowledge whose notation may still hold mistakes
 * @returns the pack, to be read by readPack
 * @throws NotationError naming the phrase
 */
export function compile(input: CompileInput): Uint8Array {
  const concepts = new Concepts(input);
  const lists = new Map(input.languages.map((l) => [l.lang, l.lists]));
  const entities: string[] = [];
  const guards: { where: number; within: number; clause: number; sequences: PackedStep[][] }[] = [];
  const guardIds = new Map<string, number>();
  const phrases: PackedPhrase[] = [];

  const pack = (steps: Step[], lang: Lang): PackedStep[] =>
    steps.map(({ atoms, gap }) => {
      const [first] = atoms;
      if (first.kind !== 'entity') return { what: concepts.of(atoms, lang), gap };
      const name = `${ENTITIES.indexOf(first.entity)} ${first.min ?? 0} ${first.max ?? 0}`;
      let at = entities.indexOf(name);
      if (at < 0) at = entities.push(name) - 1;
      return { what: -1 - at, gap };
    });
  const sequencesOf = (phrase: string, lang: Lang, isGuard: boolean): PackedStep[][] => {
    const elements = parsePhrase(phrase, lists.get(lang) ?? {});
    if (!isGuard && !hasContent(elements)) {
      throw new NotationError('the phrase has no content word, only small words', phrase);
    }
    return expandPhrase(elements, phrase).map((steps) => pack(steps, lang));
  };
  const guardOf = (guard: Guard, lang: Lang, clause: boolean): number => {
    const name = [guard.where, guard.within, guard.words, lang, clause].join('\u0000');
    const known = guardIds.get(name);
    if (known !== undefined) return known;
    const sequences = sequencesOf(guard.words, lang, true);
    guards.push({
      where: WHERES.indexOf(guard.where),
      within: guard.within,
      clause: clause ? 1 : 0,
      sequences,
    });
    guardIds.set(name, guards.length - 1);
    return guards.length - 1;
  };
  const anchorOf = (steps: PackedStep[]): number => {
    const weights = steps.map(({ what }) =>
      what >= 0
        ? concepts.weights[what]
        : ENTITY_WEIGHT[ENTITIES[Number(entities[-1 - what].split(' ')[0])]],
    );
    return weights.indexOf(Math.min(...weights));
  };
  const add = (source: PhraseSource, owner: number, index: number, strength: number): void => {
    const own = source.not.map((g) => guardOf(g, source.lang, false));
    const negations =
      source.negated || owner !== OWNER.flag
        ? []
        : input.languages.flatMap((l) => l.negations.map((g) => guardOf(g, l.lang, true)));
    phrases.push({
      owner,
      index,
      strength,
      field: FIELDS.indexOf(source.field ?? ''),
      guards: [...own, ...negations],
      sequences: sequencesOf(source.match, source.lang, owner !== OWNER.flag).map((steps) => ({
        anchor: anchorOf(steps),
        steps,
      })),
    });
  };

  const meta: PackMeta = {
    flags: input.flags.map(({ id, group, strength, pointsTo, raise, when }) => ({
      id,
      group,
      strength,
      pointsTo,
      raise,
      when,
    })),
    cues: [...new Set(input.languages.flatMap((l) => Object.keys(l.cues)))].sort(),
    countries: input.places.map((p) => p.country),
  };
  for (const language of input.languages) {
    for (const [cue, sources] of Object.entries(language.cues)) {
      for (const source of sources) add(source, OWNER.cue, meta.cues.indexOf(cue), 0);
    }
  }
  input.places.forEach((place, index) => {
    for (const { lang, match } of place.names) add({ lang, match, not: [] }, OWNER.place, index, 0);
  });
  input.flags.forEach((flag, index) => {
    for (const source of flag.phrases)
      add(source, OWNER.flag, index, STRENGTHS.indexOf(source.strength ?? flag.strength));
  });
  return write(meta, concepts, entities, guards, phrases);
}

function hasContent(elements: Element[]): boolean {
  const isContent = (option: Option): boolean =>
    isAtom(option)
      ? option.kind === 'entity' || !FUNCTION_WORDS.has(option.word.toLowerCase())
      : hasContent(option);
  return elements.some((element) => !element.optional && element.options.some(isContent));
}

function write(
  meta: PackMeta,
  concepts: Concepts,
  entities: string[],
  guards: { where: number; within: number; clause: number; sequences: PackedStep[][] }[],
  phrases: PackedPhrase[],
): Uint8Array {
  const out = new PackWriter();
  out.number(PACK_VERSION);
  out.text(JSON.stringify(meta));
  const { entries, stems, symbols } = concepts.collect();
  const writeConcepts = (ids: number[]) => {
    out.number(ids.length);
    let before = 0;
    for (const id of ids) {
      out.number(id - before);
      before = id;
    }
  };
  const writeWord = (word: string, shared: number) => {
    out.number(shared);
    out.number(word.length - shared);
    for (let i = shared; i < word.length; i++) out.number(packCode(word.charCodeAt(i)));
  };
  const paradigms = new Map<string, number>();
  const paradigmOf = entries.map(({ endings }) => {
    const name = endings.join(' ');
    if (!paradigms.has(name)) paradigms.set(name, paradigms.size);
    return paradigms.get(name) as number;
  });
  out.number(paradigms.size);
  for (const name of paradigms.keys()) {
    const endings = name.split(' ');
    out.number(endings.length);
    let before = '';
    for (const ending of endings) {
      const shared = commonLength(before, ending);
      writeWord(ending, shared);
      before = ending;
    }
  }
  out.number(entries.reduce((sum, e) => sum + e.endings.length, 0));
  out.number(entries.length);
  let before = '';
  for (const { prefix } of entries) {
    writeWord(prefix, commonLength(before, prefix));
    before = prefix;
  }
  for (const paradigm of paradigmOf) out.number(paradigm);
  for (const entry of entries) writeConcepts(entry.concepts);
  out.number(stems.length);
  for (const { concepts: ids, stem } of stems) {
    writeConcepts(ids);
    writeWord(stem, 0);
  }
  out.number(symbols.length);
  for (const { concepts: ids, point } of symbols) {
    writeConcepts(ids);
    out.number(point);
  }
  out.number(entities.length);
  for (const entity of entities) for (const part of entity.split(' ')) out.number(Number(part));
  const writeSteps = (steps: PackedStep[]) => {
    out.number(steps.length);
    for (const { gap } of steps) out.number(gap);
    for (const { what } of steps) out.number(what >= 0 ? what * 2 : (-1 - what) * 2 + 1);
  };
  out.number(guards.length);
  for (const guard of guards) {
    out.number(guard.where);
    out.number(guard.within);
    out.number(guard.clause);
    out.number(guard.sequences.length);
    for (const steps of guard.sequences) writeSteps(steps);
  }
  const guardLists = [...new Set(phrases.map((p) => p.guards.join()))];
  out.number(guardLists.length);
  for (const list of guardLists) {
    const ids = list === '' ? [] : list.split(',').map(Number);
    out.number(ids.length);
    for (const id of ids) out.number(id);
  }
  out.number(phrases.length);
  for (const phrase of phrases) {
    out.number(phrase.owner);
    out.number(phrase.index);
    out.number(phrase.strength);
    out.number(phrase.field);
    out.number(guardLists.indexOf(phrase.guards.join()));
    out.number(phrase.sequences.length);
    for (const { anchor, steps } of phrase.sequences) {
      out.number(anchor);
      writeSteps(steps);
    }
  }
  return out.finish();
}

function commonLength(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}
