// Units and small words beside a number («грн», «на місяць», «від»), looked for only there:
// they stand in every text, and away from a number they tell nothing.
import type { Tokens } from '../text/tokens';
import type { Match, Matcher } from './match';
import type { UnitFound, UnitLookup } from './numbers';
import type { Pack, Sequence } from './pack';

/** A way in which a unit, or another word beside a sum, may stand in a text. */
export interface Unit {
  id: string;
  sequence: Sequence;
}

export class Units implements UnitLookup {
  constructor(
    private readonly pack: Pack,
    private readonly tokens: Tokens,
    private readonly matcher: Matcher,
  ) {}

  /** One of these units that begins at the token; null when none does. */
  beginning(token: number, ids: readonly string[]): UnitFound | null {
    return this.find(this.pack.unitsFrom, token, ids, (sequence) =>
      this.matcher.from(sequence, token),
    );
  }

  /** The longest of these units that ends at the token: «в день» rather than «день». */
  ending(token: number, ids: readonly string[]): UnitFound | null {
    return this.find(this.pack.unitsUpTo, token, ids, (sequence) =>
      this.matcher.upTo(sequence, token),
    );
  }

  private find(
    table: Pack['unitsFrom'],
    token: number,
    ids: readonly string[],
    match: (sequence: Sequence) => Match | null,
  ): UnitFound | null {
    const { setStart, setConcepts, mayBeUnit } = this.pack;
    const set = this.tokens.set[token];
    if (mayBeUnit[set] === 0) return null;
    let longest: UnitFound | null = null;
    for (let k = setStart[set]; k < setStart[set + 1]; k++) {
      for (const { id, sequence } of table.get(setConcepts[k]) ?? []) {
        const found = ids.includes(id) ? match(sequence) : null;
        if (!found) continue;
        if (table === this.pack.unitsFrom) return { ...found, id };
        if (!longest || found.first < longest.first) longest = { ...found, id };
      }
    }
    return longest;
  }
}
