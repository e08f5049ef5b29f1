// Reads the pack into the tables that matching walks over. Done once per page.

import { setsWith } from './marked-sets';
import { UNIT_CUES } from './numbers';
import { OWNER, type PackMeta } from './pack-format';
import { readPackData } from './pack-transfer';
import { isPayCue } from './pay-words';
import { allAtOnce, type Pieces } from './pieces';
import { sequenceReader } from './sequences';
import type { Unit } from './units';
import { type WordSets, wordSets } from './word-sets';

/** So many phrases are unfolded in a millisecond or so. */
const PIECE = 64;

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

/** A sequence and the concept of another step of it (over a sentence end, perhaps), -1 if there is none. */
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
  hasEntity: boolean;
  /** It may begin or end with an entity, not only with a word. */
  hasEntityEnd: boolean;
}

export interface Phrase {
  owner: number;
  /** Index of the flag, cue or country. */
  index: number;
  strength: number;
  field: number;
  guards: readonly number[];
}

export interface EntityCondition {
  entity: number;
  min: number;
  /** One more than the greatest value; 0: any value. */
  max: number;
}

export interface Pack extends WordSets {
  meta: PackMeta;
  /** Sequences by OWNER, each to be hung on its anchor. */
  hung: Hung[][];
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
  return allAtOnce(packInPieces(bytes));
}

/** @throws Error when the bytes are of another version */
export function* packInPieces(bytes: Uint8Array): Pieces<Pack> {
  const data = yield* readPackData(bytes);
  const { meta, entities, negations } = data;
  const words = yield* wordSets(data.words);
  const read = sequenceReader(data);
  const hung: Hung[][] = Object.values(OWNER).map(() => []);
  const unitsFrom = new Map<number, Unit[]>();
  const unitsUpTo = new Map<number, Unit[]>();
  const payWords: Unit[] = [];
  const addUnit = (table: Map<number, Unit[]>, concept: number, unit: Unit) => {
    table.set(concept, [...(table.get(concept) ?? []), unit]);
  };
  for (let phrase = 0; phrase < data.phrases.length; phrase++) {
    if (phrase % PIECE === 0) yield;
    const { owner, index, body } = data.phrases[phrase];
    const id = owner === OWNER.cue ? meta.cues[index] : '';
    const isPay = isPayCue(id);
    const isUnit = UNIT_CUES.includes(id);
    read(body, phrase, (sequence, other) => {
      const { what } = sequence;
      if (isPay) payWords.push({ id, sequence });
      else if (!isUnit) hung[owner].push({ sequence, other });
      else {
        const unit = { id, sequence };
        addUnit(unitsFrom, what[0], unit);
        addUnit(unitsUpTo, what[what.length - 1], unit);
      }
    });
  }
  yield;
  const guards = data.guards.map(({ where, within, clause, body }): Guarding => {
    const sequences: Sequence[] = [];
    read(body, -1, (sequence) => sequences.push(sequence));
    const hasEntityEnd = sequences.some(({ what }) => what[0] < 0 || what[what.length - 1] < 0);
    const hasEntity = sequences.some(({ what }) => what.some((step) => step < 0));
    return { where, within, clause: clause === 1, sequences, hasEntity, hasEntityEnd };
  });
  yield;
  const concepts = data.words.rarity.length;
  const isGuardEnd = new Uint8Array(concepts);
  for (const { sequences } of guards) {
    for (const { what } of sequences) {
      if (what[0] >= 0) isGuardEnd[what[0]] = 1;
      if (what[what.length - 1] >= 0) isGuardEnd[what[what.length - 1]] = 1;
    }
  }
  const isUnitEnd = new Uint8Array(concepts);
  for (const concept of [...unitsFrom.keys(), ...unitsUpTo.keys()]) isUnitEnd[concept] = 1;
  return {
    meta,
    unitsFrom,
    unitsUpTo,
    mayBeUnit: setsWith(words, isUnitEnd),
    payWords,
    mayGuard: setsWith(words, isGuardEnd),
    ...words,
    entities,
    guards,
    phrases: data.phrases.map(({ owner, index, strength, field, negated, guards: own }) => ({
      owner,
      index,
      strength,
      field,
      // Cues and places are found whoever denies them: only a flag's words are guarded by default.
      guards: negated === 1 || owner !== OWNER.flag ? own : [...own, ...negations],
    })),
    hung,
    conceptCount: concepts,
  };
}
