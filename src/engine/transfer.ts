// Whole numbers of any size and lists of likely followers, in the terms of a SymbolCoder.
// It must not know what a pack consists of.
import type { SymbolCoder } from './symbol-reader';

/** Writes or reads a number >= 0: its length and the bit after the first as a symbol, the rest as they are. */
export function transferNumber(coder: SymbolCoder, context: number, value = 0): number {
  const own = value + 1;
  const length = 31 - Math.clz32(own);
  const symbol = coder.symbol(
    context,
    length === 0 ? 0 : 2 * length - 1 + ((own >> (length - 1)) & 1),
  );
  if (symbol === 0) return 0;
  const rest = ((symbol + 1) >> 1) - 1;
  const top = 2 | ((symbol + 1) & 1);
  return ((top << rest) | coder.bits(rest, own & ((1 << rest) - 1))) - 1;
}

/** Writes or reads one of `count` numbers of which each is as likely. */
export function transferEven(coder: SymbolCoder, count: number, value: number): number {
  if (count < 2) return 0;
  const bits = 31 - Math.clz32(count);
  // So many numbers are told in `bits`, the others in one more.
  const short = (2 << bits) - count;
  const own = value < short ? value : (value + short) >> 1;
  const first = coder.bits(bits, own);
  if (first < short) return first;
  return 2 * first - short + coder.bits(1, (value + short) & 1);
}

/** So many of them are remembered for each thing. */
export const MOST_FOLLOWERS = 6;

/** What lately came after each thing: lists and phrases repeat themselves. */
export class Followers {
  private readonly lists: Int32Array;
  private readonly lengths: Uint8Array;

  /** @param count things are numbered below this */
  constructor(count: number) {
    this.lists = new Int32Array(count * MOST_FOLLOWERS);
    this.lengths = new Uint8Array(count);
  }

  length(before: number): number {
    return this.lengths[before];
  }

  /** The follower at a place of the list, the latest first. */
  at(before: number, place: number): number {
    return this.lists[before * MOST_FOLLOWERS + place];
  }

  /** The place of a follower; -1: not among the latest. */
  placeOf(before: number, next: number): number {
    const from = before * MOST_FOLLOWERS;
    for (let place = 0; place < this.lengths[before]; place++) {
      if (this.lists[from + place] === next) return place;
    }
    return -1;
  }

  note(before: number, next: number): void {
    const { lists, lengths } = this;
    const from = before * MOST_FOLLOWERS;
    const end = from + lengths[before];
    let at = from;
    while (at < end && lists[at] !== next) at++;
    if (at === end) {
      if (lengths[before] < MOST_FOLLOWERS) lengths[before]++;
      else at--;
    }
    for (; at > from; at--) lists[at] = lists[at - 1];
    lists[from] = next;
  }
}
