// An adaptive binary range coder (the scheme of LZMA's coder, Igor Pavlov, public domain description):
// every yes/no is coded by how often it was yes before in the same context. Writes at build time, reads in the page.

const TOP = 2 ** 24;
/** Odds of a 0 in 1/4096, times 16, plus how often (up to 15) the context was met: 0 = never. */
export const UNMET = 2048 << 4;
/** A context learns fast at first and slower the more it has seen, in 1/65536. */
const RATES = Array.from({ length: 16 }, (_, met) => Math.round(65536 / (met + 1.6)));
const SLOWEST = 13;

/** The contexts of one kind of decision; each learns by itself. */
export class Model {
  readonly states: Uint16Array;
  constructor(contexts: number) {
    this.states = new Uint16Array(contexts);
  }
}

/** State after `bit` was met in a context with `state`. Odds stay off 0 and 1. */
export function learn(state: number, bit: number): number {
  const met = state & 15;
  const odds = state >> 4;
  const goal = bit === 0 ? 4080 : 16;
  const next = odds + (((goal - odds) * RATES[met]) >> 16);
  return (next << 4) | (met < SLOWEST ? met + 1 : met);
}

/** Both directions of the coder look alike, so that a format is described once (pack-format.ts). */
export interface BitCoder {
  /**
   * Codes `bit` in its context and gives it back; a decoder ignores the argument and gives what was coded.
   * @param inherited state that a context not met before begins with; 0 = even odds
   */
  bit(model: Model, context: number, bit: number, inherited?: number): number;
}

export class RangeEncoder implements BitCoder {
  private low = 0;
  private range = 0xffffffff;
  private cache = 0;
  private pending = 1;
  private readonly out: number[] = [];

  bit(model: Model, context: number, bit: number, inherited = 0): number {
    const state = model.states[context] || inherited & 0xfff0 || UNMET;
    const bound = Math.floor(this.range / 4096) * (state >> 4);
    if (bit === 0) this.range = bound;
    else {
      this.low += bound;
      this.range -= bound;
    }
    model.states[context] = learn(state, bit);
    while (this.range < TOP) {
      this.range = (this.range * 256) >>> 0;
      this.shift();
    }
    return bit;
  }

  private shift(): void {
    if (this.low < 0xff000000 || this.low >= 2 ** 32) {
      const carry = this.low >= 2 ** 32 ? 1 : 0;
      let byte = this.cache;
      for (; this.pending > 0; this.pending--) {
        this.out.push((byte + carry) & 0xff);
        byte = 0xff;
      }
      this.cache = Math.floor(this.low / TOP) & 0xff;
    }
    this.pending++;
    this.low = (this.low % TOP) * 256;
  }

  finish(): Uint8Array {
    for (let i = 0; i < 5; i++) this.shift();
    return Uint8Array.from(this.out);
  }
}

export class RangeDecoder implements BitCoder {
  private at = 5;
  private range = 0xffffffff;
  private code = 0;

  constructor(private readonly bytes: Uint8Array) {
    for (let i = 1; i < 5; i++) this.code = ((this.code << 8) | bytes[i]) >>> 0;
  }

  bit(model: Model, context: number, _bit: number, inherited = 0): number {
    const state = model.states[context] || inherited & 0xfff0 || UNMET;
    const bound = (this.range >>> 12) * (state >> 4);
    let bit = 0;
    if (this.code < bound) this.range = bound;
    else {
      this.code -= bound;
      this.range -= bound;
      bit = 1;
    }
    model.states[context] = learn(state, bit);
    while (this.range < TOP) {
      this.code = ((this.code << 8) | this.bytes[this.at++]) >>> 0;
      this.range = (this.range << 8) >>> 0;
    }
    return bit;
  }
}
