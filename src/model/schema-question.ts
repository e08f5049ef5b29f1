// Checks the shape of questions/<id>.yaml: one thing that an honest advert states, and how to ask for it.
// It must not know which questions are chosen for an offer (engine/unsaid.ts, catalogue/questions.ts).
import { z } from 'zod';
import { condition, day, identifier, sources, words } from './knowledge-schema';
import { QUESTION_LANGUAGES } from './questions';

const text = words.refine((question) => question.endsWith('?'), {
  error: 'It is no question: it ends without a question mark',
});

export const questionSchema = z.strictObject({
  id: identifier,
  /** 1 is asked first. */
  order: z.int().positive(),
  /** One of these must hold; without any it is asked about every offer. */
  when: z.array(condition).min(1).optional(),
  /** What in a text answers it: cues, or a wage whose period is told. */
  closedBy: z
    .strictObject({
      cues: z.array(identifier).min(1).optional(),
      payPeriod: z.literal(true).optional(),
    })
    .refine((by) => Object.keys(by).length > 0, { error: 'It names nothing that answers it' }),
  /** Flags whose own question asks for the same. */
  askedBy: z.array(identifier).default([]),
  sources,
  checkedOn: day,
  texts: z.strictObject(
    Object.fromEntries(QUESTION_LANGUAGES.map((lang) => [lang, text])) as Record<
      (typeof QUESTION_LANGUAGES)[number],
      typeof text
    >,
  ),
});

export type QuestionFile = z.infer<typeof questionSchema>;
