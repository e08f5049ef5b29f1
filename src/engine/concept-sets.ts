// Sets of concepts by number: the same concepts get the same number. Set 0 is empty.
// Knows no words; built while a pack is read.

export class ConceptSets {
  /** Concepts of set s: concepts[start[s] .. start[s + 1]), in order. */
  private readonly start: number[] = [0, 0];
  private readonly concepts: number[] = [];
  /** Number of a set + 1 by the hash of its concepts; 0: free. */
  private slots = new Int32Array(1 << 15);
  /** Two sets and the set of all their concepts, by the hash of the pair: pair, set, pair, set … */
  private joined = new Int32Array(1 << 15);
  private joinedCount = 0;
  /** Where two sets are put together. */
  private readonly both: number[] = [];

  /** @param concepts in order, without repetition: concepts[from .. to) */
  idOf(concepts: ArrayLike<number>, from: number, to: number): number {
    if (from === to) return 0;
    let slot = this.slotOf(concepts, from, to);
    for (; this.slots[slot] !== 0; slot = (slot + 1) & (this.slots.length - 1)) {
      if (this.isSame(this.slots[slot] - 1, concepts, from, to)) return this.slots[slot] - 1;
    }
    const id = this.start.length - 1;
    for (let i = from; i < to; i++) this.concepts.push(concepts[i]);
    this.start.push(this.concepts.length);
    this.slots[slot] = id + 1;
    if (id * 2 > this.slots.length) this.widen();
    return id;
  }

  private slotOf(concepts: ArrayLike<number>, from: number, to: number): number {
    let hash = to - from;
    for (let i = from; i < to; i++)
      hash = Math.imul(hash ^ concepts[i], 0x9e3779b1) ^ (hash >>> 15);
    return (hash ^ (hash >>> 16)) & (this.slots.length - 1);
  }

  private isSame(id: number, concepts: ArrayLike<number>, from: number, to: number): boolean {
    const start = this.start[id];
    if (this.start[id + 1] - start !== to - from) return false;
    for (let i = from; i < to; i++) {
      if (this.concepts[start + i - from] !== concepts[i]) return false;
    }
    return true;
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 1; id + 1 < this.start.length; id++) {
      let slot = this.slotOf(this.concepts, this.start[id], this.start[id + 1]);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = id + 1;
    }
  }

  /** The set of all concepts of two sets. */
  readonly join = (a: number, b: number): number => {
    if (a === b || b === 0) return a;
    if (a === 0) return b;
    const pair = (a << 16) | b;
    let place = this.placeOf(pair);
    for (; this.joined[place] !== 0; place = (place + 2) & (this.joined.length - 1)) {
      if (this.joined[place] === pair) return this.joined[place + 1];
    }
    const id = this.merged(a, b);
    this.joined[place] = pair;
    this.joined[place + 1] = id;
    if (++this.joinedCount * 4 > this.joined.length) this.widenJoined();
    return id;
  };

  private placeOf(pair: number): number {
    const hash = Math.imul(pair, 0x9e3779b1);
    return ((hash ^ (hash >>> 15)) << 1) & (this.joined.length - 1);
  }

  private widenJoined(): void {
    const old = this.joined;
    this.joined = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] === 0) continue;
      let place = this.placeOf(old[i]);
      while (this.joined[place] !== 0) place = (place + 2) & (this.joined.length - 1);
      this.joined[place] = old[i];
      this.joined[place + 1] = old[i + 1];
    }
  }

  private merged(a: number, b: number): number {
    const { both, concepts, start } = this;
    let count = 0;
    let i = start[a];
    let k = start[b];
    while (i < start[a + 1] || k < start[b + 1]) {
      const own = i < start[a + 1] ? concepts[i] : 0x7fffffff;
      const other = k < start[b + 1] ? concepts[k] : 0x7fffffff;
      both[count++] = Math.min(own, other);
      if (own <= other) i++;
      if (other <= own) k++;
    }
    return this.idOf(both, 0, count);
  }

  flatten(): { setStart: Int32Array; setConcepts: Int32Array } {
    return { setStart: Int32Array.from(this.start), setConcepts: Int32Array.from(this.concepts) };
  }
}
