// Where words begin and end, which are read as which, and what is left alone.
import { describe, expect, it } from 'vitest';
import { read, shown } from './small-lexicon';

describe('plain words', () => {
  it.each([
    ['Паспорт, РОБОТА; telegram!', ['Паспорт=паспорт', 'РОБОТА=робота', 'telegram=telegram']],
    ['робота-паспорт', ['робота=робота', 'паспорт=паспорт']],
    ['робота/паспорт_dm', ['робота=робота', 'паспорт=паспорт', 'dm=dm']],
    ['документами, ДОКУМЕНТ', ['документами=документ*', 'ДОКУМЕНТ=документ*']],
    ['докумен', ['докумен']],
    ["сім'я сім’я сімʼя сімя", ["сім'я=сім’я", 'сім’я=сім’я', 'сімʼя=сім’я', 'сімя=сім’я']],
    ["'паспорт'", ['паспорт=паспорт']],
    ['«робота»', ['робота=робота']],
    ['робот роботар', ['робот', 'роботар']],
    ['passpört', ['passpört=passport']],
    ['🍒 робота', ['🍒=🍒', 'робота=робота']],
    ['😀 робота', ['робота=робота']],
    ['', []],
    ['  .,!? — ', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('reads ё as е and ґ as г', () => {
    expect(shown('эскорт ескорт ЭСКОРТ')).toEqual([
      'эскорт=эскорт',
      'ескорт=ескорт',
      'ЭСКОРТ=эскорт',
    ]);
    expect(shown('тґ зп')).toEqual(['тґ=тг', 'зп=зп']);
  });
});

describe('offsets', () => {
  it.each([
    ['ах, паспорт!', 4, 11],
    ['👩‍👩‍👧 паспорт', 9, 16],
    ['па\u200bспорт', 0, 8],
    ['\u200bпаспорт\u200b.', 1, 8],
    ['т е л е г р а м', 0, 15],
    ['«т.е.л.е.г.р.а.м»', 1, 16],
    ['𝐩𝐚𝐬𝐬𝐩𝐨𝐫𝐭', 0, 16],
    ['x 𝐩𝐚𝐬𝐬𝐩𝐨𝐫𝐭.', 2, 18],
    ['п\u0301а\u0301спорт', 0, 9],
    ['паспорт'.normalize('NFD'), 0, 7],
    ['теле🔥грам', 0, 10],
  ])('%j', (text, start, end) => {
    const known = read(text).filter(({ as }) => as !== '');
    expect(known.map((t) => [t.start, t.end])).toEqual([[start, end]]);
  });
});

describe('disguised words are read', () => {
  it.each([
    ['look-alikes', 'тeлeгpaм', 'телеграм', ['lookAlike']],
    ['look-alike capitals', 'ТEЛEГРAМ', 'телеграм', ['lookAlike']],
    ['a Latin word with Cyrillic letters', 'tеlеgrаm', 'telegram', ['lookAlike']],
    ['letters of other Cyrillic alphabets', 'pаѕѕpоrt', 'passport', ['lookAlike']],
    ['zero-width spaces', 'теле\u200bграм', 'телеграм', ['invisible']],
    ['zero-width joiners', 'теле\u200dграм', 'телеграм', ['invisible']],
    ['soft hyphens', 'теле\u00adграм', 'телеграм', ['invisible']],
    ['grapheme joiners', 'теле\u034fграм', 'телеграм', ['invisible']],
    ['word joiners', 'теле\u2060грам', 'телеграм', ['invisible']],
    ['direction marks', 'теле\u202eграм', 'телеграм', ['invisible']],
    ['stress marks', 'робо\u0301та', 'робота', []],
    ['strokes through letters', 'р\u0336о\u0336б\u0336о\u0336т\u0336а\u0336', 'робота', []],
    ['letters parted by spaces', 'р о б о т а', 'робота', ['spaced']],
    ['capitals parted by spaces', 'Р О Б О Т А', 'робота', ['spaced']],
    ['letters parted by dots', 'р.о.б.о.т.а', 'робота', ['spaced']],
    ['letters parted by hyphens', 'р-о-б-о-т-а', 'робота', ['spaced']],
    ['two letters parted by a dot', 'т.г', 'тг', ['spaced']],
    ['two letters parted by a slash', 'л/с', 'лс', ['spaced']],
    ['spaced look-alikes', 'p о б o т a', 'робота', ['spaced']],
    ['digits for letters', 'т3л3грам', 'телеграм', ['leet']],
    ['digits for letters, Latin', 'p4ssp0r7', 'passport', ['leet']],
    ['digits and look-alikes', 'т3лeгpам', 'телеграм', ['lookAlike', 'leet']],
    ['stretched letters', 'рооооообота', 'робота', ['stretched']],
    ['stretched doubles', 'toooo', 'too', ['stretched']],
    ['stretched doubles inside', 'commmment', 'comment', ['stretched']],
    ['mathematical letters', '𝐭𝐞𝐥𝐞𝐠𝐫𝐚𝐦', 'telegram', ['decorative']],
    ['mathematical sans, mixed with plain', 'te𝘭𝘦gram', 'telegram', ['decorative']],
    ['circled letters', 'ⓣⓔⓛⓔⓖⓡⓐⓜ', 'telegram', ['decorative']],
    ['full-width letters', 'ｔｅｌｅｇｒａｍ', 'telegram', []],
    ['decomposed letters', 'йод'.normalize('NFD'), 'йод', []],
    ['decomposed ї', 'ЇЇ'.normalize('NFD'), 'її', []],
    ['a hyphen inside', 'теле-грам', 'телеграм', ['spaced']],
    ['an emoji inside', 'теле🔥грам', 'телеграм', ['spaced']],
    ['mixed case', 'тЕЛЕгРАМ', 'телеграм', []],
  ])('%s: %s', (_, written, word, how) => {
    for (const text of [written, `Пишіть у ${written}, будь ласка`, `(${written})!`]) {
      const known = read(text).filter(({ as }) => as !== '');
      expect(known.map(({ written, as, how }) => ({ written, as, how }))).toEqual([
        { written, as: word, how },
      ]);
    }
  });

  it('reads a wholly Latin look-alike in a Cyrillic text only', () => {
    expect(shown('cон по-українськи і cop тут')).toContain('cон=сон');
    expect(shown('Пишіть про мій coh тут')).toContain('coh=сон');
    expect(shown('my coh here')).toContain('coh');
  });

  it('reads spaced letters whatever stands after them', () => {
    for (const after of ['', ' 5 разів', ' 5', ', і ще', ' 🍒', '\nтак', ' тут']) {
      expect(shown(`наша р о б о т а${after}`)).toContain('р о б о т а=робота');
    }
  });

  it('keeps words around spaced letters', () => {
    expect(shown('я в т е л е г р а м і тут')).toEqual([
      ...['я', 'в', 'т е л е г р а м=телеграм', 'і', 'тут'],
    ]);
  });
});

describe('what is not disguised stays as it is', () => {
  it.each([
    ['a known word is not read anew', 'cop у тексті', ['cop=cop', 'у', 'тексті']],
    ['doubled letters are not squeezed', 'роббота паасспорт', ['роббота', 'паасспорт']],
    ['stretched unknown words', 'ооооого', ['ооооого']],
    ['two letters parted by a space', 'т г', ['т', 'г']],
    ['letters of two sentences', 'т! г', ['т', 'г']],
    ['letters of two lines', 'р о б\nо т а', ['р', 'о', 'б', 'о', 'т', 'а']],
    ['letters far apart', 'л    с', ['л', 'с']],
    ['two known words stay two', 'без-з', ['без=без', 'з=з']],
    ['halves parted by a space', 'теле грам', ['теле', 'грам']],
    ['halves of two sentences', 'теле! грам', ['теле', 'грам']],
    ['a longer word that holds a known one', 'телеграмище', ['телеграмище']],
    ['digits that make no word', '3х4', ['3', 'х', '4']],
    ['a number with its unit', '3000грн', ['3000', 'грн']],
    ['a word in the other alphabet without a like', 'dжmж', ['dжmж']],
    ['a word of an unread alphabet, in one piece', 'τελεγραμ', ['τελεγραμ']],
  ])('%s: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('leaves a word of 49 letters or more alone, however it is written', () => {
    expect(shown(`р${'о'.repeat(40)}бота`)[0]).toContain('=робота');
    expect(shown(`р${'о'.repeat(60)}бота`)[0]).not.toContain('=');
  });

  it('does not lose the letter after half a surrogate pair', () => {
    expect(shown('\ud83dпаспорт')).toEqual(['паспорт=паспорт']);
    expect(read('паспорт\udc00 робота').map(({ as }) => as)).toEqual(['паспорт', 'робота']);
    expect(read('паспорт \udc00 робота').map(({ as }) => as)).toEqual(['паспорт', 'робота']);
  });
});

describe('numbers', () => {
  it.each([
    ['3 000', ['3 000']],
    ['3\u00a0000', ['3\u00a0000']],
    ['3\u202f000 000', ['3\u202f000 000']],
    ['3.000', ['3.000']],
    ['3,000', ['3,000']],
    ['3,5', ['3,5']],
    ['12.50', ['12.50']],
    ['1,2,3', ['1,2', '3']],
    ['3 00', ['3', '00']],
    ['3  000', ['3', '000']],
    ['3\t000', ['3', '000']],
    ['3\n000', ['3', '000']],
    ['18-25', ['18', '25']],
    ['18–25', ['18', '25']],
    ['40к', ['40', 'к']],
    ['2тис', ['2', 'тис']],
    ['24/7', ['24', '7']],
    ['18.11.2025', ['18.11', '2025']],
    ['№5', ['5']],
    ['３０００', ['３０００']],
  ])('%j', (text, expected) => {
    const numbers = read(text);
    expect(numbers.map(({ written }) => written)).toEqual(expected);
    expect(numbers[0].kind).toBe('number');
  });
});
