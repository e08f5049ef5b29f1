// The tokens of one text in parallel arrays, reused from text to text. Offsets are UTF-16 units.

export const WORD = 0;
export const NUMBER = 1;
export const EMOJI = 2;

/** What stands between two tokens and may begin something: an at-sign, a currency sign, a dot inside an address. */
export interface Event {
  kind: 'at' | 'currency' | 'dot';
  offset: number;
  /** Number of tokens before it. */
  token: number;
}

export class Tokens {
  count = 0;
  /** No token from here on is marked as anything but a plainly written word. */
  private marked = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  /** Concept set of the word; 0 = unknown word. */
  set = new Int32Array(1024);
  /** Ordinals of sentence and clause; a phrase never leaves its sentence. */
  sentence = new Int32Array(1024);
  clause = new Int32Array(1024);
  kind = new Uint8Array(1024);
  /** HOW bits of disguise.ts. */
  how = new Uint8Array(1024);
  events: Event[] = [];

  /** Every token that had to be read in another way than as it stands comes before this one. */
  get oddUpTo(): number {
    return Math.min(this.marked, this.count);
  }

  clear(): void {
    this.kind.fill(WORD, 0, this.marked);
    this.how.fill(0, 0, this.marked);
    this.marked = 0;
    this.count = 0;
    this.events = [];
  }

  /** Remembers a sign that stands after the tokens so far. */
  note(kind: Event['kind'], offset: number): void {
    this.events.push({ kind, offset, token: this.count });
  }

  push(
    start: number,
    end: number,
    set: number,
    sentence: number,
    clause: number,
    kind: number,
    how: number,
  ): void {
    const at = this.count;
    if (at === this.start.length) this.grow();
    this.start[at] = start;
    this.end[at] = end;
    this.set[at] = set;
    this.sentence[at] = sentence;
    this.clause[at] = clause;
    this.mark(at, kind, how);
    this.count = at + 1;
  }

  /** Says of a token that it is no word, or how it had to be read. */
  mark(at: number, kind: number, how: number): void {
    this.kind[at] = kind;
    this.how[at] = how;
    this.marked = Math.max(this.marked, at + 1);
  }

  /** The number tokens in order. */
  numbers(): number[] {
    const found: number[] = [];
    for (let t = 0; t < this.count; t++) if (this.kind[t] === NUMBER) found.push(t);
    return found;
  }

  /** Doubles the arrays. */
  grow(): void {
    const bigger = <T extends Int32Array | Uint8Array>(old: T): T => {
      const next = new (old.constructor as new (n: number) => T)(old.length * 2);
      next.set(old as never);
      return next;
    };
    this.start = bigger(this.start);
    this.end = bigger(this.end);
    this.set = bigger(this.set);
    this.sentence = bigger(this.sentence);
    this.clause = bigger(this.clause);
    this.kind = bigger(this.kind);
    this.how = bigger(this.how);
  }
}
