// The cues found in a text (who speaks, units, contents), looked up by the token they begin or end at.

export interface CueFound {
  id: string;
  first: number;
  last: number;
  start: number;
  end: number;
}

const NONE: readonly CueFound[] = [];

export class CueIndex {
  private readonly all: CueFound[] = [];
  /** Made when first asked for: few texts hold a sum or an age beside which a cue is looked for. */
  private byFirst: Map<number, CueFound[]> | null = null;
  private byLast: Map<number, CueFound[]> | null = null;

  add(cue: CueFound): void {
    this.all.push(cue);
    if (this.byFirst) hang(this.byFirst, cue.first, cue);
    if (this.byLast) hang(this.byLast, cue.last, cue);
  }

  beginning(token: number, ids: readonly string[]): CueFound | null {
    if (this.all.length === 0) return null;
    this.byFirst ??= this.index('first');
    return this.byFirst.get(token)?.find((c) => ids.includes(c.id)) ?? null;
  }

  ending(token: number, ids: readonly string[]): CueFound | null {
    if (this.all.length === 0) return null;
    this.byLast ??= this.index('last');
    let longest: CueFound | null = null;
    for (const cue of this.byLast.get(token) ?? []) {
      if (ids.includes(cue.id) && (!longest || cue.first < longest.first)) longest = cue;
    }
    return longest;
  }

  /** All places of a cue, in the order they were found. */
  of(id: string): readonly CueFound[] {
    return this.all.length === 0 ? NONE : this.all.filter((cue) => cue.id === id);
  }

  ids(): ReadonlySet<string> {
    return new Set(this.all.map(({ id }) => id));
  }

  private index(side: 'first' | 'last'): Map<number, CueFound[]> {
    const map = new Map<number, CueFound[]>();
    for (const cue of this.all) hang(map, cue[side], cue);
    return map;
  }
}

function hang(map: Map<number, CueFound[]>, token: number, cue: CueFound): void {
  const list = map.get(token);
  if (list) list.push(cue);
  else map.set(token, [cue]);
}
