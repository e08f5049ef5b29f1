// What the files about pay say about each other and about the rest: trades, countries, currencies, cues.
// It must not know the engine.
import { CURRENCY_CUES } from '../engine/numbers';
import { isPayCue } from '../engine/pay-words';
import { oneOf } from './check-lists';
import type { Problem } from './problem';
import type { Knowledge } from './read-knowledge';
import type { Located, Path } from './yaml-file';

const TRADE = 'trade-';

/** @param isBroken says whether a file could not be read: what it would have defined can't be called unknown */
export function checkPay(knowledge: Knowledge, isBroken: (path: string) => boolean): Problem[] {
  const { payCountries, payCurrencies, payTrades, payRules, cues, flags, places } = knowledge;
  if (payRules.length === 0) return [];
  const problems: Problem[] = [];
  const expect = (
    file: Located<unknown>,
    at: Path,
    name: string,
    known: string[],
    what: string,
  ) => {
    if (known.includes(name)) return;
    problems.push({
      file: file.file,
      line: file.lineOf(at),
      wrong: `${what} «${name}»`,
      right: oneOf(known),
    });
  };
  const trades = payTrades.flatMap(({ data }) => Object.keys(data.trades));
  const rated = ['EUR', ...payCurrencies.flatMap(({ data }) => Object.keys(data.rates))];
  const countries = payCountries.map(({ data }) => data.country);
  const cueIds = cues.map(({ data }) => data.id);
  const placed = places.map(({ data }) => data.country);

  for (const file of payCountries) {
    const { country, currency, trades: own } = file.data;
    if (!isBroken(`places/${country.toLowerCase()}.yaml`)) {
      expect(file, ['country'], country, placed, 'No file in places/ holds the names of');
    }
    if (!isBroken('pay/currencies.yaml')) {
      expect(file, ['currency'], currency, rated, 'pay/currencies.yaml has no rate for');
    }
    if (isBroken('pay/trades.yaml')) continue;
    for (const trade of Object.keys(own)) {
      expect(file, ['trades', trade], trade, trades, 'pay/trades.yaml knows no trade');
    }
  }
  for (const file of payTrades) {
    for (const trade of Object.keys(file.data.trades)) {
      const cue = `${TRADE}${trade}`;
      if (isBroken(`cues/${cue}.yaml`)) continue;
      expect(file, ['trades', trade], cue, cueIds, 'No words are known for the trade: no cue');
    }
  }
  for (const file of cues.filter(({ data }) => data.id.startsWith(TRADE))) {
    const trade = file.data.id.slice(TRADE.length);
    if (!isBroken('pay/trades.yaml')) {
      expect(file, ['id'], trade, trades, 'pay/trades.yaml knows no trade');
    }
  }
  for (const file of cues.filter(({ data }) => (data.kind === 'pay') !== isPayCue(data.id))) {
    problems.push({
      file: file.file,
      line: file.lineOf(['kind']),
      wrong: 'Cues of kind pay are called pay-… or trade-…, and only they are',
      right: isPayCue(file.data.id) ? 'kind: pay' : `id: pay-${file.data.id}`,
    });
  }
  for (const file of payRules) {
    const { lures, abroad, home, everywhere, yearly } = file.data;
    lures.flags.forEach((id, at) => {
      const ids = flags.map(({ data }) => data.id);
      if (!isBroken(`${id}.yaml`)) {
        expect(file, ['lures', 'flags', at], id, ids, 'No flag is called');
      }
    });
    lures.cues.forEach((id, at) => {
      if (!isBroken(`cues/${id}.yaml`)) {
        expect(file, ['lures', 'cues', at], id, cueIds, 'No cue is called');
      }
    });
    const inRule: [Path, string][] = [
      [['home'], home],
      ...abroad.map((country, at): [Path, string] => [['abroad', at], country]),
    ];
    for (const [at, country] of inRule) {
      if (isBroken(`pay/countries/${country.toLowerCase()}.yaml`)) continue;
      expect(file, at, country, countries, 'pay/countries/ has no file for');
    }
    const sums: [Path, string][] = [
      ...everywhere.map((each, at): [Path, string] => [['everywhere', at], each]),
      ...yearly.currencies.map((each, at): [Path, string] => [['yearly', 'currencies', at], each]),
    ];
    for (const [at, each] of sums) {
      expect(file, at, each, CURRENCY_CUES, 'No sum is read in the currency');
    }
  }
  return problems;
}
