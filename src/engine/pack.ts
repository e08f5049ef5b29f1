// Reads the pack into the tables that matching walks over. Done once per page.
import { Lexicon } from '../text/lexicon';
import {
  OWNER,
  type PackData,
  type PackedSequence,
  type PackMeta,
  transferPack,
  unpackCode,
} from './pack-format';
import { RangeDecoder } from './range-coder';

/** A step of a sequence: a concept (>= 0) or an entity condition (-1 - index). */
export interface Sequence {
  phrase: number;
  anchor: number;
  what: Int32Array;
  gap: Uint8Array;
}

export interface Guarding {
  /** Index into WHERES. */
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
  byEntity: Sequence[][];
  entities: EntityCondition[];
  guards: Guarding[];
  phrases: Phrase[];
}

/** @throws Error when the bytes are of another version */
export function readPack(bytes: Uint8Array): Pack {
  const data = transferPack(new RangeDecoder(bytes), null);
  const meta = JSON.parse(data.meta) as PackMeta;
  const words = readWords(data);
  const byConcept: [Sequence[][], Sequence[][]] = [[], []];
  const byEntity = data.entities.map((): Sequence[] => []);
  const hang = (own: PackedSequence, phrase: number, isFlag: boolean): void => {
    const sequence = sequenceOf(own, phrase);
    const what = own.what[own.anchor];
    if (what < 0) {
      byEntity[-1 - what].push(sequence);
      return;
    }
    // What names an entity can only be looked for once the facts are read.
    const table = byConcept[isFlag || own.what.some((w) => w < 0) ? 1 : 0];
    table[what] ??= [];
    table[what].push(sequence);
  };
  data.phrases.forEach(({ owner, sequences }, phrase) => {
    for (const own of sequences) hang(own, phrase, owner === OWNER.flag);
  });
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
    entities: data.entities,
    guards: data.guards.map((guard) => ({
      where: guard.where,
      within: guard.within,
      clause: guard.clause === 1,
      sequences: guard.sequences.map((s) => sequenceOf(s, -1)),
    })),
    phrases: data.phrases.map(({ owner, index, strength, field, guardList }) => ({
      owner,
      index,
      strength,
      field,
      guards: data.guardLists[guardList],
    })),
    cuesBySet: bySet(byConcept[0]),
    flagsBySet: bySet(byConcept[1]),
    byEntity,
  };
}

function sequenceOf({ anchor, what, gap }: PackedSequence, phrase: number): Sequence {
  return { phrase, anchor, what: Int32Array.from(what), gap: Uint8Array.from(gap) };
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

function readWords(data: PackData): Pick<Pack, 'lexicon' | 'setStart' | 'setConcepts'> {
  const sets = new ConceptSets();
  const ofWord: number[][] = data.words.map(() => []);
  const ofStem = new Map<string, number[]>();
  const ofSymbol = new Map<number, number[]>();
  data.concepts.forEach((items, concept) => {
    for (const item of items) {
      if (item.kind === 'word') ofWord[item.word].push(concept);
      else if (item.kind === 'symbol')
        ofSymbol.set(item.point, [...(ofSymbol.get(item.point) ?? []), concept]);
      else {
        const name = item.letters.join();
        ofStem.set(name, [...(ofStem.get(name) ?? []), concept]);
      }
    }
  });
  const paradigms = data.paradigms.map((endings) =>
    endings.map((ending) => ending.map(unpackCode)),
  );
  const lexicon = new Lexicon(data.words.reduce((sum, w) => sum + paradigms[w.paradigm].length, 0));
  // Short stems first: a longer one also stands for what the shorter one stands for.
  const stems = [...ofStem].map(([name, concepts]) => ({
    codes: name.split(',').map((l) => unpackCode(Number(l))),
    concepts,
  }));
  for (const { codes, concepts } of stems.sort((a, b) => a.codes.length - b.codes.length)) {
    lexicon.addStem(codes, sets.join(lexicon.stem(codes, codes.length), sets.idOf(concepts)));
  }
  for (const [point, concepts] of ofSymbol) lexicon.symbols.set(point, sets.idOf(concepts));
  data.words.forEach(({ prefix, paradigm }, at) => {
    const set = sets.idOf(ofWord[at]);
    const start = prefix.map(unpackCode);
    for (const ending of paradigms[paradigm])
      lexicon.addWord([...start, ...ending], set, sets.join);
  });
  return { lexicon, ...sets.flatten() };
}
