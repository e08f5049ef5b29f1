// What the compiled knowledge consists of, between the compiler and the page.
// It must not know how it is written (pack-transfer.ts).
import type { Field, PointsTo, Strength } from '../model/verdict';
import type { PayTables } from './pay-tables';
import type { AskTables, Condition, Easing, LevelRule } from './types';

export const PACK_VERSION = 2;

export interface FlagMeta {
  id: string;
  group: string;
  strength: Strength;
  pointsTo: PointsTo;
  raise: { when: Condition; to: Strength }[];
  when?: Condition;
}

export interface PackMeta {
  rules: LevelRule[];
  eases?: Easing;
  flags: FlagMeta[];
  cues: string[];
  countries: string[];
  /** Ordinary pay; none in a small knowledge. */
  pay?: PayTables;
  /** Questions for what is left unsaid; none in a small knowledge. */
  asks?: AskTables;
}

/** Who a phrase belongs to. */
export const OWNER = { flag: 0, cue: 1, place: 2 } as const;

export const STRENGTHS: readonly Strength[] = ['weak', 'medium', 'strong', 'decisive'];
export const FIELDS: readonly (Field | '')[] = [
  '',
  'title',
  'pay',
  'body',
  'place',
  'employer',
  'contact',
];
export const WHERES = ['before', 'after', 'sentence', 'inside'] as const;
/** What a phrase may name by its kind; the place in this list is its number in the pack. */
export const ENTITIES = ['num', 'money', 'phone', 'handle', 'link', 'age', 'country'] as const;

export type EntityClass = (typeof ENTITIES)[number];

/** Words as a beginning and a paradigm; letters are packed codes (see packCode), 1 to 95. */
export interface PackedWord {
  prefix: number[];
  paradigm: number;
}

/** What a concept is made of, in the order its author wrote it. */
export type PackedItem =
  | { kind: 'word'; word: number }
  | { kind: 'stem'; letters: number[] }
  | { kind: 'symbol'; point: number };

export interface PackedSequence {
  /** The rarest step, on which the sequence hangs. */
  anchor: number;
  /** The next rare word: a sentence without it needs no closer look. The anchor again where there is none. */
  other: number;
  gap: number[];
  /** Concept id, or -1 - index into entities. */
  what: number[];
}

export interface PackedGuard {
  /** Index into WHERES. */
  where: number;
  within: number;
  clause: number;
  sequences: PackedSequence[];
}

export interface PackedPhrase {
  owner: number;
  index: number;
  strength: number;
  field: number;
  guardList: number;
  sequences: PackedSequence[];
}

export interface PackData {
  meta: string;
  paradigms: number[][][];
  words: PackedWord[];
  concepts: PackedItem[][];
  entities: { entity: number; min: number; max: number }[];
  guards: PackedGuard[];
  guardLists: number[][];
  phrases: PackedPhrase[];
}

/** A letter's fold code as a small number, and back. */
export function packCode(code: number): number {
  const index = code & 0x3f;
  return code & 0x200 ? 32 + index : code & 0x400 ? 80 + index : index;
}

export function unpackCode(letter: number): number {
  return letter >= 80
    ? 0x400 | (letter - 80)
    : letter >= 32
      ? 0x200 | (letter - 32)
      : 0x100 | letter;
}
