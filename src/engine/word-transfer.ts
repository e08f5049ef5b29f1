// Writes or reads the words of a pack where they are first used: concepts, lemmas as a beginning and a paradigm, endings.
// It must not know phrases.
import { CONTEXT, FEWEST, LANGUAGES, LETTERS } from './contexts';
import type { PackedConcept, PackedWord, WordCounts, WordTables } from './pack-format';
import type { SymbolCoder } from './symbol-reader';
import { Followers, MOST_FOLLOWERS, transferEven, transferNumber } from './transfer';

/** What the words are written from; a reader has none. */
export interface WordSource {
  words: readonly PackedWord[];
  paradigms: readonly (readonly (readonly number[])[])[];
}

/** Which of the latest followers: 0 to MOST - 1; another thing: MOST. */
const OTHER = MOST_FOLLOWERS;
const PARADIGM = { once: 0, fresh: 1, known: 2 };
const BUCKETS = 16;
const NO_LETTERS: readonly number[] = [];

/** The words of a concept: those that its language knows, those that another does, and new ones. */
interface Sorted {
  known: readonly number[];
  adopted: readonly number[];
  fresh: readonly number[];
}

const UNSORTED: Sorted = { known: [], adopted: [], fresh: [] };

export class WordTransfer {
  readonly tables: WordTables;
  /** How many of each have been told. */
  private words = 0;
  private letters = 0;
  private endingCount = 0;
  private endingLetters = 0;
  private paradigms = 0;
  private paradigmEndings = 0;
  private concepts = 0;
  private conceptWords = 0;
  /** Words by language and place there; a word may be adopted by a language after the one that brought it. */
  private readonly wordAt: Uint16Array[];
  private readonly placeOf: Int32Array[];
  /** How many words each language has. */
  private readonly knownTo: Int32Array;
  private readonly wordFollowers: Followers;
  private readonly endingFollowers: Followers;
  /** Paradigms that more than one word has, in the order of their first use. */
  private readonly shared: number[] = [];
  /** For writing: numbers in the source → numbers in the pack. */
  private readonly wordIds = new Map<number, number>();
  private readonly paradigmIds = new Map<number, number>();
  private readonly endingIds = new Map<string, number>();
  private readonly uses: number[] = [];

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
    this.endingFollowers = new Followers(counts.endings + 1);
    for (const { paradigm } of source?.words ?? [])
      this.uses[paradigm] = (this.uses[paradigm] ?? 0) + 1;
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
      lead = this.freshWord(own ? fresh[i] : -1, language, lead);
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

  /** @param lead a word that it may begin like, or -1 */
  private freshWord(own: number, language: number, lead: number): number {
    const { coder, tables } = this;
    const { letters, wordStart } = tables;
    const word = this.source ? this.source.words[own] : null;
    let end = this.letters;
    let shared = 0;
    if (lead >= 0) {
      const from = wordStart[lead];
      const length = wordStart[lead + 1] - from;
      while (word && shared < length && letters[from + shared] === word.prefix[shared]) shared++;
      shared = coder.symbol(CONTEXT.lead, shared);
      for (let i = 0; i < shared; i++) letters[end++] = letters[from + i];
    }
    let last = shared === 0 ? 2 * LETTERS + language : letters[end - 1];
    for (let i = shared; ; i++) {
      const far = i >= 3 ? LETTERS : 0;
      const letter = coder.symbol(CONTEXT.letter + last + far, letterAt(word?.prefix, i));
      if (letter === 0) break;
      letters[end++] = letter;
      last = letter;
    }
    const closing = last >= LETTERS ? 0 : last;
    this.letters = end;
    const id = this.words++;
    wordStart[id + 1] = end;
    tables.wordParadigm[id] = this.paradigm(word?.paradigm ?? -1, language * LETTERS + closing);
    if (word) this.wordIds.set(own, id);
    this.place(id, language);
    return id;
  }

  private paradigm(own: number, context: number): number {
    const { coder, tables, shared } = this;
    const known = this.source ? this.paradigmIds.get(own) : undefined;
    const isOnce = this.uses[own] === 1;
    const told = coder.symbol(
      CONTEXT.paradigm + context,
      isOnce ? PARADIGM.once : known === undefined ? PARADIGM.fresh : PARADIGM.known + known,
    );
    if (told >= PARADIGM.known) return shared[told - PARADIGM.known];
    const id = this.paradigms++;
    if (told === PARADIGM.fresh) this.paradigmIds.set(own, shared.push(id) - 1);
    this.endings(this.source?.paradigms[own] ?? null);
    tables.paradigmStart[id + 1] = this.paradigmEndings;
    return id;
  }

  /** The endings of a paradigm, in the order of the alphabet. */
  private endings(own: WordSource['paradigms'][number] | null): void {
    const { coder, tables, endingFollowers } = this;
    const count = coder.symbol(CONTEXT.endings, own?.length ?? 0);
    let before = 0;
    for (let i = 0; i < count; i++) {
      const letters = own ? own[i] : NO_LETTERS;
      const known = own ? this.endingIds.get(letters.join()) : undefined;
      const place = known === undefined ? -1 : endingFollowers.placeOf(before, known);
      const likely = endingFollowers.length(before);
      const told = coder.symbol(CONTEXT.endingFollows + likely, place < 0 ? OTHER : place);
      let ending: number;
      if (told !== OTHER) ending = endingFollowers.at(before, told);
      else if (coder.symbol(CONTEXT.endingIsKnown, known === undefined ? 0 : 1) === 1) {
        ending = transferNumber(coder, CONTEXT.ending, known);
      } else {
        ending = this.freshEnding(letters, before - 1);
        if (own) this.endingIds.set(letters.join(), ending);
      }
      tables.paradigmEndings[this.paradigmEndings++] = ending;
      endingFollowers.note(before, ending);
      before = ending + 1;
    }
  }

  private freshEnding(own: readonly number[], before: number): number {
    const { coder, tables } = this;
    const { endingLetters, endingStart } = tables;
    const from = before < 0 ? 0 : endingStart[before];
    const length = before < 0 ? 0 : endingStart[before + 1] - from;
    let shared = 0;
    while (shared < length && shared < own.length && endingLetters[from + shared] === own[shared])
      shared++;
    shared = coder.symbol(CONTEXT.shared + Math.min(FEWEST, length), shared);
    let end = this.endingLetters;
    for (let i = 0; i < shared; i++) endingLetters[end++] = endingLetters[from + i];
    let last = shared === 0 ? 0 : endingLetters[end - 1];
    for (let i = shared; ; i++) {
      const letter = coder.symbol(CONTEXT.endingLetter + last, letterAt(own, i));
      if (letter === 0) break;
      endingLetters[end++] = letter;
      last = letter;
    }
    this.endingLetters = end;
    const id = this.endingCount++;
    endingStart[id + 1] = end;
    return id;
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
      const letters: number[] = [];
      const stem = other && 'stem' in other ? other.stem : NO_LETTERS;
      let last = 0;
      for (let k = 0; ; k++) {
        const far = k >= 3 ? LETTERS : 0;
        const letter = coder.symbol(CONTEXT.letter + last + far, letterAt(stem, k));
        if (letter === 0) break;
        letters.push(letter);
        last = letter;
      }
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

/** A letter of a word to be written, or the 0 that closes it. */
function letterAt(letters: readonly number[] | undefined, at: number): number {
  return letters !== undefined && at < letters.length ? letters[at] : 0;
}

function compare(a: readonly number[], b: readonly number[]): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return (a[i] ?? 0) - (b[i] ?? 0);
}
