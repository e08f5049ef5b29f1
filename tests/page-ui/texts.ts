// Invented words in three languages, as long as real ones, for looking at the card.
// Must not be taken for the product's texts: those live in locales and src/knowledge.
import type { QuestionSet } from '../../src/model/questions';
import type { CardWords, FlagTexts, UiLanguage } from '../../src/model/texts';

export const WORDS: Record<UiLanguage, CardWords> = {
  uk: {
    lang: 'uk',
    mark: 'Про що варто запитати в цьому оголошенні',
    titles: {
      notice: 'Є про що запитати',
      caution: 'Перш ніж відповідати, варто дещо з’ясувати',
      high: 'Тут зійшлося кілька важливих ознак',
    },
    here: 'Тут написано',
    why: 'Чому варто запитати',
    ordinary: 'Скільки платять зазвичай',
    ordinarySum: 'За таку роботу приблизно {{sum}} на місяць на руки. Дані за {{month}}.',
    now: 'Що зробити зараз',
    ask: 'Можна запитати так',
    copy: 'Скопіювати',
    copied: 'Скопійовано',
    source: 'Джерело',
    fine: 'Тут усе гаразд',
    fineDone: 'Більше не показуватимемо в цьому оголошенні.',
    undo: 'Повернути',
    help: 'Хто ще допоможе',
    helpLine: {
      name: 'Лінія довіри (вигадана)',
      dial: '0 000 123 456',
      href: 'tel:0000123456',
      note: 'Безплатно й анонімно, щодня. Якщо Ви вже за кордоном: +00 000 123 456.',
    },
    partial: 'Частина тексту схована за «Показати більше», її ми не бачили.',
    questions: 'Що ще можна запитати',
    questionsWhy: 'Відповідей на це в тексті не видно.',
    questionsLanguage: 'Мова запитань',
    copyAll: 'Скопіювати всі',
    close: 'Закрити',
    law: 'Це привід запитати, а не доказ.',
  },
  ru: {
    lang: 'ru',
    mark: 'О чём стоит спросить в этом объявлении',
    titles: {
      notice: 'Есть о чём спросить',
      caution: 'Прежде чем отвечать, стоит кое-что выяснить',
      high: 'Здесь сошлось несколько важных признаков',
    },
    here: 'Здесь написано',
    why: 'Почему стоит спросить',
    ordinary: 'Сколько платят обычно',
    ordinarySum: 'За такую работу примерно {{sum}} в месяц на руки. Данные за {{month}}.',
    now: 'Что сделать сейчас',
    ask: 'Можно спросить так',
    copy: 'Скопировать',
    copied: 'Скопировано',
    source: 'Источник',
    fine: 'Здесь всё в порядке',
    fineDone: 'Больше не покажем в этом объявлении.',
    undo: 'Вернуть',
    help: 'Кто ещё поможет',
    helpLine: {
      name: 'Линия доверия (вымышленная)',
      dial: '0 000 123 456',
      href: 'tel:0000123456',
      note: 'Бесплатно и анонимно, каждый день.',
    },
    partial: 'Часть текста скрыта за «Показать больше», её мы не видели.',
    questions: 'Что ещё можно спросить',
    questionsWhy: 'Ответов на это в тексте не видно.',
    questionsLanguage: 'Язык вопросов',
    copyAll: 'Скопировать все',
    close: 'Закрыть',
    law: 'Это повод спросить, а не доказательство.',
  },
  en: {
    lang: 'en',
    mark: 'What to ask about this offer',
    titles: {
      notice: 'Something to ask about',
      caution: 'Worth clearing up before you answer',
      high: 'Several important signs come together here',
    },
    here: 'It says',
    why: 'Why ask',
    ordinary: 'What is usually paid',
    ordinarySum: 'For such work roughly {{sum}} a month after tax. Figures of {{month}}.',
    now: 'What to do now',
    ask: 'You could ask',
    copy: 'Copy',
    copied: 'Copied',
    source: 'Source',
    fine: 'This is fine',
    fineDone: 'We won’t show it in this offer again.',
    undo: 'Bring it back',
    help: 'Who else can help',
    helpLine: null,
    partial: 'Part of the text is behind “See more”, so we have not seen it.',
    questions: 'What else you could ask',
    questionsWhy: 'The text doesn’t seem to answer this.',
    questionsLanguage: 'Language of the questions',
    copyAll: 'Copy all',
    close: 'Close',
    law: 'A sign to ask about, not proof.',
  },
};

const uk: Record<string, FlagTexts> = {
  papers: {
    name: 'Паспорт віддати комусь',
    why: 'Паспорт має бути лише у Вас. Людині без документа важко піти з роботи чи поїхати додому.',
    now: 'Не віддавайте оригінал, навіть «для оформлення». Копії першої сторінки досить.',
    ask: 'Навіщо потрібен саме оригінал мого паспорта і чи можу я показати його Вам особисто?',
    source: 'Індикатори торгівлі людьми, МОП, розділ «Примус», п. 3',
  },
  debt: {
    name: 'Борг за дорогу',
    why: 'Витрати на квиток і візу можуть стати боргом, який щомісяця росте.',
    now: 'Попросіть записати в договорі, хто й скільки платить за дорогу.',
    ask: 'Яка сума, у якій валюті й за скільки місяців її вираховують із зарплати?',
    source: 'Посібник для консультантів гарячих ліній, розд. 4',
  },
  pay: {
    name: 'Багато за просту роботу',
    why: 'Обіцяна сума в кілька разів більша, ніж зазвичай платять за таку роботу без досвіду.',
    now: 'Порівняйте з трьома іншими оголошеннями в тому самому місті.',
    ask: 'З чого складається ця сума і скільки з неї гарантовано?',
    source: 'Звіт про вербування в мережі, с. 18',
  },
  girls: {
    name: 'Лише молоді дівчата',
    why: 'Вік і зовнішність важать тут більше, ніж уміння.',
    now: 'Запитайте про щоденні обов’язки до того, як надсилати фото.',
    ask: 'Що саме я робитиму щодня і чому важливий вік?',
    source: 'Індикатори торгівлі людьми, МОП, розділ «Вербування», п. 7',
  },
  hurry: {
    name: 'Їхати треба негайно',
    why: 'Поспіх не лишає часу перевірити роботодавця.',
    now: 'Візьміть щонайменше два дні. Справжня робота за два дні не зникне.',
    ask: 'Чи можу я вирішити до кінця тижня?',
    source: 'Посібник для консультантів гарячих ліній, розд. 2',
  },
};

const ru: Record<string, FlagTexts> = Object.fromEntries(
  Object.keys(uk).map((flag) => [
    flag,
    {
      name: 'Паспорт отдать кому-то',
      why: 'Паспорт должен быть только у Вас. Человеку без документа трудно уйти с работы или уехать домой.',
      now: 'Не отдавайте оригинал, даже «для оформления». Копии первой страницы достаточно.',
      ask: 'Зачем нужен именно оригинал моего паспорта и могу ли я показать его Вам лично?',
      source: 'Индикаторы торговли людьми, МОТ, раздел «Принуждение», п. 3',
    },
  ]),
);

const en: Record<string, FlagTexts> = Object.fromEntries(
  Object.keys(uk).map((flag) => [
    flag,
    {
      name: 'Handing over a passport',
      why: 'Your passport belongs with you alone. Without it, it is hard to leave a job or go home.',
      now: 'Keep the original, even “for the paperwork”. A copy of the first page is enough.',
      ask: 'Why do you need the original, and could I show it to you in person instead?',
      source: 'Indicators of trafficking, ILO, Coercion, 3',
    },
  ]),
);

export const FLAGS: Record<UiLanguage, Record<string, FlagTexts>> = { uk, ru, en };

/** An offer in Poland that says little: her language first. */
export function questionsIn(lang: UiLanguage): QuestionSet[] {
  const own = OWN_QUESTIONS[lang];
  return [
    { ...own, questions: own.questions.map((text) => ({ text, meaning: null })) },
    {
      lang: 'pl',
      name: 'Polski',
      questions: POLISH.map((text, at) => ({ text, meaning: own.questions[at] })),
    },
  ];
}

const OWN_QUESTIONS: Record<UiLanguage, { lang: UiLanguage; name: string; questions: string[] }> = {
  uk: {
    lang: 'uk',
    name: 'Українська',
    questions: [
      'Як повністю називається ваша крамниця вигаданих речей і де її знайти в реєстрі?',
      'Хто платить за потяг і чи вираховують це потім?',
      'Скільки годин триває зміна?',
    ],
  },
  ru: {
    lang: 'ru',
    name: 'Русский',
    questions: [
      'Как полностью называется ваш магазин вымышленных вещей и где его найти в реестре?',
      'Кто платит за поезд и вычитают ли это потом?',
      'Сколько часов длится смена?',
    ],
  },
  en: {
    lang: 'en',
    name: 'English',
    questions: [
      'What is the full name of your shop of invented things, and where is it registered?',
      'Who pays for the train, and is it taken off later?',
      'How many hours is a shift?',
    ],
  },
};

const POLISH = [
  'Jak brzmi pełna nazwa Państwa sklepu z rzeczami zmyślonymi i gdzie znajdę go w rejestrze?',
  'Kto płaci za pociąg i czy jest to później potrącane?',
  'Ile godzin trwa zmiana?',
];
