// What of the questions goes into the product: their texts, and which language is spoken in which country.
// What answers a question stands in the pack; sources stay behind.
import type { QuestionBook } from '../model/questions';
import type { Knowledge } from './read-knowledge';

export function questionBook({ questions, places }: Knowledge): QuestionBook {
  return {
    questions: questions.map(({ data: { id, texts } }) => ({ id, texts })),
    spoken: Object.fromEntries(
      places.flatMap(({ data: { country, speaks } }) => (speaks ? [[country, speaks]] : [])),
    ),
  };
}
