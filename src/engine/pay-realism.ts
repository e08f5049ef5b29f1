// Is a wage out of proportion to the work, the place and the period? Arithmetic over what was read in a text.
// Of all readings of the advert the mildest counts: the number is unusual, never the employer.
import type { Destination, FieldSpan, OrdinaryPay, Pay, Span } from '../model/verdict';
import type { TextLanguage } from '../text/language';
import type { CueIndex } from './cue-index';
import { type Band, countryOfCurrency, ordinaryPay, type PayTables } from './pay-tables';

/** The flag that such a sum raises. */
export const PAY_FLAG = 'pay-without-effort';

/** What was read in one text that offers work. */
export interface PayQuestion {
  text: string;
  fields: readonly FieldSpan[];
  pay: readonly Pay[];
  destinations: readonly Destination[];
  abroad: boolean;
  /** The text says or asks something that belongs to work, apart from its sums. */
  isAboutWork: boolean;
  /** Ids of the flags raised by words. */
  flags: ReadonlySet<string>;
  /** Trades, hours and the like: see pay-words.ts. */
  words: CueIndex;
  language: TextLanguage;
}

export interface PayFinding extends Span {
  strength: 'weak' | 'medium';
  ordinary: OrdinaryPay;
}

/** The sums that are out of proportion, in the order of the text. */
export function judgePay(question: PayQuestion, tables: PayTables): PayFinding[] {
  const { words, fields, pay } = question;
  const isPayField = fields.some(({ field }) => field === 'pay');
  if (!isPayField && !question.isAboutWork && words.of('pay-wage').length === 0) return [];
  if (words.of('pay-exception').length > 0) return [];
  const terms = termsOf(question, tables);
  if (!terms) return [];
  return pay
    .map((sum) => judgeSum(sum, question, terms, tables))
    .filter((finding) => finding !== null);
}

/** What holds for every sum of the text. */
interface Terms {
  /** Trades named; none: work that needs no training. */
  trades: readonly string[];
  weak: number;
  medium: number;
  hours: number;
}

/** Null where nothing can be said about pay of this kind. */
function termsOf({ words, text, flags }: PayQuestion, tables: PayTables): Terms | null {
  const { rule } = tables;
  const trades = Object.keys(tables.trades).filter((id) => words.of(`trade-${id}`).length > 0);
  const trainings = trades.map((id) => tables.trades[id].training);
  if (trainings.includes('unknown')) return null;
  const asksNothing = flags.has('no-requirements');
  const needsDiploma = trainings.includes('diploma');
  if (needsDiploma && !asksNothing) return null;
  const hours = hoursAMonth(words, text);
  let { weak, medium } = rule.thresholds.untrained;
  if (needsDiploma) ({ weak, medium } = rule.thresholds.diploma);
  else if (trainings.includes('some') && !asksNothing) ({ weak, medium } = rule.thresholds.some);
  else {
    const isOrdinary =
      hours <= rule.hoursAMonth && (hours > 0 || words.of('pay-hours-short').length > 0);
    if (isOrdinary) ({ weak, medium } = rule.thresholds.hoursStated);
    const lures =
      rule.lures.flags.filter((id) => flags.has(id)).length +
      rule.lures.cues.filter((id) => words.of(id).length > 0).length;
    if (lures >= 2) weak = rule.thresholds.lured.weak;
  }
  const stretch = words.of('pay-piecework').length > 0 ? rule.stretch.pieceWork : 1;
  return { trades, weak: weak * stretch, medium: medium * stretch, hours };
}

const LONG_SHIFTS = 312;
const DAYS_OF_SIX = 26;
const DAYS_OF_FIVE = 21.7;
const LONG_DAY = 9;
const WEEKS = 4.33;

/** Hours a month, as far as the text says, the most where it says several; 0 where it doesn't. */
function hoursAMonth(words: CueIndex, text: string): number {
  const numbers = (id: string) =>
    words
      .of(id)
      .flatMap(({ start, end }) => text.slice(start, end).match(/\d+/gu) ?? [])
      .map(Number);
  const days = numbers('pay-hours-day').map(
    // Whoever works long days is taken to work six of them a week.
    (hours) => hours * (hours >= LONG_DAY ? DAYS_OF_SIX : DAYS_OF_FIVE),
  );
  const weeks = numbers('pay-hours-week').map((hours) => hours * WEEKS);
  const long = words.of('pay-hours-long').length > 0 ? [LONG_SHIFTS] : [];
  return Math.max(0, ...days, ...weeks, ...numbers('pay-hours-month'), ...long);
}

function judgeSum(
  sum: Pay,
  question: PayQuestion,
  terms: Terms,
  tables: PayTables,
): PayFinding | null {
  const { rule } = tables;
  const perEuro = sum.currency === 'EUR' ? 1 : tables.rates[sum.currency];
  if (perEuro === undefined || sum.period === 'piece') return null;
  if (isBeside('pay-not-wage', sum, question) || isBeside('pay-total', sum, question)) return null;
  const period = periodOf(sum, question, tables);
  const isLong = terms.hours > rule.hoursAMonth && period !== 'hour' && period !== 'shift';
  const euros = (rule.months[period] / perEuro) * (isLong ? rule.hoursAMonth / terms.hours : 1);
  const mildest = mildestBand(sum, question, terms, tables);
  if (!mildest) return null;
  const { band, net } = mildest;
  let offered = sum.min * euros * net;
  let top = sum.max * euros * net;
  // So much without a period is for a year, or no pay at all.
  if (period !== sum.period && offered > rule.rereadAbove * band[1]) {
    if (period === 'year') return null;
    offered *= rule.months.year;
    top *= rule.months.year;
    if (offered > rule.rereadAbove * band[1]) return null;
  }
  const upTo = isUpTo(sum, question) ? rule.stretch.upTo : 1;
  const exceeds = (amount: number, times: number) =>
    amount >= times * band[1] && amount - band[1] >= rule.leastGap;
  const strength = exceeds(offered, terms.medium * upTo)
    ? 'medium'
    : exceeds(offered, terms.weak * upTo) || exceeds(top, terms.weak * rule.stretch.rangeEnd)
      ? 'weak'
      : null;
  if (!strength) return null;
  const { start, end, currency } = sum;
  const [min, max] = band.map((amount) => roundly(amount * perEuro));
  const ordinary = { min, max, currency, checkedOn: tables.checkedOn };
  return { start, end, strength, ordinary };
}

type KnownPeriod = keyof PayTables['rule']['months'];

/** The period as it is meant: a sum without one is monthly, or yearly where it is large. */
function periodOf(sum: Pay, question: PayQuestion, { rule }: PayTables): KnownPeriod {
  const { period, currency, min } = sum;
  // «виплати щотижня» tells when it is paid out, «2-3 години на день» how long the day is.
  const isOther = ['pay-rhythm', 'pay-hours-day'].some((id) =>
    question.words.of(id).some(({ start }) => start >= sum.end && start - sum.end <= 3),
  );
  if (period !== 'unknown' && period !== 'piece' && !isOther) return period;
  return rule.yearly.currencies.includes(currency) && min >= rule.yearly.from ? 'year' : 'month';
}

interface Placed {
  band: Band;
  /** What is left of the sum. */
  net: number;
}

/** The place, trade and kind of sum by which the offer looks most ordinary. */
function mildestBand(
  sum: Pay,
  question: PayQuestion,
  { trades }: Terms,
  tables: PayTables,
): Placed | null {
  const { words, language } = question;
  const isGross =
    words.of('pay-gross').length > 0 ||
    (words.of('pay-net').length === 0 && !tables.rule.netIn.includes(language));
  let mildest: Placed | null = null;
  for (const country of placesOf(sum, question, tables)) {
    for (const trade of trades.length > 0 ? trades : [null]) {
      const band = ordinaryPay(tables, country, trade);
      if (!band) continue;
      const net = isGross ? tables.countries[country].net : 1;
      if (!mildest || net / band[1] < mildest.net / mildest.band[1]) mildest = { band, net };
    }
  }
  return mildest;
}

/** Countries in which the work may be. */
function placesOf(sum: Pay, question: PayQuestion, tables: PayTables): Set<string> {
  const { rule, countries } = tables;
  const named = new Set(question.destinations.map(({ country }) => country));
  const own = countryOfCurrency(tables, sum.currency);
  if (own) named.add(own);
  const isAway = [...named].some((country) => country !== rule.home);
  const isUnknown = [...named].some((country) => countries[country] === undefined);
  if (isUnknown || (question.abroad && !isAway)) for (const each of rule.abroad) named.add(each);
  if (named.size > 0) return named;
  // Who writes in neither language of the country writes from elsewhere.
  return new Set(rule.netIn.includes(question.language) ? [rule.home] : [...rule.abroad, 'US']);
}

const NEAR = 32;
const CLOSE = 12;

/** Does a cue stand in the same breath as the sum: shortly before it, or right after? */
function isBeside(id: string, sum: Pay, { words, text }: PayQuestion): boolean {
  return words.of(id).some((cue) => {
    const isBefore = cue.start < sum.start;
    const between = isBefore ? text.slice(cue.end, sum.start) : text.slice(sum.end, cue.start);
    return between.length <= (isBefore ? NEAR : CLOSE) && !/[\n,;.!?]/u.test(between);
  });
}

/** «до 3000 €»: the most that anybody gets. */
function isUpTo(sum: Pay, { words }: PayQuestion): boolean {
  return words.of('pay-up-to').some(({ start, end }) => start < sum.start && sum.start - end <= 2);
}

/** Two figures are as much as such an amount can claim. */
function roundly(amount: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.round(amount / step) * step;
}
