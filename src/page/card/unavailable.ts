// What is said when the explanations can't be loaded: the one sentence that can't come from locales,
// because they are what is missing (mostly after an update, until the page is loaded again).
// Must not know why they are missing.
import type { UiLanguage } from '../../model/texts';

const SENTENCES: Record<UiLanguage, string> = {
  uk: 'Пояснення зараз не відкриваються. Оновіть сторінку, і вони з’являться.',
  ru: 'Пояснения сейчас не открываются. Обновите страницу, и они появятся.',
  en: 'The explanations can’t be opened right now. Reload the page to see them.',
};

/** The sentence in the first language of `wanted` it exists in; Ukrainian otherwise. */
export function unavailable(wanted: readonly string[]): { lang: UiLanguage; sentence: string } {
  const codes = wanted.map((tag) => tag.slice(0, 2).toLowerCase());
  const lang = codes.find((code): code is UiLanguage => code in SENTENCES) ?? 'uk';
  return { lang, sentence: SENTENCES[lang] };
}
