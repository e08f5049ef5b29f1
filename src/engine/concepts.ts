// Collects the words of all phrases into concepts (sets of words) and words into concept sets.
// Build time only.
import { foldWord } from '../text/fold';
import type { Atom } from './notation';
import type { CompileInput, Lang } from './types';

/** How common a word is likely to be, by its length: phrases hang on their rarest step. */
function weightOf(length: number): number {
  return length <= 2 ? 60 : length === 3 ? 20 : length === 4 ? 6 : length === 5 ? 3 : 1;
}

const key = (codes: readonly number[]) => String.fromCharCode(...codes);

export interface Words {
  /** Words that share one concept set, each word as folded codes, sorted. */
  groups: { concepts: number[]; words: string[] }[];
  stems: { concepts: number[]; stem: string }[];
  symbols: { concepts: number[]; point: number }[];
}

export class Concepts {
  private ids = new Map<string, number>();
  private words: Set<string>[] = [];
  private stems: Set<string>[] = [];
  private points: Set<number>[] = [];
  readonly weights: number[] = [];

  constructor(private readonly forms: CompileInput['forms']) {}

  /** The concept that any of these words (no entities) makes; the same words make the same concept. */
  of(atoms: readonly Atom[], lang: Lang): number {
    const words = new Set<string>();
    const stems = new Set<string>();
    const points = new Set<number>();
    for (const atom of atoms) {
      if (atom.kind === 'entity') throw new Error('an entity is no word');
      const point = atom.word.codePointAt(0) as number;
      if (point > 0xffff) points.add(point);
      else if (atom.kind === 'stem') addFolded(stems, atom.word);
      else {
        for (const form of atom.kind === 'form'
          ? [atom.word]
          : [atom.word, ...this.forms(lang, atom.word)]) {
          addFolded(words, form);
        }
      }
    }
    const signature = [
      ...[...words].sort(),
      '/',
      ...[...stems].sort(),
      '/',
      ...[...points].sort(),
    ].join(' ');
    const known = this.ids.get(signature);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.ids.set(signature, id);
    this.words.push(words);
    this.stems.push(stems);
    this.points.push(points);
    let weight = stems.size * 4 + points.size;
    for (const word of words) weight += weightOf(word.length);
    this.weights.push(weight);
    return id;
  }

  /** Groups all words by the set of concepts they stand for; a word also stands for every stem it begins with. */
  collect(): Words {
    const allStems = new Map<string, number[]>();
    const wordConcepts = new Map<string, Set<number>>();
    const pointConcepts = new Map<number, number[]>();
    for (let id = 0; id < this.words.length; id++) {
      for (const stem of this.stems[id]) allStems.set(stem, [...(allStems.get(stem) ?? []), id]);
      for (const word of this.words[id]) {
        const set = wordConcepts.get(word) ?? new Set<number>();
        wordConcepts.set(word, set.add(id));
      }
      for (const point of this.points[id])
        pointConcepts.set(point, [...(pointConcepts.get(point) ?? []), id]);
    }
    const withStems = (word: string, own: Iterable<number>): number[] => {
      const all = new Set(own);
      for (let length = 4; length <= word.length; length++) {
        for (const id of allStems.get(word.slice(0, length)) ?? []) all.add(id);
      }
      return [...all].sort((a, b) => a - b);
    };
    const groups = new Map<string, { concepts: number[]; words: string[] }>();
    for (const [word, own] of wordConcepts) {
      const concepts = withStems(word, own);
      const name = concepts.join();
      const group = groups.get(name) ?? { concepts, words: [] };
      group.words.push(word);
      groups.set(name, group);
    }
    for (const group of groups.values()) group.words.sort();
    return {
      groups: [...groups.values()],
      stems: [...allStems].map(([stem, own]) => ({ concepts: withStems(stem, own), stem })),
      symbols: [...pointConcepts].map(([point, concepts]) => ({ concepts, point })),
    };
  }
}

function addFolded(into: Set<string>, word: string): void {
  if (/[\s-]/.test(word)) return;
  const codes = foldWord(word.toLowerCase());
  if (codes) into.add(key(codes));
}
