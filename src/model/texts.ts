// The words shown to a person, in one language.
import type { QuestionSet } from './questions';

export type UiLanguage = 'uk' | 'ru' | 'en';
export const UI_LANGUAGES: readonly UiLanguage[] = ['uk', 'ru', 'en'];

/** A flag in her language. */
export interface FlagTexts {
  /** At most four words. */
  name: string;
  why: string;
  now: string;
  ask: string;
  /** Where this sign is published: title of the source, and its part. */
  source: string;
}

/** The card's and the mark's own words, one language; plain strings, placeholders already filled. */
export interface CardWords {
  lang: UiLanguage;
  /** Accessible name of the mark. */
  mark: string;
  titles: { notice: string; caution: string; high: string };
  here: string;
  why: string;
  ordinary: string;
  /** With {{sum}} and {{month}}, which each offer has its own of. */
  ordinarySum: string;
  now: string;
  ask: string;
  copy: string;
  copied: string;
  source: string;
  fine: string;
  fineDone: string;
  undo: string;
  help: string;
  /** Who can be called from where she is, e.g. "116 123 — La Strada"; null where no number may be shown. */
  helpLine: { name: string; dial: string; href: string; note: string } | null;
  partial: string;
  /** Questions for what the offer leaves unsaid. */
  questions: string;
  questionsWhy: string;
  questionsLanguage: string;
  copyAll: string;
  close: string;
  /** "A sign to ask about, not proof." */
  law: string;
}

/** Everything a card shows besides the page's own words. */
export interface CardTexts {
  words: CardWords;
  flags: Record<string, FlagTexts>;
  /** In each language that may be needed, hers first; empty where nothing is left to ask. */
  questions: QuestionSet[];
}
