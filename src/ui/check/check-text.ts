// Judges a text she has pasted: how much of it is read, whether its language is known, what is in it.
// Pure; knows nothing of how the engine is loaded or how the result is drawn.
import type { OfferText } from '../../model/offer';
import type { Verdict } from '../../model/verdict';
import type { LanguageGuess } from './guess-language';

/** Characters read at most. */
export const TEXT_LIMIT = 200_000;

export type TextResult = { text: string; isCut: boolean } & (
  | { kind: 'judged'; verdict: Verdict }
  /** `code`: ISO 639-3, null where it can't be told. */
  | { kind: 'otherLanguage'; code: string | null }
);

export function checkText(
  pasted: string,
  judge: (offer: OfferText) => Verdict,
  guess: (text: string) => LanguageGuess,
): TextResult {
  const isCut = pasted.length > TEXT_LIMIT;
  const text = isCut ? pasted.slice(0, TEXT_LIMIT) : pasted;
  const verdict = judge({ text, fields: [] });
  // What is found is found, whatever the language is guessed to be.
  if (verdict.level !== 'none') return { kind: 'judged', text, isCut, verdict };
  const language = guess(text);
  if (!language.ours) return { kind: 'otherLanguage', text, isCut, code: language.code };
  return { kind: 'judged', text, isCut, verdict };
}
