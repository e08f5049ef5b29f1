// Sums that can't be out of proportion, whatever else the text says: most need no closer look.
// It must not know texts. What it lets pass is weighed by pay-realism.ts.
import type { Pay } from '../model/verdict';
import { countryOfCurrency, ordinaryPay, type PayTables } from './pay-tables';

/** Says of a sum whether it could be out of proportion in any country, trade and period that it may be read in. */
export function payBound(tables: PayTables | undefined): (sum: Pay) => boolean {
  if (!tables) return () => false;
  const { rule, rates, countries } = tables;
  const { lured, ...others } = rule.thresholds;
  const { upTo, rangeEnd, pieceWork } = rule.stretch;
  const times =
    Math.min(lured.weak, ...Object.values(others).flatMap(({ weak, medium }) => [weak, medium])) *
    Math.min(1, upTo) *
    Math.min(1, rangeEnd) *
    Math.min(1, pieceWork);
  const least = (country: string) => Math.min(...bandsIn(tables, country));
  const anywhere = Math.min(...Object.keys(countries).map(least));
  const net = Math.max(1, ...Object.values(countries).map((each) => each.net));
  const ordinary = new Map<string, number>();
  for (const currency of ['EUR', ...Object.keys(rates)]) {
    const own = countryOfCurrency(tables, currency);
    const isKnown = own !== null && bandsIn(tables, own).every(Number.isFinite);
    const perEuro = currency === 'EUR' ? 1 : rates[currency];
    ordinary.set(currency, ((isKnown ? least(own) : anywhere) * perEuro) / net);
  }
  return ({ max, currency, period }) => {
    const bound = ordinary.get(currency);
    if (bound === undefined || period === 'piece') return false;
    const { month, year } = rule.months;
    const own = period === 'unknown' ? 0 : rule.months[period];
    return max * Math.max(own, month, year) >= bound * times;
  };
}

/** What one in ten earns in each trade; infinite where nothing is known. */
function bandsIn(tables: PayTables, country: string): number[] {
  const known = Object.entries(tables.trades).filter(([, each]) => each.training !== 'unknown');
  return [null, ...known.map(([id]) => id)].map(
    (trade) => ordinaryPay(tables, country, trade)?.[1] ?? Number.POSITIVE_INFINITY,
  );
}
