// Where sentences and clauses end.
import { describe, expect, it } from 'vitest';
import { type ReadToken, read } from './small-lexicon';

/** Words in groups, by sentence or by clause. */
function grouped(text: string, by: 'sentence' | 'clause'): string {
  const groups = new Map<number, ReadToken[]>();
  for (const token of read(text)) groups.set(token[by], [...(groups.get(token[by]) ?? []), token]);
  return [...groups.values()].map((own) => own.map((t) => t.written).join(' ')).join(' | ');
}

describe('sentences', () => {
  it.each([
    ['Раз. Два! Три? Чотири… П’ять', 'Раз | Два | Три | Чотири | П’ять'],
    ['Перше слово. друге слово', 'Перше слово | друге слово'],
    ['раз\nдва\r\nтри', 'раз | два | три'],
    ['• раз • два', 'раз | два'],
    ['раз, два; три: чотири', 'раз два три чотири'],
    ['раз (два) «три» — чотири', 'раз два три чотири'],
    ['раз!два?три', 'раз два три'],
    ['Кінець.', 'Кінець'],
    ['Слово!!! Ще', 'Слово | Ще'],
    // A full stop after a short word is an abbreviation, unless a capital follows.
    ['3 тис. грн', '3 тис грн'],
    ['3 тис.\u00a0грн', '3 тис грн'],
    ['40 тис. 500 грн', '40 тис 500 грн'],
    ['вул. садова', 'вул садова'],
    ['вул. Садова', 'вул | Садова'],
    ['і т. д. та ін. слова', 'і т д та ін слова'],
    ['Так. Ні', 'Так | Ні'],
    ['дні. ні', 'дні ні'],
    ['слова. ні', 'слова | ні'],
    ['тис.\nгрн', 'тис | грн'],
    // Only a full stop abbreviates.
    ['так! ні', 'так | ні'],
    ['так? ні', 'так | ні'],
    ['так… ні', 'так | ні'],
    // Inside numbers, addresses and initials with no space nothing ends.
    ['3.5 грн', '3.5 грн'],
    ['адреса t.me/job тут', 'адреса t me job тут'],
    ['пошта anna.k@a.com тут', 'пошта anna k a com тут'],
    ['О.П. коваленко', 'О П коваленко'],
    ['пишіть!@anna', 'пишіть anna'],
  ])('%j', (text, expected) => {
    expect(grouped(text, 'sentence')).toBe(expected);
  });
});

describe('clauses', () => {
  it.each([
    ['раз, два; три: чотири', 'раз | два | три | чотири'],
    ['раз (два) три', 'раз | два | три'],
    ['раз «два» три', 'раз | два | три'],
    ['раз "два" три', 'раз | два | три'],
    ['раз — два – три', 'раз | два | три'],
    ['раз-два_три/чотири', 'раз два три чотири'],
    ['раз. Два\nтри', 'раз | Два | три'],
    ['тис. грн', 'тис грн'],
    ['раз два', 'раз два'],
  ])('%j', (text, expected) => {
    expect(grouped(text, 'clause')).toBe(expected);
  });
});
