// The words that matter beside a sum (trades, hours, «до», «брутто»), looked for only in texts that name one:
// elsewhere they cost nothing, and on pages without sums not even their index is made.
import type { Tokens } from '../text/tokens';
import { CueIndex } from './cue-index';
import type { Matcher } from './match';
import type { Pack } from './pack';
import type { Unit } from './units';

/** Cues whose names begin so are read by the arithmetic of pay alone. */
export function isPayCue(id: string): boolean {
  return id.startsWith('trade-') || id.startsWith('pay-');
}

export class PayWords {
  /** By the concept of one of their words. */
  private index: Map<number, Unit[]> | null = null;
  /** 1 for every set that holds such a concept: most words of a text stand beside no sum. */
  private mayBe = new Uint8Array(0);

  constructor(private readonly pack: Pack) {}

  /** Every such word of a text. */
  read(tokens: Tokens, matcher: Matcher): CueIndex {
    const index = this.index ?? this.makeIndex();
    const { setStart, setConcepts } = this.pack;
    const { mayBe } = this;
    const cues = new CueIndex();
    for (let t = 0; t < tokens.count; t++) {
      const set = tokens.set[t];
      if (mayBe[set] === 0) continue;
      for (let k = setStart[set]; k < setStart[set + 1]; k++) {
        for (const { id, sequence } of index.get(setConcepts[k]) ?? []) {
          const match = matcher.around(sequence, t);
          if (match && matcher.isAllowed(match)) cues.add({ ...match, id });
        }
      }
    }
    return cues;
  }

  private makeIndex(): Map<number, Unit[]> {
    const { setStart, setConcepts, payWords } = this.pack;
    const index = indexOf(payWords);
    this.mayBe = new Uint8Array(setStart.length);
    for (let set = 0; set + 1 < setStart.length; set++) {
      for (let k = setStart[set]; k < setStart[set + 1]; k++) {
        if (index.has(setConcepts[k])) this.mayBe[set] = 1;
      }
    }
    this.index = index;
    return index;
  }
}

/** Hangs each on a word, whatever else is rarer: numbers are not walked over. */
function indexOf(units: readonly Unit[]): Map<number, Unit[]> {
  const index = new Map<number, Unit[]>();
  for (const { id, sequence } of units) {
    const { what, anchor } = sequence;
    const at = what[anchor] >= 0 ? anchor : what.findIndex((step) => step >= 0);
    const unit = { id, sequence: { ...sequence, anchor: at } };
    const known = index.get(what[at]);
    if (known) known.push(unit);
    else index.set(what[at], [unit]);
  }
  return index;
}
