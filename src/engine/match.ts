// Finds where a compiled phrase stands: from its anchor outwards, no backtracking, in one sentence or over one end of it.
import type { Tokens } from '../text/tokens';
import type { Entities, Entity } from './entities';
import { endsOf, wordsOf } from './gap';
import type { Guarding, Pack, Sequence } from './pack';
import { WHERES } from './pack-format';

const WHERE = Object.fromEntries(WHERES.map((where, i) => [where, i])) as Record<
  (typeof WHERES)[number],
  number
>;

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
    /** Reads the entities that have not been read: few guards name one. */
    private readonly completeEntities: () => void,
  ) {}

  /** The tightest match of `sequence` whose anchor begins at token `at`; null when there is none. */
  around(sequence: Sequence, at: number): Match | null {
    const what = sequence.what[sequence.anchor];
    // A word is known to stand there.
    const anchorEnd = what >= 0 ? at : this.endOf(what, at);
    if (anchorEnd < 0) return null;
    const first = this.leftwards(sequence, sequence.anchor, at);
    if (first < 0) return null;
    const last = this.rightwards(sequence, sequence.anchor, anchorEnd);
    if (last < 0) return null;
    return this.matchOf(sequence, first, last);
  }

  /** The tightest match that begins at the token; null when there is none. */
  from(sequence: Sequence, at: number): Match | null {
    const end = this.endOf(sequence.what[0], at);
    const last = end < 0 ? -1 : this.rightwards(sequence, 0, end);
    return last < 0 ? null : this.matchOf(sequence, at, last);
  }

  /** The tightest match that ends at the token. */
  upTo(sequence: Sequence, at: number): Match | null {
    const k = sequence.what.length - 1;
    const start = this.startOf(sequence.what[k], at);
    const first = start < 0 ? -1 : this.leftwards(sequence, k, start);
    return first < 0 ? null : this.matchOf(sequence, first, at);
  }

  private matchOf(sequence: Sequence, first: number, last: number): Match {
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
    for (const id of phrase.guards) {
      const guard = this.pack.guards[id];
      if (guard.hasEntity) this.completeEntities();
      if (this.isGuarded(guard, match)) return false;
    }
    return true;
  }

  private isGuarded(guard: Guarding, { first, last }: Match): boolean {
    const { sentence, clause, count } = this.tokens;
    const { where, within, sequences } = guard;
    if (where === WHERE.before) {
      for (let q = first - 1; q >= Math.max(0, first - within); q--) {
        if (sentence[q] !== sentence[first] || (guard.clause && clause[q] !== clause[first])) break;
        if (this.mayStand(guard, q)) for (const s of sequences) if (this.upTo(s, q)) return true;
      }
      return false;
    }
    const isWhole = where === WHERE.sentence;
    let from = where === WHERE.inside ? first + 1 : last + 1;
    if (isWhole) {
      // It may also begin before the match and reach into it or past it.
      from = first;
      const least = Math.max(0, first - SENTENCE_REACH);
      while (from > least && sentence[from - 1] === sentence[first]) from--;
    }
    let to = last - 1;
    if (where !== WHERE.inside)
      to = Math.min(count - 1, last + (isWhole ? SENTENCE_REACH : within));
    for (let q = from; q <= to && sentence[q] <= sentence[last]; q++) {
      if (where === WHERE.after && guard.clause && clause[q] !== clause[last]) break;
      if (!this.mayStand(guard, q)) continue;
      for (const s of sequences) {
        const own = this.from(s, q);
        if (own && (where !== WHERE.inside || own.last < last)) return true;
      }
    }
    return false;
  }

  /** Could this guard begin or end at the token? */
  private mayStand(guard: Guarding, q: number): boolean {
    return this.pack.mayGuard[this.tokens.set[q]] === 1 || guard.hasEntityEnd;
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
      const { min, max } = condition;
      if (max === 0 || (e.value >= min && e.value <= max - 1)) return e;
    }
    return null;
  }

  /** Does the set hold the concept? Its concepts are in order, and a common word has dozens. */
  private holds(set: number, concept: number): boolean {
    const { setStart, setConcepts } = this.pack;
    let low = setStart[set];
    let high = setStart[set + 1];
    while (high - low > 4) {
      const middle = (low + high) >>> 1;
      if (setConcepts[middle] <= concept) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (setConcepts[low] === concept) return true;
    return false;
  }

  /** Last token of the nearest way to place the steps after k, when step k ends at token `from`; -1 if there is none. */
  private rightwards(sequence: Sequence, k: number, from: number): number {
    const { what, gap } = sequence;
    const step = k + 1;
    if (step === what.length) return from;
    const { sentence, count } = this.tokens;
    const reach = Math.min(count - 1, from + 1 + wordsOf(gap[step]));
    const furthest = sentence[from] + endsOf(gap[step]);
    for (let q = from + 1; q <= reach && sentence[q] <= furthest; q++) {
      const end = this.endOf(what[step], q);
      if (end < 0) continue;
      return step + 1 === what.length ? end : this.furtherRight(sequence, step, from, q, reach);
    }
    return -1;
  }

  private leftwards(sequence: Sequence, k: number, from: number): number {
    const { what, gap } = sequence;
    if (k === 0) return from;
    const { sentence } = this.tokens;
    const reach = Math.max(0, from - 1 - wordsOf(gap[k]));
    const furthest = sentence[from] - endsOf(gap[k]);
    for (let q = from - 1; q >= reach && sentence[q] >= furthest; q--) {
      const start = this.startOf(what[k - 1], q);
      if (start < 0) continue;
      return k === 1 ? start : this.furtherLeft(sequence, k - 1, from, q, reach);
    }
    return -1;
  }

  /**
   * Three steps or more: every token is tried once a step, so that a step that could stand in several
   * places costs no more than the words looked at. `frontier`: where `step` may end, in order.
   */
  private furtherRight(
    sequence: Sequence,
    step: number,
    from: number,
    first: number,
    reach: number,
  ): number {
    const { what, gap } = sequence;
    const { sentence, count } = this.tokens;
    let frontier: number[] = [];
    const furthest = sentence[from] + endsOf(gap[step]);
    for (let q = first; q <= reach && sentence[q] <= furthest; q++) {
      const end = this.endOf(what[step], q);
      if (end >= 0) frontier.push(end);
    }
    for (let next = step + 1; next < what.length; next++) {
      const found: number[] = [];
      let tried = from;
      for (const p of frontier) {
        const last = Math.min(count - 1, p + 1 + wordsOf(gap[next]));
        const end = sentence[p] + endsOf(gap[next]);
        for (let q = Math.max(p, tried) + 1; q <= last && sentence[q] <= end; q++) {
          tried = q;
          const own = this.endOf(what[next], q);
          if (own >= 0) found.push(own);
        }
      }
      if (found.length === 0) return -1;
      frontier = found;
    }
    return frontier[0];
  }

  private furtherLeft(
    sequence: Sequence,
    step: number,
    from: number,
    first: number,
    reach: number,
  ): number {
    const { what, gap } = sequence;
    const { sentence } = this.tokens;
    let frontier: number[] = [];
    const furthest = sentence[from] - endsOf(gap[step + 1]);
    for (let q = first; q >= reach && sentence[q] >= furthest; q--) {
      const start = this.startOf(what[step], q);
      if (start >= 0) frontier.push(start);
    }
    for (let next = step - 1; next >= 0; next--) {
      const found: number[] = [];
      let tried = from;
      for (const p of frontier) {
        const last = Math.max(0, p - 1 - wordsOf(gap[next + 1]));
        const start = sentence[p] - endsOf(gap[next + 1]);
        for (let q = Math.min(p, tried) - 1; q >= last && sentence[q] >= start; q--) {
          tried = q;
          const own = this.startOf(what[next], q);
          if (own >= 0) found.push(own);
        }
      }
      if (found.length === 0) return -1;
      frontier = found;
    }
    return frontier[0];
  }
}

/** Keeps the matches of one phrase that hold no other match of it: the tightest ones, in order. */
export function tightest(matches: Match[]): Match[] {
  if (matches.length < 2) return matches;
  const width = (m: Match) => m.end - m.start;
  // Of matches over the same words the widest is tried first, from the end: «50 $» rather than «50».
  const sorted = [...matches].sort(
    (a, b) => a.first - b.first || b.last - a.last || width(a) - width(b),
  );
  const kept: Match[] = [];
  let smallestEnd = Number.POSITIVE_INFINITY;
  for (let i = sorted.length - 1; i >= 0; i--) {
    if (sorted[i].last >= smallestEnd) continue;
    smallestEnd = sorted[i].last;
    kept.push(sorted[i]);
  }
  return kept.reverse();
}
