// Words written so that a filter can't read them: letters of another alphabet inside, digits for letters,
// invisible signs, letters pulled apart. It must not know what a word means.
import { HOW } from '../text/disguise';
import type { Tokens } from '../text/tokens';

/** The flag that stands for it. */
export const HIDING_FLAG = 'hides-words';

/** So many different words: one or two are a slip of the keyboard. */
const FEWEST = 3;
const SHORTEST = 3;
const PULLED_APART = /^(?:\p{L}(?:[ .]\p{L}){3,}|\p{L}+\p{Extended_Pictographic}\p{L}+)$/u;
/** So many different words pulled apart are the whole text, not a heading. */
const WHOLE_TEXT = 8;
const CYRILLIC = /\p{Script=Cyrillic}/u;
// «Вiдповiдальний» with a Latin i is an old habit of Ukrainian keyboards, not a disguise.
const FOREIGN = /[a-hj-z\p{Script=Greek}]/iu;

export interface HiddenWords {
  /** In order; none where there are too few of them. */
  words: { start: number; end: number }[];
  /** Is nearly every word pulled apart, so that little else of the text can be read? */
  isWholeText: boolean;
}

/** @param text the text the tokens were read from */
export function hiddenWords(text: string, tokens: Tokens): HiddenWords {
  const different = new Set<string>();
  const apart = new Set<string>();
  const words: HiddenWords['words'] = [];
  for (let t = 0; t < tokens.oddUpTo; t++) {
    const how = tokens.how[t];
    if (how === 0) continue;
    const start = tokens.start[t];
    const end = tokens.end[t];
    if (end - start < SHORTEST) continue;
    const written = text.slice(start, end);
    if (!isHidden(written, how)) continue;
    different.add(written.toLowerCase());
    if (how & HOW.spaced) apart.add(written.toLowerCase());
    words.push({ start, end });
  }
  return {
    words: different.size >= FEWEST ? words : [],
    isWholeText: apart.size >= WHOLE_TEXT,
  };
}

function isHidden(written: string, how: number): boolean {
  if (how & HOW.spaced) return PULLED_APART.test(written);
  if (how & (HOW.invisible | HOW.leet)) return true;
  return (how & HOW.lookAlike) !== 0 && CYRILLIC.test(written) && FOREIGN.test(written);
}
