// Brings the files about ordinary pay into the form that ships: numbers only, sources stay behind.
// It must not know how they are weighed.
import type { Band, PayTables } from '../engine/pay-tables';
import type { Knowledge } from './read-knowledge';

/** The tables, or nothing where the knowledge holds no rule about pay. */
export function assemblePay({
  payCountries,
  payCurrencies,
  payTrades,
  payRules,
}: Knowledge): PayTables | undefined {
  const [rules] = payRules;
  if (rules === undefined) return undefined;
  const { checkedOn: _, ...rule } = rules.data;
  const days = [...payCountries, ...payCurrencies, ...payRules].map(({ data }) => data.checkedOn);
  const ratesOf = payCurrencies.flatMap(({ data }) => Object.entries(data.rates));
  return {
    checkedOn: days.sort()[0],
    rates: Object.fromEntries(ratesOf.map(([currency, { perEuro }]) => [currency, perEuro])),
    countries: Object.fromEntries(
      payCountries.map(({ data }) => [
        data.country,
        {
          currency: data.currency,
          lowest: data.lowest.net,
          average: data.average.net,
          net: data.grossToNet,
          ...(data.spread && { eastern: true as const }),
          own: Object.fromEntries(
            Object.entries(data.trades).map(([trade, { net }]): [string, Band] => [trade, net]),
          ),
        },
      ]),
    ),
    trades: Object.assign({}, ...payTrades.map(({ data }) => data.trades)),
    rule,
  };
}
