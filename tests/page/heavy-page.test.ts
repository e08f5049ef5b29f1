// @vitest-environment jsdom
// A page of a hundred thousand nodes, and texts written to break a reader.
import { expect, it } from 'vitest';
import { readGeneric } from '../../src/page/readers/generic-reader';
import { openSession } from './fake-session';
import { openPage } from './sample-pages';

it('a page of 100,000 nodes is read', { timeout: 60_000 }, async () => {
  const card = (n: number) =>
    `<div data-testid="l-card" id="${n}"><div data-testid="ad-card-title"><a href="#"><h4>${
      n % 10 === 0 ? 'Скиньте паспорт' : 'Кравчиня'
    } ${n}</h4></a></div></div>`;
  const filling = '<p>а<b>б</b></p>'.repeat(25_000);
  const html = `<div>${Array.from({ length: 50 }, (_, n) => card(n + 1)).join('')}</div>${filling}`;
  const fake = openSession({ site: 'olx', path: '/uk/rabota/', html });
  await fake.pass(60_000);
  expect(fake.last()).toMatchObject({ read: 50, marked: 5, readable: true });
  fake.end();
});

it.each([
  ['only marks that join', '\u034f\u200b\u200d'.repeat(50_000)],
  ['half characters', '\ud83d паспорт \udc69 '.repeat(2000)],
  ['one word', 'а'.repeat(200_000)],
  ['right to left marks', '\u202eпаспорт\u202c '.repeat(5000)],
  ['control characters', '\u0001\u0007паспорт\ufffe '.repeat(5000)],
  ['white space', ' \u00a0\u2003\n'.repeat(50_000)],
])('a page of %s is read without a throw', (_, text) => {
  const page = openPage('<main><h1>Робота</h1><p></p></main>');
  page.querySelector('p')?.append(text);
  const offers = readGeneric(page, { salt: 's', addressId: '' });
  for (const { text: read, rangeOf } of offers) {
    const at = read.indexOf('паспорт');
    if (at >= 0) expect(rangeOf(at, at + 7)?.toString()).toBe('паспорт');
  }
});

it.each([
  ['that is no JSON', '{"@type":"JobPosting", broken'],
  ['of a number', '7'],
  ['of nothing', 'null'],
  [
    'of strange fields',
    '{"@type":"JobPosting","title":{"a":[]},"description":["x"],"jobLocation":[null]}',
  ],
  ['of a graph without things', '{"@graph":[null,1,"JobPosting",[]]}'],
  [
    'of a posting with a script',
    '{"@type":"JobPosting","description":"<img src=x onerror=1><script>1</script>"}',
  ],
])('machine-readable text %s is left aside', (_, json) => {
  const page = openPage(
    `<h1>Робота</h1><script type="application/ld+json">${json.replaceAll('</', '<\\/')}</script>`,
  );
  expect(readGeneric(page, { salt: 's', addressId: '' })).toEqual([]);
});
