// What ordinarily is paid: the figures as they travel in the pack, and the look-up of a trade in a country.
// It must not know texts.

/** Net euros a month for full time: from the lowest quarter to what one in ten earns. */
export type Band = readonly [low: number, high: number];

export interface CountryPay {
  currency: string;
  lowest: number;
  average: number;
  /** What is left of a contract's sum. */
  net: number;
  /** Drivers and programmers reach further above the average there. */
  eastern?: true;
  /** Trades with figures of their own. */
  own: Record<string, Band>;
}

/** How much has to be learnt; `unknown`: there is no reliable ordinary figure. */
export type Training = 'untrained' | 'some' | 'diploma' | 'unknown';

export interface TradePay {
  training: Training;
  /** Where its pay lies between the lowest (0) and the average (1). */
  from?: number;
  to?: number;
  toEastern?: number;
}

export interface Threshold {
  weak: number;
  medium: number;
}

export interface PayRule {
  thresholds: Record<'untrained' | 'hoursStated' | 'some' | 'diploma', Threshold> & {
    lured: { weak: number };
  };
  lures: { flags: string[]; cues: string[] };
  stretch: { upTo: number; rangeEnd: number; pieceWork: number };
  leastGap: number;
  rereadAbove: number;
  months: Record<'hour' | 'shift' | 'day' | 'week' | 'month' | 'year', number>;
  hoursAMonth: number;
  yearly: { from: number; currencies: string[] };
  everywhere: string[];
  abroad: string[];
  home: string;
  netIn: string[];
}

/** Everything about ordinary pay that ships; checked by src/model/schema-pay.ts. */
export interface PayTables {
  /** The day on which the oldest of the figures was checked, YYYY-MM-DD. */
  checkedOn: string;
  /** Units of a currency for one euro. */
  rates: Record<string, number>;
  countries: Record<string, CountryPay>;
  trades: Record<string, TradePay>;
  rule: PayRule;
}

const STEP = 10;

/**
 * Ordinary pay of a trade in a country.
 * @param trade null where none is named: work that needs no training
 * @returns null where nothing reliable is known
 */
export function ordinaryPay(
  { countries, trades }: PayTables,
  country: string,
  trade: string | null,
): Band | null {
  const pay = countries[country];
  if (pay === undefined) return null;
  if (trade !== null) return bandOf(pay, trade, trades[trade]);
  let all: Band | null = null;
  for (const [id, each] of Object.entries(trades)) {
    const band = each.training === 'untrained' ? bandOf(pay, id, each) : null;
    if (band) all = all ? [Math.min(all[0], band[0]), Math.max(all[1], band[1])] : band;
  }
  return all;
}

function bandOf(pay: CountryPay, trade: string, spread: TradePay | undefined): Band | null {
  const own = pay.own[trade];
  if (own !== undefined) return own;
  if (spread?.from === undefined || spread.to === undefined) return null;
  const to = pay.eastern ? (spread.toEastern ?? spread.to) : spread.to;
  const at = (share: number) =>
    Math.round((pay.lowest + share * (pay.average - pay.lowest)) / STEP) * STEP;
  return [at(spread.from), at(to)];
}

/** Countries whose currency tells the country; sums in others say nothing about the place. */
export function countryOfCurrency({ countries, rule }: PayTables, currency: string): string | null {
  if (rule.everywhere.includes(currency)) return null;
  const found = Object.entries(countries).filter(([, pay]) => pay.currency === currency);
  return found.length === 1 ? found[0][0] : null;
}
