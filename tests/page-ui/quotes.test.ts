// @vitest-environment jsdom
// What stands in the page, quoted: one line, no repetition, not too long.
import { expect, it } from 'vitest';
import { quotesOf } from '../../src/page/card/quotes';

function ranges(...texts: string[]): Range[] {
  return texts.map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    return range;
  });
}

it.each([
  { case: 'line breaks become spaces', texts: ['без\n   досвіду'], quotes: ['без досвіду'] },
  {
    case: 'the same words stand once',
    texts: ['Візу зробимо', 'візу  зробимо'],
    quotes: ['Візу зробимо'],
  },
  { case: 'nothing is made of nothing', texts: ['  ', ''], quotes: [] },
  { case: 'three are enough', texts: ['а', 'б', 'в', 'г'], quotes: ['а', 'б', 'в'] },
  {
    case: 'markup is text',
    texts: ['<img src=x onerror=alert(1)>'],
    quotes: ['<img src=x onerror=alert(1)>'],
  },
])('$case', ({ texts, quotes }) => {
  expect(quotesOf(ranges(...texts))).toEqual(quotes);
});

it('a long passage is cut at a word', () => {
  const [quote] = quotesOf(ranges('зустрінемо в аеропорту '.repeat(12)));
  expect(quote.length).toBeLessThanOrEqual(121);
  expect(quote).toMatch(/(зустрінемо|в|аеропорту)…$/u);
});
