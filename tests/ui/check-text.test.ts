// A pasted text: how much of it is read, which languages are owned up to, where the marks stand.
import { describe, expect, it, vi } from 'vitest';
import type { Level, Verdict } from '../../src/model/verdict';
import { checkText, TEXT_LIMIT } from '../../src/ui/check/check-text';
import { excerpts } from '../../src/ui/check/excerpts';
import { guessLanguage } from '../../src/ui/check/guess-language';

const verdict = (level: Level): Verdict => ({
  level,
  reasons: [],
  facts: { pay: [], ages: [], contacts: [], destinations: [], abroad: false },
  speaker: 'offer',
  language: 'uk',
  unsaid: { gaps: [], countries: [] },
});

describe('language', () => {
  it.each([
    'Шукаємо дівчат на роботу за кордоном, зарплата від 3000 євро, житло надаємо, пишіть в телеграм',
    'Потрібна няня для дитини 3 роки, графік 9-18, Київ, Оболонь, оплата 120 грн за годину',
    'Требуются девушки в Турцию, проезд за наш счет, высокий доход, без опыта',
    'прівєт, шукаю дівчат на роботу в турцію, проїзд оплачуєм, хто хоче заробити пишіть в лс скоріш',
    'We are hiring hostesses in Dubai, visa and ticket provided, no experience needed, DM for details',
    'Looking for a nanny in Warsaw, live in, weekends off, 6000 PLN',
    'Коротке',
  ])('is one of ours: %s', (text) => {
    expect(guessLanguage(text)).toEqual({ ours: true });
  });

  it.each([
    [
      'pol',
      'Zatrudnię opiekunkę do starszej osoby w Niemczech, zakwaterowanie i wyżywienie zapewnione',
    ],
    ['deu', 'Wir suchen Mitarbeiterinnen für unser Restaurant in Berlin, Unterkunft wird gestellt'],
    ['ron', 'Angajam fete pentru lucru in Italia, cazare asigurata, salariu 2000 euro pe luna'],
    [
      'bul',
      'Търсим момичета за работа в Гърция, осигуряваме квартира и храна, заплата 1500 евро на месец',
    ],
    ['bel', 'Шукаем дзяўчат на працу ў Польшчы, жыллё даем, заробак ад дзвюх тысяч еўра ў месяц'],
    ['tur', 'Otelde çalışacak bayan arıyoruz, konaklama ve yemek bizden, maaş iki bin dolar'],
  ])('is %s: %s', (code, text) => {
    expect(guessLanguage(text)).toEqual({ ours: false, code });
  });

  it('that isn’t known is said, not passed over as calm', () => {
    const result = checkText(
      'x',
      () => verdict('none'),
      () => ({ ours: false, code: 'pol' }),
    );
    expect(result).toMatchObject({ kind: 'otherLanguage', code: 'pol' });
  });

  it('does not silence what was found', () => {
    const result = checkText(
      'x',
      () => verdict('high'),
      () => ({ ours: false, code: 'pol' }),
    );
    expect(result.kind).toBe('judged');
  });
});

describe('length', () => {
  const read = (length: number) => {
    const judge = vi.fn((_offer: { text: string }) => verdict('notice'));
    const result = checkText('я'.repeat(length), judge, () => ({ ours: true }));
    return { isCut: result.isCut, length: judge.mock.calls[0][0].text.length };
  };

  it.each([
    [TEXT_LIMIT, false, TEXT_LIMIT],
    [TEXT_LIMIT + 1, true, TEXT_LIMIT],
  ])('%i characters: cut %s', (length, isCut, readLength) => {
    expect(read(length)).toEqual({ isCut, length: readLength });
  });
});

describe('marked words', () => {
  it('stand in their place in a short text', () => {
    const text = 'скиньте фото паспорта сьогодні';
    const pieces = excerpts(text, [{ start: 8, end: 21 }]);
    expect(pieces.map(({ text, kind }) => [kind, text])).toEqual([
      ['plain', 'скиньте '],
      ['marked', 'фото паспорта'],
      ['plain', ' сьогодні'],
    ]);
  });

  it('that overlap become one', () => {
    const marked = excerpts('абвгґд', [
      { start: 2, end: 5 },
      { start: 1, end: 3 },
    ]).filter(({ kind }) => kind === 'marked');
    expect(marked.map(({ text }) => text)).toEqual(['бвгґ']);
  });

  it('of a long text are shown with a little around them, cut between words', () => {
    const filler = 'довгий текст '.repeat(400);
    const text = `${filler}фото паспорта ${filler}`;
    const pieces = excerpts(text, [{ start: filler.length, end: filler.length + 13 }]);
    expect(pieces.map(({ kind }) => kind)).toEqual(['gap', 'plain', 'marked', 'plain', 'gap']);
    expect(pieces[1].text).toMatch(/^(довгий|текст) /);
    expect(pieces[3].text).toMatch(/ (довгий|текст)$/);
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(400);
  });
});
