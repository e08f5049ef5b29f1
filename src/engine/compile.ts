// Compiles checked knowledge into the binary pack that pages load. Build time only.
import { Concepts } from './concepts';
import { CONTEXTS } from './contexts';
import { bodyOf, checkSize } from './expand';
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
  LANGS,
  OWNER,
  PACK_VERSION,
  type PackedPhrase,
  type PackMeta,
  type PackSource,
  STRENGTHS,
  WHERES,
} from './pack-format';
import { PackTransfer } from './pack-transfer';
import { allAtOnce } from './pieces';
import { SymbolWriter } from './symbol-writer';
import type { CompileInput, Guard, Lang, PhraseSource } from './types';
import type { Body } from './unfold';

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
  const entities: PackSource['entities'] = [];
  const guards: PackSource['guards'] = [];
  const guardIds = new Map<string, number>();
  const phrases: PackedPhrase[] = [];
  const bodies = new Map<string, Body>();

  const entityOf = (named: Extract<Atom, { kind: 'entity' }>): number => {
    const { min = 0, max } = named;
    // 0 is said for «any», so the upper bound is told one higher: `<num:0-0>` is zero alone.
    const bound = max === undefined ? 0 : max + 1;
    const wanted = { entity: ENTITIES.indexOf(named.entity), min, max: bound };
    const known = entities.findIndex(
      (e) => e.entity === wanted.entity && e.min === min && e.max === bound,
    );
    return known >= 0 ? known : entities.push(wanted) - 1;
  };
  /** Equal bodies are one, so that they are told once. */
  const sameBody = (body: Body): Body => {
    const name = JSON.stringify(body);
    const known = bodies.get(name);
    if (known === undefined) bodies.set(name, body);
    return known ?? body;
  };
  const bodyFor = (phrase: string, lang: Lang, isFlag: boolean): Body => {
    const elements = parsePhrase(phrase, lists.get(lang) ?? {});
    if (isFlag && !hasContent(elements)) {
      throw new NotationError('the phrase has no content word, only small words', phrase);
    }
    const body = bodyOf(
      elements,
      ([first, ...rest]) => {
        if (first.kind === 'entity') return -1 - entityOf(first);
        const concept = concepts.of([first, ...rest], lang, isFlag);
        return concept < 0 ? null : concept;
      },
      sameBody,
    );
    if (body) checkSize(body, phrase);
    return body ?? [];
  };
  const guardOf = (guard: Guard, lang: Lang, clause: boolean): number => {
    const name = JSON.stringify([guard, lang, clause]);
    const known = guardIds.get(name);
    if (known !== undefined) return known;
    const body = bodyFor(guard.words, lang, false);
    const id =
      guards.push({
        where: WHERES.indexOf(guard.where),
        within: guard.within,
        clause: clause ? 1 : 0,
        language: LANGS.indexOf(lang),
        body,
      }) - 1;
    guardIds.set(name, id);
    return id;
  };
  const add = (source: PhraseSource, owner: number, index: number, strength: number): void => {
    phrases.push({
      owner,
      index,
      strength,
      field: FIELDS.indexOf(source.field ?? ''),
      negated: source.negated ? 1 : 0,
      language: LANGS.indexOf(source.lang),
      guards: source.not.map((g) => guardOf(g, source.lang, false)),
      body: bodyFor(source.match, source.lang, owner === OWNER.flag),
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
  const negations = input.languages.flatMap(({ lang, negations }) =>
    negations.map((guard) => guardOf(guard, lang, true)),
  );
  return write({ meta, entities, guards, negations, phrases, ...concepts.collect() });
}

function write(source: PackSource): Uint8Array {
  const writer = new SymbolWriter();
  allAtOnce(new PackTransfer(writer, source).transfer());
  const told = writer.finish(CONTEXTS);
  const pack = new Uint8Array(told.length + 1);
  pack[0] = PACK_VERSION;
  pack.set(told, 1);
  return pack;
}

function hasContent(elements: Element[]): boolean {
  const isContent = (option: Option): boolean =>
    isAtom(option)
      ? option.kind === 'entity' || !FUNCTION_WORDS.has(option.word.toLowerCase())
      : hasContent(option);
  return elements.some((element) => !element.optional && element.options.some(isContent));
}
