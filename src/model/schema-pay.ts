// The shape of what stands in src/knowledge/pay: ordinary pay by country, trades, rates, and the rule.
// It checks one file at a time; what files say about each other is checked in src/build.
import { z } from 'zod';
import { day, identifier } from './knowledge-schema';

const sum = z.number().positive();
const times = z.number().min(0).max(10);
const country = z.string().regex(/^[A-Z]{2}$/u, {
  error: 'It must be the two capital letters of the country (ISO 3166-1)',
});
const currency = z.string().regex(/^[A-Z]{3}$/u, {
  error: 'It must be the three capital letters of the currency (ISO 4217)',
});

/** Where a figure comes from. Only an estimate may stand without a source. */
const proof = {
  basis: z.enum(['source', 'estimate']),
  asOf: z.string().regex(/^20\d\d(-\d\d){0,2}$/u, {
    error: 'It must be a year, a month or a day in quotation marks, as "2026-01"',
  }),
  sources: z.array(z.url()).min(1).optional(),
};
const isProven = (figure: { basis: string; sources?: string[] }) =>
  figure.basis === 'estimate' || figure.sources !== undefined;
const UNPROVEN = { error: 'Its basis is a source, but no source stands there' };

/** Net euros a month, full time. */
const figure = z.strictObject({ net: sum, ...proof }).refine(isProven, UNPROVEN);
const band = z
  .strictObject({ net: z.tuple([sum, sum]), ...proof })
  .refine(isProven, UNPROVEN)
  .refine(({ net: [low, high] }) => low < high, { error: 'The first sum must be the smaller' });

/** pay/countries/<iso2>.yaml */
export const payCountrySchema = z
  .strictObject({
    country,
    currency,
    checkedOn: day,
    grossToNet: z.number().min(0.3).max(1),
    spread: z.literal('eastern').optional(),
    lowest: figure,
    average: figure,
    trades: z.record(identifier, band).default({}),
  })
  .refine(({ lowest, average }) => lowest.net < average.net, {
    error: 'The lowest pay must be below the average',
  });

/** pay/trades.yaml */
export const payTradesSchema = z.strictObject({
  trades: z.record(
    identifier,
    z.union([
      z.strictObject({
        training: z.enum(['untrained', 'some', 'diploma']),
        from: times,
        to: times,
        toEastern: times.optional(),
      }),
      z.strictObject({ training: z.literal('unknown') }),
    ]),
  ),
});

/** pay/currencies.yaml: units of each for one euro. */
export const payCurrenciesSchema = z.strictObject({
  checkedOn: day,
  rates: z.record(currency, z.strictObject({ perEuro: sum, ...proof }).refine(isProven, UNPROVEN)),
});

const threshold = z
  .strictObject({ weak: z.number().min(1), medium: z.number().min(1) })
  .refine(({ weak, medium }) => weak < medium, { error: 'weak must be below medium' });
const stretch = z.number().min(1).max(3);

/** pay/rule.yaml */
export const payRuleSchema = z.strictObject({
  checkedOn: day,
  thresholds: z.strictObject({
    untrained: threshold,
    hoursStated: threshold,
    lured: z.strictObject({ weak: z.number().min(1) }),
    some: threshold,
    diploma: threshold,
  }),
  lures: z.strictObject({ flags: z.array(identifier), cues: z.array(identifier) }),
  stretch: z.strictObject({ upTo: stretch, rangeEnd: stretch, pieceWork: stretch }),
  leastGap: sum,
  rereadAbove: sum,
  months: z.strictObject({
    hour: sum,
    shift: sum,
    day: sum,
    week: sum,
    month: sum,
    year: sum,
  }),
  hoursAMonth: sum,
  yearly: z.strictObject({ from: sum, currencies: z.array(currency).min(1) }),
  everywhere: z.array(currency).min(1),
  abroad: z.array(country).min(1),
  home: country,
  netIn: z.array(z.enum(['uk', 'ru', 'en'])),
});

export type PayCountryFile = z.infer<typeof payCountrySchema>;
export type PayTradesFile = z.infer<typeof payTradesSchema>;
export type PayCurrenciesFile = z.infer<typeof payCurrenciesSchema>;
export type PayRuleFile = z.infer<typeof payRuleSchema>;
