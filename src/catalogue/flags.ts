// What can be said about a flag, by its id.
// Knows nothing of how flags are recognised, and nothing of screens.
import flags from 'virtual:catalogue';
import type { CatalogueFlag } from '../model/catalogue-flag';
import type { FlagTexts, UiLanguage } from '../model/texts';

const byId = new Map(flags.map((flag) => [flag.id, flag]));

/** Every flag, in the order of the files: group by group. */
export function allFlags(): readonly CatalogueFlag[] {
  return flags;
}

/** What she reads about a flag; null where the id is unknown. */
export function flagTexts(id: string, language: UiLanguage): FlagTexts | null {
  return byId.get(id)?.texts[language] ?? null;
}

/** Name of a flag, at most four words; the id where it is unknown. */
export function flagName(id: string, language: UiLanguage): string {
  return flagTexts(id, language)?.name ?? id;
}
