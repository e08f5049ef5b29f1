// Writes symbols in as few bytes as their counts in each context allow (rANS, Jarek Duda, public domain). Build time only.
// Knows nothing of what the symbols mean.
import type { SymbolCoder } from './symbol-reader';
import {
  countOf,
  fineBits,
  fineOf,
  LEAST,
  MOST_SYMBOLS,
  ROUGH_CLASSES,
  ROUGH_CONTEXTS,
  roughClassOf,
  roughContext,
  SLOT_BITS,
  SLOTS,
  shareOut,
} from './symbol-tables';

/** Something to be written: `size` slots from `from` of SLOTS, or `from` in so many bits (size negative). */
interface Piece {
  from: number;
  size: number;
}

/** The shares of one context and where each begins. */
interface Table {
  shares: Int32Array;
  starts: Int32Array;
}

export class SymbolWriter implements SymbolCoder {
  private readonly told: { context: number; value: number }[] = [];
  private readonly counts: Int32Array[] = [];

  /** @throws RangeError for a symbol that no table can hold */
  symbol(context: number, value: number): number {
    if (value < 0 || value >= MOST_SYMBOLS)
      throw new RangeError(`no symbol ${value} in ${context}`);
    this.told.push({ context, value });
    this.counts[context] ??= new Int32Array(MOST_SYMBOLS);
    this.counts[context][value]++;
    return value;
  }

  bits(count: number, value: number): number {
    if (count > 0) this.told.push({ context: -count, value });
    return value;
  }

  /** @param contexts how many there are */
  finish(contexts: number): Uint8Array {
    const pieces: Piece[] = [];
    const tables = this.writeTables(contexts, pieces);
    for (const { context, value } of this.told) {
      pieces.push(context < 0 ? { from: value, size: context } : pieceOf(tables[context], value));
    }
    return encode(pieces);
  }

  private writeTables(contexts: number, pieces: Piece[]): Table[] {
    const roughCounts = Array.from({ length: ROUGH_CONTEXTS }, () => new Int32Array(ROUGH_CLASSES));
    const eachCount = (tell: (count: number, roughContext: number) => void, counts: Int32Array) => {
      let zeros = 0;
      for (const count of counts) {
        tell(count, roughContext(zeros));
        zeros = count === 0 ? zeros + 1 : 0;
      }
    };
    const used: Int32Array[] = [];
    for (let context = 0; context < contexts; context++) {
      const counts = this.counts[context];
      if (!counts) continue;
      let symbols = MOST_SYMBOLS;
      while (counts[symbols - 1] === 0) symbols--;
      used[context] = counts.slice(0, symbols);
      eachCount((count, rough) => roughCounts[rough][roughClassOf(count)]++, used[context]);
    }
    const roughTables = roughCounts.map((counts) => {
      for (const [s, count] of counts.entries()) {
        // One of 15 sizes; what is rarer than the smallest still needs a slot.
        const size = Math.min(15, roughClassOf(count));
        pieces.push({ from: size, size: -4 });
        counts[s] = (1 << size) >> 1;
      }
      return tableOf(counts);
    });
    pieces.push({ from: Object.keys(used).length, size: -12 });
    const tables: Table[] = [];
    for (let context = 0; context < used.length; context++) {
      const counts = used[context];
      pieces.push({ from: counts ? 0 : 1, size: -1 });
      if (!counts) continue;
      pieces.push({ from: counts.length - 1, size: -10 });
      const sent: number[] = [];
      eachCount((count, rough) => {
        const roughClass = roughClassOf(count);
        pieces.push(pieceOf(roughTables[rough], roughClass));
        if (fineBits(roughClass) > 0)
          pieces.push({ from: fineOf(count), size: -fineBits(roughClass) });
        sent.push(countOf(roughClass, fineOf(count)));
      }, counts);
      tables[context] = tableOf(Int32Array.from(sent));
    }
    return tables;
  }
}

function tableOf(counts: Int32Array): Table {
  const shares = counts.slice();
  shareOut(shares, shares.length);
  const starts = new Int32Array(shares.length);
  for (let s = 1; s < shares.length; s++) starts[s] = starts[s - 1] + shares[s - 1];
  return { shares, starts };
}

function pieceOf({ shares, starts }: Table, value: number): Piece {
  return { from: starts[value], size: shares[value] };
}

/** From the last piece to the first: what is written last is read first. */
function encode(pieces: readonly Piece[]): Uint8Array {
  const out: number[] = [];
  let state = LEAST;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const { from, size } = pieces[i];
    const bits = size < 0 ? -size : SLOT_BITS;
    const share = size < 0 ? 1 : size;
    const most = (LEAST >>> bits) * 256 * share;
    while (state >= most) {
      out.push(state & 0xff);
      state >>>= 8;
    }
    state =
      size < 0
        ? (state << bits) | from
        : Math.floor(state / share) * SLOTS + (state % share) + from;
  }
  for (let i = 0; i < 4; i++) {
    out.push(state & 0xff);
    state >>>= 8;
  }
  return Uint8Array.from(out.reverse());
}
