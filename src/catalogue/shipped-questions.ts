// The questions that the product holds, asked for one offer.
// Knows nothing of how they are chosen (questions.ts), and nothing of screens.
import book from 'virtual:questions';
import type { QuestionSet } from '../model/questions';
import type { UiLanguage } from '../model/texts';
import type { Unsaid } from '../model/verdict';
import { questionSets } from './questions';

/** In each language that may be needed, hers first; empty where nothing is left to ask. */
export function questionsFor(unsaid: Unsaid, language: UiLanguage): QuestionSet[] {
  return questionSets(unsaid, language, book);
}
