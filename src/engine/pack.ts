// Reads the pack into the tables that matching walks over. Done once per page.
import { Lexicon } from '../text/lexicon';
import { UNIT_CUES } from './numbers';
import {
  OWNER,
  type PackData,
  type PackedSequence,
  type PackMeta,
  unpackCode,
} from './pack-format';
import { transferPack } from './pack-transfer';
import { isPayCue } from './pay-words';
import { RangeDecoder } from './range-coder';
import type { Unit } from './units';

/** One way in which a phrase may stand in a text. */
export interface Sequence {
  phrase: number;
  anchor: number;
  /** A step is a concept (>= 0) or an entity condition (-1 - index). */
  what: readonly number[];
  gap: readonly number[];
  /** Kinds of entities it names, as bits: such a sequence can only be looked for once the facts are read. */
  needs: number;
}

/** A sequence and the concept of another step of it, -1 if there is none. */
export interface Hung {
  sequence: Sequence;
  other: number;
}

export interface Guarding {
  /** Index into WHERES. */
  where: number;
  within: number;
  /** Must stand in the same clause as the match. */
  clause: boolean;
  sequences: Sequence[];
  /** It may begin or end with an entity, not only with a word. */
  hasEntityEnd: boolean;
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
  /** Those concepts of set s on which sequences hang: setAnchors[anchorStart[s] .. anchorStart[s + 1]). */
  anchorStart: Int32Array;
  setAnchors: Int32Array;
  /** Those concepts of set s that are the `other` of a sequence. */
  otherStart: Int32Array;
  setOthers: Int32Array;
  /**
   * Sequences hung on concept c: hung[hungStart[c] .. hungStart[c + 1]), and beside each the concept of
   * another step of it: a sentence without that one needs no closer look (-1: there is none).
   */
  hungStart: Int32Array;
  hung: Sequence[];
  hungOther: Int32Array;
  /** Sequences hung on an entity condition. */
  byEntity: Hung[][];
  conceptCount: number;
  /** Units that are looked for beside a number, by the concept they begin with and by the one they end with. */
  unitsFrom: Map<number, Unit[]>;
  unitsUpTo: Map<number, Unit[]>;
  /** 1 for every set with a word that a unit begins or ends with. */
  mayBeUnit: Uint8Array;
  /** What is looked for only where a sum stands. */
  payWords: Unit[];
  /** 1 for every set with a word that a guard may begin or end with. */
  mayGuard: Uint8Array;
  entities: EntityCondition[];
  guards: Guarding[];
  phrases: Phrase[];
}

/** @throws Error when the bytes are of another version */
export function readPack(bytes: Uint8Array): Pack {
  const data = transferPack(new RangeDecoder(bytes), null);
  const meta = JSON.parse(data.meta) as PackMeta;
  const words = readWords(data);
  const byConcept: Hung[][] = data.concepts.map(() => []);
  const byEntity: Hung[][] = data.entities.map(() => []);
  const unitsFrom = new Map<number, Unit[]>();
  const unitsUpTo = new Map<number, Unit[]>();
  const payWords: Unit[] = [];
  data.phrases.forEach(({ owner, index, sequences }, phrase) => {
    const id = meta.cues[index];
    if (owner === OWNER.cue && isPayCue(id)) {
      for (const own of sequences) payWords.push({ id, sequence: sequenceOf(own, phrase, data) });
      return;
    }
    if (owner === OWNER.cue && UNIT_CUES.includes(id)) {
      for (const own of sequences) {
        const unit = { id, sequence: sequenceOf(own, phrase, data) };
        const last = own.what[own.what.length - 1];
        unitsFrom.set(own.what[0], [...(unitsFrom.get(own.what[0]) ?? []), unit]);
        unitsUpTo.set(last, [...(unitsUpTo.get(last) ?? []), unit]);
      }
      return;
    }
    for (const own of sequences) {
      const what = own.what[own.anchor];
      const sequence = sequenceOf(own, phrase, data);
      const other = own.other === own.anchor ? -1 : own.what[own.other];
      (what < 0 ? byEntity[-1 - what] : byConcept[what]).push({ sequence, other });
    }
  });
  const hung = byConcept.flat();
  const hungOther = Int32Array.from(hung, ({ other }) => other);
  const hungStart = new Int32Array(byConcept.length + 1);
  byConcept.forEach((list, concept) => {
    hungStart[concept + 1] = hungStart[concept] + list.length;
  });
  const isOther = new Set([...hung, ...byEntity.flat()].map(({ other }) => other));
  const anchors = pick(words, (concept) => byConcept[concept].length > 0);
  const others = pick(words, (concept) => isOther.has(concept));
  const guardEnds = new Set(
    data.guards.flatMap(({ sequences }) =>
      sequences.flatMap(({ what }) => [what[0], what[what.length - 1]]),
    ),
  );
  return {
    meta,
    unitsFrom,
    unitsUpTo,
    mayBeUnit: setsWith(words, (concept) => unitsFrom.has(concept) || unitsUpTo.has(concept)),
    payWords,
    mayGuard: setsWith(words, (concept) => guardEnds.has(concept)),
    ...words,
    entities: data.entities,
    guards: data.guards.map((guard) => ({
      where: guard.where,
      within: guard.within,
      clause: guard.clause === 1,
      sequences: guard.sequences.map((s) => sequenceOf(s, -1, data)),
      hasEntityEnd: guard.sequences.some(({ what }) => what[0] < 0 || what[what.length - 1] < 0),
    })),
    phrases: data.phrases.map(({ owner, index, strength, field, guardList }) => ({
      owner,
      index,
      strength,
      field,
      guards: data.guardLists[guardList],
    })),
    anchorStart: anchors.start,
    setAnchors: anchors.concepts,
    otherStart: others.start,
    setOthers: others.concepts,
    hungStart,
    hung: hung.map(({ sequence }) => sequence),
    hungOther,
    byEntity,
    conceptCount: data.concepts.length,
  };
}

function sequenceOf(
  { anchor, what, gap }: PackedSequence,
  phrase: number,
  { entities }: PackData,
): Sequence {
  return {
    phrase,
    anchor,
    what,
    gap,
    needs: what.reduce(
      (bits, step) => (step < 0 ? bits | (1 << entities[-1 - step].entity) : bits),
      0,
    ),
  };
}

/** The concepts of every set that are wanted, as one array with the places where each set begins. */
function pick(
  { setStart, setConcepts }: Pick<Pack, 'setStart' | 'setConcepts'>,
  isWanted: (concept: number) => boolean,
): { start: Int32Array; concepts: Int32Array } {
  const start = new Int32Array(setStart.length);
  const wanted: number[] = [];
  for (let set = 0; set + 1 < setStart.length; set++) {
    for (let k = setStart[set]; k < setStart[set + 1]; k++) {
      if (isWanted(setConcepts[k])) wanted.push(setConcepts[k]);
    }
    start[set + 1] = wanted.length;
  }
  return { start, concepts: Int32Array.from(wanted) };
}

/** 1 for every set that holds such a concept. */
function setsWith(
  words: Pick<Pack, 'setStart' | 'setConcepts'>,
  isWanted: (concept: number) => boolean,
): Uint8Array {
  const { start } = pick(words, isWanted);
  return Uint8Array.from(start, (from, set) => (start[set + 1] > from ? 1 : 0));
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
    const setStart = new Int32Array(this.sets.length + 1);
    this.sets.forEach((set, at) => {
      setStart[at + 1] = setStart[at] + set.length;
    });
    const setConcepts = new Int32Array(setStart[this.sets.length]);
    this.sets.forEach((set, at) => {
      setConcepts.set(set, setStart[at]);
    });
    return { setStart, setConcepts };
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
  // One array for all words: tens of thousands of small ones would be work for the collector.
  const scratch = new Uint16Array(512);
  data.words.forEach(({ prefix, paradigm }, at) => {
    const set = sets.idOf(ofWord[at]);
    const start = prefix.map(unpackCode);
    scratch.set(start);
    for (const ending of paradigms[paradigm]) {
      for (let k = 0; k < ending.length; k++) scratch[start.length + k] = ending[k];
      lexicon.addWord(scratch, start.length + ending.length, set, sets.join);
    }
  });
  return { lexicon, ...sets.flatten() };
}
