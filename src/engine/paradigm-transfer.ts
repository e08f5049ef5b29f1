// Writes or reads the endings of words where they are first used: those of a paradigm are told together.
// It must not know what the words begin with.
import { CONTEXT, FEWEST } from './contexts';
import { letterAt, type WordSource, type WordTables } from './pack-format';
import type { SymbolCoder } from './symbol-reader';
import { Followers, MOST_FOLLOWERS, transferNumber } from './transfer';

const TOLD = { once: 0, fresh: 1, known: 2 };
/** Another ending than one of the latest followers. */
const OTHER = MOST_FOLLOWERS;
const NO_LETTERS: readonly number[] = [];

export class ParadigmTransfer {
  /** How many of each have been told. */
  private paradigms = 0;
  private paradigmEndings = 0;
  private endings = 0;
  private letters = 0;
  private readonly followers: Followers;
  /** Paradigms that more than one word has, in the order of their first use. */
  private readonly shared: number[] = [];
  /** For writing: numbers in the source → numbers in the pack. */
  private readonly paradigmIds = new Map<number, number>();
  private readonly endingIds = new Map<string, number>();
  private readonly uses: number[] = [];

  constructor(
    private readonly coder: SymbolCoder,
    private readonly source: WordSource | null,
    private readonly tables: WordTables,
  ) {
    this.followers = new Followers(tables.endingStart.length);
    for (const { paradigm } of source?.words ?? []) {
      this.uses[paradigm] = (this.uses[paradigm] ?? 0) + 1;
    }
  }

  /** @param context what is known of the word, by number */
  paradigm(own: number, context: number): number {
    const { coder, tables, shared } = this;
    const known = this.source ? this.paradigmIds.get(own) : undefined;
    const isOnce = this.uses[own] === 1;
    const told = coder.symbol(
      CONTEXT.paradigm + context,
      isOnce ? TOLD.once : known === undefined ? TOLD.fresh : TOLD.known + known,
    );
    if (told >= TOLD.known) return shared[told - TOLD.known];
    const id = this.paradigms++;
    if (told === TOLD.fresh) this.paradigmIds.set(own, shared.push(id) - 1);
    this.tell(this.source?.paradigms[own] ?? null);
    tables.paradigmStart[id + 1] = this.paradigmEndings;
    return id;
  }

  /** The endings of a paradigm, in the order of the alphabet. */
  private tell(own: WordSource['paradigms'][number] | null): void {
    const { coder, tables, followers } = this;
    const count = coder.symbol(CONTEXT.endings, own?.length ?? 0);
    let before = 0;
    for (let i = 0; i < count; i++) {
      const letters = own ? own[i] : NO_LETTERS;
      const known = own ? this.endingIds.get(letters.join()) : undefined;
      const place = known === undefined ? -1 : followers.placeOf(before, known);
      const likely = followers.length(before);
      const told = coder.symbol(CONTEXT.endingFollows + likely, place < 0 ? OTHER : place);
      let ending: number;
      if (told !== OTHER) ending = followers.at(before, told);
      else if (coder.symbol(CONTEXT.endingIsKnown, known === undefined ? 0 : 1) === 1) {
        ending = transferNumber(coder, CONTEXT.ending, known);
      } else {
        ending = this.freshEnding(letters, before - 1);
        if (own) this.endingIds.set(letters.join(), ending);
      }
      tables.paradigmEndings[this.paradigmEndings++] = ending;
      followers.note(before, ending);
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
    let end = this.letters;
    for (let i = 0; i < shared; i++) endingLetters[end++] = endingLetters[from + i];
    let last = shared === 0 ? 0 : endingLetters[end - 1];
    for (let i = shared; ; i++) {
      const letter = coder.symbol(CONTEXT.endingLetter + last, letterAt(own, i));
      if (letter === 0) break;
      endingLetters[end++] = letter;
      last = letter;
    }
    this.letters = end;
    const id = this.endings++;
    endingStart[id + 1] = end;
    return id;
  }
}
