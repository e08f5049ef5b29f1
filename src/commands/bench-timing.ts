// Times work against other work in the same run: the rounds of all alternate, and the least of each counts.
// It must not know what is measured.

/** What a work hands back is added up here, so that no work can be left out as useless. */
let sink = 0;

export interface Work {
  /** The time of one round is divided by this. */
  characters: number;
  run(): number;
}

/** @returns ns per character of each work, the least of `rounds` after one round that doesn't count */
export function leastTimes<K extends string>(
  rounds: number,
  works: Record<K, Work>,
): Record<K, number> {
  const names = Object.keys(works) as K[];
  const least = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const { characters, run } = works[name];
      const start = process.hrtime.bigint();
      sink = (sink + run()) | 0;
      const time = Number(process.hrtime.bigint() - start) / characters;
      if (round > 0) least[name] = Math.min(least[name], time);
    }
  }
  return least as Record<K, number>;
}

/** Work over texts, one after another; characters are UTF-16 units. */
export function over(texts: readonly string[], work: (text: string) => number): Work {
  return {
    characters: texts.reduce((sum, { length }) => sum + length, 0),
    run: () => {
      let found = 0;
      for (const text of texts) found += work(text);
      return found;
    },
  };
}

/** The floor that everything is compared with: a bare loop over the characters. */
export function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Through bytes and back: a text of a page is flat in memory, one put together from parts is not. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
