// Words written so that a filter can't read them: letters of another alphabet inside, digits for letters,
// invisible signs, letters pulled apart. It must not know what a word means.
import { HOW } from '../text/disguise';
import type { Tokens } from '../text/tokens';

/** The flag that stands for it. */
export const HIDING_FLAG = 'hides-words';

/** So many different words: one or two are a slip of the keyboard. */
const FEWEST = 3;
const SHORTEST = 3;
// «т е л е г р а м», «т.е.л.е.г.р.а.м»; «U.S.A.» and «т.е.» are shorter.
const PULLED_APART = /^\p{L}(?:(?: \p{L}){3,}|(?:\.\p{L}){3,})$/u;
// «тел🔥еграм», «тел*еграм»: what parts a word honestly is a hyphen, a dot, a slash or an apostrophe.
const BROKEN_UP = /\p{L}[^\p{L}\p{M}\p{N}\s'’ʼ./-]+\p{L}/u;
// Soft hyphens are set by careful typesetters as well, in every long word.
const INVISIBLE = /\u034f|[\u200b-\u200f]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
// «Вiдповiдальний» with a Latin i is an old habit of Ukrainian keyboards, not a disguise.
const FOREIGN = /[a-hj-z\p{Script=Greek}]/iu;

/**
 * @param text the text the tokens were read from
 * @returns the hidden words in order, or none where there are too few of them
 */
export function hiddenWords(text: string, tokens: Tokens): { start: number; end: number }[] {
  const different = new Set<string>();
  const words: { start: number; end: number }[] = [];
  for (let t = 0; t < tokens.oddUpTo; t++) {
    const how = tokens.how[t];
    if (how === 0) continue;
    const start = tokens.start[t];
    const end = tokens.end[t];
    if (end - start < SHORTEST) continue;
    const written = text.slice(start, end);
    if (!isHidden(written, how)) continue;
    different.add(written.toLowerCase());
    words.push({ start, end });
  }
  return different.size >= FEWEST ? words : [];
}

function isHidden(written: string, how: number): boolean {
  if (how & HOW.spaced) return PULLED_APART.test(written) || BROKEN_UP.test(written);
  if (how & HOW.leet) return true;
  if (how & HOW.invisible) return INVISIBLE.test(written);
  return (how & HOW.lookAlike) !== 0 && CYRILLIC.test(written) && FOREIGN.test(written);
}
