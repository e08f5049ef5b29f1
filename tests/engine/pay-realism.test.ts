// A wage against what is ordinary for the trade, the place and the period: the arithmetic by hand-made facts,
// then sentences through the whole engine with the project's own knowledge.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assemblePay } from '../../src/build/assemble-pay';
import { compileKnowledge } from '../../src/build/compile-knowledge';
import { readKnowledge } from '../../src/build/read-knowledge';
import { CueIndex } from '../../src/engine/cue-index';
import { createEngine } from '../../src/engine/engine';
import { judgePay, PAY_FLAG, type PayQuestion } from '../../src/engine/pay-realism';
import { ordinaryPay, type PayTables } from '../../src/engine/pay-tables';
import type { Pay } from '../../src/model/verdict';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { knowledge } = readKnowledge(join(project, 'src', 'knowledge'), project);
const tables = assemblePay(knowledge) as PayTables;

type Strength = 'medium' | 'weak' | null;
const [none, weak, medium] = [null, 'weak', 'medium'] as const;

/** An offer in Ukrainian whose words are «cue cue: amount»: everything else stands in the facts. */
function question(
  offer: Partial<Pay> & { country?: string; words?: string[] },
  more: Partial<PayQuestion> = {},
): PayQuestion {
  const { country, words: ids = [], ...pay } = offer;
  const words = new CueIndex();
  const text = `${ids.join('   ')}${' '.repeat(60)}`;
  for (const id of ids) {
    const start = text.indexOf(id);
    words.add({ id, first: 0, last: 0, start, end: start + id.length });
  }
  const at = text.length;
  const sum: Pay = {
    ...{ min: 0, max: pay.max ?? pay.min ?? 0, currency: 'EUR', period: 'month' },
    ...{ start: at, end: at + 4 },
    ...pay,
  };
  return {
    text: `${text}SUM.`,
    fields: [],
    pay: [sum],
    destinations: country ? [{ country, start: 0, end: 1 }] : [],
    abroad: country !== undefined && country !== 'UA',
    isAboutWork: true,
    flags: new Set(),
    words,
    language: 'uk',
    ...more,
  };
}

const strengthOf = (asked: PayQuestion): Strength => judgePay(asked, tables)[0]?.strength ?? null;

describe('ordinary pay', () => {
  it.each<[country: string, trade: string | null, low: number, high: number]>([
    ['PL', 'cleaning', 840, 1160],
    ['PL', 'warehouse', 870, 1350],
    ['PL', 'driving', 1160, 2330],
    ['CZ', 'it', 1380, 4610],
    ['DE', 'cleaning', 1690, 2240],
    ['NL', 'office', 2250, 3150],
    ['CH', 'cleaning', 3500, 4760],
    ['UA', 'kitchen', 290, 895],
    ['UA', null, 280, 895],
    ['AE', null, 280, 1620],
  ])('%s, %s: %i to %i', (country, trade, low, high) => {
    expect(ordinaryPay(tables, country, trade)).toEqual([low, high]);
  });

  it('is not known of dancers, nor of countries without figures', () => {
    expect(ordinaryPay(tables, 'PL', 'entertainer')).toBeNull();
    expect(ordinaryPay(tables, 'JP', 'cleaning')).toBeNull();
  });
});

describe('net euros a month', () => {
  it.each<
    [
      euros: number,
      country: string,
      trade: string,
      plain: Strength,
      hours: Strength,
      lured: Strength,
    ]
  >([
    [3000, 'PL', 'cleaning', medium, medium, medium],
    [3000, 'CZ', 'cleaning', medium, medium, medium],
    [3000, 'TR', 'cleaning', medium, medium, medium],
    [3000, 'GR', 'kitchen', weak, medium, weak],
    [3000, 'CY', 'cleaning', weak, medium, weak],
    [3000, 'IT', 'cleaning', weak, medium, weak],
    [3000, 'ES', 'cleaning', none, weak, weak],
    [3000, 'DE', 'cleaning', none, none, weak],
    [3000, 'NL', 'cleaning', none, none, none],
    [3000, 'CH', 'cleaning', none, none, none],
    [3000, 'NO', 'cleaning', none, none, none],
    [7000, 'DK', 'cleaning', medium, medium, medium],
    [2000, 'DE', 'care', none, none, none],
    [2300, 'DE', 'warehouse', none, none, none],
    [1650, 'PL', 'warehouse', none, none, none],
    [1000, 'UA', 'cleaning', weak, weak, weak],
    [2500, 'UA', 'office', medium, medium, medium],
    [1500, 'AE', 'kitchen', none, none, none],
    [5000, 'AE', 'kitchen', medium, medium, medium],
    [4000, 'TR', 'kitchen', medium, medium, medium],
  ])('%i in %s, %s: %s; hours named %s; with lures %s', (min, country, trade, ...expected) => {
    const words = [`trade-${trade}`];
    const lures = new Set(['no-requirements', 'all-arranged']);
    expect([
      strengthOf(question({ min, country, words })),
      strengthOf(question({ min, country, words: [...words, 'pay-hours-short'] })),
      strengthOf(question({ min, country, words }, { flags: lures })),
    ]).toEqual(expected);
  });
});

describe('periods and currencies', () => {
  it.each<[what: string, offer: Parameters<typeof question>[0], Strength]>([
    ['an hour', { min: 40, period: 'hour', country: 'PL', words: ['trade-cleaning'] }, medium],
    [
      'an ordinary hour',
      { min: 8, period: 'hour', country: 'PL', words: ['trade-cleaning'] },
      none,
    ],
    ['a day', { min: 200, currency: 'USD', period: 'day' }, medium],
    ['a hundred a day', { min: 100, currency: 'USD', period: 'day' }, weak],
    [
      'a hundred a day with free hours',
      { min: 100, currency: 'USD', period: 'day', words: ['pay-hours-short'] },
      medium,
    ],
    ['a week', { min: 680, currency: 'USD', period: 'week' }, medium],
    ['a shift', { min: 150, period: 'shift', country: 'PL' }, none],
    ['a dear shift', { min: 300, period: 'shift', country: 'PL' }, medium],
    ['a year', { min: 24000, period: 'year', country: 'DE' }, none],
    ['an amount that can only be yearly', { min: 30000, period: 'unknown', country: 'DE' }, none],
    ['the same a month', { min: 30000, period: 'month', country: 'DE' }, medium],
    ['hryvnias at home', { min: 25000, currency: 'UAH' }, none],
    ['many hryvnias at home', { min: 150000, currency: 'UAH' }, medium],
    ['zlotys tell the country', { min: 6000, currency: 'PLN' }, none],
    ['many zlotys', { min: 15000, currency: 'PLN' }, medium],
    ['korunas of a factory', { min: 38000, currency: 'CZK', words: ['trade-warehouse'] }, none],
    ['a currency without a rate', { min: 9000000, currency: 'RUB' }, none],
    ['a piece', { min: 500, currency: 'USD', period: 'piece' }, none],
    ['no period and absurdly much', { min: 900000, period: 'unknown', country: 'PL' }, none],
    [
      'a gap of little money',
      { min: 560, currency: 'EUR', country: 'MD', words: ['trade-cleaning'] },
      none,
    ],
  ])('%s', (_, offer, expected) => {
    expect(strengthOf(question(offer))).toBe(expected);
  });
});

describe('the mildest reading', () => {
  const maid = { country: 'PL', words: ['trade-cleaning'] };
  it.each<[what: string, offer: Parameters<typeof question>[0], Strength]>([
    ['of a range the low end', { min: 1300, max: 2200, ...maid }, none],
    ['a high end is weak at most', { min: 1300, max: 9000, ...maid }, weak],
    ['«up to»', { min: 3000, country: 'PL', words: ['trade-cleaning'] }, medium],
    ['piece work', { min: 3000, country: 'PL', words: ['trade-cleaning', 'pay-piecework'] }, weak],
    [
      'long months',
      { min: 3500, country: 'PL', words: ['trade-cleaning', 'pay-hours-long'] },
      none,
    ],
    ['gross', { min: 3000, country: 'PL', words: ['trade-cleaning', 'pay-gross'] }, weak],
    [
      'the best paid trade',
      { min: 3000, country: 'PL', words: ['trade-cleaning', 'trade-driving'] },
      none,
    ],
    ['the sea, the army, a doctor', { min: 9000, country: 'PL', words: ['pay-exception'] }, none],
    ['programmers', { min: 9000, country: 'UA', words: ['trade-it'] }, none],
    ['nurses', { min: 9000, country: 'PL', words: ['trade-nursing'] }, none],
    ['dancers', { min: 9000, country: 'TR', words: ['trade-entertainer'] }, none],
  ])('%s', (_, offer, expected) => {
    expect(strengthOf(question(offer))).toBe(expected);
  });

  it('nurses and programmers of whom nothing is asked are weighed', () => {
    const flags = new Set(['no-requirements']);
    const offer = { min: 9000, country: 'PL', words: ['trade-nursing'] };
    expect(strengthOf(question(offer, { flags }))).toBe(medium);
  });

  it('a text of another language names what stands in the contract', () => {
    expect(strengthOf(question({ min: 3000, ...maid }, { language: 'en' }))).toBe(weak);
  });

  it('of several countries the best paid', () => {
    const destinations = ['PL', 'CH'].map((country) => ({ country, start: 0, end: 1 }));
    expect(strengthOf(question({ min: 3000 }, { destinations }))).toBe(none);
  });

  it('work abroad in no country or an unknown one is weighed as in a rich one', () => {
    expect(strengthOf(question({ min: 3000 }, { abroad: true }))).toBe(none);
    expect(strengthOf(question({ min: 3000, country: 'JP' }))).toBe(none);
    expect(strengthOf(question({ min: 3000 }))).toBe(medium);
  });

  it('a sum in a text that is about no work is none', () => {
    expect(strengthOf(question({ min: 9000 }, { isAboutWork: false }))).toBe(none);
  });
});

describe('sentences', () => {
  const engine = createEngine(compileKnowledge(knowledge).compiled.pack);
  const payIn = (text: string) =>
    engine.judge({ text, fields: [] }).reasons.find(({ flag }) => flag === PAY_FLAG);

  it.each<[text: string, sum: string, Strength]>([
    [
      'Покоївка в готель, Польща. Зарплата 3000 євро на місяць, чекаємо з понеділка.',
      '3000 євро',
      medium,
    ],
    ['Горничная в Стамбул, оклад 3000 евро в месяц.', '3000 евро', medium],
    ['Hotel maid in Warsaw, salary 4500 euro net a month.', '4500 euro', medium],
    ['Прибирання номерів, Кіпр, платимо 3000 євро на місяць.', '3000 євро', weak],
    ['Кухарка в кафе, Полтава, оклад 120 000 грн на місяць.', '120 000 грн', medium],
    ['Доход в день от 350 долларов, пишите старт.', '350 долларов', medium],
    ['Няня до хлопчика, Краків, ставка 300 злотих за годину.', '300 злотих', medium],
  ])('%s', (text, sum, strength) => {
    const reason = payIn(text);
    expect(reason?.strength).toBe(strength);
    expect(reason?.marks.map(({ start, end }) => text.slice(start, end))).toContain(sum);
    expect(reason?.ordinary?.max).toBeGreaterThan(0);
  });

  it.each([
    // Ordinary wages, told in every way.
    'Покоївка в готель, Німеччина, 2000 євро на місяць, кімната за окрему плату.',
    'Робота на заводі, Чехія: 190 крон за годину, гуртожиток, 230 годин на місяць.',
    'Пакувальниця на склад, Польща, 7000 злотих на руки, зміни по 12 годин.',
    'Офіціантка, Буковель, разом з чайовими до 70 000 грн на місяць.',
    'Сиделка в Германию, 2000 евро, проживание и питание.',
    'Сбор клубники, заработок 60-90 евро в день, как собираете.',
    'Warehouse worker in Leeds, £12.80 per hour, nights paid more.',
    'Kitchen porter in Dublin, 32,000 euro a year.',
    // When it is paid out is not what it is paid for.
    'Касирка, 24 000 грн, виплати раз на тиждень.',
    'Кассир, 24 000 грн, выплаты каждую неделю на карту.',
    'Cashier in Kyiv, 24,000 UAH, paid every week.',
    // «час» in «частный», «євро» in «Європа».
    'Няня в частный дом, оплата 25 000 грн, часто гуляем.',
    'Швачка, оплата 900, Європа замовляє в нас сукні.',
    // Hours of the day are no price of an hour.
    'Прибирання офісу, 9000 грн, 3 години на день.',
    'Уборка подъезда, оплата 8000 грн, 3 часа в день.',
    // Sums that are no wage.
    'Адміністраторка в фірму, оборот 5 000 000 $ на рік, зарплата 25 000 грн.',
    'Продавчиня, ставка 20 000 грн. Бонус 3000 $ найкращій крамниці року.',
    'Оператор в офис, бюджет на учёбу 6000 $, оклад 25 000 грн.',
    'Водій на авто фірми, вартість авто 15 000 євро, зарплата 30 000 грн.',
    // Work that can't be compared.
    'Судно шукає матроса, 4500 доларів на місяць, контракт пів року.',
    'Стоматолог у клініку, дохід 150 000 грн на місяць.',
    'Менеджер з продажу вікон, дохід до 120 000 грн, відсоток від угоди.',
    'Водій категорії СЕ по Європі, 3500 євро на місяць.',
    'Програміст на проєкт, 5000 доларів на місяць.',
    'Dancers for a summer show, 5000 euro a month.',
    // A season, a team.
    'Збір черешні, 6000 євро за сезон, намети і кухня є.',
    'Пара на ферму в Данію, 5000 євро на двох.',
    // Nobody offers work.
    'Купила вживану машину за 9000 доларів, тепер шукаю гуму.',
    'Шукаю роботу покоївкою, хочу 3000 євро на місяць, Польща.',
  ])('stays silent: %s', (text) => {
    expect(payIn(text)?.ordinary).toBeUndefined();
  });

  it('says what is ordinary, in the money of the offer', () => {
    const text = 'Покоївка, Польща, зарплата 15 000 злотих на місяць.';
    expect(payIn(text)?.ordinary).toEqual({
      ...{ min: 3600, max: 5000, currency: 'PLN' },
      checkedOn: tables.checkedOn,
    });
  });

  it('alone it never alarms', () => {
    const text = 'Покоївка в готель «Липа», Польща, зарплата 9000 євро на місяць.';
    expect(engine.judge({ text, fields: [] }).level).toBe('notice');
  });
});
