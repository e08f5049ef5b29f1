// Writes or reads how words and stems begin, letter by letter; a word's endings are its paradigm's.
// It must not know concepts.
import { CONTEXT, LANGUAGES, LETTERS } from './contexts';
import { letterAt, type WordSource, type WordTables } from './pack-format';
import { ParadigmTransfer } from './paradigm-transfer';
import type { SymbolCoder } from './symbol-reader';

/** From this letter on it matters less how a word began. */
const FAR = 3;

export class LemmaTransfer {
  private words = 0;
  private letters = 0;
  private readonly paradigms: ParadigmTransfer;

  constructor(
    private readonly coder: SymbolCoder,
    private readonly source: WordSource | null,
    private readonly tables: WordTables,
  ) {
    this.paradigms = new ParadigmTransfer(coder, source, tables);
  }

  /**
   * A new word.
   * @param lead a word that it may begin like, or -1
   * @returns its number in the pack
   */
  word(own: number, language: number, lead: number): number {
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
      const far = i >= FAR ? LETTERS : 0;
      const letter = coder.symbol(CONTEXT.letter + last + far, letterAt(word?.prefix, i));
      if (letter === 0) break;
      letters[end++] = letter;
      last = letter;
    }
    const closing = last >= LETTERS ? 0 : last;
    this.letters = end;
    const id = this.words++;
    wordStart[id + 1] = end;
    tables.wordParadigm[id] = this.paradigms.paradigm(
      word?.paradigm ?? -1,
      language * LETTERS + closing,
    );
    return id;
  }

  stem(own: readonly number[] | undefined): number[] {
    const letters: number[] = [];
    let last = 2 * LETTERS + LANGUAGES;
    for (let i = 0; ; i++) {
      const far = i >= FAR ? LETTERS : 0;
      last = this.coder.symbol(CONTEXT.letter + last + far, letterAt(own, i));
      if (last === 0) return letters;
      letters.push(last);
    }
  }
}
