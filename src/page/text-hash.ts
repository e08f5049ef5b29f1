// A short keyed hash of an offer's words: tells offers apart and remembers which one she called fine.
// It must not keep the words, and is no protection of a password: 53 bits.

/** Characters without a shape: some sites sprinkle other ones into the same text on each load. */
const SHAPELESS = /\u00ad|\u034f|[\u200b-\u200f]|\u2060|\ufeff/gu;

/**
 * @param text with its white space already collapsed
 * @param salt the same salt gives the same hash; another installation has another salt
 */
export function textHash(text: string, salt: string): string {
  const words = `${salt}\n${text.replace(SHAPELESS, '').toLowerCase()}`;
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
