// Reads the facts of a text (sums, ages, contacts) with a small set of currency, period and age words.
import { compile } from '../../src/engine/compile';
import { CURRENCY_CUES } from '../../src/engine/numbers';
import { readPack } from '../../src/engine/pack';
import { Scanner } from '../../src/engine/scan';

const WORDS: Readonly<Record<string, string>> = {
  UAH: '{=грн|=гривень|=гривні|=uah}',
  EUR: '{=євро|=евро|=eur|=euro|=euros}',
  USD: '{=доларів|=usd|=у =о|=dollars}',
  PLN: '{=злотих|=zl|=pln}',
  hour: '{=год|=годину|=час|=hour}',
  shift: '{=зміну|=смену|=shift}',
  day: '{=в =день|=на =день|=день|=добу|=day}',
  week: '{=тиждень|=неделю|=week}',
  month: '{=місяць|=міс|=мес|=month}',
  year: '{=рік|=год}',
  piece: '{=штуку|=анкету|=piece}',
  years: '{=років|=роки|=річна|=лет|=years =old|=aged}',
  'age-from': '{=від|=от|=старше|=from|=over}',
  'age-to': '{=до|=молодше|=under|=up =to}',
};

const cues = Object.fromEntries(
  [...Object.keys(WORDS), ...CURRENCY_CUES.filter((code) => !(code in WORDS))].map((id) => [
    id,
    [{ lang: 'uk' as const, match: WORDS[id] ?? `=${id.toLowerCase()}`, not: [] }],
  ]),
);

const scanner = new Scanner(
  readPack(
    compile({
      rules: [],
      flags: [],
      languages: [{ lang: 'uk', lists: {}, negations: [], cues }],
      places: [],
      forms: (_, lemma) => [lemma],
    }),
  ),
);

/** "words = 1500–2000 EUR a month" for each sum. */
export function sumsIn(text: string): string[] {
  return scanner.scan(text, []).pay.map(({ start, end, min, max, currency, period }) => {
    const sum = min === max ? `${min}` : `${min}–${max}`;
    return `${text.slice(start, end)} = ${sum} ${currency}${period === 'unknown' ? '' : ` a ${period}`}`;
  });
}

/** "words = 18–25" for each age; a ? where it is open, * where no word says that it is an age. */
export function agesIn(text: string): string[] {
  return scanner
    .scan(text, [])
    .ages.map(
      ({ start, end, min, max, explicit }) =>
        `${text.slice(start, end)} = ${min ?? '?'}–${max ?? '?'}${explicit ? '' : '*'}`,
    );
}

/** "kind: words" for each contact. */
export function contactsIn(text: string): string[] {
  return scanner
    .scan(text, [])
    .contacts.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
