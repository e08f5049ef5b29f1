// What the compiled knowledge consists of, between the compiler and the page.
// It must not know how it is written (pack-transfer.ts).
import type { Field, PointsTo, Strength } from '../model/verdict';
import type { PayTables } from './pay-tables';
import type { AskTables, Condition, Easing, Lang, LevelRule } from './types';
import type { Body } from './unfold';

export const PACK_VERSION = 3;

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

export const LANGS: readonly Lang[] = ['uk', 'ru', 'en'];

/** Words as a beginning and a paradigm; letters are packed codes (see packCode), 1 to 95. */
export interface PackedWord {
  prefix: number[];
  paradigm: number;
}

/** Any of these words. */
export interface PackedConcept {
  words: number[];
  /** Beginnings of words, and emoji. */
  others: ({ stem: number[] } | { point: number })[];
  /** How rare it is, from 0 to COMMON: phrases hang on their rarest step. */
  rarity: number;
}

/** A word met so often is no help in telling sentences apart. */
export const COMMON = 7;

export interface PackedEntity {
  /** Index into ENTITIES. */
  entity: number;
  min: number;
  max: number;
}

export interface PackedGuard {
  /** Index into WHERES. */
  where: number;
  within: number;
  /** Must stand in the same clause as the match: 0 or 1. */
  clause: number;
  /** Index into LANGS. */
  language: number;
  body: Body;
}

export interface PackedPhrase {
  owner: number;
  /** Index of the flag, cue or country. */
  index: number;
  strength: number;
  field: number;
  /** 1: it holds its own negation, the guards of `negations` do not count. */
  negated: number;
  /** Index into LANGS. */
  language: number;
  /** Its own guards, by number. */
  guards: number[];
  body: Body;
}

/** How much of everything there is to be told. */
export interface WordCounts {
  words: number;
  letters: number;
  endings: number;
  endingLetters: number;
  paradigms: number;
  paradigmEndings: number;
  concepts: number;
  conceptWords: number;
}

/** Words as lists of numbers: item n of a list stands from start[n] up to start[n + 1]. */
export interface WordTables {
  letters: Uint8Array;
  wordStart: Int32Array;
  wordParadigm: Uint16Array;
  endingLetters: Uint8Array;
  endingStart: Int32Array;
  paradigmEndings: Uint16Array;
  paradigmStart: Int32Array;
  conceptWords: Uint16Array;
  conceptStart: Int32Array;
  rarity: Uint8Array;
  stems: { concept: number; letters: number[] }[];
  symbols: { concept: number; point: number }[];
}

/** What the words are written from; a reader has none. */
export interface WordSource {
  words: readonly PackedWord[];
  /** Endings in the order of the alphabet. */
  paradigms: readonly (readonly (readonly number[])[])[];
}

/** What the compiler gives to be written. */
export interface PackSource {
  meta: PackMeta;
  entities: PackedEntity[];
  guards: PackedGuard[];
  /** The guards of every phrase of a flag that does not hold its own negation. */
  negations: number[];
  phrases: PackedPhrase[];
  concepts: PackedConcept[];
  words: PackedWord[];
  paradigms: number[][][];
}

/** What is read again: the same, with the words as tables and everything numbered in the order of its first use. */
export type PackData = Omit<PackSource, 'concepts' | 'words' | 'paradigms'> & { words: WordTables };

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

/** A letter of a word to be written, or the 0 that closes it. */
export function letterAt(letters: readonly number[] | undefined, at: number): number {
  return letters !== undefined && at < letters.length ? letters[at] : 0;
}
