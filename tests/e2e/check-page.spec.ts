// Pages of no listed site: untouched until she asks, read when she presses the button.
import { sampleNamed } from '../page/sample-pages';
import { expect, test } from './extension';
import { hasHost, isPaintSeen, paintedWords } from './painted';
import { openPopup, pressButton, summaryOf } from './popup';

const board = sampleNamed('job-board');
const plain = sampleNamed('plain-page');

test('nothing of ours runs there before she asks', async ({ extension, open }) => {
  extension.web.serve(board.expected.address, board.html);
  const page = await open(board.expected.address);
  await page.waitForTimeout(1000);
  expect(await summaryOf(extension, page)).toBeUndefined();
  expect(await hasHost(page)).toBe(false);
});

test('"Check this page" reads its postings and marks the risky one', async ({
  extension,
  open,
}) => {
  extension.web.serve(board.expected.address, board.html);
  const page = await open(board.expected.address);
  const before = await page.evaluate(() => document.body.outerHTML);
  const popup = await pressButton(extension, page);
  await expect.poll(() => popup.read('section.page')).toContain('Оберіг сам не читає');
  await popup.press('.actions button');
  await expect
    .poll(() => summaryOf(extension, page))
    .toMatchObject({ site: 'generic', read: 3, marked: 1, readable: true });
  const words = (await paintedWords(page)).map((each) => each.words);
  expect(words.join(' ')).toContain('Send a passport scan');
  expect(await isPaintSeen(page)).toBe(true);
  const { must, may } = board.expected.offers[1].evidence;
  for (const each of words)
    expect(
      [...must, ...may].some((evidence) => evidence.includes(each)),
      each,
    ).toBe(true);
  await expect.poll(() => popup.read('section.page')).toContain('1 пропозиція з ознаками');
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
});

test('a page without postings is read by its main words', async ({ extension, open }) => {
  extension.web.serve(plain.expected.address, plain.html);
  const page = await open(plain.expected.address);
  const popup = await pressButton(extension, page);
  await popup.press('.actions button');
  await expect
    .poll(() => summaryOf(extension, page))
    .toMatchObject({ site: 'generic', read: 1, marked: 0 });
  await expect.poll(() => popup.read('section.page')).toContain('Знайомих ознак не видно');
});

test('without her press the browser lets nobody in', async ({ extension, open }) => {
  extension.web.serve(board.expected.address, board.html);
  const page = await open(board.expected.address);
  const popup = await openPopup(extension, page);
  await popup.getByRole('button', { name: 'Перевірити цю сторінку' }).click();
  await popup.waitForTimeout(1500);
  expect(await summaryOf(extension, page)).toBeUndefined();
  expect(await hasHost(page)).toBe(false);
});
