// Reads the pack into the tables that matching walks over. Done once per page.
import { checkOf, HASH_SEED, Lexicon, rollHash } from '../text/lexicon';
import { OWNER, PACK_VERSION, type PackMeta, PackReader, unpackCode } from './pack-format';

/** A step of a sequence: a concept (>= 0) or an entity condition (-1 - index). */
export interface Sequence {
  phrase: number;
  anchor: number;
  what: Int32Array;
  gap: Uint8Array;
}

export interface PackedGuard {
  /** 0 before, 1 after, 2 anywhere in the sentence. */
  where: number;
  within: number;
  /** Must stand in the same clause as the match. */
  clause: boolean;
  sequences: Sequence[];
}

export interface Phrase {
  owner: number;
  /** Index of the flag, cue or country. */
  index: number;
  strength: number;
  field: number;
  guards: number[];
}

export interface EntityCondition {
  entity: number;
  min: number;
  max: number;
}

export interface Pack {
  meta: PackMeta;
  lexicon: Lexicon;
  /** Concepts of set s: setConcepts[setStart[s] .. setStart[s + 1]). Set 0 is empty. */
  setStart: Int32Array;
  setConcepts: Int32Array;
  /** Sequences to try when a token of set s is met; null for most. First cues and places, then flags. */
  cuesBySet: (Sequence[] | null)[];
  flagsBySet: (Sequence[] | null)[];
  /** Sequences that hang on an entity, by entity condition. */
  flagsByEntity: Sequence[][];
  cuesByEntity: Sequence[][];
  entities: EntityCondition[];
  guards: PackedGuard[];
  phrases: Phrase[];
}

/** @throws Error when the bytes are of another version */
export function readPack(bytes: Uint8Array): Pack {
  const input = new PackReader(bytes);
  const version = input.number();
  if (version !== PACK_VERSION)
    throw new Error(`pack version ${version}, expected ${PACK_VERSION}`);
  const meta = JSON.parse(input.text()) as PackMeta;
  const words = readWords(input);
  const entities: EntityCondition[] = [];
  for (let n = input.number(); n > 0; n--) {
    entities.push({ entity: input.number(), min: input.number(), max: input.number() });
  }
  const readSteps = (phrase: number, anchor: number): Sequence => {
    const count = input.number();
    const what = new Int32Array(count);
    const gap = new Uint8Array(count);
    for (let i = 0; i < count; i++) gap[i] = input.number();
    for (let i = 0; i < count; i++) {
      const packed = input.number();
      what[i] = packed & 1 ? -1 - (packed >> 1) : packed >> 1;
    }
    return { phrase, anchor, what, gap };
  };
  const guards: PackedGuard[] = [];
  for (let n = input.number(); n > 0; n--) {
    const where = input.number();
    const within = input.number();
    const clause = input.number() === 1;
    const sequences: Sequence[] = [];
    for (let k = input.number(); k > 0; k--) sequences.push(readSteps(-1, 0));
    guards.push({ where, within, clause, sequences });
  }
  const guardLists: number[][] = [];
  for (let n = input.number(); n > 0; n--) {
    const ids: number[] = [];
    for (let k = input.number(); k > 0; k--) ids.push(input.number());
    guardLists.push(ids);
  }
  const phrases: Phrase[] = [];
  const byConcept: [Sequence[][], Sequence[][]] = [[], []];
  const byEntity: [Sequence[][], Sequence[][]] = [entities.map(() => []), entities.map(() => [])];
  const phraseCount = input.number();
  for (let p = 0; p < phraseCount; p++) {
    const phrase: Phrase = {
      owner: input.number(),
      index: input.number(),
      strength: input.number(),
      field: input.number(),
      guards: guardLists[input.number()],
    };
    phrases.push(phrase);
    const stage = phrase.owner === OWNER.flag ? 1 : 0;
    for (let k = input.number(); k > 0; k--) {
      const sequence = readSteps(p, input.number());
      const what = sequence.what[sequence.anchor];
      if (what >= 0) {
        byConcept[stage][what] ??= [];
        byConcept[stage][what].push(sequence);
      } else byEntity[stage][-1 - what].push(sequence);
    }
  }
  const bySet = (table: Sequence[][]): (Sequence[] | null)[] => {
    const out: (Sequence[] | null)[] = [];
    for (let s = 0; s + 1 < words.setStart.length; s++) {
      let list: Sequence[] | null = null;
      for (let k = words.setStart[s]; k < words.setStart[s + 1]; k++) {
        const own = table[words.setConcepts[k]];
        if (own) list = list ? list.concat(own) : own;
      }
      out.push(list);
    }
    return out;
  };
  return {
    meta,
    ...words,
    entities,
    guards,
    phrases,
    cuesBySet: bySet(byConcept[0]),
    flagsBySet: bySet(byConcept[1]),
    cuesByEntity: byEntity[0],
    flagsByEntity: byEntity[1],
  };
}

/** Concept sets by id; the same concepts get the same id. Set 0 is empty. */
class ConceptSets {
  private readonly sets: number[][] = [[]];
  private readonly ids = new Map<string, number>([['', 0]]);
  private readonly joined = new Map<number, number>();

  idOf(concepts: number[]): number {
    const name = concepts.join();
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    this.ids.set(name, this.sets.length);
    return this.sets.push(concepts) - 1;
  }

  readonly join = (a: number, b: number): number => {
    if (a === b) return a;
    const pair = a * 65536 + b;
    let id = this.joined.get(pair);
    if (id === undefined) {
      id = this.idOf([...new Set([...this.sets[a], ...this.sets[b]])].sort((x, y) => x - y));
      this.joined.set(pair, id);
    }
    return id;
  };

  flatten(): Pick<Pack, 'setStart' | 'setConcepts'> {
    const starts = [0];
    for (const set of this.sets) starts.push(starts[starts.length - 1] + set.length);
    return { setStart: Int32Array.from(starts), setConcepts: Int32Array.from(this.sets.flat()) };
  }
}

function readWords(input: PackReader): Pick<Pack, 'lexicon' | 'setStart' | 'setConcepts'> {
  const sets = new ConceptSets();
  const readSet = (): number => {
    const concepts: number[] = [];
    let id = 0;
    for (let n = input.number(); n > 0; n--) {
      id += input.number();
      concepts.push(id);
    }
    return sets.idOf(concepts);
  };
  /** Reads a word that shares its beginning with the one before. */
  const readWord = (before: number[]): number[] => {
    const word = before.slice(0, input.number());
    for (let n = input.number(); n > 0; n--) word.push(unpackCode(input.number()));
    return word;
  };
  const paradigms: number[][][] = [];
  for (let n = input.number(); n > 0; n--) {
    const endings: number[][] = [];
    let before: number[] = [];
    for (let k = input.number(); k > 0; k--) {
      before = readWord(before);
      endings.push(before);
    }
    paradigms.push(endings);
  }
  const lexicon = new Lexicon(input.number());
  const prefixes: number[][] = [];
  let before: number[] = [];
  for (let n = input.number(); n > 0; n--) {
    before = readWord(before);
    prefixes.push(before);
  }
  const endingsOf = prefixes.map(() => paradigms[input.number()]);
  prefixes.forEach((prefix, at) => {
    const set = readSet();
    let start = HASH_SEED;
    for (const code of prefix) start = rollHash(start, code);
    for (const ending of endingsOf[at]) {
      let hash = start;
      for (let k = 0; k < ending.length; k++) hash = rollHash(hash, ending[k]);
      const length = prefix.length + ending.length;
      const first = prefix.length > 0 ? prefix[0] : ending[0];
      const last = ending.length > 0 ? ending[ending.length - 1] : prefix[prefix.length - 1];
      lexicon.addWord(hash, checkOf(length, first, last), set, sets.join);
    }
  });
  for (let n = input.number(); n > 0; n--) {
    const set = readSet();
    lexicon.addStem(readWord([]), set);
  }
  for (let n = input.number(); n > 0; n--) {
    const set = readSet();
    lexicon.symbols.set(input.number(), set);
  }
  return { lexicon, ...sets.flatten() };
}
