// The words of the extension's own pages, switched while she looks at them.
// Knows nothing of storage; what the language is and when it changes is told from outside.
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from '../../locales/en.json';
import ru from '../../locales/ru.json';
import uk from '../../locales/uk.json';
import type { UiLanguage } from '../model/texts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof uk };
  }
}

/** Starts the words; call once in a page, before anything is drawn. */
export async function startWords(language: UiLanguage): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'uk',
    resources: {
      uk: { translation: uk },
      ru: { translation: ru },
      en: { translation: en },
    },
    interpolation: { escapeValue: false },
  });
  showLanguage(language);
  return i18next;
}

export async function switchLanguage(language: UiLanguage): Promise<void> {
  await i18next.changeLanguage(language);
  showLanguage(language);
}

/** A screen reader takes its voice from the document's language. */
function showLanguage(language: UiLanguage): void {
  document.documentElement.lang = language;
}
