// The cues found in a text (who speaks, units, contents), looked up by the token they begin or end at.

export interface CueFound {
  id: string;
  first: number;
  last: number;
  start: number;
  end: number;
}

export class CueIndex {
  private byFirst = new Map<number, CueFound[]>();
  private byLast = new Map<number, CueFound[]>();
  private byId = new Map<string, CueFound[]>();

  add(cue: CueFound): void {
    const put = <K>(map: Map<K, CueFound[]>, key: K) => {
      const list = map.get(key);
      if (list) list.push(cue);
      else map.set(key, [cue]);
    };
    put(this.byFirst, cue.first);
    put(this.byLast, cue.last);
    put(this.byId, cue.id);
  }

  beginning(token: number, ids: readonly string[]): CueFound | null {
    return this.byFirst.get(token)?.find((c) => ids.includes(c.id)) ?? null;
  }

  ending(token: number, ids: readonly string[]): CueFound | null {
    return this.byLast.get(token)?.find((c) => ids.includes(c.id)) ?? null;
  }

  /** All places of a cue, in the order they were found. */
  of(id: string): readonly CueFound[] {
    return this.byId.get(id) ?? [];
  }

  ids(): IterableIterator<string> {
    return this.byId.keys();
  }
}
