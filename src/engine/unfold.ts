// What the parts of a phrase stand for: plain sequences of one-token steps. Alternatives of several words,
// parts that may be left out and either order become sequences of their own. Knows no words, only their numbers.
import { widestOf } from './gap';

/** One place in a phrase. */
export interface Part {
  /** A step is a concept (>= 0) or an entity condition (-1 - index); several words are a body of their own. */
  choices: (number | Body)[];
  optional: boolean;
  /** How far this part may stand from the one before (gap.ts). */
  gap: number;
  /** This part and the one before may stand in either order. */
  eitherOrder: boolean;
}

export type Body = readonly Part[];

/** More sequences than this from one phrase is a sign that it should be two phrases. */
export const MOST_SEQUENCES = 160;

/** Steps in their order, and how far each may stand from the one before. */
export interface Steps {
  what: number[];
  gap: number[];
}

/** Unfolds many bodies; one within others is unfolded once. */
export class Unfolder {
  /** The steps chosen so far: written over, so that only what is found is made. */
  private readonly what: number[] = [];
  private readonly gap: number[] = [];
  private readonly known = new Map<Body, Steps[]>();

  /** @throws RangeError when a body stands for too many sequences */
  unfold(body: Body): Steps[] {
    return this.from(0, body);
  }

  /** `base`: where its steps begin among those chosen so far. */
  private from(base: number, body: Body): Steps[] {
    const found: Steps[] = [];
    const ordered = orders(body);
    if (ordered === null) this.follow(body, 0, 0, base, base, found);
    else for (const each of ordered) this.follow(each, 0, 0, base, base, found);
    return found;
  }

  /** Goes on with the parts from `at`; `carried`: the gap of parts left out before it; `end`: where the steps so far end. */
  private follow(
    body: Body,
    at: number,
    carried: number,
    base: number,
    end: number,
    found: Steps[],
  ): void {
    const { what, gap } = this;
    if (at === body.length) {
      if (end === base) return;
      if (found.length === MOST_SEQUENCES) {
        throw new RangeError(`over ${MOST_SEQUENCES} sequences`);
      }
      found.push({ what: what.slice(base, end), gap: gap.slice(base, end) });
      return;
    }
    const { choices, optional, gap: own } = body[at];
    const width = end === base ? 0 : widestOf(own, carried);
    for (let k = 0; k < choices.length; k++) {
      const choice = choices[k];
      if (typeof choice === 'number') {
        what[end] = choice;
        gap[end] = width;
        this.follow(body, at + 1, 0, base, end + 1, found);
        continue;
      }
      for (const inner of this.within(choice, end)) {
        const { length } = inner.what;
        for (let i = 0; i < length; i++) {
          what[end + i] = inner.what[i];
          gap[end + i] = i === 0 ? width : inner.gap[i];
        }
        this.follow(body, at + 1, 0, base, end + length, found);
      }
    }
    // A left-out part leaves its gap behind: in `a ~2 b? c`, up to two words may part a and c.
    if (optional) this.follow(body, at + 1, width, base, end, found);
  }

  private within(body: Body, end: number): Steps[] {
    let found = this.known.get(body);
    if (found === undefined) {
      found = this.from(end, body);
      this.known.set(body, found);
    }
    return found;
  }
}

/** `a ~~3 b` stands for `a ~3 b` and `b ~3 a`. Null: there is only one order. */
function orders(body: Body): Body[] | null {
  for (let at = 1; at < body.length; at++) {
    if (!body[at].eitherOrder) continue;
    const before = body[at - 1];
    const plain = { ...body[at], eitherOrder: false };
    const swapped = [
      { ...plain, gap: before.gap },
      { ...before, gap: plain.gap },
    ];
    const forward = [...body.slice(0, at), plain, ...body.slice(at + 1)];
    const backward = [...body.slice(0, at - 1), ...swapped, ...body.slice(at + 1)];
    return [...(orders(forward) ?? [forward]), ...(orders(backward) ?? [backward])];
  }
  return null;
}
