// Reads numbers, sums with currency and period, and ages out of the tokens.
import type { AgeLimit, Pay } from '../model/verdict';
import { CURRENCY, DIGIT, FOLD, SEP } from '../text/fold';
import { NUMBER, type Tokens } from '../text/tokens';

const SIGNS: Record<string, string> = {
  '€': 'EUR',
  $: 'USD',
  '₴': 'UAH',
  '£': 'GBP',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '₸': 'KZT',
  '₼': 'AZN',
  '₾': 'GEL',
  '¥': 'JPY',
};
export const CURRENCY_CUES = [
  'UAH',
  'EUR',
  'USD',
  'PLN',
  'CZK',
  'GBP',
  'TRY',
  'AED',
  'RUB',
  'RON',
  'HUF',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'ILS',
  'CAD',
];
export const PERIOD_CUES = ['hour', 'shift', 'day', 'week', 'month', 'year', 'piece'] as const;

const YEARS = ['years'];
const AGE_LEADS = ['age-from', 'age-to'];
const NO_AGE = [...CURRENCY_CUES, ...PERIOD_CUES];
/** Cues that are looked for only beside a number: «від», «місяць», «грн». */
export const UNIT_CUES: readonly string[] = [...NO_AGE, ...YEARS, ...AGE_LEADS];

/** Says which unit begins or ends at a token, if it is one of `ids`. */
export interface UnitLookup {
  beginning(token: number, ids: readonly string[]): UnitFound | null;
  ending(token: number, ids: readonly string[]): UnitFound | null;
}

export interface UnitFound {
  id: string;
  first: number;
  last: number;
  start: number;
  end: number;
}

/** A number token or a range of two. */
export interface NumberGroup {
  first: number;
  last: number;
  low: number;
  high: number;
  /** Value of each of its number tokens, in order. */
  values: number[];
  start: number;
  end: number;
}

/** Value of a number as written: «3 000», «3.000» and «3,000» are three thousand, «3,5» is three and a half. */
export function numberValue(written: string): number {
  let value = 0;
  let point = -1;
  for (let i = 0; i < written.length; i++) {
    const code = FOLD[written.charCodeAt(i)];
    if (code & DIGIT && code < SEP) value = value * 10 + (code & 0xf);
    else if (written[i] === '.' || written[i] === ',') point = i;
  }
  const after = point < 0 ? 0 : written.length - point - 1;
  // Three digits after the point are thousands, one or two a fraction.
  return after === 1 ? value / 10 : after === 2 ? value / 100 : value;
}

/** Number tokens, two of them joined where a dash or «до»/“to” stands between. */
export function groupNumbers(text: string, tokens: Tokens): NumberGroup[] {
  const groups: NumberGroup[] = [];
  let done = -1;
  for (const t of tokens.numbers()) {
    if (t <= done) continue;
    const value = numberValue(text.slice(tokens.start[t], tokens.end[t]));
    const group = {
      first: t,
      last: t,
      low: value,
      high: value,
      values: [value],
      start: tokens.start[t],
      end: tokens.end[t],
    };
    for (const second of [t + 1, t + 2]) {
      if (second >= tokens.count || tokens.kind[second] !== NUMBER) continue;
      if (tokens.sentence[second] !== tokens.sentence[t]) continue;
      const between = text.slice(tokens.end[t], tokens.start[second]);
      if (between.length > 8 || !/^\s?(?:[€$₴£]?\s?[-–—−]\s?[€$₴£]?|до|to|по)\s?$/iu.test(between))
        continue;
      const high = numberValue(text.slice(tokens.start[second], tokens.end[second]));
      group.last = second;
      group.values.push(high);
      group.high = Math.max(high, value);
      group.low = Math.min(high, value);
      group.end = tokens.end[second];
      done = second;
      break;
    }
    groups.push(group);
  }
  return groups;
}

const THOUSAND = /^(?:[кk]|т|тис|тыс|тисяч\p{L}*|тысяч\p{L}*|thousand)$/iu;

// A sign stands in the same line as its sum, and a full stop between them only after «тис.».
const SIGN_AFTER = /^[^\S\r\n]{0,2}([€$₴£₽₺₪₸₼₾¥])/u;
const SIGN_AFTER_THOUSAND = /^\.?[^\S\r\n]?([€$₴£₽₺₪₸₼₾¥])/u;
/** A sign that belongs to no sum before it: in «500 € 5 днів» five is no sum. */
const SIGN_BEFORE =
  /(?<!\p{N}(?:[\s\S]?(?:[кkт]|тис|тыс|т[иы]сяч\p{L}{0,3}|thousand)\.?)?[^\S\r\n]{0,2})([€$₴£₽₺₪₸₼₾¥])[^\S\r\n]?$/iu;
const SIGN_REACH = 16;

/** Is one of the units in text[from, to) a currency sign? Asked before any pattern is tried. */
function hasSign(text: string, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(text.length, to); i++) {
    if (FOLD[text.charCodeAt(i)] === CURRENCY) return true;
  }
  return false;
}

/** The sum that a number group is part of; null when no currency stands beside it. */
export function readMoney(
  text: string,
  tokens: Tokens,
  group: NumberGroup,
  units: UnitLookup,
): (Pay & { first: number; last: number }) | null {
  let { low, high, last, start, end } = group;
  let next = last + 1;
  if (
    next < tokens.count &&
    tokens.start[next] - end <= 1 &&
    'кktтКKTТ'.includes(text[tokens.start[next]]) &&
    THOUSAND.test(text.slice(tokens.start[next], tokens.end[next]))
  ) {
    if (low === group.low && low < 1000) low *= 1000;
    if (high < 1000) high *= 1000;
    last = next;
    end = tokens.end[next];
    next++;
  }
  let currency = '';
  const after = hasSign(text, end, end + 3)
    ? (last > group.last ? SIGN_AFTER_THOUSAND : SIGN_AFTER).exec(text.slice(end, end + 4))
    : null;
  const before = hasSign(text, start - 2, start)
    ? SIGN_BEFORE.exec(text.slice(Math.max(0, start - SIGN_REACH), start))
    : null;
  if (after) {
    currency = SIGNS[after[1]];
    end += after[0].length;
  } else if (before) {
    currency = SIGNS[before[1]];
    start -= before[0].length;
  } else {
    const word =
      next < tokens.count && tokens.start[next] - end <= 3
        ? units.beginning(next, CURRENCY_CUES)
        : null;
    if (word) {
      currency = word.id;
      last = word.last;
      end = word.end;
    }
  }
  if (!currency) return null;
  return {
    first: group.first,
    last,
    start,
    end,
    min: low,
    max: high,
    currency,
    period: readPeriod(text, tokens, group.first, last, units),
  };
}

/** The period named within three words after a sum, or right before it. */
function readPeriod(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  units: UnitLookup,
): Pay['period'] {
  for (
    let t = last + 1;
    t <= Math.min(tokens.count - 1, last + 3) && tokens.sentence[t] === tokens.sentence[last];
    t++
  ) {
    const cue = units.beginning(t, PERIOD_CUES);
    if (cue) return cue.id as Pay['period'];
  }
  return periodBefore(text, tokens, first, units);
}

/** «в день от 300 €»; but in «8 годин на день 900 €» the day belongs to the hours. */
function periodBefore(
  text: string,
  tokens: Tokens,
  first: number,
  units: UnitLookup,
): Pay['period'] {
  for (let t = first - 1; t >= Math.max(0, first - 2); t--) {
    if (tokens.sentence[t] !== tokens.sentence[first]) break;
    const cue = units.ending(t, PERIOD_CUES);
    if (!cue || cue.first === cue.last) continue;
    const isCounted = [cue.first - 1, cue.first - 2].some((k) => tokens.kind[k] === NUMBER);
    const isApart = /[,;:()\n]/u.test(text.slice(cue.end, tokens.start[first]));
    return isCounted || isApart ? 'unknown' : (cue.id as Pay['period']);
  }
  return 'unknown';
}

const YOUNGEST = 14;
const OLDEST = 75;

/** An age or a range of ages around a number group; `explicit` when a word such as «років» says so. */
export function readAge(
  text: string,
  tokens: Tokens,
  group: NumberGroup,
  units: UnitLookup,
): (AgeLimit & { first: number; last: number; explicit: boolean }) | null {
  const { low, high } = group;
  if (!Number.isInteger(low) || !Number.isInteger(high) || low < YOUNGEST || high > OLDEST)
    return null;
  let { first, last, start, end } = group;
  const isRange = low !== high;
  const isPlus = text[end] === '+' || (text[end] === ' ' && text[end + 1] === '+');
  if (isPlus) end += text[end] === '+' ? 1 : 2;
  const years =
    last + 1 < tokens.count && tokens.start[last + 1] - end <= 2
      ? units.beginning(last + 1, YEARS)
      : null;
  if (!years && last + 1 < tokens.count && units.beginning(last + 1, NO_AGE)) return null;
  if (!years && /^\s?(?:[€$₴£%:]|[.,]\d)/.test(text.slice(end, end + 3))) return null;
  if (years) {
    last = years.last;
    end = years.end;
  }
  let isFrom = false;
  let isTo = false;
  const lead =
    first > 0 && tokens.sentence[first - 1] === tokens.sentence[first]
      ? units.ending(first - 1, AGE_LEADS)
      : null;
  if (lead) {
    isFrom = lead.id === 'age-from';
    isTo = lead.id === 'age-to';
    first = lead.first;
    start = lead.start;
  }
  if (!years && !isRange && !isPlus && !isTo) return null;
  const min = isRange ? low : isTo ? null : low;
  const max = isRange ? high : isTo ? high : isFrom || isPlus ? null : high;
  return { first, last, start, end, min, max, explicit: years !== null };
}
