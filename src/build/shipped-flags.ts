// What of the flags goes into the product: what is shown to her, and where it is published.
// Phrases and examples stay behind: the pack holds the one, the tests the other.
import type { CatalogueFlag } from '../model/catalogue-flag';
import type { UiLanguage } from '../model/texts';
import type { Knowledge } from './read-knowledge';

/** The flags in the order of their files. */
export function shippedFlags(knowledge: Knowledge): CatalogueFlag[] {
  const sources = Object.assign({}, ...knowledge.sources.map(({ data }) => data));
  return knowledge.flags.map(({ data: flag }) => {
    const sourceIn = (lang: UiLanguage) =>
      flag.sources
        .map(({ source, where }) => {
          const title = sources[source]?.title ?? source;
          return `${typeof title === 'string' ? title : title[lang]}: ${where}`;
        })
        .join('; ');
    const { id, group, strength, pointsTo, texts } = flag;
    return {
      id,
      group,
      strength,
      pointsTo,
      texts: {
        uk: { ...texts.uk, source: sourceIn('uk') },
        ru: { ...texts.ru, source: sourceIn('ru') },
        en: { ...texts.en, source: sourceIn('en') },
      },
    };
  });
}
