// From the phrases of a pack to sequences of steps, each hung on its rarest word. Done while the pack is read.
import { endsOf } from './gap';
import type { Hung, Pack, Sequence } from './pack';
import { COMMON, ENTITIES, type PackData } from './pack-format';
import { type Body, Unfolder } from './unfold';

/** How common entities are, as the rarity of concepts is told. */
const ENTITY_RARITY = {
  num: 4.2,
  money: 3.1,
  phone: 2,
  handle: 1.7,
  link: 1.7,
  age: 2.2,
  country: 2.6,
};

/** Gives the sequences of a phrase, each with the concept of its second rarest step. */
export function sequenceReader({ entities, words: { rarity } }: PackData) {
  const rarityOfEntity = entities.map(({ entity }) => ENTITY_RARITY[ENTITIES[entity]]);
  const rarityOf = (step: number) => (step < 0 ? rarityOfEntity[-1 - step] : rarity[step]);
  const unfolder = new Unfolder();
  return (body: Body, phrase: number, give: (sequence: Sequence, other: number) => void): void => {
    for (const { what, gap } of unfolder.unfold(body)) {
      let anchor = 0;
      let needs = 0;
      // The other word helps only where it must stand in the anchor's own sentence.
      let isWithin = true;
      for (let i = 0; i < what.length; i++) {
        if (rarityOf(what[i]) < rarityOf(what[anchor])) anchor = i;
        if (what[i] < 0) needs |= 1 << entities[-1 - what[i]].entity;
        if (endsOf(gap[i]) > 0) isWithin = false;
      }
      let other = -1;
      for (let i = 0; isWithin && i < what.length; i++) {
        // An entity is no word; a word that stands everywhere tells nothing.
        if (i === anchor || what[i] < 0 || rarity[what[i]] >= COMMON) continue;
        if (other < 0 || rarity[what[i]] < rarity[other]) other = what[i];
      }
      give({ phrase, anchor, what, gap, needs }, other);
    }
  };
}

/** Sequences by what they hang on. */
export class Hanging {
  readonly byEntity: Hung[][];
  /** 1 for every concept on which a sequence hangs. */
  readonly isAnchor: Uint8Array;
  /** 1 for every concept that is the `other` of a sequence. */
  readonly isOther: Uint8Array;
  private readonly all: Sequence[] = [];
  private readonly others: number[] = [];
  private readonly start: Int32Array;

  constructor(concepts: number, entities: number) {
    this.byEntity = Array.from({ length: entities }, () => []);
    this.isAnchor = new Uint8Array(concepts);
    this.isOther = new Uint8Array(concepts);
    this.start = new Int32Array(concepts + 1);
  }

  add(sequence: Sequence, other: number): void {
    const concept = sequence.what[sequence.anchor];
    if (other >= 0) this.isOther[other] = 1;
    if (concept < 0) this.byEntity[-1 - concept].push({ sequence, other });
    else {
      this.isAnchor[concept] = 1;
      this.start[concept + 1]++;
      this.all.push(sequence);
      this.others.push(other);
    }
  }

  /** Done once. */
  flatten(): Pick<Pack, 'hungStart' | 'hung' | 'hungOther'> {
    const { all, start } = this;
    for (let concept = 1; concept < start.length; concept++) start[concept] += start[concept - 1];
    const next = start.slice();
    const hung = all.slice();
    const hungOther = new Int32Array(all.length);
    for (let i = 0; i < all.length; i++) {
      const { what, anchor } = all[i];
      const place = next[what[anchor]]++;
      hung[place] = all[i];
      hungOther[place] = this.others[i];
    }
    return { hungStart: start, hung, hungOther };
  }
}
