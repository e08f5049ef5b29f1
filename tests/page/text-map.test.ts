// @vitest-environment jsdom
// The text of an element, and where each of its characters stands.
import { describe, expect, it } from 'vitest';
import { buildText } from '../../src/page/text-map';
import { skipping } from '../../src/page/visible';
import { squeezed } from './sample-pages';

function mapOf(html: string, skip: string[] = []) {
  document.body.innerHTML = html;
  const builder = buildText(skipping(skip));
  builder.add('body', [document.body]);
  return builder.build();
}

describe('the text', () => {
  it.each([
    ['lines of blocks', '<p>Раз</p><div>два<div>три</div>чотири</div>', 'Раз\nдва\nтри\nчотири'],
    ['br', 'один<br>\n<br>  два', 'один\nдва'],
    ['collapsed white space', '  один \n\t два&nbsp;&nbsp;три  ', 'один два три'],
    ['words across inline elements', 'пас<b>порт</b> <i> тут</i>', 'паспорт тут'],
    [
      'nothing of styles and scripts',
      '<style>.a{}</style>a<script>b</script><svg><title>c</title></svg>',
      'a',
    ],
    [
      'nothing hidden',
      '<i aria-hidden="true">x</i><i hidden>y</i><i inert>z</i><i style="display:none">w</i>a',
      'a',
    ],
    [
      'nothing of her drafts',
      '<p contenteditable="true">чернетка</p><textarea>інша</textarea>а',
      'а',
    ],
    ['invisible characters as they are', 'пас\u034fпорт', 'пас\u034fпорт'],
    ['emoji', '👩\u200d🍳 кухарка', '👩\u200d🍳 кухарка'],
  ])('holds %s', (_, html, text) => {
    expect(mapOf(html).text).toBe(text);
  });

  it('leaves out what a site skips', () => {
    expect(mapOf('<p>а<span role="button">See more</span></p>', ['[role="button"]']).text).toBe(
      'а',
    );
  });
});

describe('the range of every part', () => {
  it.each([
    '<p>Скиньте <b>фото</b>\n   паспорта, 160&nbsp;000  грн</p><p>завтра</p>',
    'Л\u034fегка <style>x</style>ро<i>бота</i> в\u034f Європі<br>👩\u200d🍳 тут',
    '<ul><li> a </li>\n<li>b<ul><li>c d</li></ul></li></ul>',
  ])('holds the same words: %s', (html) => {
    const { text, rangeOf } = mapOf(html);
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const words = text.slice(start, end);
        if (squeezed(words) === '') continue;
        const range = rangeOf(start, end);
        const shown = (range?.toString() ?? '').replace('x', '');
        expect(squeezed(shown)).toBe(squeezed(words));
      }
    }
  });

  it('is null once its words have changed or gone', () => {
    const { rangeOf } = mapOf('<p>один два</p><p>три</p>');
    expect(rangeOf(5, 8)?.toString()).toBe('два');
    const [first, second] = document.querySelectorAll('p');
    (first.firstChild as Text).data = 'один сім';
    expect(rangeOf(5, 8)).toBeNull();
    second.remove();
    expect(rangeOf(9, 12)).toBeNull();
  });

  it.each([
    [-1, 2],
    [2, 2],
    [3, 2],
    [0, 99],
  ])('is null for %i to %i', (start, end) => {
    expect(mapOf('<p>слово</p>').rangeOf(start, end)).toBeNull();
  });
});

describe('fields', () => {
  it('stand in lines of their own, with their spans', () => {
    document.body.innerHTML = '<h1> Назва </h1><p>Київ - Сьогодні</p><p>12<b>торг</b></p>';
    const [title, place, pay] = document.body.children;
    const builder = buildText(skipping([]));
    builder.add('title', [title]);
    builder.add('pay', [pay], { ownText: true });
    builder.add('place', [place], { upTo: ' - ' });
    const { text, fields } = builder.build();
    expect(text).toBe('Назва\n12\nКиїв');
    expect(fields.map(({ field, start, end }) => [field, text.slice(start, end)])).toEqual([
      ['title', 'Назва'],
      ['pay', '12'],
      ['place', 'Київ'],
    ]);
  });
});

describe('a hostile page', () => {
  it('is read although its form shadows the names of nodes', () => {
    const { text } = mapOf(
      '<form>a<input name="parentNode"><input name="nextSibling"><input name="firstChild"><input name="nodeType"><p>b</p></form>c',
    );
    expect(text).toBe('a\nb\nc');
  });

  it('may nest a thousand deep', () => {
    document.body.replaceChildren();
    let inner: Element = document.body;
    for (let depth = 0; depth < 1000; depth++) {
      inner = inner.appendChild(document.createElement('i'));
    }
    inner.textContent = 'дно';
    const builder = buildText(skipping([]));
    builder.add('body', [document.body]);
    expect(builder.build().text).toBe('дно');
    document.body.replaceChildren();
  });

  it('cannot make a text without end', () => {
    const { text } = mapOf(
      Array.from({ length: 400 }, () => `<p>${'а'.repeat(1000)}</p>`).join(''),
    );
    expect(text.length).toBeLessThan(102_000);
  });
});
