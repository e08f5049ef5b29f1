// The shape of what stands in src/knowledge: flags, cues, languages, places and sources, file by file.
// It checks one file at a time; what files say about each other is checked in src/build.
import { z } from 'zod';
import { QUESTION_LANGUAGES } from './questions';

const LANGS = ['uk', 'ru', 'en'] as const;
const STRENGTHS = ['weak', 'medium', 'strong', 'decisive'] as const;

export const GROUPS = [
  'lure',
  'target',
  'concealment',
  'pressure',
  'contact',
  'demand',
  'control',
  'exploitation',
  'threat',
  'course',
] as const;

/** Words that judge a person or a text; Oberih names signs only. */
const JUDGING =
  /\b(fake|victim|trafficker)|(^|\P{L})(фейк|фальшивк|жертв|торговець людьми|торговец людьми|торгівц(і|ів) людьми|торговц(ы|ев) людьми)/iu;

const written = z.string().trim().min(1);
export const words = written
  .refine((text) => !text.includes('!'), {
    error: 'It holds an exclamation mark; words shown to her stay calm',
  })
  .refine((text) => !JUDGING.test(text), {
    error: 'It judges a person (fake, victim, trafficker …); name the sign instead',
  });

export const identifier = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, {
  error: 'It may hold small Latin letters, digits and hyphens only',
});

export const day = z.string().refine(isDay, { error: 'It must be a day, written YYYY-MM-DD' });

export const strength = z.enum(STRENGTHS);

/** The same thing in each of the three languages. */
export function inEachLanguage<T extends z.ZodType>(schema: T) {
  return z.strictObject({ uk: schema, ru: schema, en: schema });
}

const field = z.enum(['title', 'pay', 'body', 'place', 'employer', 'contact']);

export const condition = z
  .strictObject({
    abroad: z.boolean().optional(),
    ageCeilingBelow: z.int().positive().optional(),
    missing: z.array(identifier).min(1).optional(),
    present: z.array(identifier).min(1).optional(),
    hiddenWords: z.int().positive().optional(),
    withFlag: z.array(identifier).min(1).optional(),
    maxWords: z.int().positive().optional(),
  })
  .refine((when) => Object.keys(when).length > 0, { error: 'It names no condition' });

const GUARD_PLACES = ['before', 'after', 'sentence', 'inside'] as const;

const guard = z
  .strictObject({
    before: written.optional(),
    after: written.optional(),
    sentence: written.optional(),
    inside: written.optional(),
    within: z.int().min(1).max(20).optional(),
  })
  .refine((own) => count(...GUARD_PLACES.map((place) => own[place])) === 1, {
    error: 'A guard has exactly one of before, after, sentence, inside',
  })
  .transform((own) => {
    const where = GUARD_PLACES.find((place) => own[place] !== undefined) ?? 'before';
    return { where, within: own.within ?? 3, words: own[where] ?? '' };
  });

const phrase = z.preprocess(
  (value) => (typeof value === 'string' ? { match: value } : value),
  z.strictObject({
    match: written,
    strength: strength.optional(),
    field: field.optional(),
    negated: z.boolean().optional(),
    not: z.array(guard).default([]),
  }),
);

/** A text, or an offer's fields where it matters which part of the offer the words stand in. */
const example = z.preprocess(
  (value) => (typeof value === 'string' ? { body: value } : value),
  z.partialRecord(field, written).refine((fields) => Object.keys(fields).length > 0, {
    error: 'The example is empty',
  }),
);

const namedLists = z.record(identifier, z.array(written).min(1));

/** Short names from sources.yaml, each with the part in it. */
export const sources = z.array(z.strictObject({ source: written, where: written })).min(1);

const flagTexts = z.strictObject({
  name: words.refine((text) => text.trim().split(/\s+/u).length <= 4, {
    error: 'It has more than four words',
  }),
  why: words,
  now: words,
  ask: words,
});

/** red-flags/<group>/<id>.yaml */
export const flagSchema = z
  .strictObject({
    id: identifier,
    group: z.enum(GROUPS),
    strength,
    pointsTo: z.enum(['fraud', 'recruitment', 'both']),
    sources,
    checkedOn: day,
    texts: inEachLanguage(flagTexts),
    raise: z.array(z.strictObject({ when: condition, to: strength, reason: written })).default([]),
    when: condition.optional(),
    /** Named lists of this file only; they win over the language's. */
    lists: z.strictObject({ uk: namedLists, ru: namedLists, en: namedLists }).partial().default({}),
    /** `letters`: told from how words are written (hidden-words.ts), not from any phrase. */
    seenIn: z.enum(['words', 'letters']).default('words'),
    phrases: inEachLanguage(z.array(phrase)),
    // How many are enough is counted apart, so that a file can be tried while it grows.
    marks: inEachLanguage(z.array(example)),
    silent: inEachLanguage(z.array(example)),
  })
  .superRefine(({ seenIn, phrases }, context) => {
    if (seenIn === 'letters') return;
    for (const [lang, own] of Object.entries(phrases)) {
      if (own.length > 0) continue;
      const path = ['phrases', lang];
      context.addIssue({ code: 'too_small', origin: 'array', minimum: 1, input: own, path });
    }
  });

/** Currencies are units called by their ISO 4217 code. */
const cueId = z.string().regex(/^([A-Z]{3}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/u, {
  error:
    'It may hold small Latin letters, digits and hyphens, or be the three letters of a currency',
});

/** cues/<id>.yaml: words that say who speaks, what the text states, or what a number means. */
export const cueSchema = z.strictObject({
  id: cueId,
  about: written,
  kind: z.enum(['speaker', 'content', 'unit', 'pay']),
  phrases: inEachLanguage(z.array(phrase).min(1)),
  marks: inEachLanguage(z.array(example)).partial().default({}),
  silent: inEachLanguage(z.array(example)).partial().default({}),
});

/** languages/<code>.yaml */
export const languageSchema = z.strictObject({
  lang: z.enum(LANGS),
  source: written,
  lists: namedLists,
  negations: z
    .array(
      z.strictObject({
        where: z.enum(GUARD_PLACES),
        within: z.int().min(1).max(20).default(3),
        words: written,
      }),
    )
    .min(1),
  forms: z.record(written, z.array(written).min(1)).default({}),
});

/** places/<iso2>.yaml */
export const placeSchema = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/u, {
    error: 'It must be the two capital letters of the country (ISO 3166-1)',
  }),
  /** Language of the questions to an employer there; without it, English. */
  speaks: z.enum(QUESTION_LANGUAGES).optional(),
  names: inEachLanguage(z.array(written).min(1)),
  cities: inEachLanguage(z.array(written)).partial().default({}),
});

/** sources.yaml: short name → where it is published. */
export const sourcesSchema = z.record(
  written,
  z.strictObject({
    title: z.union([written, inEachLanguage(written)]),
    publisher: written.optional(),
    year: z.int().min(1990).max(2100).optional(),
    url: z.url().optional(),
    about: written.optional(),
  }),
);

export type FlagFile = z.infer<typeof flagSchema>;
export type CueFile = z.infer<typeof cueSchema>;
export type LanguageFile = z.infer<typeof languageSchema>;
export type PlaceFile = z.infer<typeof placeSchema>;
export type SourcesFile = z.infer<typeof sourcesSchema>;
/** A phrase of a flag or a cue, its guards spelt out. */
export type Phrase = z.infer<typeof phrase>;
/** An example, field by field; plain text stands in `body`. */
export type Example = z.infer<typeof example>;

function count(...values: unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

/** Is it a day of the calendar, YYYY-MM-DD? */
function isDay(text: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  if (year === undefined) return false;
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return day.toISOString().startsWith(text);
}

const groupCount = z.int().min(1).max(5).optional();

/** assessment.yaml: how signs combine. */
export const assessmentSchema = z.strictObject({
  checkedOn: written,
  /** What can be checked: where enough of it stands, weak and medium flags count less; with a firm one, strong too. */
  eases: z.strictObject({
    stated: z.array(identifier).min(2),
    atLeast: z.int().min(2),
    twice: z.array(identifier).default([]),
    firm: z.array(identifier).default([]),
    reason: written,
    source: written,
  }),
  /** Flags beside which nothing more is asked: who threatens, or seeks a child, is not written to. */
  notAsked: z.array(identifier).default([]),
  rules: z
    .array(
      z.strictObject({
        level: z.enum(['high', 'caution', 'notice']),
        needs: z
          .strictObject({
            decisive: groupCount,
            strong: groupCount,
            medium: groupCount,
            weak: groupCount,
          })
          .optional(),
        flags: z.array(identifier).min(1).optional(),
        when: condition.optional(),
        reason: written,
        source: written,
      }),
    )
    .min(1),
});

export type AssessmentFile = z.infer<typeof assessmentSchema>;
