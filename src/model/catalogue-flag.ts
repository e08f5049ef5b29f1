// A flag as the product knows it: what is said about it, in each language.
// Nothing of how it is recognised.
import type { FlagTexts, UiLanguage } from './texts';
import type { PointsTo, Strength } from './verdict';

export interface CatalogueFlag {
  id: string;
  group: string;
  /** Before anything in the text raises it. */
  strength: Strength;
  pointsTo: PointsTo;
  texts: Record<UiLanguage, FlagTexts>;
}
