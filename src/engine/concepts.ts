// Collects the words of all phrases into concepts (sets of words). Build time only.
// Words are kept by lemma, as a beginning and its endings: lemmas of one paradigm share their endings in the pack.
import { foldWord } from '../text/fold';
import type { Atom } from './notation';
import type { CompileInput, Lang } from './types';

/** Words (folded codes as strings) that always stand for the same concepts. */
export interface Entry {
  prefix: string;
  endings: string[];
  concepts: number[];
}

export interface Words {
  entries: Entry[];
  stems: { concepts: number[]; stem: string }[];
  symbols: { concepts: number[]; point: number }[];
}

/** How common a word is likely to be, by its length, for words the frequency list doesn't have. */
function guessedWeight(length: number): number {
  return length <= 2 ? 30 : length === 3 ? 10 : length === 4 ? 3 : length === 5 ? 1 : 0.3;
}

export class Concepts {
  private ids = new Map<string, number>();
  private entries = new Map<string, { words: Set<string>; concepts: Set<number> }>();
  private stems = new Map<string, Set<number>>();
  private points = new Map<number, Set<number>>();
  private frequency: Map<string, number>;
  /** Rough count of how often a concept's words stand in texts: phrases hang on their rarest step. */
  readonly weights: number[] = [];

  constructor(private readonly input: Pick<CompileInput, 'forms' | 'sample'>) {
    this.frequency = countWords(input.sample ?? []);
  }

  /** The concept that any of these words (no entities) makes; the same words make the same concept. */
  of(atoms: readonly Atom[], lang: Lang): number {
    const parts = new Map<string, Set<string>>();
    const stems = new Set<string>();
    const points = new Set<number>();
    for (const atom of atoms) {
      if (atom.kind === 'entity') throw new Error('an entity is no word');
      const point = atom.word.codePointAt(0) as number;
      if (point > 0xffff) points.add(point);
      else if (atom.kind === 'stem') stems.add(folded(atom.word) ?? '');
      else {
        const forms = atom.kind === 'form' ? [] : this.input.forms(lang, atom.word);
        const words = new Set([atom.word, ...forms].map(folded).filter((w) => w !== null));
        if (words.size > 0) parts.set([...words].sort().join(' '), words);
      }
    }
    stems.delete('');
    const signature = [...parts.keys(), '/', ...[...stems].sort(), '/', ...points].sort().join('|');
    const known = this.ids.get(signature);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(signature, id);
    let weight = points.size;
    for (const [name, words] of parts) {
      const entry = this.entries.get(name) ?? { words, concepts: new Set() };
      entry.concepts.add(id);
      this.entries.set(name, entry);
      for (const word of words) weight += this.frequency.get(word) ?? guessedWeight(word.length);
    }
    for (const stem of stems) {
      add(this.stems, stem, id);
      weight += 2;
      for (const [word, count] of this.frequency) if (word.startsWith(stem)) weight += count;
    }
    for (const point of points) add(this.points, point, id);
    this.weights.push(weight);
    return id;
  }

  /** All words by lemma; a word that begins with a stem also stands for what the stem stands for. */
  collect(): Words {
    const entries: Entry[] = [];
    const push = (words: Iterable<string>, concepts: Iterable<number>) => {
      const sorted = [...words].sort();
      const prefix = commonPrefix(sorted[0], sorted[sorted.length - 1]);
      entries.push({
        prefix,
        endings: sorted.map((w) => w.slice(prefix.length)),
        concepts: ordered(concepts),
      });
    };
    const underStem = new Map<string, Set<number>>();
    for (const { words, concepts } of this.entries.values()) {
      push(words, concepts);
      for (const word of words) {
        for (const id of this.stemConcepts(word)) add(underStem, word, id);
      }
    }
    for (const [word, concepts] of underStem) push([word], concepts);
    entries.sort((a, b) => (a.prefix < b.prefix ? -1 : a.prefix > b.prefix ? 1 : 0));
    return {
      entries,
      stems: [...this.stems.keys()].map((stem) => ({
        stem,
        concepts: ordered(this.stemConcepts(stem)),
      })),
      symbols: [...this.points].map(([point, concepts]) => ({
        point,
        concepts: ordered(concepts),
      })),
    };
  }

  private stemConcepts(word: string): Set<number> {
    const all = new Set<number>();
    for (let length = 1; length <= word.length; length++) {
      for (const id of this.stems.get(word.slice(0, length)) ?? []) all.add(id);
    }
    return all;
  }
}

function add<K>(map: Map<K, Set<number>>, key: K, id: number): void {
  const set = map.get(key);
  if (set) set.add(id);
  else map.set(key, new Set([id]));
}

const ordered = (ids: Iterable<number>): number[] => [...ids].sort((a, b) => a - b);

function commonPrefix(a: string, b: string): string {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.slice(0, i);
}

function folded(word: string): string | null {
  if (/[\s-]/.test(word)) return null;
  const codes = foldWord(word.toLowerCase());
  return codes ? String.fromCharCode(...codes) : null;
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}'’]+/gu)) {
      const codes = folded(word);
      if (codes) counts.set(codes, (counts.get(codes) ?? 0) + 1);
    }
  }
  return counts;
}
