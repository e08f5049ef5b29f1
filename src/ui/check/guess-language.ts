// Tells a text in one of our languages from a text in another, so that silence is never read as calm.
// Knows nothing of flags. Only for the extension's own pages: the list of languages is large.
import { francAll } from 'franc';

/** Fewer letters than this say too little about a language. */
const ENOUGH_LETTERS = 40;
/** A language of ours this close to the best guess is taken: relatives are easily confused. */
const CLOSE_ENOUGH = 0.86;
const OURS = ['ukr', 'rus', 'eng'];

/** Named rather than a rarer relative when the two are nearly equal. */
const NEARLY_EQUAL = 0.95;
const LIKELY = new Set(
  'pol ron deu ces slk bul tur ita spa fra por hun bel lit lav est ell heb arb srp hrv nld'.split(
    ' ',
  ),
);

export type LanguageGuess = { ours: true } | { ours: false; code: string | null };

/** @returns `code` in ISO 639-3, null where even that can't be told; a short text counts as ours */
export function guessLanguage(text: string): LanguageGuess {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < ENOUGH_LETTERS) return { ours: true };
  const ranked = francAll(text.slice(0, 4000), { minLength: ENOUGH_LETTERS });
  const [best] = ranked;
  if (!best || best[0] === 'und') return { ours: false, code: null };
  const isOurs = ranked.some(([code, score]) => OURS.includes(code) && score >= CLOSE_ENOUGH);
  if (isOurs) return { ours: true };
  const likely = ranked.find(([code, score]) => LIKELY.has(code) && score >= NEARLY_EQUAL);
  return { ours: false, code: (likely ?? best)[0] };
}
