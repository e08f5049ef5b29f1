// An adaptive binary range coder (the scheme of LZMA's coder, Igor Pavlov, public domain description):
// every yes/no is coded by how often it was yes before in the same context. Writes at build time, reads in the page.

const TOP = 2 ** 24;
const HALF = 2048;
const RATE = 4;

/** The contexts of one kind of decision; each learns by itself. */
export class Model {
  readonly odds: Uint16Array;
  constructor(contexts: number) {
    this.odds = new Uint16Array(contexts).fill(HALF);
  }
}

/** Both directions of the coder look alike, so that a format is described once (pack-format.ts). */
export interface BitCoder {
  /** Codes `bit` in its context and gives it back; a decoder ignores the argument and gives what was coded. */
  bit(model: Model, context: number, bit: number): number;
}

export class RangeEncoder implements BitCoder {
  private low = 0;
  private range = 0xffffffff;
  private cache = 0;
  private pending = 1;
  private readonly out: number[] = [];

  bit(model: Model, context: number, bit: number): number {
    const odds = model.odds[context];
    const bound = Math.floor(this.range / 4096) * odds;
    if (bit === 0) {
      this.range = bound;
      model.odds[context] += (4096 - odds) >> RATE;
    } else {
      this.low += bound;
      this.range -= bound;
      model.odds[context] -= odds >> RATE;
    }
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

  bit(model: Model, context: number): number {
    const { odds } = model;
    const own = odds[context];
    const bound = (this.range >>> 12) * own;
    let bit = 0;
    if (this.code < bound) {
      this.range = bound;
      odds[context] = own + ((4096 - own) >> RATE);
    } else {
      this.code -= bound;
      this.range -= bound;
      odds[context] = own - (own >> RATE);
      bit = 1;
    }
    while (this.range < TOP) {
      this.code = ((this.code << 8) | this.bytes[this.at++]) >>> 0;
      this.range = (this.range << 8) >>> 0;
    }
    return bit;
  }
}
