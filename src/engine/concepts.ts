// Collects the words of all phrases into concepts (sets of words). Build time only.
// Words are kept by lemma, as a beginning and its endings: lemmas of one paradigm share their endings in the pack.
import { foldWord } from '../text/fold';
import type { Atom } from './notation';
import { COMMON, type PackedConcept, type PackSource, packCode } from './pack-format';
import type { CompileInput, Lang } from './types';

/** So often in the sample: a word that tells nothing. */
const MANY = 600;

/** How common a word is likely to be, by its length, for words the frequency list doesn't have. */
function guessedWeight(length: number): number {
  return length <= 2 ? 30 : length === 3 ? 10 : length === 4 ? 3 : length === 5 ? 1 : 0.3;
}

export class Concepts {
  private readonly ids = new Map<string, number>();
  private readonly concepts: PackedConcept[] = [];
  private readonly wordIds = new Map<string, number>();
  private readonly words: string[][] = [];
  private readonly stems = new Map<string, { letters: string; isMet: boolean; weight: number }>();
  private readonly atoms = new Map<string, { word: number; isMet: boolean; weight: number }>();
  private readonly frequency: Map<string, number>;
  private readonly evidence: ReadonlySet<string> | null;

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
    const words = new Set<number>();
    const others = new Map<string, PackedConcept['others'][number]>();
    // Rough count of how often the words stand in texts.
    let weight = 0;
    for (const atom of atoms) {
      if (atom.kind === 'entity') throw new Error('an entity is no word');
      const point = atom.word.codePointAt(0) as number;
      if (point > 0xffff) {
        others.set(`${point}`, { point });
        weight += 1;
      } else if (atom.kind === 'stem') {
        const { letters, isMet, weight: own } = this.stemOf(atom.word);
        if (letters === '' || (isProven && !isMet)) continue;
        others.set(letters, { stem: packed(letters) });
        weight += own;
      } else {
        const { word, isMet, weight: own } = this.formsOf(atom, lang);
        if (word < 0 || (isProven && !isMet)) continue;
        words.add(word);
        weight += own;
      }
    }
    if (words.size === 0 && others.size === 0) return -1;
    const signature = `${[...words].sort().join()} ${[...others.keys()].sort().join()}`;
    const known = this.ids.get(signature);
    if (known !== undefined) return known;
    this.ids.set(signature, this.concepts.length);
    const concept = { words: [...words], others: [...others.values()], rarity: rarityOf(weight) };
    return this.concepts.push(concept) - 1;
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

  /** Concepts, and their words by beginning and endings. */
  collect(): Pick<PackSource, 'concepts' | 'words' | 'paradigms'> {
    const paradigms: number[][][] = [];
    const paradigmIds = new Map<string, number>();
    const used = [...new Set(this.concepts.flatMap(({ words }) => words))];
    const words = used.map((word) => {
      const forms = this.words[word];
      const shared = commonPrefix(forms[0], forms[forms.length - 1]).length;
      const endings = forms.map((form) => form.slice(shared));
      const name = endings.join(' ');
      let paradigm = paradigmIds.get(name);
      if (paradigm === undefined) {
        paradigm = paradigms.push(endings.map(packed)) - 1;
        paradigmIds.set(name, paradigm);
      }
      return { prefix: packed(forms[0].slice(0, shared)), paradigm };
    });
    const numbers = new Map(used.map((word, at) => [word, at]));
    const concepts = this.concepts.map((concept) => ({
      ...concept,
      words: concept.words.map((word) => numbers.get(word) as number),
    }));
    return { concepts, words, paradigms };
  }
}

/** Each level is met about three times as often as the one below it. */
function rarityOf(weight: number): number {
  if (weight > MANY) return COMMON;
  return Math.min(COMMON - 1, Math.max(0, Math.round(Math.log2(weight) / 1.5)));
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
