// Finds where a compiled phrase stands: from its anchor outwards, no backtracking, one sentence.
import type { Tokens } from '../text/tokens';
import type { Entities, Entity } from './entities';
import type { Pack, PackedGuard, Sequence } from './pack';

/** Tokens first..last and UTF-16 offsets of one place where a phrase matches. */
export interface Match {
  phrase: number;
  first: number;
  last: number;
  start: number;
  end: number;
}

/** `sentence` guards look no further than this many words on either side. */
export const SENTENCE_REACH = 40;

export class Matcher {
  constructor(
    private readonly pack: Pack,
    private readonly tokens: Tokens,
    private readonly entities: Entities,
  ) {}

  /** The tightest match of `sequence` whose anchor begins at token `at`; null when there is none. */
  around(sequence: Sequence, at: number): Match | null {
    const anchorEnd = this.endOf(sequence.what[sequence.anchor], at);
    if (anchorEnd < 0) return null;
    const first = this.leftwards(sequence, sequence.anchor, at);
    if (first < 0) return null;
    const last = this.rightwards(sequence, sequence.anchor, anchorEnd);
    if (last < 0) return null;
    const head = this.entityAt(sequence.what[0], first, 'first');
    const tail = this.entityAt(sequence.what[sequence.what.length - 1], last, 'last');
    return {
      phrase: sequence.phrase,
      first,
      last,
      start: head ? head.start : this.tokens.start[first],
      end: tail ? tail.end : this.tokens.end[last],
    };
  }

  /** Do the guards of the phrase allow this match? */
  isAllowed(match: Match): boolean {
    const phrase = this.pack.phrases[match.phrase];
    for (const id of phrase.guards) if (this.isGuarded(this.pack.guards[id], match)) return false;
    return true;
  }

  private isGuarded(guard: PackedGuard, { first, last }: Match): boolean {
    const { sentence, clause, count } = this.tokens;
    if (guard.where !== 1) {
      const reach = guard.where === 0 ? guard.within : SENTENCE_REACH;
      for (let q = first - 1; q >= Math.max(0, first - reach); q--) {
        if (sentence[q] !== sentence[first] || (guard.clause && clause[q] !== clause[first])) break;
        for (const s of guard.sequences) if (this.endsAt(s, q)) return true;
      }
    }
    if (guard.where !== 0) {
      const reach = guard.where === 1 ? guard.within : SENTENCE_REACH;
      for (let q = last + 1; q <= Math.min(count - 1, last + reach); q++) {
        if (sentence[q] !== sentence[last] || (guard.clause && clause[q] !== clause[last])) break;
        for (const s of guard.sequences) if (this.beginsAt(s, q)) return true;
      }
    }
    return false;
  }

  private endsAt(sequence: Sequence, token: number): boolean {
    const k = sequence.what.length - 1;
    const start = this.startOf(sequence.what[k], token);
    return start >= 0 && this.leftwards(sequence, k, start) >= 0;
  }

  private beginsAt(sequence: Sequence, token: number): boolean {
    const end = this.endOf(sequence.what[0], token);
    return end >= 0 && this.rightwards(sequence, 0, end) >= 0;
  }

  /** Last token of what matches from token q on; -1 when nothing does. */
  private endOf(what: number, q: number): number {
    if (what >= 0) return this.holds(this.tokens.set[q], what) ? q : -1;
    return this.entityAt(what, q, 'first')?.last ?? -1;
  }

  private startOf(what: number, q: number): number {
    if (what >= 0) return this.holds(this.tokens.set[q], what) ? q : -1;
    return this.entityAt(what, q, 'last')?.first ?? -1;
  }

  private entityAt(what: number, q: number, side: 'first' | 'last'): Entity | null {
    if (what >= 0) return null;
    const condition = this.pack.entities[-1 - what];
    const here = side === 'first' ? this.entities.beginning(q) : this.entities.ending(q);
    if (!here) return null;
    for (const e of here) {
      if (e.entity !== condition.entity) continue;
      if (condition.max === 0 || (e.value >= condition.min && e.value <= condition.max)) return e;
    }
    return null;
  }

  private holds(set: number, concept: number): boolean {
    const { setStart, setConcepts } = this.pack;
    for (let k = setStart[set]; k < setStart[set + 1]; k++)
      if (setConcepts[k] === concept) return true;
    return false;
  }

  /**
   * Last token of the nearest way to place the steps after k, when step k ends at token `from`.
   * Every token is tried once a step: `frontier` holds where the step before may have ended, in order.
   */
  private rightwards(sequence: Sequence, k: number, from: number): number {
    const { sentence, count } = this.tokens;
    let frontier = [from];
    for (let step = k + 1; step < sequence.what.length; step++) {
      const next: number[] = [];
      let tried = from;
      for (const p of frontier) {
        const reach = Math.min(count - 1, p + 1 + sequence.gap[step]);
        for (let q = Math.max(p, tried) + 1; q <= reach && sentence[q] === sentence[from]; q++) {
          tried = q;
          const end = this.endOf(sequence.what[step], q);
          if (end >= 0) next.push(end);
        }
      }
      if (next.length === 0) return -1;
      frontier = next;
    }
    return frontier[0];
  }

  private leftwards(sequence: Sequence, k: number, from: number): number {
    const { sentence } = this.tokens;
    let frontier = [from];
    for (let step = k - 1; step >= 0; step--) {
      const next: number[] = [];
      let tried = from;
      for (const p of frontier) {
        const reach = Math.max(0, p - 1 - sequence.gap[step + 1]);
        for (let q = Math.min(p, tried) - 1; q >= reach && sentence[q] === sentence[from]; q--) {
          tried = q;
          const start = this.startOf(sequence.what[step], q);
          if (start >= 0) next.push(start);
        }
      }
      if (next.length === 0) return -1;
      frontier = next;
    }
    return frontier[0];
  }
}

/** Keeps the matches of one phrase that hold no other match of it: the tightest ones, in order. */
export function tightest(matches: Match[]): Match[] {
  if (matches.length < 2) return matches;
  const sorted = [...matches].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Match[] = [];
  let smallestEnd = Number.POSITIVE_INFINITY;
  for (let i = sorted.length - 1; i >= 0; i--) {
    if (sorted[i].last >= smallestEnd) continue;
    smallestEnd = sorted[i].last;
    kept.push(sorted[i]);
  }
  return kept.reverse();
}
