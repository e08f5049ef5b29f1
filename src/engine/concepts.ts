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
  private readonly stems = new Map<string, { letters: string; isMet: boolean; weight: number }>();
  private readonly atoms = new Map<string, { word: number; isMet: boolean; weight: number }>();
  private readonly frequency: Map<string, number>;
  private readonly evidence: ReadonlySet<string> | null;
  /** Rough count of how often a concept's words stand in texts: phrases hang on their rarest step. */
  readonly weights: number[] = [];

  constructor(private readonly input: Pick<CompileInput, 'forms' | 'sample' | 'evidence'>) {
    this.frequency = countWords(input.sample ?? []);
    this.evidence = input.evidence ? new Set(countWords(input.evidence).keys()) : null;
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
        const { letters, isMet, weight: own } = this.stemOf(atom.word);
        if (letters === '' || (isProven && !isMet)) continue;
        items.set(`stem ${letters}`, { kind: 'stem', letters: packed(letters) });
        weight += own;
      } else {
        const { word, isMet, weight: own } = this.formsOf(atom, lang);
        if (word < 0 || (isProven && !isMet)) continue;
        items.set(`word ${word}`, { kind: 'word', word });
        weight += own;
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

  /** A stem is named by many phrases: what is known of it is looked up once. */
  private stemOf(written: string): { letters: string; isMet: boolean; weight: number } {
    const known = this.stems.get(written);
    if (known) return known;
    const letters = folded(written) ?? '';
    const begins = (word: string) => word.startsWith(letters);
    let weight = 2;
    for (const [word, count] of this.frequency) if (begins(word)) weight += count;
    const stem = { letters, isMet: !this.evidence || [...this.evidence].some(begins), weight };
    this.stems.set(written, stem);
    return stem;
  }

  private formsOf(
    atom: Extract<Atom, { kind: 'lemma' | 'form' }>,
    lang: Lang,
  ): { word: number; isMet: boolean; weight: number } {
    const name = `${atom.kind} ${lang} ${atom.word}`;
    const known = this.atoms.get(name);
    if (known) return known;
    const all = atom.kind === 'form' ? [] : this.input.forms(lang, atom.word);
    const forms = [...new Set([atom.word, ...all].map(folded).filter((w) => w !== null))].sort();
    const found = {
      word: forms.length === 0 ? -1 : this.wordOf(forms),
      isMet: !this.evidence || forms.some((form) => this.evidence?.has(form)),
      weight: forms.reduce(
        (sum, form) => sum + (this.frequency.get(form) ?? guessedWeight(form.length)),
        0,
      ),
    };
    this.atoms.set(name, found);
    return found;
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
