// Collects the words of all phrases into concepts (sets of words). Build time only.
// Words are kept by lemma, as a beginning and its endings: lemmas of one paradigm share their endings in the pack.
import { foldWord } from '../text/fold';
import type { Atom } from './notation';
import { type PackData, type PackedItem, packCode } from './pack-format';
import type { CompileInput, Lang } from './types';

/** How common a word is likely to be, by its length, for words the frequency list doesn't have. */
function guessedWeight(length: number): number {
  return length <= 2 ? 30 : length === 3 ? 10 : length === 4 ? 3 : length === 5 ? 1 : 0.3;
}

export class Concepts {
  private readonly ids = new Map<string, number>();
  private readonly items: PackedItem[][] = [];
  private readonly wordIds = new Map<string, number>();
  private readonly words: string[][] = [];
  private readonly frequency: Map<string, number>;
  private readonly evidence: ReadonlySet<string> | null;
  /** Rough count of how often a concept's words stand in texts: phrases hang on their rarest step. */
  readonly weights: number[] = [];

  constructor(private readonly input: Pick<CompileInput, 'forms' | 'sample' | 'evidence'>) {
    this.frequency = countWords(input.sample ?? []);
    this.evidence = input.evidence ? new Set(countWords(input.evidence).keys()) : null;
  }

  private isMet(isIt: (word: string) => boolean): boolean {
    if (!this.evidence) return true;
    for (const word of this.evidence) if (isIt(word)) return true;
    return false;
  }

  /**
   * The concept that any of these words (no entities) makes; the same words make the same concept.
   * @param isProven leaves out the words that stand in no evidence
   * @returns its id, or -1 when no word is left
   */
  of(atoms: readonly Atom[], lang: Lang, isProven: boolean): number {
    const items = new Map<string, PackedItem>();
    let weight = 0;
    for (const atom of atoms) {
      if (atom.kind === 'entity') throw new Error('an entity is no word');
      const point = atom.word.codePointAt(0) as number;
      if (point > 0xffff) {
        items.set(`symbol ${point}`, { kind: 'symbol', point });
        weight += 1;
      } else if (atom.kind === 'stem') {
        const stem = folded(atom.word);
        if (stem === null || (isProven && !this.isMet((word) => word.startsWith(stem)))) continue;
        items.set(`stem ${stem}`, { kind: 'stem', letters: packed(stem) });
        weight += 2;
        for (const [word, count] of this.frequency) if (word.startsWith(stem)) weight += count;
      } else {
        const forms = atom.kind === 'form' ? [] : this.input.forms(lang, atom.word);
        const words = [
          ...new Set([atom.word, ...forms].map(folded).filter((w) => w !== null)),
        ].sort();
        if (words.length === 0) continue;
        if (isProven && this.evidence && !words.some((word) => this.evidence?.has(word))) continue;
        const word = this.wordOf(words);
        items.set(`word ${word}`, { kind: 'word', word });
        for (const form of words) weight += this.frequency.get(form) ?? guessedWeight(form.length);
      }
    }
    if (items.size === 0) return -1;
    const signature = [...items.keys()].sort().join();
    const known = this.ids.get(signature);
    if (known !== undefined) return known;
    this.ids.set(signature, this.items.length);
    this.weights.push(weight);
    return this.items.push([...items.values()]) - 1;
  }

  private wordOf(forms: string[]): number {
    const name = forms.join(' ');
    const known = this.wordIds.get(name);
    if (known !== undefined) return known;
    this.wordIds.set(name, this.words.length);
    return this.words.push(forms) - 1;
  }

  /**
   * Concepts and words for the pack, numbered anew in the order in which `order` names the concepts:
   * so the first use of each is the next new one.
   */
  collect(order: readonly number[]): Pick<PackData, 'concepts' | 'words' | 'paradigms'> {
    const words: PackData['words'] = [];
    const paradigms: number[][][] = [];
    const paradigmIds = new Map<string, number>();
    const renumbered = new Map<number, number>();
    const renumber = (old: number): number => {
      const known = renumbered.get(old);
      if (known !== undefined) return known;
      const forms = this.words[old];
      const shared = commonPrefix(forms[0], forms[forms.length - 1]).length;
      const endings = forms.map((form) => form.slice(shared));
      const name = endings.join(' ');
      let paradigm = paradigmIds.get(name);
      if (paradigm === undefined) {
        paradigm = paradigms.push(endings.map(packed)) - 1;
        paradigmIds.set(name, paradigm);
      }
      renumbered.set(old, words.length);
      return words.push({ prefix: packed(forms[0].slice(0, shared)), paradigm }) - 1;
    };
    const concepts = order.map((id) =>
      this.items[id].map(
        (item): PackedItem =>
          item.kind === 'word' ? { kind: 'word', word: renumber(item.word) } : item,
      ),
    );
    return { concepts, words, paradigms };
  }
}

const packed = (word: string): number[] =>
  [...word].map((letter) => packCode(letter.charCodeAt(0)));

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
