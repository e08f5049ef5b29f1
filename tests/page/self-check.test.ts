// @vitest-environment jsdom
// A definition says itself when it does not fit its page any more.
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/page/address';
import { ruleOf } from '../../src/page/readers/places';
import { selfCheck } from '../../src/page/self-check';
import { openPage, sampleNamed, samples, sites } from './sample-pages';

function kindOf(address: string) {
  const page = placeOf(new URL(address), sites)?.page;
  if (!page) throw new Error(`${address} has no kind of page`);
  return page;
}

describe('the self-check', () => {
  it.each(samples.filter(({ expected }) => expected.page !== null))(
    'finds most names of $name in its page',
    ({ html, expected }) => {
      const check = selfCheck(kindOf(expected.address), openPage(html).documentElement, 1);
      expect(check.readable).toBe(true);
      expect(check.matched).toBeGreaterThan(check.selectors / 3);
    },
  );

  it.each(['olx-list', 'olx-advert', 'work-ua-list'])(
    'says that a bare %s is unreadable',
    (name) => {
      const { html, expected } = sampleNamed(name);
      const bare = html
        .replace(/ (?:data-\w+|id|class)="[^"]*"/gu, '')
        .replace(/<(\/?)[hp]\d?/gu, '<$1i');
      const page = kindOf(expected.address);
      expect(selfCheck(page, openPage(bare).documentElement, 0).readable).toBe(false);
    },
  );

  it('knows a page that is empty from one that it cannot read', () => {
    const page = {
      ...kindOf('https://www.olx.ua/uk/rabota/'),
      empty: ['[data-testid="no-results"]'],
    };
    const empty = openPage('<p data-testid="no-results">Нічого не знайдено</p>');
    expect(selfCheck(page, empty.documentElement, 0)).toMatchObject({ matched: 0, readable: true });
    expect(selfCheck(page, openPage('<p>…</p>').documentElement, 0).readable).toBe(false);
  });
});

describe.each(sites)('the definition of $id', ({ skip, pages }) => {
  const selectors = new Set([
    ...skip,
    ...pages.flatMap(({ offers, empty = [] }) => [
      ...empty,
      ...offers.flatMap((shape) => [
        ...(shape.rows ?? []),
        ...(shape.climb?.from ?? []),
        ...(shape.climb?.to ?? []),
        ...(shape.outside ?? []),
        ...(shape.anchor ?? []),
        ...(shape.cutOff?.select ?? []),
        ...Object.values(shape.fields)
          .flat()
          .map((place) => ruleOf(place).select),
      ]),
    ]),
  ]);

  it.each([...selectors])('holds a selector that browsers understand: %s', (selector) => {
    expect(() => document.querySelector(selector)).not.toThrow();
  });
});
