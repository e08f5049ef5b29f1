// Checks the shape of sites/<id>.yaml against the type in site.ts.
// It must not know how a page is walked; whether the selectors find anything is proven by the site tests.
import { z } from 'zod';
import { day, identifier } from './knowledge-schema';
import type { Site } from './site';

const selector = z.string().trim().min(1);
const selectors = z.array(selector).min(1);
const field = z.enum(['title', 'pay', 'body', 'place', 'employer', 'contact']);

const matchPattern = z
  .string()
  .regex(/^(\*|https?):\/\/(\*|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+)\/.*$/u, {
    error: 'It is no match pattern of a host',
  });

const placeRule = z.strictObject({
  select: selector,
  ownText: z.boolean().optional(),
  all: z.boolean().optional(),
  longest: z.int().positive().optional(),
  holding: z.array(z.string().min(1)).min(1).optional(),
  outside: selectors.optional(),
  upTo: z.string().min(1).optional(),
});

// A plain selector stays plain; the branch is chosen before checking, so that messages stay precise.
const place = z.union([selector, placeRule]);

const offer = z
  .strictObject({
    kind: z.enum(['card', 'advert', 'post', 'comment', 'description', 'message', 'page']),
    rows: selectors.optional(),
    climb: z.strictObject({ from: selectors, to: selectors }).optional(),
    outside: selectors.optional(),
    without: selectors.optional(),
    own: selectors.optional(),
    id: z
      .array(
        z.strictObject({
          address: z.boolean().optional(),
          select: selector.optional(),
          attribute: z.string().min(1).optional(),
          pattern: z.string().min(1).optional(),
        }),
      )
      .min(1)
      .optional(),
    fields: z.partialRecord(field, z.array(place).min(1)),
    needs: z.array(field).min(1),
    anchor: selectors.optional(),
    cutOff: z
      .strictObject({ select: selectors, words: z.array(z.string().min(1)).min(1).optional() })
      .optional(),
  })
  .refine(({ rows, climb }) => (rows === undefined) !== (climb === undefined), {
    error: 'An offer has exactly one of rows, climb',
  })
  .refine(({ needs, fields }) => needs.every((name) => fields[name] !== undefined), {
    error: 'It needs a field that is not among its fields',
    path: ['needs'],
  });

const page = z.strictObject({
  id: identifier,
  paths: z
    .array(z.string().regex(/^[/?#*]/u, { error: 'A path begins with / (or ?, #, *)' }))
    .min(1),
  offers: z.array(offer).min(1),
  empty: selectors.optional(),
  mayBeEmpty: z.boolean().optional(),
});

/** sites/<id>.yaml */
export const siteSchema = z.strictObject({
  id: identifier,
  name: z.string().trim().min(1),
  access: z.enum(['always', 'asked', 'onRequest']),
  hosts: z.array(matchPattern).min(1),
  checkedOn: day,
  skip: z.array(selector),
  pages: z
    .array(page)
    .min(1)
    .refine((pages) => new Set(pages.map(({ id }) => id)).size === pages.length, {
      error: 'Two pages have the same id',
    }),
}) satisfies z.ZodType<Site>;
