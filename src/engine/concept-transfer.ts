// Writes or reads the concepts of a pack: sets of words, most of them told before.
// It must not know phrases, nor how words are spelled.
import { CONTEXT, FEWEST, LANGUAGES } from './contexts';
import { LemmaTransfer } from './lemma-transfer';
import type { PackedConcept, WordCounts, WordSource, WordTables } from './pack-format';
import type { SymbolCoder } from './symbol-reader';
import { Followers, MOST_FOLLOWERS, transferEven, transferNumber } from './transfer';

/** Another word than one of the latest followers. */
const OTHER = MOST_FOLLOWERS;
const BUCKETS = 16;

/** The words of a concept: those that its language knows, those that another does, and new ones. */
interface Sorted {
  known: readonly number[];
  adopted: readonly number[];
  fresh: readonly number[];
}

const UNSORTED: Sorted = { known: [], adopted: [], fresh: [] };

export class ConceptTransfer {
  readonly tables: WordTables;
  /** How many of each have been told. */
  private words = 0;
  private concepts = 0;
  private conceptWords = 0;
  /** Words by language and place there; a word may be adopted by a language after the one that brought it. */
  private readonly wordAt: Uint16Array[];
  private readonly placeOf: Int32Array[];
  /** How many words each language has. */
  private readonly knownTo: Int32Array;
  private readonly wordFollowers: Followers;
  private readonly lemmas: LemmaTransfer;
  /** For writing: numbers in the source → numbers in the pack. */
  private readonly wordIds = new Map<number, number>();

  constructor(
    private readonly coder: SymbolCoder,
    private readonly source: WordSource | null,
    counts: WordCounts,
  ) {
    this.tables = tablesFor(counts);
    this.wordAt = Array.from({ length: LANGUAGES }, () => new Uint16Array(counts.words));
    this.placeOf = this.wordAt.map(() => new Int32Array(counts.words).fill(-1));
    this.knownTo = new Int32Array(LANGUAGES);
    this.wordFollowers = new Followers(counts.words + LANGUAGES);
    this.lemmas = new LemmaTransfer(coder, source, this.tables);
  }

  /**
   * A concept not met before. Its words have no order: those that its language knows come first.
   * @param room what it is for, by number
   * @param isRanked whether it stands beside other steps, so that it matters how rare it is
   */
  concept(own: PackedConcept | null, language: number, room: number, isRanked: boolean): void {
    const { coder, tables } = this;
    const { known, adopted, fresh } = this.sort(own, language);
    const knownCount = transferNumber(coder, CONTEXT.known + room, known.length);
    const adoptedCount = transferNumber(
      coder,
      CONTEXT.adopted + Math.min(1, knownCount),
      adopted.length,
    );
    const freshCount = transferNumber(
      coder,
      CONTEXT.fresh + room * (FEWEST + 1) + Math.min(FEWEST, knownCount),
      fresh.length,
    );
    let before = language;
    let lead = -1;
    let at = -1;
    for (let i = 0; i < knownCount; i++) {
      const word = this.knownWord(own ? known[i] : 0, language, before, at, knownCount - i);
      at = this.placeOf[language][word];
      if (lead < 0) lead = word;
      before = this.add(word, before);
    }
    for (let i = 0; i < adoptedCount; i++) {
      const told = transferEven(coder, this.words, own ? adopted[i] : 0);
      this.place(told, language);
      before = this.add(told, before);
    }
    for (let i = 0; i < freshCount; i++) {
      lead = this.lemmas.word(own ? fresh[i] : -1, language, lead);
      if (own) this.wordIds.set(fresh[i], lead);
      this.words++;
      this.place(lead, language);
      before = this.add(lead, before);
    }
    this.others(own, room);
    if (isRanked) {
      const count = Math.min(FEWEST, knownCount + adoptedCount + freshCount);
      tables.rarity[this.concepts] = coder.symbol(CONTEXT.rarity + count, own ? own.rarity : 0);
    }
    tables.conceptStart[++this.concepts] = this.conceptWords;
  }

  /** For writing: each kind in the order of telling. */
  private sort(own: PackedConcept | null, language: number): Sorted {
    if (!own) return UNSORTED;
    const known: number[] = [];
    const adopted: number[] = [];
    const fresh: number[] = [];
    for (const each of own.words) {
      const id = this.wordIds.get(each);
      if (id === undefined) fresh.push(each);
      else (this.placeOf[language][id] < 0 ? adopted : known).push(id);
    }
    const places = this.placeOf[language];
    const words = this.source?.words ?? [];
    known.sort((a, b) => places[a] - places[b]);
    adopted.sort((a, b) => a - b);
    fresh.sort((a, b) => compare(words[a].prefix, words[b].prefix));
    return { known, adopted, fresh };
  }

  private add(word: number, before: number): number {
    this.tables.conceptWords[this.conceptWords++] = word;
    this.wordFollowers.note(before, word);
    return word + LANGUAGES;
  }

  private place(word: number, language: number): void {
    const place = this.knownTo[language]++;
    this.placeOf[language][word] = place;
    this.wordAt[language][place] = word;
  }

  /** One of the latest followers of the word before, or one further on in the language's list. `left`: so many are to come, this one included. */
  private knownWord(
    own: number,
    language: number,
    before: number,
    at: number,
    left: number,
  ): number {
    const { coder, wordFollowers } = this;
    const likely = wordFollowers.length(before);
    const place = this.source ? wordFollowers.placeOf(before, own) : 0;
    const context = before < LANGUAGES ? FEWEST : likely;
    const told = coder.symbol(CONTEXT.wordFollows + context, place < 0 ? OTHER : place);
    if (told !== OTHER) return wordFollowers.at(before, told);
    // The others come after it: the nearer the end, the fewer places are left.
    const range = this.knownTo[language] - at - left;
    const ahead = this.placeOf[language][own] - at - 1;
    const bucket = coder.symbol(
      CONTEXT.wordAhead + Math.min(FEWEST, left - 1),
      Math.floor((ahead * BUCKETS) / range),
    );
    const from = Math.ceil((bucket * range) / BUCKETS);
    const to = Math.ceil(((bucket + 1) * range) / BUCKETS);
    return this.wordAt[language][at + 1 + from + transferEven(coder, to - from, ahead - from)];
  }

  /** Stems and emoji. */
  private others(own: PackedConcept | null, room: number): void {
    const { coder, tables } = this;
    const concept = this.concepts;
    const count = transferNumber(coder, CONTEXT.others + room, own?.others.length);
    for (let i = 0; i < count; i++) {
      const other = own?.others[i];
      const isStem = coder.symbol(CONTEXT.otherKind, other && 'point' in other ? 0 : 1) === 1;
      if (!isStem) {
        const point = other && 'point' in other ? other.point : 0;
        tables.symbols.push({ concept, point: transferNumber(coder, CONTEXT.point, point) });
        continue;
      }
      const letters = this.lemmas.stem(other && 'stem' in other ? other.stem : undefined);
      tables.stems.push({ concept, letters });
    }
  }
}

function tablesFor(counts: WordCounts): WordTables {
  return {
    letters: new Uint8Array(counts.letters),
    wordStart: new Int32Array(counts.words + 1),
    wordParadigm: new Uint16Array(counts.words),
    endingLetters: new Uint8Array(counts.endingLetters),
    endingStart: new Int32Array(counts.endings + 1),
    paradigmEndings: new Uint16Array(counts.paradigmEndings),
    paradigmStart: new Int32Array(counts.paradigms + 1),
    conceptWords: new Uint16Array(counts.conceptWords),
    conceptStart: new Int32Array(counts.concepts + 1),
    rarity: new Uint8Array(counts.concepts),
    stems: [],
    symbols: [],
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return (a[i] ?? 0) - (b[i] ?? 0);
}
