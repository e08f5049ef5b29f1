// Reads what symbol-writer.ts wrote: a range coder over whole symbols (rANS, Jarek Duda, public domain), one look into a table each.
// Knows nothing of what the symbols mean.
import {
  countOf,
  fineBits,
  LEAST,
  MOST_SYMBOLS,
  ROUGH_CLASSES,
  ROUGH_CONTEXTS,
  roughContext,
  SLOT_BITS,
  SLOTS,
  shareOut,
} from './symbol-tables';

/** Writing and reading look alike, so that a format is described once; a reader ignores `value` and gives what was written. */
export interface SymbolCoder {
  /** One of the symbols of a context, 0 to 1023. */
  symbol(context: number, value: number): number;
  /** Up to 16 bits of which nothing is known. */
  bits(count: number, value: number): number;
}

const SHARE = SLOTS - 1;

export class SymbolReader implements SymbolCoder {
  private state = 0;
  private at = 0;
  /** A slot tells its symbol, where the symbol's slots begin, and how many they are less one. */
  private slots: Int32Array;
  private readonly startOf: Int32Array;

  /** @param contexts how many there are */
  constructor(
    private readonly bytes: Uint8Array,
    contexts: number,
  ) {
    for (let i = 0; i < 4; i++) this.state = (this.state << 8) | bytes[this.at++];
    const counts = new Int32Array(MOST_SYMBOLS);
    // The first of all tables are plain; in their terms the others are told.
    const rough = Int32Array.from({ length: ROUGH_CONTEXTS }, (_, context) => context << SLOT_BITS);
    this.slots = new Int32Array(ROUGH_CONTEXTS << SLOT_BITS);
    for (const start of rough) {
      for (let s = 0; s < ROUGH_CLASSES; s++) counts[s] = (1 << this.bits(4, 0)) >> 1;
      this.fill(start, counts, ROUGH_CLASSES);
    }
    const used = this.bits(12, 0);
    const roughSlots = this.slots;
    const slots = new Int32Array(used << SLOT_BITS);
    this.startOf = rough;
    const startOf = new Int32Array(contexts);
    for (let table = 0, context = 0; table < used; table++, context++) {
      let skipped = this.bits(1, 0);
      while (skipped === 1) {
        context++;
        skipped = this.bits(1, 0);
      }
      const symbols = this.bits(10, 0) + 1;
      let zeros = 0;
      for (let s = 0; s < symbols; s++) {
        const roughClass = this.symbol(roughContext(zeros), 0);
        zeros = roughClass === 0 ? zeros + 1 : 0;
        counts[s] = countOf(roughClass, this.bits(fineBits(roughClass), 0));
      }
      startOf[context] = table << SLOT_BITS;
      this.slots = slots;
      this.fill(startOf[context], counts, symbols);
      this.slots = roughSlots;
    }
    this.slots = slots;
    this.startOf = startOf;
  }

  private fill(start: number, counts: Int32Array, symbols: number): void {
    shareOut(counts, symbols);
    let from = 0;
    for (let s = 0; s < symbols; s++) {
      const share = counts[s];
      if (share === 0) continue;
      const entry = (s << (2 * SLOT_BITS)) | (from << SLOT_BITS) | (share - 1);
      this.slots.fill(entry, start + from, start + from + share);
      from += share;
    }
  }

  symbol(context: number, _value: number): number {
    const slot = this.state & SHARE;
    const entry = this.slots[this.startOf[context] + slot];
    let state =
      ((entry & SHARE) + 1) * (this.state >>> SLOT_BITS) + slot - ((entry >>> SLOT_BITS) & SHARE);
    while (state < LEAST) state = (state << 8) | this.bytes[this.at++];
    this.state = state;
    return entry >>> (2 * SLOT_BITS);
  }

  bits(count: number, _value: number): number {
    const value = this.state & ((1 << count) - 1);
    let state = this.state >>> count;
    while (state < LEAST) state = (state << 8) | this.bytes[this.at++];
    this.state = state;
    return value;
  }
}
