// Numbers, letters and lists in the terms of a range coder, the same for writing and reading.
// It must not know what a pack consists of.
import { type BitCoder, learn, Model, UNMET } from './range-coder';

const LETTER_BITS = 7;
const LETTERS = 1 << LETTER_BITS;
/** Longer contexts share this many places: a table that fits the cache is worth more than one without clashes. */
const CONTEXTS = 1 << 17;
const PARADIGM_BITS = 12;

/** Where the decision `tree` in a context stands. */
function place(context: number, tree: number): number {
  return ((Math.imul(context, 0x9e3779b1) >>> 15) ^ (tree << 10)) & (CONTEXTS - 1);
}

/** Numbers, letters and lists in the terms of one BitCoder. */
export class Transfer {
  private readonly numbers = new Map<string, Model>();
  private readonly letters = new Map<string, Model[]>();

  private readonly paradigms = [new Model(1 << PARADIGM_BITS), new Model(LETTERS << PARADIGM_BITS)];

  constructor(private readonly coder: BitCoder) {}

  /** A whole number >= 0: its bit length, then its bits, the upper two in their own contexts. */
  number(kind: string, value = 0): number {
    let model = this.numbers.get(kind);
    if (!model) {
      model = new Model(32 * 5);
      this.numbers.set(kind, model);
    }
    const { coder } = this;
    const goal = 32 - Math.clz32(value + 1);
    let length = 1;
    while (coder.bit(model, length, length < goal ? 1 : 0) === 1) length++;
    let result = 1;
    for (let at = length - 2; at >= 0; at--) {
      const depth = length - 2 - at;
      const context = 32 + (depth < 2 ? length * 4 + depth + (depth === 1 ? result & 1 : 0) : 0);
      result = (result << 1) | coder.bit(model, context, ((value + 1) >> at) & 1);
    }
    return result - 1;
  }

  /** Letters up to a closing 0. A context of three letters not met before begins as that of two did, and so on. */
  word(kind: string, value: readonly number[] | null, lead: readonly number[] = []): number[] {
    let models = this.letters.get(kind);
    if (!models) {
      models = [new Model(LETTERS * LETTERS), new Model(CONTEXTS), new Model(CONTEXTS)];
      this.letters.set(kind, models);
    }
    const { coder } = this;
    const [one, two, three] = models;
    const result: number[] = [];
    let a = lead[lead.length - 1] ?? 0;
    let b = lead[lead.length - 2] ?? 0;
    let c = lead[lead.length - 3] ?? 0;
    for (let i = 0; ; i++) {
      const goal = value ? (value[i] ?? 0) : 0;
      let tree = 1;
      for (let at = LETTER_BITS - 1; at >= 0; at--) {
        const bit = (goal >> at) & 1;
        const first = a * LETTERS + tree;
        const second = place(b * LETTERS + a, tree);
        const third = place((c * LETTERS + b) * LETTERS + a, tree);
        const own = coder.bit(three, third, bit, two.states[second] || one.states[first]);
        two.states[second] = learn(two.states[second] || one.states[first] || UNMET, own);
        one.states[first] = learn(one.states[first] || UNMET, own);
        tree = (tree << 1) | own;
      }
      const letter = tree - LETTERS;
      if (letter === 0) return result;
      result.push(letter);
      c = b;
      b = a;
      a = letter;
    }
  }

  /** The number of a paradigm, in the context of the letter that its endings follow. */
  paradigm(letter: number, value: number): number {
    const all = this.paradigms[0];
    const own = this.paradigms[1];
    let tree = 1;
    for (let at = PARADIGM_BITS - 1; at >= 0; at--) {
      const bit = (value >> at) & 1;
      const common = all.states[tree] || UNMET;
      const told = this.coder.bit(own, (letter << PARADIGM_BITS) + tree, bit, common);
      all.states[tree] = learn(common, told);
      tree = (tree << 1) | told;
    }
    return tree - (1 << PARADIGM_BITS);
  }

  list<T>(kind: string, value: readonly T[] | null, each: (item: T | null, at: number) => T): T[] {
    const length = this.number(kind, value?.length);
    const result: T[] = [];
    for (let i = 0; i < length; i++) result.push(each(value ? value[i] : null, i));
    return result;
  }
}
