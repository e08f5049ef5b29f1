// Reads the pack into the tables that matching walks over. Done once per page.
import { Lexicon } from '../text/lexicon';
import {
  type PackData,
  type PackedSequence,
  type PackMeta,
  transferPack,
  unpackCode,
} from './pack-format';
import { RangeDecoder } from './range-coder';

/** One way in which a phrase may stand in a text. */
export interface Sequence {
  phrase: number;
  anchor: number;
  /** A step is a concept (>= 0) or an entity condition (-1 - index). */
  what: Int32Array;
  gap: Uint8Array;
  /** Names an entity: can only be looked for once the facts are read. */
  isLate: boolean;
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
  byEntity: Sequence[][];
  conceptCount: number;
  entities: EntityCondition[];
  guards: Guarding[];
  phrases: Phrase[];
}

/** @throws Error when the bytes are of another version */
export function readPack(bytes: Uint8Array): Pack {
  const data = transferPack(new RangeDecoder(bytes), null);
  const meta = JSON.parse(data.meta) as PackMeta;
  const words = readWords(data);
  const byConcept: Sequence[][] = data.concepts.map(() => []);
  const byEntity = data.entities.map((): Sequence[] => []);
  data.phrases.forEach(({ sequences }, phrase) => {
    for (const own of sequences) {
      const what = own.what[own.anchor];
      (what < 0 ? byEntity[-1 - what] : byConcept[what]).push(sequenceOf(own, phrase));
    }
  });
  const hung = byConcept.flat();
  const hungOther = Int32Array.from(hung.map(otherStep));
  const hungStart = new Int32Array(byConcept.length + 1);
  byConcept.forEach((list, concept) => {
    hungStart[concept + 1] = hungStart[concept] + list.length;
  });
  const isOther = new Set(hungOther);
  const anchors = pick(words, (concept) => byConcept[concept].length > 0);
  const others = pick(words, (concept) => isOther.has(concept));
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
    anchorStart: anchors.start,
    setAnchors: anchors.concepts,
    otherStart: others.start,
    setOthers: others.concepts,
    hungStart,
    hung,
    hungOther,
    byEntity,
    conceptCount: data.concepts.length,
  };
}

function sequenceOf({ anchor, what, gap }: PackedSequence, phrase: number): Sequence {
  return {
    phrase,
    anchor,
    what: Int32Array.from(what),
    gap: Uint8Array.from(gap),
    isLate: what.some((step) => step < 0),
  };
}

/** Concepts are numbered as the phrases were written: a late one is seldom shared, so seldom met. */
function otherStep({ what, anchor }: Sequence): number {
  let other = -1;
  for (let k = 0; k < what.length; k++) if (k !== anchor) other = Math.max(other, what[k]);
  return other;
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
