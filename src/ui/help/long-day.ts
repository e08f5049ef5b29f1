// A day in words, in her language.
// Knows nothing of what happened on it.
import type { UiLanguage } from '../../model/texts';

/** @param day YYYY-MM-DD */
export function longDay(day: string, language: UiLanguage): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
