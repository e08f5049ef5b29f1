// Which sets hold concepts of some kind: matching asks that of every word.
import type { WordSets } from './word-sets';

/** The concepts of every set that are wanted (1), as one array with the places where each set begins. */
export function pick({ setStart, setConcepts }: WordSets, isWanted: Uint8Array) {
  const start = new Int32Array(setStart.length);
  const concepts = new Int32Array(setConcepts.length);
  let count = 0;
  for (let set = 0; set + 1 < setStart.length; set++) {
    for (let k = setStart[set]; k < setStart[set + 1]; k++) {
      if (isWanted[setConcepts[k]] === 1) concepts[count++] = setConcepts[k];
    }
    start[set + 1] = count;
  }
  return { start, concepts: concepts.slice(0, count) };
}

/** 1 for every set that holds such a concept. */
export function setsWith({ setStart, setConcepts }: WordSets, isWanted: Uint8Array): Uint8Array {
  const holds = new Uint8Array(setStart.length);
  for (let set = 0; set + 1 < setStart.length; set++) {
    for (let k = setStart[set]; k < setStart[set + 1]; k++) {
      if (isWanted[setConcepts[k]] === 1) holds[set] = 1;
    }
  }
  return holds;
}
