// Questions for what an offer leaves unsaid: their languages, and how they come to her.
// Data only; knows nothing of how a gap is found (engine/unsaid.ts).

/** Hers, and those of the countries where the work is. */
export const QUESTION_LANGUAGES = [
  'uk',
  'ru',
  'en',
  'pl',
  'de',
  'cs',
  'ro',
  'it',
  'es',
  'tr',
] as const;

export type QuestionLanguage = (typeof QUESTION_LANGUAGES)[number];

/** A question as the product holds it, under the id of its gap. */
export interface CatalogueQuestion {
  id: string;
  texts: Record<QuestionLanguage, string>;
}

/** What the build makes of knowledge/questions and of the languages that places speak. */
export interface QuestionBook {
  questions: CatalogueQuestion[];
  /** ISO 3166-1 alpha-2 → the language of the questions there; a country that isn't named: English. */
  spoken: Record<string, QuestionLanguage>;
}

/** One language's questions about one offer, most important first. */
export interface QuestionSet {
  lang: QuestionLanguage;
  /** The language's own name. */
  name: string;
  questions: {
    text: string;
    /** The same in her language; null where the text is in it already. */
    meaning: string | null;
  }[];
}
