// Which language she is met in before she has chosen one.
// Knows nothing of words and nothing of how a choice is kept.
import { UI_LANGUAGES, type UiLanguage } from '../model/texts';

/**
 * @param chosen her own choice; null when there is none
 * @param browserLanguage BCP 47, such as `uk-UA`
 */
export function languageFor(chosen: UiLanguage | null, browserLanguage: string): UiLanguage {
  if (chosen) return chosen;
  const base = browserLanguage.toLowerCase().split('-')[0];
  return UI_LANGUAGES.find((language) => language === base) ?? 'uk';
}
