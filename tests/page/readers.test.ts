// @vitest-environment jsdom
// Every sample page gives exactly the expected offers, and nothing of what only looks like one.
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/page/address';
import type { PageOffer } from '../../src/page/contract';
import { readGeneric } from '../../src/page/readers/generic-reader';
import { createSiteReader } from '../../src/page/readers/site-reader';
import {
  fieldText,
  openPage,
  type Sample,
  sampleNamed,
  samples,
  sites,
  squeezed,
} from './sample-pages';

const salt = 'salt';

function readSample({ html, expected }: Sample): PageOffer[] {
  const page = openPage(html);
  const found = placeOf(new URL(expected.address), sites);
  if (!found?.page) return readGeneric(page, { salt, addressId: '' });
  const context = { salt, addressId: found.id };
  const reader = createSiteReader(found.site, found.page, context);
  return reader
    .rowsIn(page.documentElement)
    .map((row) => row.read())
    .filter((offer) => offer !== null);
}

describe.each(samples)('$name', (sample) => {
  const { expected } = sample;
  const offers = readSample(sample);
  const idOf = (offer: PageOffer) => {
    const id = offer.key.slice(offer.key.indexOf(':') + 1);
    return id.startsWith('~') ? null : id;
  };

  it('is known by its address', () => {
    const found = placeOf(new URL(expected.address), sites);
    expect(found?.site.id ?? 'generic').toBe(expected.site);
    expect(found?.page?.id ?? null).toBe(expected.page);
  });

  it('holds exactly the expected offers', () => {
    const seen = offers.map((offer) => `${offer.kind} ${idOf(offer)}`).sort();
    expect(seen).toEqual(expected.offers.map(({ kind, id }) => `${kind} ${id}`).sort());
  });

  it.each(expected.offers)('reads the fields of $kind $id', (wanted) => {
    const offer = offers.find((one) => one.kind === wanted.kind && idOf(one) === wanted.id);
    if (!offer) throw new Error('It was not read');
    expect(fieldText(offer, 'title')).toBe(wanted.title);
    for (const part of wanted.body) expect(offer.text).toContain(part);
    for (const field of ['pay', 'place', 'employer'] as const) {
      if (wanted[field] !== undefined) expect(fieldText(offer, field)).toBe(wanted[field]);
    }
    expect(offer.partial).toBe(wanted.partial);
  });

  it('reads nothing that is not part of an offer', () => {
    for (const words of expected.never) {
      for (const offer of offers) expect(offer.text).not.toContain(words);
    }
  });

  it('ties every line to a range of the same words', () => {
    for (const { text, rangeOf } of offers) {
      for (const line of linesOf(text)) {
        const range = rangeOf(line.start, line.end);
        expect(squeezed(range?.toString() ?? '')).toContain(squeezed(line.text));
      }
    }
  });
});

function linesOf(text: string): { text: string; start: number; end: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { text: line, start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

describe('an advert whose site has changed all its names', () => {
  it.each([
    ['olx-advert', 'паспорт зберігається в адміністратора'],
    ['work-ua-advert', 'Замішуємо тісто о десятій вечора'],
  ])('%s is found by its words', (name, words) => {
    const html = sampleNamed(name).html.replace(/ (?:data-\w+|id|class)="[^"]*"/gu, '');
    const offers = readGeneric(openPage(html), { salt, addressId: '' });
    const offer = offers.find(({ text }) => text.includes(words));
    const start = offer?.text.indexOf(words) ?? -1;
    expect(offer?.rangeOf(start, start + words.length)?.toString()).toBe(words);
  });
});

describe('a posting whose words are not in the visible page', () => {
  const html = `<h1>Вакансія</h1><p>Зачекайте…</p><script type="application/ld+json">
    {"@type":"JobPosting","title":"Няня","description":"<p>Надішліть скан паспорта.</p>"}</script>`;

  it('is judged and tied to the heading', () => {
    const [offer] = readGeneric(openPage(html), { salt, addressId: '' });
    expect(offer.text).toBe('Няня\nНадішліть скан паспорта.');
    expect(offer.anchor.localName).toBe('h1');
    expect(offer.rangeOf(0, 4)).toBeNull();
  });
});

describe('the hash of an offer', () => {
  it('stays the same when a site sprinkles other invisible characters', () => {
    const [first, second] = [
      'Легка робота, @example',
      'Лег\u034fка робо\u200bта, @exa\u034fmple',
    ].map(
      (text) =>
        readGeneric(openPage(`<main><p>${text.repeat(5)}</p></main>`), { salt, addressId: '' })[0],
    );
    expect(second.hash).toBe(first.hash);
    expect(second.text).not.toBe(first.text);
  });
});
