// Finds a word's set of concepts from its folded codes: a hash table of all forms, and one of stems.
// Knows nothing of phrases or flags.

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Start value of a word's rolling hash. */
export const HASH_SEED = SEED;

/** Adds one code to a rolling hash. */
export function rollHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/**
 * Two words with the same 32-bit hash are told apart by length, first and last code.
 * 32 + 15 bits: a chance meeting of two real words is less likely than one in 10^9.
 */
export function checkOf(length: number, first: number, last: number): number {
  return ((length << 12) ^ (first << 6) ^ last) & 0x7fff;
}

/** Stems shorter than this many letters can't be looked up. */
export const STEM_MIN = 4;

const KNOWN_BITS = 19;

/** Words and stems with their concept sets. Built once from a pack; read-only afterwards. */
export class Lexicon {
  private readonly mask: number;
  /** Two numbers a slot, the hash and `check << 16 | set`: a look-up touches one cache line. */
  private readonly slots: Int32Array;
  /** A bit for every hash there is, small enough to stay near the processor: most words of a text are in no slot. */
  private readonly known = new Int32Array(1 << (KNOWN_BITS - 5));
  /** Hash of a stem → its set; hash of a stem's beginning → which lengths (as bits) stems with it have. */
  private readonly stems = new Map<number, number>();
  private readonly stemLengths = new Map<number, number>();
  private readonly stemStarts = new Uint8Array(8192);
  /** Known emoji → concept set. */
  readonly symbols = new Map<number, number>();

  /** @param expected number of words to be added */
  constructor(expected: number) {
    let size = 256;
    while (size < expected * 1.6) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
  }

  /** Adds a word by its rolling hash; `set` > 0. `join` makes one set of it and of that of a word added before. */
  add(hash: number, check: number, set: number, join: (a: number, b: number) => number): void {
    const { slots, mask } = this;
    let slot = ((hash ^ (hash >>> 15)) & mask) << 1;
    for (; slots[slot + 1] !== 0; slot = (((slot >>> 1) + 1) & mask) << 1) {
      if (slots[slot] === hash && slots[slot + 1] >>> 16 === check) {
        slots[slot + 1] = (check << 16) | join(slots[slot + 1] & 0xffff, set);
        return;
      }
    }
    slots[slot] = hash;
    slots[slot + 1] = (check << 16) | set;
    const bit = (hash ^ (hash >>> 15)) & ((1 << KNOWN_BITS) - 1);
    this.known[bit >>> 5] |= 1 << (bit & 31);
  }

  /** Adds a stem (at least STEM_MIN codes): it stands for every word that begins with it. */
  addStem(codes: readonly number[], set: number): void {
    let hash = SEED;
    let start = 0;
    for (let i = 0; i < codes.length; i++) {
      hash = rollHash(hash, codes[i]);
      if (i === STEM_MIN - 1) start = hash;
    }
    this.stemStarts[(start >>> 3) & 8191] |= 1 << (start & 7);
    this.stemLengths.set(start, (this.stemLengths.get(start) ?? 0) | (1 << codes.length));
    this.stems.set(hash, set);
  }

  /** The set of a word known by its exact form; 0 when unknown. */
  exact(hash: number, check: number): number {
    const mixed = hash ^ (hash >>> 15);
    const bit = mixed & 0x7ffff;
    if ((this.known[bit >>> 5] & (1 << (bit & 31))) === 0) return 0;
    const { slots, mask } = this;
    let slot = (mixed & mask) << 1;
    for (;;) {
      const own = slots[slot + 1];
      if (own === 0) return 0;
      if (slots[slot] === hash && own >>> 16 === check) return own & 0xffff;
      slot = (((slot >>> 1) + 1) & mask) << 1;
    }
  }

  /** May a stem begin with the letters whose rolling hash is `start` (of STEM_MIN codes)? */
  mayHaveStem(start: number): boolean {
    return (this.stemStarts[(start >>> 3) & 8191] & (1 << (start & 7))) !== 0;
  }

  /** The set of the longest stem that these codes begin with; 0 when there is none. */
  stem(codes: ArrayLike<number>, length: number): number {
    if (length < STEM_MIN) return 0;
    let hash = SEED;
    for (let i = 0; i < STEM_MIN; i++) hash = rollHash(hash, codes[i]);
    const lengths = this.stemLengths.get(hash);
    if (lengths === undefined) return 0;
    let found = lengths & (1 << STEM_MIN) ? (this.stems.get(hash) ?? 0) : 0;
    const longest = Math.min(length, 31 - Math.clz32(lengths));
    for (let i = STEM_MIN; i < longest; i++) {
      hash = rollHash(hash, codes[i]);
      if (lengths & (1 << (i + 1))) found = this.stems.get(hash) ?? found;
    }
    return found;
  }

  /** Set of a word given by codes, exact form before stem; 0 when unknown. */
  lookup(codes: ArrayLike<number>, length: number): number {
    if (length === 0) return 0;
    let hash = SEED;
    for (let i = 0; i < length; i++) hash = rollHash(hash, codes[i]);
    return (
      this.exact(hash, checkOf(length, codes[0], codes[length - 1])) || this.stem(codes, length)
    );
  }
}
