// The facts of a text as units that phrases can name: sums, ages, telephone numbers, handles, links, countries.
import type { Tokens } from '../text/tokens';
import { ENTITIES } from './pack-format';

const COUNTRY = ENTITIES.indexOf('country');

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

/** Entities of one text, found by the token they begin or end at. */
export class Entities {
  readonly all: Entity[] = [];
  /** Which kinds there are, as bits. */
  kinds = 0;
  /** Made when first asked for: most texts have few entities, and few phrases that name one. */
  private byFirst: Map<number, Entity[]> | null = null;
  private byLast: Map<number, Entity[]> | null = null;

  clear(): void {
    this.all.length = 0;
    this.kinds = 0;
    this.byFirst = null;
    this.byLast = null;
  }

  /** Countries first, whatever was read first. */
  inOrder(): Entity[] {
    const isCountry = ({ entity }: Entity) => entity === COUNTRY;
    return [...this.all.filter(isCountry), ...this.all.filter((each) => !isCountry(each))];
  }

  add(entity: Entity): void {
    this.all.push(entity);
    this.kinds |= 1 << entity.entity;
    if (this.byFirst) hang(this.byFirst, entity.first, entity);
    if (this.byLast) hang(this.byLast, entity.last, entity);
  }

  beginning(token: number): Entity[] | undefined {
    if (this.all.length === 0) return undefined;
    this.byFirst ??= this.index('first');
    return this.byFirst.get(token);
  }

  ending(token: number): Entity[] | undefined {
    if (this.all.length === 0) return undefined;
    this.byLast ??= this.index('last');
    return this.byLast.get(token);
  }

  private index(side: 'first' | 'last'): Map<number, Entity[]> {
    const map = new Map<number, Entity[]>();
    for (const entity of this.all) hang(map, entity[side], entity);
    return map;
  }
}

function hang(map: Map<number, Entity[]>, token: number, entity: Entity): void {
  const list = map.get(token);
  if (list) list.push(entity);
  else map.set(token, [entity]);
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
