// From the phrases of a pack to sequences of steps, each hung on its rarest word. Done while the pack is read.
import type { Sequence } from './pack';
import { COMMON, type PackData } from './pack-format';
import { type Body, Unfolder } from './unfold';

/**
 * Entities are no good hooks: every number in a text would be tried with every phrase that names one. A phrase
 * hangs on one only where all its words stand everywhere.
 */
const ENTITY_RARITY = COMMON - 0.5;

/** Gives the sequences of a phrase, each with the concept of its second rarest step. */
export function sequenceReader({ entities, words: { rarity } }: PackData) {
  const rarityOf = (step: number) => (step < 0 ? ENTITY_RARITY : rarity[step]);
  const unfolder = new Unfolder();
  return (body: Body, phrase: number, give: (sequence: Sequence, other: number) => void): void => {
    for (const { what, gap } of unfolder.unfold(body)) {
      let anchor = 0;
      let needs = 0;
      for (let i = 0; i < what.length; i++) {
        if (rarityOf(what[i]) < rarityOf(what[anchor])) anchor = i;
        if (what[i] < 0) needs |= 1 << entities[-1 - what[i]].entity;
      }
      let other = -1;
      for (let i = 0; i < what.length; i++) {
        // An entity is no word; a word that stands everywhere tells nothing.
        if (i === anchor || what[i] < 0 || rarity[what[i]] >= COMMON) continue;
        if (other < 0 || rarity[what[i]] < rarity[other]) other = what[i];
      }
      give({ phrase, anchor, what, gap, needs }, other);
    }
  };
}
