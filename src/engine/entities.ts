// The facts of a text as units that phrases can name: sums, ages, telephone numbers, handles, links, countries.
import type { Tokens } from '../text/tokens';

export interface Entity {
  /** Index into ENTITIES of pack-format.ts. */
  entity: number;
  first: number;
  last: number;
  /** UTF-16 offsets; may reach past the tokens (a currency sign is no token). */
  start: number;
  end: number;
  /** The number, the sum's lower end, the age's upper end; for `<num:a-b>`. */
  value: number;
}

/** Entities of one text, found by the token they begin or end at. No two of one kind overlap. */
export class Entities {
  readonly all: Entity[] = [];
  private byFirst = new Map<number, Entity[]>();
  private byLast = new Map<number, Entity[]>();

  add(entity: Entity): void {
    const same = this.byFirst.get(entity.first);
    if (same?.some((e) => e.entity === entity.entity)) return;
    this.all.push(entity);
    if (same) same.push(entity);
    else this.byFirst.set(entity.first, [entity]);
    const ending = this.byLast.get(entity.last);
    if (ending) ending.push(entity);
    else this.byLast.set(entity.last, [entity]);
  }

  beginning(token: number): Entity[] | undefined {
    return this.byFirst.get(token);
  }

  ending(token: number): Entity[] | undefined {
    return this.byLast.get(token);
  }
}

/** Tokens that lie inside text[start, end), looked for from token `near`; null when there is none. */
export function tokensWithin(
  tokens: Tokens,
  near: number,
  start: number,
  end: number,
): { first: number; last: number } | null {
  let first = Math.min(near, tokens.count - 1);
  while (first > 0 && tokens.end[first - 1] > start) first--;
  while (first < tokens.count && tokens.start[first] < start) first++;
  let last = first;
  while (last + 1 < tokens.count && tokens.end[last + 1] <= end) last++;
  return first < tokens.count && tokens.end[first] <= end ? { first, last } : null;
}
