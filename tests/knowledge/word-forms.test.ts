// Forms of words, against paradigms as grammars give them.
import { describe, expect, it } from 'vitest';
import { createForms } from '../../src/build/word-forms';
import type { Lang } from '../../src/engine/types';

const { forms } = createForms();

describe('forms of a word', () => {
  it.each<[Lang, string, string]>([
    [
      'uk',
      'паспорт',
      'паспорт паспорта паспорту паспортові паспортом паспорті паспорти паспортів паспортам паспортами паспортах',
    ],
    ['uk', 'робота', 'робота роботи роботі роботу роботою робіт роботам роботами роботах'],
    ['ru', 'залог', 'залог залога залогу залогом залоге залоги залогов залогам залогами залогах'],
    [
      'ru',
      'девушка',
      'девушка девушки девушке девушку девушкой девушкою девушек девушкам девушками девушках',
    ],
    ['ru', 'люди', 'люди людей людям людьми людях'],
    ['en', 'send', 'send sends sent sending'],
    ['en', 'pay', 'pay pays paid paying'],
    ['en', 'girl', 'girl girls'],
    ['en', 'woman', 'woman women'],
    ['en', 'stop', 'stop stops stopped stopping'],
    ['en', 'study', 'study studies studied studying'],
    ['en', 'worker', 'worker workers'],
    ['en', 'review', 'review reviews reviewed reviewing'],
    ['en', 'us', 'us'],
  ])('%s «%s»: exactly its paradigm', (lang, lemma, paradigm) => {
    expect([...forms(lang, lemma)].sort()).toEqual(paradigm.split(' ').sort());
  });

  it.each<[Lang, string, string]>([
    ['uk', 'надіслати', 'надішли надішліть надішлю надішлете надіслала надіслав надіслано'],
    ['uk', 'надсилати', 'надсилай надсилайте надсилаємо надсилатиме'],
    ['uk', 'дівчина', 'дівчини дівчині дівчину дівчиною дівчин дівчино'],
    ['uk', 'звертатися', 'звертайся звертайтесь звертаються звертатись'],
    ['uk', 'люди', 'людей людям людьми'],
    ['ru', 'отправить', 'отправь отправьте отправлю отправите отправила'],
    ['ru', 'прислать', 'пришли пришлите пришлю пришлете'],
    ['ru', 'оплатить', 'оплачу оплати оплатите оплатят'],
    ['ru', 'прийти', 'приду придет приди пришел пришла'],
    ['ru', 'сказать', 'скажи скажите скажу'],
    ['ru', 'требоваться', 'требуется требуются'],
    ['ru', 'помочь', 'помоги помогите помогу поможет'],
  ])('%s «%s» holds %s', (lang, lemma, some) => {
    expect(forms(lang, lemma)).toEqual(expect.arrayContaining(some.split(' ')));
  });

  it.each<[Lang, string, string]>([
    ['uk', 'робота', 'робот'],
    ['uk', 'робота', 'роботом'],
    ['ru', 'писать', 'писем'],
    ['ru', 'брать', 'брат'],
    ['ru', 'вести', 'весла'],
    ['ru', 'заплатить', 'заплачь'],
    ['en', 'pay', 'payer'],
    ['en', 'send', 'sender'],
    ['en', 'girl', "girl's"],
    ['en', 'ad', 'adding'],
  ])('%s «%s» does not hold «%s»', (lang, lemma, other) => {
    expect(forms(lang, lemma)).not.toContain(other);
  });

  it('begins with the word itself, in lower case and without ё', () => {
    expect(forms('ru', 'Жильё')[0]).toBe('жилье');
    expect(forms('uk', 'Європа')).toEqual(expect.arrayContaining(['європа', 'європі', 'європу']));
  });
});

describe('words that a dictionary does not hold', () => {
  it('takes the forms that a language lists', () => {
    const { forms, unknownLemmas } = createForms({ uk: { лічка: ['лічку', 'лічці'] } });
    expect(forms('uk', 'лічка')).toEqual(['лічка', 'лічку', 'лічці']);
    expect(unknownLemmas()).toEqual([]);
  });

  it('adds listed forms to those of the dictionary', () => {
    const { forms } = createForms({ uk: { паспорт: ['паспортик'] } });
    expect(forms('uk', 'паспорт')).toEqual(expect.arrayContaining(['паспортик', 'паспортом']));
  });

  it('leaves a form alone and names its headword', () => {
    const { forms, unknownLemmas } = createForms();
    expect(forms('uk', 'документи')).toEqual(['документи']);
    expect(forms('en', 'documents')).toEqual(['documents']);
    expect(unknownLemmas()).toEqual([
      { lang: 'uk', lemma: 'документи', formOf: ['документ'], like: null },
      { lang: 'en', lemma: 'documents', formOf: ['document'], like: null },
    ]);
  });

  it('bends a strange word like those that end alike, and says so', () => {
    const { forms, unknownLemmas } = createForms();
    expect(forms('uk', 'вебкамниця')).toEqual(expect.arrayContaining(['вебкамниці', 'вебкамницю']));
    expect(unknownLemmas()[0].like).toMatch(/ниця$/u);
  });

  it('keeps short slang as it is written, and tells of it once', () => {
    const { forms, unknownLemmas } = createForms();
    expect(forms('uk', 'зпшк')).toEqual(['зпшк']);
    forms('uk', 'зпшк');
    expect(unknownLemmas()).toEqual([{ lang: 'uk', lemma: 'зпшк', formOf: [], like: null }]);
  });
});
