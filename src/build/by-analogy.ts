// Bends a word that no dictionary holds like the words that end alike: «рекрутер» like «тренер».
// A guess: it is told as a hint, and `forms:` in languages/<code>.yaml can say more.
import type { Dictionary } from './hunspell';

export interface Analogy {
  /** The word it was bent like. */
  like: string;
  forms: string[];
}

/** Shorter words are slang and abbreviations, whose ends say nothing. */
const SHORTEST = 6;
const LONGEST_ENDING = 8;
const SHORTEST_ENDING = 4;
/** So many words must end and bend alike. */
const FEWEST_MODELS = 3;

/** @param word lower case, no entry of the dictionary and no form of one */
export function bendByAnalogy(word: string, words: Dictionary): Analogy | null {
  if (word.length < SHORTEST) return null;
  const models = words.endingIn(word.slice(-SHORTEST_ENDING));
  const longest = Math.min(LONGEST_ENDING, word.length - 1);
  for (let length = longest; length >= SHORTEST_ENDING; length--) {
    const ending = word.slice(-length);
    const groups = new Map<string, string[]>();
    for (const model of models) {
      if (!model.endsWith(ending) || model !== model.toLowerCase()) continue;
      const bending = words.bendingOf(model);
      groups.set(bending, [...(groups.get(bending) ?? []), model]);
    }
    const [best] = [...groups.values()].sort((a, b) => b.length - a.length);
    if (best === undefined || best.length < FEWEST_MODELS) continue;
    const like = best.reduce((a, b) => (b.length < a.length ? b : a));
    return { like, forms: words.expandLike(word, like) };
  }
  return null;
}
