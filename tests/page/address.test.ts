// Which addresses belong to which definition and kind of page.
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/page/address';
import { fitPattern } from '../../src/page/fit-pattern';
import { sites } from './sample-pages';

describe('an address', () => {
  it.each([
    ['https://www.olx.ua/uk/rabota/', 'olx list '],
    ['https://www.olx.ua/uk/rabota/kyiv/?page=3', 'olx list '],
    ['https://www.olx.ua/uk/list/q-робота/', 'olx list '],
    ['https://www.olx.ua/d/uk/obyavlenie/shveya-IDEAL-ID14aBcD.html', 'olx advert 14aBcD'],
    ['https://www.olx.ua/uk/obyavlenie/rabota/shveya-ID14aBcD.html?reason=x', 'olx advert 14aBcD'],
    ['https://www.olx.pl/oferta/praca/opiekunka-CID4-ID9xYz.html', 'olx advert 9xYz'],
    ['https://www.olx.ua/uk/myaccount/answers/', 'olx none '],
    ['https://www.work.ua/jobs/8524710/', 'work-ua advert 8524710'],
    ['https://www.work.ua/ru/jobs/8524710', 'work-ua advert 8524710'],
    ['https://www.work.ua/jobs-kyiv-nanny/', 'work-ua list '],
    ['https://www.work.ua/jobs/by-company/12/', 'work-ua list '],
    ['https://www.work.ua/resumes/123/', 'work-ua none '],
    ['https://www.facebook.com/groups/700000000000001/', 'facebook feed '],
    ['https://www.facebook.com/groups/g/posts/70001/', 'facebook feed 70001'],
    ['https://www.facebook.com/groups/g/permalink/70001', 'facebook feed 70001'],
    ['https://www.facebook.com/messages/t/1', 'facebook none '],
    ['https://notolx.ua/uk/rabota/', 'nowhere'],
    ['https://olx.ua.example/uk/rabota/', 'nowhere'],
    ['file:///olx.ua/uk/rabota/', 'nowhere'],
  ])('%s is %s', (address, place) => {
    const found = placeOf(new URL(address), sites);
    const name = found ? `${found.site.id} ${found.page?.id ?? 'none'} ${found.id}` : 'nowhere';
    expect(name).toBe(place);
  });
});

describe('a pattern', () => {
  it.each([
    ['/jobs/{id}/', '/jobs/12', '12'],
    ['/jobs/{id}/', '/jobs/12/more', null],
    ['*ID{id}.html*', '/d/x-ID9aB.html?a=1', '9aB'],
    ['ID: {id}', 'ID: 911', '911'],
    ['*ID{id}.html*', '/d/IDEAL-ID9aB.html', '9aB'],
    ['/groups/*/posts/{id}*', '/groups/posts/posts/7/', '7'],
    ['/groups/*', '/groups/', ''],
    ['/', '/', ''],
    ['/', '/x', null],
    ['/a.b', '/aXb', null],
    ['/x/{id}', '/x/', null],
  ])('%s fits %s as %s', (pattern, value, id) => {
    expect(fitPattern(pattern, value)).toBe(id);
  });

  it('stays quick on an address made to be slow', () => {
    const before = performance.now();
    for (const pattern of ['*a*a*{id}*b', '*ID{id}.html', '*ID{id}.html*']) {
      fitPattern(pattern, 'a'.repeat(100_000));
      fitPattern(pattern, 'ID'.repeat(100_000));
    }
    expect(performance.now() - before).toBeLessThan(500);
  });
});
