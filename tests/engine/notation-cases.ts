// What each piece of the notation must and must not find, by hand. For agreement.test.ts.
import type { SmallPhrase } from './small-knowledge';

export interface NotationCase {
  feature: string;
  phrase: string | SmallPhrase;
  /** A text with every match in [brackets]; overlapping matches are not used here. */
  texts: string[];
}

export const NOTATION_CASES: readonly NotationCase[] = [
  {
    feature: 'a word in all its forms',
    phrase: 'паспорт',
    texts: [
      'Тільки [паспорт]!',
      '[ПАСПОРТА], [Паспортом]',
      'паспорти паспортний закордонпаспорт',
      'нема [паспорта].',
    ],
  },
  {
    feature: 'one form only',
    phrase: '=паспорт',
    texts: ['[паспорт] паспорта паспортом', 'ПАСПОРТУ'],
  },
  {
    feature: 'a beginning',
    phrase: 'докум*',
    texts: ['[документ], [документація] і [докум]', 'доку доккумент'],
  },
  {
    feature: 'words in order, nothing between',
    phrase: 'фото паспорт',
    texts: ['[фото паспорта]', 'фото мого паспорта', 'паспорт фото', 'фото! паспорт'],
  },
  {
    feature: 'commas do not part a phrase, ends of sentences do',
    phrase: 'фото паспорт',
    texts: [
      '[фото, паспорт]',
      '[фото (паспорт]',
      '[фото - паспорт]',
      'фото. Паспорт',
      'фото\nпаспорт',
      'фото • паспорт',
      'фото… паспорт',
      '[фото/паспорт]',
    ],
  },
  {
    feature: '~n',
    phrase: 'скинути ~2 паспорт',
    texts: [
      '[скинь паспорт]',
      '[скинь мені паспорт]',
      '[скинь мені свій паспорт]',
      'скинь мені зараз свій паспорт',
      'паспорт скинь',
      'скинь скинь [скинь паспорт] паспорт',
      'скинь. Паспорт',
    ],
  },
  {
    feature: 'three steps with gaps, where the first word could stand twice',
    phrase: 'скинути ~2 фото ~2 паспорт',
    texts: [
      '[скинь мені фото свого паспорта]',
      'скинь мені [скинь там фото паспорта]',
      '[скинь фото там фото паспорта] паспорта',
      'скинь раз два три фото паспорта',
    ],
  },
  {
    feature: '~~n',
    phrase: 'фото ~~2 паспорт',
    texts: [
      '[фото паспорта]',
      '[паспорт та фото]',
      '[паспорт і ще фото]',
      'паспорт і ще одне фото',
      'фото. Паспорт',
    ],
  },
  {
    feature: '~~n in the middle',
    phrase: 'скинути ~1 фото ~~2 паспорт робота',
    texts: [
      '[скинь мені фото і паспорт роботи]',
      '[скинь паспорт і ще фото роботи]',
      'скинь роботи фото паспорт',
    ],
  },
  {
    feature: 'a word that may be left out',
    phrase: 'скинути =своє? фото',
    texts: ['[скинь своє фото]', '[скинь фото]', 'скинь твоє фото'],
  },
  {
    feature: 'a left-out word leaves its gap behind',
    phrase: 'скинути ~2 =своє? фото',
    texts: ['[скинь мені тут фото]', '[скинь мені своє фото]', 'скинь мені тут ще фото'],
  },
  {
    feature: 'a word that may be left out at the edges is left out: the tightest match counts',
    phrase: '=своє? фото =зараз?',
    texts: ['своє [фото] зараз'],
  },
  {
    feature: 'braces',
    phrase: '{скинути|надіслати} {фото|паспорт}',
    texts: ['[скинь фото] [надішліть паспорт]', 'скинь надішліть'],
  },
  {
    feature: 'alternatives of several words, with gaps, braces and lists of their own',
    phrase: '{скинути ~1 {фото|=скан}|за наш рахунок|<money> {=в|=за} $period}',
    texts: [
      '[скинь мені скан]',
      'Квиток [за наш рахунок].',
      'Платимо [3000 грн за день], [200 € в місяць].',
      '3000 грн на місяць, скинь мені своє фото',
    ],
  },
  {
    feature: 'braces that may be left out',
    phrase: 'скинути {=мені|=нам =усім}? фото',
    texts: ['[скинь фото]', '[скинь мені фото]', '[скинь нам усім фото]', 'скинь нам фото'],
  },
  {
    feature: 'lists',
    phrase: '$paper',
    texts: ['[паспортом], [посвідка] і [трудова книжка]', 'трудова і книжка', 'посвідки'],
  },
  {
    feature: 'a hyphen parts words, in phrases too',
    phrase: 'веб-модель',
    texts: ['[веб-модель]', '[веб модель]', 'вебмодель', 'модель веб'],
  },
  {
    feature: '<num>',
    phrase: '<num> =дівчат',
    texts: ['[5 дівчат]', '[3 000 дівчат]', '[5 - дівчат]', 'п’ять дівчат', '2-[3 дівчат]'],
  },
  {
    feature: '<num:a-b>',
    phrase: '<num:1-5> =дівчат',
    texts: [
      '[1 дівчат]',
      '[5 дівчат]',
      '6 дівчат',
      '0 дівчат',
      '15 дівчат',
      '3-[5 дівчат]',
      '4-6 дівчат',
    ],
  },
  {
    feature: '<money>',
    phrase: '<money>',
    texts: [
      '[3000 грн]',
      '[3 000 ₴], [$500] та [40 тис. грн]',
      '[1500-2000 євро]',
      '[2к євро]',
      '3000 осіб, 18 років',
      'до [500€]',
    ],
  },
  {
    feature: '<age>',
    phrase: '<age>',
    texts: [
      '[18-25 років]',
      '[від 18 до 30 років]',
      '[до 35 років]',
      '[18+]',
      '80 років тому',
      '18 грн',
    ],
  },
  {
    feature: '<phone> <handle> <link>',
    phrase: '{<phone>|<handle>|<link>}',
    texts: [
      'Дзвоніть [+380 67 123 45 67]!',
      'тут [@olena_work], там [t.me/robota_eu].',
      '[https://example.com/a?b=1] і [a.b@example.com]',
      '12345 та @',
    ],
  },
  {
    feature: '<country>',
    phrase: 'робота ~1 <country>',
    texts: ['[робота в Польщі]', '[Робота: Арабські Емірати]', 'робота в Емірати', 'Польща робота'],
  },
  {
    feature: 'a unit in the middle of a phrase covers all its words',
    phrase: 'робота <money> =міс',
    texts: ['[робота 1500-2000 євро міс]', '[робота $500 міс]', 'робота 1500 міс'],
  },
  {
    feature: '~n+ reaches into the next sentence, not further',
    phrase: 'скинути ~3+ паспорт ~1 =копію',
    texts: [
      '[скинь паспорт копію]',
      '[скинь. Мені потрібен паспорт, копію]',
      '[скинь\n\nпаспорт копію]',
      'скинь. Зараз. Паспорт копію',
      'скинь це мені будь ласка. Паспорт копію',
      'скинь. Паспорт. Копію',
    ],
  },
  {
    feature: '~~n+ in either order',
    phrase: 'фото ~~4+ паспорт',
    texts: ['[фото. Паспорт]', '[паспорт?\nІ ще фото]', 'паспорт. Так. Фото'],
  },
  {
    feature: 'a left-out word leaves behind that its gap may cross',
    phrase: 'фото ~2+ мій? паспорт',
    texts: ['[фото. Мій паспорт]', '[фото! Паспорт]', '[фото мій. Паспорт]'],
  },
  {
    feature: 'a guard inside a match of two sentences',
    phrase: { match: 'скинути ~5+ фото', not: [{ where: 'inside', words: '=лише' }] },
    texts: ['[скинь. Потім фото]', 'скинь лише. Потім фото', 'скинь. Потім лише фото'],
  },
  {
    feature: 'a number of one value, zero too',
    phrase: '<num:0-0> =фото',
    texts: ['[0 фото]', '3 фото', '10 фото'],
  },
  {
    feature: 'guard before',
    phrase: { match: 'фото', not: [{ where: 'before', words: '=візьми ~2 =і', within: 2 }] },
    texts: [
      'візьми і фото',
      'візьми свої речі і фото',
      'візьми свої речі і одне фото',
      'візьми свої речі і ще одне [фото]',
      'візьми. І [фото]',
      '[фото] візьми і',
    ],
  },
  {
    feature: 'guard after',
    phrase: { match: 'фото', not: [{ where: 'after', words: '=на ~1 =сайті', within: 1 }] },
    texts: [
      'фото на сайті',
      'фото на нашому сайті',
      '[фото] є на сайті',
      '[фото]. На сайті',
      'на сайті [фото]',
    ],
  },
  {
    feature: 'guard in the sentence',
    phrase: { match: 'фото', not: [{ where: 'sentence', words: '=співбесіда' }] },
    texts: [
      'співбесіда, потім усе інше, а вже тоді фото',
      'фото, а тоді, коли все буде гаразд, співбесіда',
      'співбесіда. Потім [фото]',
      '[фото]! співбесіда',
    ],
  },
  {
    feature: 'guard in the sentence, in the gaps of the match too',
    phrase: {
      match: 'скинути ~3 фото ~2 паспорт',
      not: [{ where: 'sentence', words: '=на ~1 =сайт' }],
    },
    texts: [
      '[скинь фото паспорта]',
      'скинь на сайт фото паспорта',
      'скинь фото на сайт паспорт',
      'на скинь сайт фото паспорта',
      'скинь фото паспорта на сайт',
    ],
  },
  {
    feature: 'guard inside',
    phrase: { match: 'скинути ~2 фото', not: [{ where: 'inside', words: '=лише' }] },
    texts: [
      '[скинь мені фото]',
      'скинь лише фото',
      'скинь мені лише фото',
      'лише [скинь фото] лише',
    ],
  },
  {
    feature: 'guards with units',
    phrase: { match: 'фото', not: [{ where: 'after', words: '<money>', within: 2 }] },
    texts: ['фото за 300 грн', '[фото] за 300 осіб'],
  },
  {
    feature: 'negation by default, in the same clause',
    phrase: 'паспорт',
    texts: [
      'не треба паспорт',
      'не треба мені [паспорт]',
      'не треба, [паспорт] є',
      'ні - паспорт',
      'ні — [паспорт]',
      'без паспорта',
      'без вашого [паспорта]',
      'паспорт не потрібно',
      '[паспорт], не потрібно',
      '[паспорт] вже не потрібно',
      'не. [Паспорт]',
    ],
  },
  {
    feature: 'negated: the phrase holds its own negation',
    phrase: { match: '=без паспорт', negated: true },
    texts: ['не треба, [без паспорта] не потрібно', 'не [без паспорта]'],
  },
  {
    feature: 'emoji',
    phrase: '{=🔥|=🍒} ~1 робота',
    texts: ['[🔥 робота]', '🍒[🔥 робота]', '😀 робота', '[🍒 є робота]'],
  },
];
