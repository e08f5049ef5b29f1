// Checks the shape of support/<name>.yaml against the type in support.ts.
// It must not know how an entry is chosen or shown.
import { z } from 'zod';
import { day, identifier, inEachLanguage } from './knowledge-schema';
import type { SupportFile } from './support';

const written = z.string().trim().min(1);
const webAddress = z.url({ protocol: /^https?$/u, error: 'It is no web address' });
const clock = z
  .string()
  .regex(/^([01]\d|2[0-4]):[0-5]\d$/u, { error: 'It is no time, written HH:MM' });

const phone = z.strictObject({
  shown: written,
  dial: z.string().regex(/^\+?\d{2,15}$/u, { error: 'It may hold digits only, after a + perhaps' }),
  reach: z.enum(['inside', 'abroad']),
  cost: z.enum(['free', 'charged', 'unknown']),
});

const hours = z.preprocess(
  (value) => (typeof value === 'string' ? { days: value } : value),
  z
    .strictObject({
      days: z.enum(['always', 'daily', 'weekdays']),
      from: clock.optional(),
      to: clock.optional(),
    })
    .refine(({ days, from, to }) => days === 'always' || (from !== undefined && to !== undefined), {
      error: 'Hours on some days need from and to',
    })
    .transform(({ days, from = '', to = '' }) =>
      days === 'always' ? ('always' as const) : { days, from, to },
    ),
);

const entry = z
  .strictObject({
    id: identifier,
    kind: z.enum([
      'hotline',
      'emergency',
      'police',
      'children',
      'legal',
      'cybercrime',
      'directory',
    ]),
    ship: z.enum(['yes', 'after_check']),
    names: inEachLanguage(written),
    original: written.optional(),
    about: inEachLanguage(written).optional(),
    phones: z.array(phone),
    web: webAddress.optional(),
    hours: hours.optional(),
    languages: z.array(
      z.string().regex(/^[a-z]{2}$/u, { error: 'It is no two-letter language code' }),
    ),
    sources: z
      .array(
        z.strictObject({ title: written, url: webAddress.optional(), date: written.optional() }),
      )
      .min(1),
    checkedOn: day,
  })
  .refine(({ ship, phones }) => ship === 'yes' || phones.length === 0, {
    error: 'A number that is still to be checked may not stand here; leave phones empty',
    path: ['phones'],
  });

/** support/<name>.yaml */
export const supportSchema = z.strictObject({
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/u, { error: 'It is no two-letter country code' }))
    .min(1),
  entries: z.array(entry).min(1),
}) satisfies z.ZodType<SupportFile>;
